/** How a cell looks: the Sheets API's CellFormat and the workspace's format. */
import { isDateFormat, isPercentFormat, isTextFormat } from 'numfmt';
import { ServiceError, type Json } from '../execution.ts';
import { Absent, type Message } from '../payload.ts';
import type { Edge, Format, Side } from '../spreadsheet/model.ts';
import { colorOfStyle, styleOfColor } from './colors.ts';

const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];
const WRAPS = { OVERFLOW: 'OVERFLOW_CELL', CLIP: 'CLIP', WRAP: 'WRAP' } as const;
const WIDTHS: Readonly<Record<string, number>> = { SOLID_MEDIUM: 2, SOLID_THICK: 3, DOUBLE: 3 };

/** The CellFormat of a format: only what was set, colours with `Style` alone. */
export function cellFormatOf(format: Format): Message {
  const { numberFormat, background, horizontal, vertical, wrap, borders } = format;
  const sides = SIDES.flatMap((side) => (borders?.[side] ? [[side, borderOf(borders[side])] as const] : []));
  const textFormat = textFormatOf(format);
  return {
    ...(numberFormat !== undefined && {
      numberFormat: { type: typeOf(numberFormat), pattern: numberFormat },
    }),
    ...(background !== undefined && { backgroundColorStyle: styleOfColor(background) }),
    ...(sides.length > 0 && { borders: Object.fromEntries(sides) }),
    ...(horizontal && { horizontalAlignment: horizontal.toUpperCase() }),
    ...(vertical && { verticalAlignment: vertical.toUpperCase() }),
    ...(wrap && { wrapStrategy: WRAPS[wrap] }),
    ...(Object.keys(textFormat).length > 0 && { textFormat }),
  };
}

function textFormatOf({ fontColor, fontFamily, fontSize, bold, italic, line }: Format): Message {
  return {
    ...(fontColor !== undefined && { foregroundColorStyle: styleOfColor(fontColor) }),
    ...(fontFamily !== undefined && { fontFamily }),
    ...(fontSize !== undefined && { fontSize }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(line === 'line-through' && { strikethrough: true }),
    ...(line === 'underline' && { underline: true }),
  };
}

function borderOf({ color, style }: Edge): Message {
  return { style, width: WIDTHS[style] ?? 1, colorStyle: styleOfColor(color) };
}

/** Which of Google's types a pattern is of. */
function typeOf(pattern: string): string {
  if (isTextFormat(pattern)) return 'TEXT';
  if (isDateFormat(pattern)) {
    const hasTime = /[hs]/i.test(pattern);
    if (!/[dy]/i.test(pattern) && hasTime) return 'TIME';
    return hasTime ? 'DATE_TIME' : 'DATE';
  }
  if (isPercentFormat(pattern)) return 'PERCENT';
  if (/E[+-]/i.test(pattern)) return 'SCIENTIFIC';
  return /[$€£¥]/.test(pattern) ? 'CURRENCY' : 'NUMBER';
}

/** The format that a CellFormat (with `Style` colours) describes; white and black are the defaults. */
export function formatOf(cellFormat: Message): Format {
  const {
    numberFormat,
    backgroundColorStyle,
    borders,
    horizontalAlignment,
    verticalAlignment,
    wrapStrategy,
  } = cellFormat;
  const textFormat = (cellFormat.textFormat ?? {}) as Message;
  const { fontFamily, fontSize, bold, italic, strikethrough, underline } = textFormat;
  const pattern = patternOf(numberFormat as Message | undefined);
  const background = colorOfStyle(backgroundColorStyle);
  const fontColor = colorOfStyle(textFormat.foregroundColorStyle);
  const edges = edgesOf((borders ?? {}) as Message);
  const wrap = (Object.keys(WRAPS) as (keyof typeof WRAPS)[]).find((name) => WRAPS[name] === wrapStrategy);
  if (strikethrough === true && underline === true)
    throw new Absent('A text that is underlined and struck through');
  return {
    ...(pattern !== undefined && { numberFormat: pattern }),
    ...(background !== undefined && background !== '#ffffff' && { background }),
    ...(fontColor !== undefined && fontColor !== '#000000' && { fontColor }),
    ...(typeof fontFamily === 'string' && { fontFamily }),
    ...(typeof fontSize === 'number' && { fontSize }),
    ...(bold === true && { bold: true }),
    ...(italic === true && { italic: true }),
    ...(strikethrough === true && { line: 'line-through' }),
    ...(underline === true && { line: 'underline' }),
    ...(typeof horizontalAlignment === 'string' && {
      horizontal: horizontalAlignment.toLowerCase() as NonNullable<Format['horizontal']>,
    }),
    ...(typeof verticalAlignment === 'string' && {
      vertical: verticalAlignment.toLowerCase() as NonNullable<Format['vertical']>,
    }),
    ...(wrap && { wrap }),
    ...(Object.keys(edges).length > 0 && { borders: edges }),
  };
}

function patternOf(numberFormat: Message | undefined): string | undefined {
  if (!numberFormat) return undefined;
  const { type, pattern } = numberFormat;
  // The type is required when a number format is written (REST reference, `NumberFormat`); the words are assumed.
  if (type === undefined) throw new ServiceError('numberFormat.type must be specified.');
  if (typeof pattern === 'string' && pattern !== '') return pattern;
  if (type === 'TEXT') return '@';
  throw new Absent(`A number format of the type ${String(type)} without a pattern`);
}

function edgesOf(borders: Message): NonNullable<Format['borders']> {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const edge = edgeOf(borders[side]);
      return edge ? [[side, edge]] : [];
    }),
  );
}

/** The line of a Border; undefined for none. */
export function edgeOf(border: Json | undefined): Edge | undefined {
  const { style = 'NONE', colorStyle } = (border ?? {}) as Message;
  if (style === 'NONE') return undefined;
  return { style: String(style), color: colorOfStyle(colorStyle) ?? '#000000' };
}
