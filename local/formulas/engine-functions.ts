/** Functions that Univer lacks or, following Excel, means differently from Google Sheets. */
import { isDateFormat, parseValue } from 'numfmt';
import type * as Engine from '@univerjs/engine-formula';

type Module = typeof Engine;
type Cell = Engine.BaseValueObject;

/** What TODAY() and NOW() give, as a serial number. */
export interface Moment {
  now: number;
}

/** Formats that mark a day and a moment until the workspace gives them the form of the spreadsheet's locale. */
export const DAY_FORMAT = 'yyyy/mm/dd;@';
export const MOMENT_FORMAT = 'yyyy/mm/dd hh:mm';

const DAY = 24 * 60 * 60 * 1000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A reference to an empty cell gives an empty cell, where Excel has 0. */
export function keepBlanks({ BaseReferenceObject, NullValueObject }: Module): void {
  const firstCell = BaseReferenceObject.prototype.getFirstCell;
  BaseReferenceObject.prototype.getFirstCell = function (): Cell {
    const { startRow, startColumn } = this.getRangePosition();
    return this.getCellData(startRow, startColumn) ? firstCell.call(this) : NullValueObject.create();
  };
}

/** The functions, to be registered in place of Univer's own. */
export function googleFunctions(engine: Module, moment: Moment): Engine.BaseFunction[] {
  const { ArrayValueObject, BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject } = engine;
  const { NumberValueObject, StringValueObject, NullValueObject } = engine;

  /** A function by what it computes; a mistake of the arguments is thrown as an error value. */
  const defined = (
    name: string,
    [minParams, maxParams]: readonly [number, number],
    compute: (...args: Cell[]) => Cell,
  ): Engine.BaseFunction => {
    class Defined extends BaseFunction {
      override minParams = minParams;
      override maxParams = maxParams;
      override calculate(...args: Cell[]): Cell {
        return args.find((arg) => arg.isError()) ?? compute(...args);
      }
    }
    return new Defined(name);
  };

  const rowsOf = (value: Cell): Cell[][] => {
    if (!value.isArray()) return [[value]];
    const array = value as Engine.ArrayValueObject;
    return Array.from({ length: array.getRowCount() }, (_, row) =>
      Array.from(
        { length: array.getColumnCount() },
        (__, column) => array.get(row, column) ?? NullValueObject.create(),
      ),
    );
  };

  const arrayOf = (rows: Cell[][]): Cell =>
    ArrayValueObject.create({
      calculateValueList: rows,
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 0,
      unitId: '',
      sheetId: '',
      row: 0,
      column: 0,
    });

  const first = (value: Cell): Cell => rowsOf(value)[0]?.[0] ?? NullValueObject.create();
  const textOf = (value: Cell): string => (value.isNull() ? '' : String(value.getValue()));
  const isTrue = (value: Cell): boolean => {
    const raw = first(value).getValue();
    return raw === true || (typeof raw === 'number' && raw !== 0);
  };

  /** Numbers before texts before booleans, as in Google's SORT; empty cells come last in either order. */
  const rank = (value: Cell): number => {
    if (value.isNull()) return 3;
    if (value.isBoolean()) return 2;
    return value.isNumber() ? 0 : 1;
  };
  const compare = (a: Cell, b: Cell): number => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    if (a.isNumber() || a.isBoolean()) return Number(a.getValue()) - Number(b.getValue());
    return textOf(a).localeCompare(textOf(b), 'en', { sensitivity: 'base' });
  };
  const sort = (array: Cell, ...orders: Cell[]): Cell => {
    const rows = rowsOf(array);
    const keys: { values: (Cell | undefined)[]; descending: boolean }[] = [];
    const given = orders.length > 0 ? orders : [NumberValueObject.create(1), BooleanValueObject.create(true)];
    for (let index = 0; index < given.length; index += 2) {
      const [by, ascending] = given.slice(index, index + 2);
      if (!by || !ascending) return ErrorValueObject.create(ErrorType.NA);
      const column = Number(by.getValue());
      const values = by.isArray() ? rowsOf(by).map(([cell]) => cell) : rows.map((row) => row[column - 1]);
      if (values.length !== rows.length || values.includes(undefined))
        return ErrorValueObject.create(ErrorType.VALUE);
      keys.push({ values, descending: !isTrue(ascending) });
    }
    const places = rows.map((_, place) => place);
    places.sort((a, b) => {
      for (const { values, descending } of keys) {
        const [one, other] = [values[a], values[b]];
        if (!one || !other) continue;
        const order = compare(one, other);
        if (order !== 0) return descending && !one.isNull() && !other.isNull() ? -order : order;
      }
      return a - b;
    });
    return arrayOf(places.map((place) => rows[place] ?? []));
  };

  const countUnique = (...args: Cell[]): Cell => {
    const seen = args
      .flatMap((arg) => rowsOf(arg).flat())
      .filter((value) => !value.isNull())
      .map((value) => `${rank(value)} ${textOf(value)}`);
    return NumberValueObject.create(new Set(seen).size);
  };

  /** Numbers and days become what they say. */
  const readPart = (part: string): Cell => {
    const read = parseValue(part);
    return typeof read?.value === 'number'
      ? NumberValueObject.create(read.value)
      : StringValueObject.create(part);
  };
  const split = (text: Cell, delimiter: Cell, each?: Cell, removeEmpty?: Cell): Cell => {
    const by = textOf(first(delimiter));
    if (by === '') return ErrorValueObject.create(ErrorType.VALUE);
    const marks = each && !isTrue(each) ? [by] : [...by];
    const escaped = marks.map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const parts = textOf(first(text)).split(new RegExp(escaped.join('|')));
    const kept = removeEmpty && !isTrue(removeEmpty) ? parts : parts.filter((part) => part !== '');
    if (kept.length === 0) return ErrorValueObject.create(ErrorType.VALUE);
    return arrayOf([kept.map(readPart)]);
  };

  /** A month has as many days as it has: the 31st of January is followed by the last of February. */
  const edate = (start: Cell, months: Cell): Cell => {
    const from = wholeDay(first(start));
    const count = Number(first(months).getValue());
    if (from === undefined || Number.isNaN(count)) return ErrorValueObject.create(ErrorType.VALUE);
    const date = new Date(EPOCH + from * DAY);
    const month = date.getUTCMonth() + Math.trunc(count);
    const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
    const moved = Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastDay));
    return NumberValueObject.create((moved - EPOCH) / DAY, DAY_FORMAT);
  };
  const wholeDay = (value: Cell): number | undefined => {
    const raw = value.isString() ? parseValue(textOf(value))?.value : value.getValue();
    return typeof raw === 'number' ? Math.floor(raw) : undefined;
  };

  /** What IF asks: a text that does not say TRUE or FALSE is no answer. */
  const condition = (value: Cell): Cell => {
    const ask = (cell: Cell): Cell => {
      if (!cell.isString()) return cell;
      const word = textOf(cell).toUpperCase();
      if (word === 'TRUE' || word === 'FALSE') return BooleanValueObject.create(word === 'TRUE');
      return ErrorValueObject.create(ErrorType.VALUE);
    };
    return value.isArray() ? arrayOf(rowsOf(value).map((row) => row.map(ask))) : ask(value);
  };

  /** `Promises!B3:B` with an end, below every grid: the engine does not know open ranges. */
  const openRange = (reference: Cell): Cell => {
    const text = textOf(first(reference)).replace(/(\$?[A-Z]+\$?\d+:\$?[A-Z]+)$/i, '$1100000');
    return StringValueObject.create(text);
  };

  return [
    defined('CONDITION', [1, 1], condition),
    defined('EDATE', [2, 2], edate),
    defined('OPENRANGE', [1, 1], openRange),
    defined('TODAY', [0, 0], () => NumberValueObject.create(Math.floor(moment.now), DAY_FORMAT)),
    defined('NOW', [0, 0], () => NumberValueObject.create(moment.now, MOMENT_FORMAT)),
    defined('SORT', [1, 255], sort),
    defined('COUNTUNIQUE', [1, 255], countUnique),
    defined('SPLIT', [2, 4], split),
  ];
}

/** Functions of Univer's that give a day as a plain number. */
const GIVE_DAYS = ['EOMONTH', 'WORKDAY'] as const;

/** Adding days to a day gives a day, in its format; Univer gives a number. The distance of two days is a number. */
export function keepDays(engine: Module, functions: Engine.IFunctionService): void {
  const patternOf = (value: Cell): string => {
    const one = value.isArray() ? (value as Engine.ArrayValueObject).getFirstCell() : value;
    const pattern = one.getPattern();
    return isDateFormat(pattern) ? pattern : '';
  };
  const withPattern = (value: Cell, pattern: string): Cell =>
    value.isNumber() ? engine.NumberValueObject.create(Number(value.getValue()), pattern) : value;
  const withFormat = (name: Engine.IFunctionNames, patternFor: (args: Cell[]) => string): void => {
    const own = functions.getExecutor(name);
    if (!own) throw new Error(`The formula engine has no ${name}.`);
    const calculate = own.calculate.bind(own);
    own.calculate = (...args: Cell[]) => {
      const result = calculate(...args) as Cell;
      const pattern = patternFor(args);
      if (pattern === '') return result;
      if (!result.isArray()) return withPattern(result, pattern);
      return (result as Engine.ArrayValueObject).mapValue((value) => withPattern(value, pattern));
    };
  };
  const ofOne = (left: string, right: string): string => (left !== '' && right !== '' ? '' : left || right);
  withFormat('PLUS', ([left, right]) => (left && right ? ofOne(patternOf(left), patternOf(right)) : ''));
  withFormat('MINUS', ([left, right]) => (left && right && patternOf(right) === '' ? patternOf(left) : ''));
  for (const name of GIVE_DAYS) withFormat(name, () => DAY_FORMAT);
}

/** A function that breaks over its arguments gives an error in its cell; Univer would give up all other cells, too. */
export function catchMistakes(engine: Module, functions: Engine.IFunctionService): void {
  for (const own of functions.getExecutors().values()) {
    const calculate = own.calculate.bind(own);
    own.calculate = (...args: Cell[]) => {
      try {
        return calculate(...args);
      } catch {
        return engine.ErrorValueObject.create(engine.ErrorType.VALUE);
      }
    };
  }
}
