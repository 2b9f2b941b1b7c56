/** How cells look: what each setter of a range accepts, and borders. */
import type { Area, Edge, Format, Sheet, Side } from './model.ts';
import { changedPlane, readPlane, writtenPlane } from './runs.ts';

/** What a setter changes; `undefined` for a property goes back to the default. */
export type FormatChange = { readonly [key in keyof Format]?: Format[key] | undefined };

/** A change, or null for a value that Google silently ignores (platform.md §5.1). */
export type FormatSetter<T> = (value: T) => FormatChange | null;

export const DEFAULT_BACKGROUND = '#ffffff';
/** What `getNumberFormat` gives for a cell without a format of its own. */
export const DEFAULT_NUMBER_FORMAT = '0.###############';

/** The basic colours of CSS; of Google's longer list of names only these are known here. */
const NAMED_COLORS: { readonly [name: string]: string } = {
  aqua: '#00ffff',
  black: '#000000',
  blue: '#0000ff',
  fuchsia: '#ff00ff',
  gray: '#808080',
  green: '#008000',
  lime: '#00ff00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  purple: '#800080',
  red: '#ff0000',
  silver: '#c0c0c0',
  teal: '#008080',
  white: '#ffffff',
  yellow: '#ffff00',
};

/** `#rrggbb` in small letters; null for a text that names no colour. */
export function colorOf(text: string): string | null {
  const color = text.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(color)) return color;
  if (/^#[0-9a-f]{3}$/.test(color)) return color.replace(/[0-9a-f]/g, '$&$&');
  return NAMED_COLORS[color] ?? null;
}

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
export const setFontColor = color('fontColor', '#000000');
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
  { WRAP: { wrap: 'WRAP' }, CLIP: { wrap: 'CLIP' }, OVERFLOW: { wrap: undefined } },
  'OVERFLOW',
);
export const setWrap: FormatSetter<boolean> = (on) => ({ wrap: on ? 'WRAP' : undefined });
export const setFontSize: FormatSetter<number> = (size) => (size > 0 ? { fontSize: size } : null);

/** `general`, in any case, takes the format away; a null fails already as an argument (platform.md §5.5). */
export const setNumberFormat: FormatSetter<string> = (pattern) => ({
  numberFormat: pattern === '' || /^general$/i.test(pattern) ? undefined : pattern,
});

function applied(format: Format, change: FormatChange): Format {
  const kept = Object.entries({ ...format, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept);
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
