/** How cells look: what each setter of a range accepts, and borders. */
import { colorOf } from './colors.ts';
import type { Area, Edge, Format, Sheet, Side } from './model.ts';
import { changedPlane, readPlane, writtenPlane } from './runs.ts';

/** What a setter changes; `undefined` for a property goes back to the default. */
export type FormatChange = { readonly [key in keyof Format]?: Format[key] | undefined };

/** A change, or null for a value that Google silently ignores (platform.md §5.1). */
export type FormatSetter<T> = (value: T) => FormatChange | null;

const DEFAULT_BACKGROUND = '#ffffff';
const DEFAULT_FONT_COLOR = '#000000';

function color(key: 'background' | 'fontColor', byDefault: string): FormatSetter<string | null> {
  return (value) => {
    if (value === null) return { [key]: undefined };
    const found = colorOf(value);
    return found === null ? null : { [key]: found === byDefault ? undefined : found };
  };
}

/** A setter of words; every other word is ignored. */
function words<W extends string>(
  changes: { readonly [word in W]: FormatChange },
  byDefault: NoInfer<W>,
): FormatSetter<string | null> {
  return (value) => {
    const word = value ?? byDefault;
    return Object.hasOwn(changes, word) ? changes[word as W] : null;
  };
}

export const setBackground = color('background', DEFAULT_BACKGROUND);
export const setFontColor = color('fontColor', DEFAULT_FONT_COLOR);
export const setFontWeight = words({ bold: { bold: true }, normal: { bold: undefined } }, 'normal');
export const setFontStyle = words({ italic: { italic: true }, normal: { italic: undefined } }, 'normal');
export const setFontLine = words(
  { underline: { line: 'underline' }, 'line-through': { line: 'line-through' }, none: { line: undefined } },
  'none',
);
export const setHorizontalAlignment = words(
  {
    left: { horizontal: 'left' },
    center: { horizontal: 'center' },
    right: { horizontal: 'right' },
    normal: { horizontal: undefined },
  },
  'normal',
);
export const setVerticalAlignment = words(
  { top: { vertical: 'top' }, middle: { vertical: 'middle' }, bottom: { vertical: undefined } },
  'bottom',
);
export const setWrapStrategy = words(
  { WRAP: { wrap: 'WRAP' }, CLIP: { wrap: 'CLIP' }, OVERFLOW: { wrap: 'OVERFLOW' } },
  'OVERFLOW',
);
export const setWrap: FormatSetter<boolean> = (on) => ({ wrap: on ? 'WRAP' : 'OVERFLOW' });
export const setFontSize: FormatSetter<number> = (size) => (size > 0 ? { fontSize: size } : null);
export const setFontFamily: FormatSetter<string | null> = (family) => ({ fontFamily: family ?? undefined });

/** `general`, in any case, takes the format away; a null fails already as an argument (platform.md §5.5). */
export const setNumberFormat: FormatSetter<string> = (pattern) => ({
  numberFormat: pattern === '' || /^general$/i.test(pattern) ? undefined : pattern,
});

export type FormatReader = (format: Format) => string | number | boolean | { readonly $enum: string };

/** What a script reads of a cell's format; the defaults are those of a new spreadsheet (gas-fakes, `testsheets.js`). */
export const reading = {
  background: (format: Format): string => format.background ?? DEFAULT_BACKGROUND,
  fontColor: (format: Format): string => format.fontColor ?? DEFAULT_FONT_COLOR,
  fontFamily: (format: Format): string => format.fontFamily ?? 'Arial',
  fontSize: (format: Format): number => format.fontSize ?? 10,
  fontWeight: (format: Format): string => (format.bold ? 'bold' : 'normal'),
  fontStyle: (format: Format): string => (format.italic ? 'italic' : 'normal'),
  fontLine: (format: Format): string => format.line ?? 'none',
  /** Google also knows `general-left`, after `setHorizontalAlignment('normal')`; here that is `general`. */
  horizontalAlignment: (format: Format): string => format.horizontal ?? 'general',
  verticalAlignment: (format: Format): string => format.vertical ?? 'bottom',
  wrapStrategy: (format: Format) => ({ $enum: format.wrap ?? 'OVERFLOW' }),
  /** True where nothing was set, although the strategy is then OVERFLOW (issuetracker.google.com/issues/427134600). */
  wrap: (format: Format): boolean => (format.wrap ?? 'WRAP') === 'WRAP',
  numberFormat: (format: Format): string => format.numberFormat ?? '0.###############',
} satisfies Record<string, FormatReader>;

function applied(format: Format, change: FormatChange): Format {
  const after: Record<string, unknown> = { ...format, ...change };
  for (const key of Object.keys(change)) if (after[key] === undefined) Reflect.deleteProperty(after, key);
  return after;
}

/** The same change in every cell of a range; null changes nothing. */
export function withFormat(sheet: Sheet, area: Area, change: FormatChange | null): Sheet {
  if (!change) return sheet;
  return { ...sheet, formats: changedPlane(sheet.formats, area, (format) => applied(format, change)) };
}

/** Each cell of a range its own change. */
export function withFormats(
  sheet: Sheet,
  area: Area,
  changes: readonly (readonly (FormatChange | null)[])[],
): Sheet {
  const before = readPlane(sheet.formats, area);
  const after = before.map((row, index) =>
    row.map((format, column) => {
      const change = changes[index]?.[column];
      return change ? applied(format, change) : format;
    }),
  );
  return { ...sheet, formats: writtenPlane(sheet.formats, area, after) };
}

export function withoutFormat(sheet: Sheet, area: Area): Sheet {
  return { ...sheet, formats: changedPlane(sheet.formats, area, () => ({})) };
}

/** Back to the default look, with the number formats that are there (reference/spreadsheet/range#clearformat). */
export function withoutLook(sheet: Sheet, area: Area): Sheet {
  const keep = ({ numberFormat }: Format): Format => (numberFormat === undefined ? {} : { numberFormat });
  return { ...sheet, formats: changedPlane(sheet.formats, area, keep) };
}

/** Which lines of a range to draw (true), erase (false) or leave (null). */
export interface BorderChange {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

export function withBorders(sheet: Sheet, area: Area, lines: BorderChange, edge: Edge): Sheet {
  const { row, column, rows, columns } = area;
  const [bottom, right] = [row + rows - 1, column + columns - 1];
  const steps: [boolean | null, Side, Area][] = [
    [lines.top, 'top', { ...area, rows: 1 }],
    [lines.bottom, 'bottom', { ...area, row: bottom, rows: 1 }],
    [lines.left, 'left', { ...area, columns: 1 }],
    [lines.right, 'right', { ...area, column: right, columns: 1 }],
    [lines.horizontal, 'bottom', { ...area, rows: rows - 1 }],
    [lines.horizontal, 'top', { ...area, row: row + 1, rows: rows - 1 }],
    [lines.vertical, 'right', { ...area, columns: columns - 1 }],
    [lines.vertical, 'left', { ...area, column: column + 1, columns: columns - 1 }],
  ];
  return steps.reduce(
    (after, [draw, side, part]) =>
      draw === null ? after : withEdge(after, part, side, draw ? edge : undefined),
    sheet,
  );
}

function withEdge(sheet: Sheet, area: Area, side: Side, edge: Edge | undefined): Sheet {
  const change = (format: Format): Format => {
    const sides = Object.entries({ ...format.borders, [side]: edge }).filter(([, one]) => one !== undefined);
    const borders = Object.fromEntries(sides) as NonNullable<Format['borders']>;
    return applied(format, { borders: sides.length > 0 ? borders : undefined });
  };
  return { ...sheet, formats: changedPlane(sheet.formats, area, change) };
}
