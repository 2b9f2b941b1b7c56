/** Charts: the enums and text styles that the charts of a sheet take. */
import {
  ChartHiddenDimensionStrategy,
  ChartMergeStrategy,
  ChartType,
  CurveStyle,
  PointStyle,
  Position,
} from './chart-enums.ts';
import { newTextStyle } from './text-style.ts';
import { strict } from './wire.ts';

type Google = GoogleAppsScript.Charts.Charts;

type Members =
  | 'ChartHiddenDimensionStrategy'
  | 'ChartMergeStrategy'
  | 'ChartType'
  | 'CurveStyle'
  | 'PointStyle'
  | 'Position'
  | 'newTextStyle';

/** Charts that are pictures (`Charts.newLineChart()`) are not in the workspace. */
export const charts = strict<Pick<Google, Members>>('Charts', {
  ChartHiddenDimensionStrategy,
  ChartMergeStrategy,
  ChartType,
  CurveStyle,
  PointStyle,
  Position,
  newTextStyle,
});
