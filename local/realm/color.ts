/** Color and RgbColor, as Range gives them. */
import { enumeration } from './enumeration.ts';
import { strict } from './wire.ts';

export const ColorType = enumeration<typeof GoogleAppsScript.Base.ColorType>('ColorType', [
  'UNSUPPORTED',
  'RGB',
  'THEME',
]);

type Color = GoogleAppsScript.Spreadsheet.Color;
type RgbColor = GoogleAppsScript.Base.RgbColor;

/** The colour `#rrggbb`; theme colours are not in the workspace, so every colour is one of these. */
export function theColor(hexadecimal: string): Color {
  const channel = (start: number): number => parseInt(hexadecimal.slice(start, start + 2), 16);
  const rgb = strict<RgbColor>('RgbColor', {
    asHexString: () => hexadecimal,
    getRed: () => channel(1),
    getGreen: () => channel(3),
    getBlue: () => channel(5),
    getColorType: () => ColorType.RGB,
  });
  const members: Pick<Color, 'asRgbColor' | 'getColorType'> = {
    asRgbColor: () => rgb,
    getColorType: () => ColorType.RGB,
  };
  return strict('Color', members) as Color;
}
