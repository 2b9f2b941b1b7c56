/** What becomes of text and values that are put into a cell, and the text that a cell then shows. */
import { format, isDateFormat, isTextFormat, getFormatFromId, getLocale, parseValue } from 'numfmt';
import { ServiceError } from '../execution.ts';
import { localeName } from './locales.ts';
import type { Content, Plain, Spreadsheet } from './model.ts';
import { serialAt } from './serial.ts';

/** What a script or a person may put into a cell. */
export type CellValue = string | number | boolean | null | { readonly $date: number };

export interface Entry {
  readonly content: Content;
  /** The format that the cell gets if it has none of its own: a date typed as text becomes a date. */
  readonly numberFormat?: string;
}

const MAX_CHARACTERS = 50_000;

/** numfmt's name of a spreadsheet's locale; locales that it does not know read and show as in the US. */
function localeTag(locale: string): string {
  return localeName(locale) ?? 'en-US';
}

/** What a cell with the number format `cellFormat` holds after `value` is put into it (platform.md §5.1). */
export function entered(value: CellValue, cellFormat: string | undefined, spreadsheet: Spreadsheet): Entry {
  const isText = cellFormat !== undefined && isTextFormat(cellFormat);
  if (value === null || value === '') return { content: null };
  if (typeof value === 'string') return enteredText(value, isText, spreadsheet);
  // Assumed, as the stricter: a cell with the format `@` turns numbers, booleans and dates into text.
  if (typeof value === 'number') return { content: isText ? String(value) : value };
  if (typeof value === 'boolean') return { content: isText ? String(value).toUpperCase() : value };
  const serial = serialAt(value.$date, spreadsheet.zone);
  if (isText) return { content: String(serial) };
  const { day, moment } = dayAndMomentFormats(spreadsheet.locale);
  return { content: serial, numberFormat: Number.isInteger(serial) ? day : moment };
}

/** The formats that a locale gives to days, and to days with a time, by itself. */
export function dayAndMomentFormats(locale: string): { readonly day: string; readonly moment: string } {
  const day = getFormatFromId(14, localeTag(locale));
  return { day, moment: `${day} h:mm:ss` };
}

function enteredText(text: string, isText: boolean, spreadsheet: Spreadsheet): Entry {
  checkLength(text);
  if (text.startsWith("'")) return { content: withoutApostrophe(text, isText, spreadsheet) };
  // Unsure whether `@` neutralises it (platform.md §11.2); the stricter answer is no.
  if (text.startsWith('=')) return { content: text.length > 1 ? { formula: text } : text };
  const parsed = parsedText(text, spreadsheet.locale);
  // Unsure as well: text that begins like a formula becomes one, also where the format is `@`.
  if (/^[+\-@]/.test(text) && !parsed) return { content: { formula: `=${text}` } };
  return parsed && !isText ? parsed : { content: text };
}

/** Throws where a text is longer than a cell takes. */
export function checkLength(text: string): void {
  if (text.length <= MAX_CHARACTERS) return;
  throw new ServiceError(
    `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
  );
}

function withoutApostrophe(text: string, isText: boolean, spreadsheet: Spreadsheet): Content {
  return isText && spreadsheet.keepsApostropheInTextCells ? text : text.slice(1) || null;
}

/** The same for what a person types: where the format is `@`, everything but an apostrophe stays as it is. */
export function typed(text: string, cellFormat: string | undefined, spreadsheet: Spreadsheet): Entry {
  const isText = cellFormat !== undefined && isTextFormat(cellFormat);
  if (!isText || text === '') return entered(text, cellFormat, spreadsheet);
  checkLength(text);
  return { content: text.startsWith("'") ? withoutApostrophe(text, isText, spreadsheet) : text };
}

/** The number, date, time or boolean that a text is read as; undefined where it stays text. */
function parsedText(text: string, locale: string): Entry | undefined {
  const tag = localeTag(locale);
  if (!mayBeValue(text) && !isBooleanWord(text, tag)) return undefined;
  // numfmt reads in two ways; what either of them converts is converted, since converting is the stricter.
  const parsed = parseValue(text, { locale: tag, mode: 0 }) ?? parseValue(text, { locale: tag, mode: 1 });
  if (!parsed) return undefined;
  if (parsed.formatId === undefined) return { content: parsed.value };
  return { content: parsed.value, numberFormat: formatOfTyped(text, parsed.formatId, tag) };
}

/** Nearly all cells are plain words, addresses or sentences; reading them as numbers and dates would take long. */
function mayBeValue(text: string): boolean {
  return text.length <= 40 && /\d/.test(text) && !/[@\n]/.test(text);
}

function isBooleanWord(text: string, tag: string): boolean {
  if (text.length > 20) return false;
  const words = ['TRUE', 'FALSE', ...(getLocale(tag)?.bool ?? [])];
  return words.includes(text.trim().toUpperCase());
}

function formatOfTyped(text: string, formatId: number, tag: string): string {
  const pattern = getFormatFromId(formatId, tag);
  if (/^\s*\d{4}-\d\d-\d\d\s*$/.test(text)) return 'yyyy-mm-dd';
  if (/^\s*\d{4}-\d\d-\d\d /.test(text)) return 'yyyy-mm-dd hh:mm:ss';
  // Excel's money formats have sections for negative amounts and room for a parenthesis; Google's have not.
  return pattern.split(';')[0]?.replace(/_.$/, '') ?? pattern;
}

/** Whether a cell with this number format gives a Date where it holds a number. */
export function readsAsDate(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && isDateFormat(numberFormat);
}

/** The text that a cell shows, in the spreadsheet's locale. */
export function shown(content: Plain, numberFormat: string | undefined, locale: string): string {
  if (content === null) return '';
  if (typeof content === 'string') return content;
  const options = { locale: localeTag(locale), throws: false, leap1900: false };
  // Booleans look the same whatever the number format is.
  if (typeof content === 'boolean') return format('General', content, options);
  return numberFormat === undefined ? automatic(content, options) : format(numberFormat, content, options);
}

/** Without a format, Google shows ten digits, or a whole number with all of them, where Excel's General shows fewer. */
function automatic(number: number, options: { locale: string }): string {
  const size = Math.abs(number);
  if (size !== 0 && (size < 1e-9 || size >= 1e15)) return format('General', number, options);
  const rounded = Number.isInteger(number) ? number : Number(number.toPrecision(10));
  return Number.isInteger(rounded) ? String(rounded) : format('0.###############', rounded, options);
}

/** The text that, typed into the cell, gives what it holds now; `text` is what the cell shows. */
export function typedText(
  content: Content,
  text: string,
  numberFormat: string | undefined,
  spreadsheet: Spreadsheet,
): string {
  if (typeof content === 'object' && content !== null) return content.formula;
  if (typeof content !== 'string') return text;
  return typed(text, numberFormat, spreadsheet).content === content ? text : `'${text}`;
}
