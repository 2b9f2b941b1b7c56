/** The kinds of column a sheet can have. A kind states facts; nothing elsewhere branches on its name. */
import { countAddresses, isAddress } from './address.ts';
import { fitsCell, textOf, type Cell } from './cell.ts';
import { codeFor, wordFor, type ChoiceList } from './choices.ts';
import { isDay, readTime, type Day, type Time } from './day.ts';
import { quoted, type ProblemCode, type Reading } from './issue.ts';
import type { Lang, Text } from './lang.ts';

/** Who a column or row is meant for. Core sees everything (design §2.17). */
export type Audience = 'core' | 'members';

/** The control that the sidebar draws. */
export type Control =
  | 'line'
  | 'paragraph'
  | 'email'
  | 'phone'
  | 'link'
  | 'number'
  | 'day'
  | 'time'
  | 'check'
  | 'choice'
  | 'choices'
  | 'person'
  | 'people'
  | 'reference';

/** What a sheet says about one of its columns. */
export interface Column {
  readonly heading: Text;
  /** Half a sentence of why, or how; shown beside the question and as the heading's note. */
  readonly help: Text;
  readonly audience: Audience;
  /** `folded` away in a column group, or `hidden` because it is the product's own; a column is in sight where this isn't said. */
  readonly shown?: 'folded' | 'hidden';
  /** In pixels, for columns in sight; the others share one width. */
  readonly width?: number;
  readonly required?: boolean;
  /** What a new row starts with in the guide. */
  readonly initial?: FieldValue;
}

/** JSON only: rows cross the wall to the sidebar. */
export type FieldValue = string | number | boolean | readonly string[];

export interface Field<Value extends FieldValue = FieldValue> extends Column {
  readonly control: Control;
  /** Google's number format of the column; `@` keeps what is typed as text. */
  readonly numberFormat: string;
  readonly list?: ChoiceList;
  /** The sheet of which a cell names a row, by what names it there. */
  readonly to?: string;
  /** Group names that a people field accepts beside names of people. */
  readonly groups?: ChoiceList;
  read(cell: Cell): Reading<Value>;
  /** The cell for a value, in the workbook's language. */
  write(value: Value, lang: Lang): Cell;
}

/** Separates several names or choices in one cell (design §2.12). */
const SEVERAL = '; ';

function split(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function wrong(code: ProblemCode, cell: Cell, options?: readonly Text[]): Reading<never> {
  return { problem: { code, found: quoted(cell), ...(options ? { options } : {}) } };
}

/** A field that is text in the cell; `check` says what is wrong with a text that is not empty. */
function textField(
  control: Control,
  column: Column,
  check?: (text: string) => ProblemCode | undefined,
): Field<string> {
  return {
    ...column,
    control,
    numberFormat: '@',
    read(cell) {
      const text = textOf(cell);
      if (text === '') return undefined;
      if (!fitsCell(text)) return wrong('too-long', text);
      const problem = check?.(text);
      return problem ? wrong(problem, text) : { value: text };
    },
    write: (value) => value,
  };
}

export function line(column: Column): Field<string> {
  return textField('line', column);
}

export function paragraph(column: Column): Field<string> {
  return textField('paragraph', column);
}

export function phone(column: Column): Field<string> {
  return textField('phone', column);
}

/** Exactly one mail address. */
export function email(column: Column): Field<string> {
  return textField('email', column, (text) => {
    if (countAddresses(text) > 1) return 'several-addresses';
    return isAddress(text) ? undefined : 'not-an-address';
  });
}

/** A web address; only http and https, so that nothing else can be made to run (design §2.22). */
export function link(column: Column): Field<string> {
  return textField('link', column, (text) =>
    /^https?:\/\/[^\s/]+\.\S+$/i.test(text) ? undefined : 'not-a-link',
  );
}

/** Where a cell is not formatted as text, Google keeps a time of day as a moment of this day. */
const TIME_ONLY = '1899-12-30 ';

export function day(column: Column): Field<Day> {
  return {
    ...column,
    control: 'day',
    numberFormat: 'ddd, mmm d, yyyy',
    read(cell) {
      const text = textOf(cell);
      if (text === '') return undefined;
      // A time of day alone is no date, although Google keeps it as one.
      if (text.startsWith(TIME_ONLY)) return wrong('not-a-day', text.slice(TIME_ONLY.length));
      // A date typed with a time of day comes as `YYYY-MM-DD HH:MM`.
      const date = text.slice(0, 10);
      return isDay(date) && /^$|^[ T]/.test(text.slice(10)) ? { value: date } : wrong('not-a-day', cell);
    },
    write: (value) => value,
  };
}

export function time(column: Column): Field<Time> {
  return {
    ...column,
    control: 'time',
    numberFormat: '@',
    read(cell) {
      const text = textOf(cell);
      if (text === '') return undefined;
      // Of a moment, as Google keeps it where the text format was lost, only the time of day counts here.
      const value = readTime(text.replace(/^\d{4}-\d{2}-\d{2} /, ''));
      return value === undefined ? wrong('not-a-time', cell) : { value };
    },
    write: (value) => value,
  };
}

export function number(column: Column): Field<number> {
  return {
    ...column,
    control: 'number',
    // A pattern with a point in it shows it after whole numbers, too.
    numberFormat: 'General',
    read(cell) {
      if (textOf(cell) === '') return undefined;
      const value = Number(cell);
      return typeof cell === 'boolean' || !Number.isFinite(value) ? wrong('not-a-number', cell) : { value };
    },
    write: (value) => value,
  };
}

/** What people type where a tick is meant; Google's own words among them, for a cell that lost its checkbox. */
const yesWords = ['true', 'yes', 'x', 'sí', 'si', 'verdadero'];
const noWords = ['false', 'no', 'falso'];
const tick: Text = { en: 'Yes', es: 'Sí' };
const noTick: Text = { en: 'No', es: 'No' };

export function check(column: Column): Field<boolean> {
  return {
    ...column,
    control: 'check',
    numberFormat: 'General',
    read(cell) {
      const text = textOf(cell).toLowerCase();
      if (text === '') return undefined;
      if (yesWords.includes(text)) return { value: true };
      return noWords.includes(text) ? { value: false } : wrong('not-a-choice', cell, [tick, noTick]);
    },
    write: (value) => value,
  };
}

export function choice<Code extends string>(list: ChoiceList<Code>, column: Column): Field<Code> {
  return {
    ...column,
    control: 'choice',
    numberFormat: '@',
    list,
    read(cell) {
      const text = textOf(cell);
      if (text === '') return undefined;
      const code = codeFor(list, text);
      return code === undefined ? wrong('not-a-choice', cell, wordsOf(list)) : { value: code };
    },
    write: (value, lang) => wordFor(list, value, lang),
  };
}

/** Several choices in one cell, separated by `;`. */
export function choices<Code extends string>(list: ChoiceList<Code>, column: Column): Field<readonly Code[]> {
  return {
    ...column,
    control: 'choices',
    numberFormat: '@',
    list,
    read(cell) {
      const words = split(textOf(cell));
      if (words.length === 0) return undefined;
      const codes = words.map((word) => codeFor(list, word));
      const unknown = words.find((_, index) => codes[index] === undefined);
      if (unknown !== undefined) return wrong('not-a-choice', unknown, wordsOf(list));
      return { value: codes.filter((code) => code !== undefined) };
    },
    write: (value, lang) => value.map((code) => wordFor(list, code, lang)).join(SEVERAL),
  };
}

function wordsOf(list: ChoiceList): Text[] {
  return list.choices.map(({ words }) => words);
}

/** One person or organization of the register, by the name that the register lists (design §2.12). */
export function person(column: Column): Field<string> {
  return textField('person', column, (text) => (text.includes(';') ? 'several-people' : undefined));
}

/** One row of the sheet `to`, by what names it there; a row that gets another name is followed. */
export function reference({ to, ...column }: Column & { readonly to: string }): Field<string> {
  return { ...textField('reference', column), to };
}

/** Several of them, separated by `;`; `groups` are words that stand for a set of people. */
export function people(column: Column & { readonly groups?: ChoiceList }): Field<readonly string[]> {
  return {
    ...column,
    control: 'people',
    numberFormat: '@',
    read(cell) {
      if (!fitsCell(textOf(cell))) return wrong('too-long', cell);
      const names = split(textOf(cell));
      return names.length === 0 ? undefined : { value: names };
    },
    write: (value) => value.join(SEVERAL),
  };
}
