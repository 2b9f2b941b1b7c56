/** The engine's results in Google's words: its errors, and the formats that come by themselves. */
import { DAY_FORMAT, MOMENT_FORMAT } from './engine-functions.ts';
import type { Value } from './engine.ts';

/** Google's errors by the engine's, where they differ. */
const ERRORS: Readonly<Record<string, string>> = {
  '#SPILL!': '#REF!',
  '#CYCLE!': '#REF!',
  '#CALC!': '#N/A',
  '#NULL!': '#ERROR!',
};

export function googleValue(value: Value): Value {
  return typeof value === 'string' ? (ERRORS[value] ?? value) : value;
}

/** The formats that the engine gives to results by itself, and what they mark. */
const ENGINE_FORMATS: Readonly<Record<string, 'day' | 'moment' | 'time'>> = {
  [DAY_FORMAT]: 'day',
  [MOMENT_FORMAT]: 'moment',
  'yyyy-MM-dd hh:mm:ss AM/PM': 'day',
  'h:mm A/P': 'time',
};

/** The format of a result; the engine's own for days and moments becomes that of the spreadsheet's locale. */
export function automaticFormat(
  numberFormat: string | undefined,
  { day, moment }: { readonly day: string; readonly moment: string },
): string | undefined {
  if (numberFormat === undefined) return undefined;
  const mark = ENGINE_FORMATS[numberFormat];
  return mark === undefined ? numberFormat : { day, moment, time: 'h:mm:ss AM/PM' }[mark];
}
