/** Turns a formula of Google's into the engine's words, and says what it reads. */
import type { Sheet, SheetArea, Spreadsheet } from '../google/spreadsheet/model.ts';
import { FUNCTIONS, GIVE_ARRAYS, kindOfArgument, LACKING } from './functions.ts';
import { calledBy, parsed, partsOf, type AstExpression } from './parsed.ts';
import { referenceOf, written, type Cell, type Reference } from './references.ts';

export interface Translation {
  /** The engine's formula, or an error that needs no engine. */
  readonly formula: string;
  /** The cells that it reads; null where only the result tells (INDIRECT, OFFSET). */
  readonly reads: readonly SheetArea[] | null;
  /** What of it the workspace lacks: `QUERY`. */
  readonly lacking: string | null;
  /** Whether the same formula may mean something else in another cell: `=ROW()`, or a range beside it. */
  readonly dependsOnPlace: boolean;
}

/** Where an expression stands. */
interface Surroundings {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  readonly cell: Cell;
  /** Whether expressions are computed for every cell of a range, as inside ARRAYFORMULA. */
  readonly isArray: boolean;
  /** Names that LET and LAMBDA gave, in capitals. */
  readonly names: ReadonlySet<string>;
  readonly found: { reads: SheetArea[] | null; lacking: string | null; dependsOnPlace: boolean };
}

/** Formulas whose references depend on what other cells hold. */
const READ_ANYTHING = new Set(['INDIRECT', 'OFFSET']);

/** Functions that ask where cells are, not what they hold. */
const READ_NOTHING = new Set(['COLUMN', 'COLUMNS', 'ROW', 'ROWS']);

/** The formula as it stands in a cell of a sheet; `gives` says what is done with an array. */
export function translated(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  cell: Cell,
  formula: string,
  gives: 'one value' | 'an array' = 'an array',
): Translation {
  const tree = parsed(formula, spreadsheet.locale);
  if (!tree) return { formula: '=#ERROR!', reads: [], lacking: null, dependsOnPlace: false };
  const found: Surroundings['found'] = { reads: [], lacking: null, dependsOnPlace: false };
  const around = { spreadsheet, sheet, cell, isArray: false, names: new Set<string>(), found };
  const isOne = gives === 'one value' || tree.type === 'ReferenceIdentifier';
  const text = isOne ? one(tree, around) : expression(tree, around);
  return { formula: found.lacking === null ? `=${text}` : '=#N/A', ...found };
}

/** Names of the functions that a formula calls, in capitals; null for what can't be read. */
export function functionsIn(formula: string, locale: string): string[] | null {
  const tree = parsed(formula, locale);
  if (!tree) return null;
  const called = (part: AstExpression): string[] => [
    ...(part.type === 'CallExpression' && part.callee.type === 'Identifier'
      ? [part.callee.name.toUpperCase()]
      : []),
    ...(part.type === 'LetExpression' ? ['LET'] : []),
    ...(part.type === 'LambdaExpression' ? ['LAMBDA'] : []),
    ...partsOf(part).flatMap(called),
  ];
  return [...new Set(called(tree))];
}

function expression(tree: AstExpression, around: Surroundings): string {
  switch (tree.type) {
    case 'Literal':
      // 1.10 is 1.1 where it becomes text.
      return typeof tree.value === 'number' ? `(${tree.value})` : tree.raw;
    case 'ErrorLiteral':
      return tree.value;
    case 'ReferenceIdentifier':
      return tree.kind === 'name' ? named(tree.value, around) : range(tree.value, around);
    case 'UnaryExpression': {
      const [operand] = tree.arguments;
      const text = operand ? one(operand, around) : '';
      return tree.operator === '%' ? `(${text}/100)` : `(${tree.operator === '-' ? '0-' : ''}${text})`;
    }
    case 'BinaryExpression': {
      const operands = tree.arguments.map((part) =>
        tree.operator === ':' ? expression(part, around) : one(part, around),
      );
      return tree.operator === ':' ? operands.join(':') : `(${operands.join(tree.operator)})`;
    }
    case 'ArrayExpression':
      return array(tree.elements, around);
    case 'LambdaExpression': {
      const names = tree.params.map(({ name }) => name);
      const body = tree.body ? expression(tree.body, withNames(around, names)) : '';
      return `LAMBDA(${[...names, body].join(',')})`;
    }
    case 'LetExpression': {
      let inside = around;
      const declared = tree.declarations.flatMap(({ id, init }) => {
        const text = init ? expression(init, inside) : '';
        inside = withNames(inside, [id.name]);
        return [id.name, text];
      });
      return `LET(${[...declared, tree.body ? expression(tree.body, inside) : ''].join(',')})`;
    }
    case 'CallExpression':
      return call(calledBy(tree), tree.arguments, around);
  }
}

function withNames(around: Surroundings, names: readonly string[]): Surroundings {
  return { ...around, names: new Set([...around.names, ...names.map((name) => name.toUpperCase())]) };
}

/** Where one value is meant: of a range the cell beside the formula, of an array its first value. */
function one(tree: AstExpression, around: Surroundings): string {
  if (around.isArray) return expression(tree, around);
  if (tree.type === 'ReferenceIdentifier') {
    const reference = tree.kind === 'name' ? namedRange(tree.value, around) : referenceOf(tree.value);
    if (reference) return beside(reference, around);
  }
  const text = expression(tree, around);
  return givesArray(tree) ? `INDEX(${text},1,1)` : text;
}

function givesArray(tree: AstExpression): boolean {
  if (tree.type === 'LetExpression') return tree.body !== null && givesArray(tree.body);
  if (tree.type !== 'CallExpression') return false;
  const name = tree.callee.name?.toUpperCase();
  // IF, IFERROR and the like hand on what their branches give.
  if (/^(IF|IFS|IFERROR|IFNA|SWITCH|CHOOSE)$/.test(name)) {
    return tree.arguments.some((part) => part !== null && givesArray(part));
  }
  return GIVE_ARRAYS.has(name);
}

function array(elements: readonly (readonly AstExpression[])[], around: Surroundings): string {
  if (elements.flat().some(({ type }) => type !== 'Literal' && type !== 'ErrorLiteral')) {
    around.found.lacking ??= 'An array of ranges or formulas, { },';
  }
  const rows = elements.map((row) => row.map((part) => ('raw' in part ? part.raw : '')).join(','));
  return `{${rows.join(';')}}`;
}

function call(
  callee: ReturnType<typeof calledBy>,
  given: readonly (AstExpression | null)[],
  around: Surroundings,
): string {
  if (callee.type !== 'Identifier') {
    return `${expression(callee, around)}(${texts('', given, around).join(',')})`;
  }
  const name = callee.name.toUpperCase();
  const { found } = around;
  if (around.names.has(name)) return `${callee.name}(${texts('', given, around).join(',')})`;
  if (!Object.hasOwn(FUNCTIONS, name)) {
    if (!LACKING.has(name)) return '#NAME?';
    found.lacking ??= name;
    return '#N/A';
  }
  if (READ_ANYTHING.has(name)) found.reads = null;
  const args = texts(name, given, around);
  if ((name === 'ROW' || name === 'COLUMN') && args.length === 0) {
    found.dependsOnPlace = true;
    return String(name === 'ROW' ? around.cell.row : around.cell.column);
  }
  return special(name, args) ?? `${name}(${args.join(',')})`;
}

function texts(name: string, given: readonly (AstExpression | null)[], around: Surroundings): string[] {
  return given.map((part, place) => {
    if (!part) return '';
    if (part.type === 'ReferenceIdentifier' && READ_NOTHING.has(name)) {
      return expression(part, { ...around, found: { ...around.found, reads: [] } });
    }
    const kind = kindOfArgument(name, place);
    if (kind === 'a') return expression(part, { ...around, isArray: true });
    return kind === 'v' ? one(part, around) : expression(part, around);
  });
}

/** Functions that the engine lacks or means differently, in terms of those that it has. */
function special(name: string, args: readonly string[]): string | undefined {
  const [first = '', second = '', ...rest] = args;
  switch (name) {
    case 'ARRAYFORMULA':
      return `(${first})`;
    case 'FILTER':
      return `FILTER(${first},${[second, ...rest].map((condition) => `(${condition})`).join('*')})`;
    case 'CEILING':
    case 'FLOOR':
      return args.length === 1 ? `${name}(${first},1)` : undefined;
    case 'HYPERLINK':
      return args.length > 1 ? `(${second}&"")` : `(${first}&"")`;
    case 'IF':
      return `IF(${[`CONDITION(${first})`, ...args.slice(1)].join(',')})`;
    case 'INDIRECT':
      return `INDIRECT(${[`OPENRANGE(${first})`, ...args.slice(1)].join(',')})`;
    case 'IFERROR':
    case 'IFNA':
      return args.length === 1 ? `${name}(${first},"")` : undefined;
    case 'JOIN':
      return `TEXTJOIN(${[first, 'FALSE', second, ...rest].join(',')})`;
    case 'ROUND':
    case 'ROUNDUP':
    case 'ROUNDDOWN':
    case 'TRUNC':
      return args.length === 1 ? `${name}(${first},0)` : undefined;
    default:
      return undefined;
  }
}

function named(name: string, around: Surroundings): string {
  if (around.names.has(name.toUpperCase())) return name;
  const reference = namedRange(name, around);
  return reference ? whole(reference, around) : '#NAME?';
}

function namedRange(name: string, { spreadsheet, names }: Surroundings): Reference | undefined {
  if (names.has(name.toUpperCase())) return undefined;
  const area = spreadsheet.namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase())?.range;
  const sheet = spreadsheet.sheets.find(({ id }) => id === area?.sheet);
  if (!area || !sheet) return undefined;
  const { row, column, rows, columns } = area;
  return {
    sheet: sheet.name,
    range: { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 },
  };
}

function range(text: string, around: Surroundings): string {
  const reference = referenceOf(text);
  return reference ? whole(reference, around) : '#REF!';
}

/** A reference with its open ends closed at the end of the grid. */
function whole(reference: Reference, around: Surroundings): string {
  const meant = areaOf(reference, around);
  if (!meant) return '#REF!';
  around.found.reads?.push(meant.area);
  return addressed(meant);
}

/** The cell of a range that stands in the formula's row or column (support.google.com/docs/answer/3093275). */
function beside(reference: Reference, around: Surroundings): string {
  const meant = areaOf(reference, around);
  if (!meant) return '#REF!';
  const { row, column, rows, columns } = meant.area;
  const { cell, found } = around;
  if (rows > 1 || columns > 1) found.dependsOnPlace = true;
  const line = (start: number, count: number, own: number): number | undefined => {
    if (count === 1) return start;
    return own >= start && own < start + count ? own : undefined;
  };
  const at = { row: line(row, rows, cell.row), column: line(column, columns, cell.column) };
  if (at.row === undefined || at.column === undefined) return '#VALUE!';
  const area = { sheet: meant.area.sheet, row: at.row, column: at.column, rows: 1, columns: 1 };
  found.reads?.push(area);
  return addressed({ ...meant, area });
}

interface Meant {
  readonly area: SheetArea;
  readonly sheet: Sheet;
}

/** Undefined where the sheet or the cells do not exist. */
function areaOf({ sheet: name, range: given }: Reference, around: Surroundings): Meant | undefined {
  const sheet =
    name === null
      ? around.sheet
      : around.spreadsheet.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (!sheet) return undefined;
  const top = given.top ?? 0;
  const left = given.left ?? 0;
  // A reference to one cell comes without its last line; an open end is null.
  const bottom = given.bottom === undefined ? top : (given.bottom ?? sheet.rowCount - 1);
  const right = given.right === undefined ? left : (given.right ?? sheet.columnCount - 1);
  if (top >= sheet.rowCount || left >= sheet.columnCount) return undefined;
  const rows = Math.min(bottom, sheet.rowCount - 1) - top + 1;
  const columns = Math.min(right, sheet.columnCount - 1) - left + 1;
  return { sheet, area: { sheet: sheet.id, row: top + 1, column: left + 1, rows, columns } };
}

function addressed({ area, sheet }: Meant): string {
  const top = area.row - 1;
  const left = area.column - 1;
  const range = { top, left, bottom: top + area.rows - 1, right: left + area.columns - 1 };
  return written({ sheet: sheet.name, range });
}
