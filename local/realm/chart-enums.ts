/** The enums of Charts. */
import { enumeration } from './enumeration.ts';

type Enums = typeof GoogleAppsScript.Charts;

export const ChartHiddenDimensionStrategy = enumeration<Enums['ChartHiddenDimensionStrategy']>(
  'ChartHiddenDimensionStrategy',
  ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'],
);

export const ChartMergeStrategy = enumeration<Enums['ChartMergeStrategy']>('ChartMergeStrategy', [
  'MERGE_COLUMNS',
  'MERGE_ROWS',
]);

export const ChartType = enumeration<Enums['ChartType']>('ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

export const CurveStyle = enumeration<Enums['CurveStyle']>('CurveStyle', ['NORMAL', 'SMOOTH']);

export const PointStyle = enumeration<Enums['PointStyle']>('PointStyle', [
  'NONE',
  'TINY',
  'MEDIUM',
  'LARGE',
  'HUGE',
]);

export const Position = enumeration<Enums['Position']>('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);
