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

/** The style of a cell; `wrapped` where its text may run over several lines. */
export function excelStyle(format: Format): Partial<Style> {
  const { numberFormat, background, fontColor, bold, italic, line, fontSize, wrap, horizontal, vertical, borders } =
    format;
  return {
    ...(numberFormat !== undefined && { numFmt: excelNumberFormat(numberFormat) }),
    font: {
      name: FONT,
      size: fontSize ?? FONT_SIZE,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(line === 'underline' && { underline: true }),
      ...(line === 'line-through' && { strike: true }),
      ...(fontColor && { color: argb(fontColor) }),
    },
    ...(background && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(background) } }),
    alignment: {
      vertical: vertical ?? 'bottom',
      ...(horizontal && { horizontal }),
      ...(wrap === 'WRAP' && { wrapText: true }),
    },
    ...(borders && { border: excelBorders(borders) }),
  };
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
