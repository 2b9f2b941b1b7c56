/** How cells look in Excel's terms: number formats, fonts, fills, alignment, borders, sizes. */
import type { Border, BorderStyle, Style } from '@cj-tech-master/excelts';
import type { Edge, Format, Side } from '../google/spreadsheet/model.ts';

const FONT = 'Arial';
const FONT_SIZE = 10;

/** Google's widths are pixels; Excel counts digits of its standard font, 7 pixels each, and adds 5 for the edges. */
export function excelWidth(pixels: number): number {
  return Math.round(((pixels - 5) / 7) * 100) / 100;
}

/** Heights are points in Excel: three for four pixels. */
export function excelHeight(pixels: number): number {
  return pixels * 0.75;
}

/** `#rrggbb` as Excel writes it. */
export function argb(color: string): { argb: string } {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}

/** Excel's codes are Google's but for the halves of the day and hours beyond a day (`h+`). */
export function excelNumberFormat(pattern: string): string {
  return pattern
    .split(/("[^"]*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replace(/am\/pm|a\/p/gi, (half) => half.toUpperCase()).replace(/([hms])\1*\+/gi, '[$1]'),
    )
    .join('');
}

const styles = { locked: new WeakMap<Format, Partial<Style>>(), open: new WeakMap<Format, Partial<Style>>() };

/**
 * The style of a cell. `open` cells can be edited although the sheet is protected. Equal cells share one object, which
 * is what the file's writer knows styles by.
 */
export function excelStyle(format: Format, access: 'locked' | 'open' = 'locked'): Partial<Style> {
  const before = styles[access].get(format);
  if (before) return before;
  const style = { ...newStyle(format), ...(access === 'open' && { protection: { locked: false } }) };
  styles[access].set(format, style);
  return style;
}

function newStyle({
  numberFormat,
  background,
  fontColor,
  bold,
  italic,
  line,
  fontFamily = FONT,
  fontSize = FONT_SIZE,
  wrap,
  horizontal,
  vertical = 'bottom',
  borders,
}: Format): Partial<Style> {
  return {
    ...(numberFormat !== undefined && { numFmt: excelNumberFormat(numberFormat) }),
    font: {
      name: fontFamily,
      size: fontSize,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(line === 'underline' && { underline: true }),
      ...(line === 'line-through' && { strike: true }),
      ...(fontColor && { color: argb(fontColor) }),
    },
    ...(background && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(background) } }),
    alignment: {
      vertical,
      ...(horizontal && { horizontal }),
      ...(wrap === 'WRAP' && { wrapText: true }),
    },
    ...(borders && { border: excelBorders(borders) }),
  };
}

/** A letter's width and a line's height, as parts of the font's size; measured on Arial. */
const LETTER = 0.45;
const LINE = 1.3;
const POINT_IN_PIXELS = 4 / 3;

/** Pixels that the row's wrapped texts need, estimated; columns without width, being hidden, need nothing. */
export function textHeight(
  texts: readonly string[],
  formats: readonly Format[],
  widths: readonly number[],
): number {
  const heights = texts.map((text, column) => {
    const { wrap, fontSize = FONT_SIZE } = formats[column] ?? {};
    const width = widths[column] ?? 0;
    if (wrap !== 'WRAP' || text === '' || width === 0) return 0;
    const size = fontSize * POINT_IN_PIXELS;
    const perLine = Math.max(1, (width - 6) / (size * LETTER));
    const lines = text
      .split('\n')
      .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0);
    return Math.ceil(lines * size * LINE) + 4;
  });
  return Math.max(0, ...heights);
}

/** Google's names of border styles, as far as Excel has them under another one. */
const BORDER_STYLES: Readonly<Record<string, BorderStyle>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

function excelBorders(borders: { readonly [side in Side]?: Edge }): Partial<Record<Side, Border>> {
  const sides = Object.entries(borders).map(([side, { color, style }]) => {
    return [side, { style: BORDER_STYLES[style] ?? 'thin', color: argb(color) }] as const;
  });
  return Object.fromEntries(sides);
}
