/** Colours as the Sheets API has them: parts of red, green and blue between 0 and 1. */
import type { Json } from '../execution.ts';
import type { Mask } from '../fields.ts';
import type { Message } from '../payload.ts';

/** The members that exist a second time with `Style` at their end; that one counts (REST reference, `CellFormat`). */
const COLORS = [
  ...['backgroundColor', 'foregroundColor', 'tabColor', 'color'],
  ...['headerColor', 'firstBandColor', 'secondBandColor', 'footerColor'],
];

/** `#rrggbb` of a ColorStyle; missing parts are 0. */
export function colorOfStyle(style: Json | undefined): string | undefined {
  if (style === undefined) return undefined;
  const { red = 0, green = 0, blue = 0 } = ((style as Message).rgbColor ?? {}) as Message;
  const parts = [red, green, blue].map((part) => Math.round(Math.min(Math.max(Number(part), 0), 1) * 255));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The ColorStyle of `#rrggbb`. Parts that are 0 are left out, as Google does. */
export function styleOfColor(color: string): { rgbColor: Record<string, number> } {
  const parts = ['red', 'green', 'blue'].map(
    (name, index) => [name, Number.parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16)] as const,
  );
  const rgbColor = Object.fromEntries(
    parts.flatMap(([name, part]) => (part === 0 ? [] : [[name, asFloat(part / 255)]])),
  );
  return { rgbColor };
}

/** The shortest number that is the same as a 32-bit float, in which Google keeps colours. */
function asFloat(value: number): number {
  for (let digits = 1; digits < 10; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === Math.fround(value)) return short;
  }
  return value;
}

/** The same message with each colour under its one name, the one with `Style`. */
export function withStyles(value: Json): Json {
  if (Array.isArray(value)) return value.map(withStyles);
  if (typeof value !== 'object' || value === null) return value;
  const styled: Message = {};
  for (const [name, part] of Object.entries(value)) {
    if (!COLORS.includes(name)) styled[name] = withStyles(part);
    else styled[`${name}Style`] ??= value[`${name}Style`] ?? { rgbColor: part };
  }
  return styled;
}

/** The same for a mask; a part of a colour names the whole colour. */
export function maskWithStyles(mask: Mask): Mask {
  return new Map(
    [...mask].map(([name, inside]) => {
      const plain = name.replace(/Style$/, '');
      if (COLORS.includes(plain)) return [`${plain}Style`, null] as const;
      return [name, inside && maskWithStyles(inside)] as const;
    }),
  );
}

/** The same message with each colour under both of its names, as answers have it. */
export function withBothColors(value: Message): Message {
  const both: Message = {};
  for (const [name, part] of Object.entries(value)) {
    const plain = name.replace(/Style$/, '');
    const isRecord = typeof part === 'object' && part !== null && !Array.isArray(part);
    if (COLORS.includes(plain) && name !== plain && isRecord) both[plain] = part.rgbColor ?? {};
    both[name] = isRecord && !COLORS.includes(plain) ? withBothColors(part) : part;
  }
  return both;
}
