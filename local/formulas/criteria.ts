/** What the formulas of rules give: of conditional formats, validations and filters. */
import { extent, givenOrLacking } from '../google/spreadsheet/cells.ts';
import type { Plain, Sheet, Spreadsheet } from '../google/spreadsheet/model.ts';
import { serialAt } from '../google/spreadsheet/serial.ts';
import { ask, type Book, type EngineSheet } from './engine.ts';
import { googleValue } from './google-results.ts';
import { shifted, type Cell } from './references.ts';
import { translated, type Translation } from './translated.ts';

/** What is known of a spreadsheet. */
interface Known {
  /** Its sheets that were read so far, with results in place of formulas. */
  book: Book;
  /** Answers by the formula in the engine's words. */
  readonly answers: Map<string, Plain>;
  /** Translations by the formula as it reads in a cell: what refers to `$D3` is the same in every column. */
  readonly translations: Map<string, Translation>;
}

const known = new WeakMap<Spreadsheet, Known>();

/**
 * What a rule's formula gives for a cell. Its references are written for the rule's first cell (`base`) and shift
 * with the cell, except where a `$` holds them. Throws where it calls what is not in the local workspace.
 */
export function ruleFormulaAt(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  base: Cell,
  cell: Cell,
  formula: string,
): Plain {
  const now = serialAt(spreadsheet.calculatedAt, spreadsheet.zone);
  const of: Known = known.get(spreadsheet) ?? {
    book: { sheets: [], now },
    answers: new Map(),
    translations: new Map(),
  };
  known.set(spreadsheet, of);
  const at = (down: number): Translation =>
    translatedAt(of, spreadsheet, sheet, base, { ...cell, row: cell.row + down }, formula);
  const own = at(0);
  const before = of.answers.get(own.formula);
  if (before !== undefined) return before;
  // At first for this cell only; who asks again will ask for the cells below, too.
  const below = of.answers.size === 0 ? 0 : Math.max(extent(spreadsheet, sheet).rows - cell.row, 0);
  const questions = [own, ...Array.from({ length: below }, (_, index) => at(index + 1))];
  of.book = withReadSheets(of.book, spreadsheet, sheet, questions);
  const answers = ask(
    of.book,
    questions.map((one) => ({ sheet: sheet.id, formula: one.formula })),
  );
  questions.forEach((one, index) => of.answers.set(one.formula, googleValue(answers[index] ?? null)));
  return of.answers.get(own.formula) ?? null;
}

function translatedAt(
  { translations }: Known,
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  base: Cell,
  cell: Cell,
  formula: string,
): Translation {
  const own = shifted(formula, cell.row - base.row, cell.column - base.column);
  const key = `${sheet.id} ${own}`;
  const before = translations.get(key);
  if (before) return before;
  const translation = translated(spreadsheet, sheet, cell, own, 'one value');
  if (translation.lacking !== null) throw new Error(`${translation.lacking} is not in the local workspace.`);
  if (!translation.dependsOnPlace) translations.set(key, translation);
  return translation;
}

/** The book with the sheet of the rule and all that the questions read; the same one where it has them already. */
function withReadSheets(
  book: Book,
  spreadsheet: Spreadsheet,
  own: Sheet,
  questions: readonly Translation[],
): Book {
  const readsAnything = questions.some(({ reads }) => reads === null);
  const read = new Set(questions.flatMap(({ reads }) => (reads ?? []).map(({ sheet }) => sheet)));
  const missing = spreadsheet.sheets.filter(
    ({ id }) =>
      (readsAnything || id === own.id || read.has(id)) && !book.sheets.some((sheet) => sheet.id === id),
  );
  if (missing.length === 0) return book;
  return { ...book, sheets: [...book.sheets, ...missing.map((sheet) => withResults(spreadsheet, sheet))] };
}

function withResults(spreadsheet: Spreadsheet, sheet: Sheet): EngineSheet {
  const { id, name, rowCount, columnCount } = sheet;
  const filled = extent(spreadsheet, sheet);
  const area = { row: 1, column: 1, rows: filled.rows, columns: filled.columns };
  const cells = givenOrLacking(spreadsheet, sheet, area).map((row) =>
    row.map(({ value, numberFormat }) =>
      typeof value === 'number' && numberFormat !== undefined ? { value, numberFormat } : value,
    ),
  );
  return { id, name, rowCount, columnCount, cells };
}
