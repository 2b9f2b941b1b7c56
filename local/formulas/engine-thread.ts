/** The engine's side of `computeBook` and `ask`: Univer's formula engine without a user interface. */
import { createRequire } from 'node:module';
import { runAsWorker } from 'synckit';
import type * as Univer from '@univerjs/core';
import type * as Engine from '@univerjs/engine-formula';
import type {
  Book,
  Computed,
  EngineSheet,
  FormattedCell,
  FormulaCell,
  Question,
  Results,
  Task,
  Value,
} from './engine.ts';
import { catchMistakes, googleFunctions, keepBlanks, keepDays } from './engine-functions.ts';

// Node 20 can't import these packages as modules, only require them.
const require = createRequire(import.meta.url);
const core = require('@univerjs/core') as typeof Univer;
const engine = require('@univerjs/engine-formula') as typeof Engine;

const BOOK = 'book';

const univer = new core.Univer({
  locale: core.LocaleType.EN_US,
  locales: { [core.LocaleType.EN_US]: {} },
  logLevel: core.LogLevel.ERROR,
});
univer.registerPlugin(engine.UniverFormulaEnginePlugin);
keepBlanks(engine);

const moment = { now: 0 };
let isReady = false;
let isOpen = false;

runAsWorker(async (task: Task): Promise<Results | Value[]> => {
  if ('compute' in task) return results(open(task.compute), task.compute.sheets);
  return answers(task.book ? open(task.book) : univer.__getInjector(), task.ask);
});

/** Opens a book in place of the one that is open. */
function open({ sheets, now }: Book): Univer.Injector {
  const injector = univer.__getInjector();
  if (isOpen) injector.get(core.IUniverInstanceService).disposeUnit(BOOK);
  // It remembers ranges by their address, and the book before had the same ones.
  engine.FORMULA_REF_TO_ARRAY_CACHE.clear();
  engine.CELL_INVERTED_INDEX_CACHE.clear();
  moment.now = now;
  univer.createUnit<Univer.IWorkbookData, Univer.Workbook>(
    core.UniverInstanceType.UNIVER_SHEET,
    workbook(sheets),
  );
  isOpen = true;
  if (!isReady) {
    // The engine's services begin with the first book.
    const functions = injector.get(engine.IFunctionService);
    functions.registerExecutors(...googleFunctions(engine, moment));
    keepDays(engine, functions);
    catchMistakes(engine, functions);
    isReady = true;
  }
  return injector;
}

async function results(injector: Univer.Injector, sheets: readonly EngineSheet[]): Promise<Results> {
  const { unitData, arrayFormulaCellData } = await calculated(injector);
  return Object.fromEntries(
    sheets.map(({ id }) => [
      id,
      // What spills comes after the cell with the formula and says the same of it.
      [...cellsOf(unitData[BOOK]?.[id]), ...cellsOf(arrayFormulaCellData[BOOK]?.[id])],
    ]),
  );
}

async function answers(injector: Univer.Injector, questions: readonly Question[]): Promise<Value[]> {
  const bySheet: Record<string, Record<number, Record<number, string[]>>> = {};
  questions.forEach(({ sheet, formula }, row) => {
    (bySheet[sheet] ??= {})[row] = { 0: [formula] };
  });
  const found = await injector.get(engine.ICalculateFormulaService).executeFormulas({ [BOOK]: bySheet });
  return questions.map(({ sheet }, row) => {
    const value: unknown = found[BOOK]?.[sheet]?.[row]?.[0]?.[0]?.value ?? null;
    const first = Array.isArray(value) ? ((value as Value[][])[0]?.[0] ?? null) : (value as Value);
    return first;
  });
}

/** The engine does not wait for its own work: what fails in it would be heard by nobody, and waited for. */
let fail: (reason: unknown) => void = () => undefined;
process.on('unhandledRejection', (reason) => fail(reason));

/** Computes all formulas of the open book. */
function calculated(injector: Univer.Injector): Promise<Engine.IAllRuntimeData> {
  const service = injector.get(engine.ICalculateFormulaService);
  return new Promise((resolve, reject) => {
    fail = reject;
    const listening = service.executionCompleteListener$.subscribe((data) => {
      listening.unsubscribe();
      resolve(data);
    });
    service
      .execute({
        formulaData: injector.get(engine.FormulaDataModel).getFormulaData(),
        arrayFormulaCellData: {},
        arrayFormulaRange: {},
        forceCalculate: true,
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
      })
      .catch(reject);
  });
}

function workbook(sheets: readonly EngineSheet[]): Partial<Univer.IWorkbookData> {
  return {
    id: BOOK,
    sheetOrder: sheets.map(({ id }) => String(id)),
    sheets: Object.fromEntries(
      sheets.map(({ id, name, rowCount, columnCount, cells }) => {
        const cellData = Object.fromEntries(
          cells.map((row, index) => [
            index,
            Object.fromEntries(row.map((cell, at) => [at, engineCell(cell)])),
          ]),
        );
        return [id, { id: String(id), name, rowCount, columnCount, cellData }];
      }),
    ),
  };
}

const { BOOLEAN, NUMBER, STRING } = core.CellValueType;

function engineCell(cell: Value | FormulaCell | FormattedCell): Univer.ICellData {
  if (cell === null) return {};
  if (typeof cell === 'boolean') return { v: cell ? 1 : 0, t: BOOLEAN };
  if (typeof cell === 'number') return { v: cell, t: NUMBER };
  if (typeof cell === 'string') return { v: cell, t: STRING };
  const look = cell.numberFormat === undefined ? {} : { s: { n: { pattern: cell.numberFormat } } };
  return 'formula' in cell ? { f: cell.formula, ...look } : { v: cell.value, t: NUMBER, ...look };
}

function cellsOf(matrix: Univer.ObjectMatrix<Univer.Nullable<Univer.ICellData>> | undefined): Computed[] {
  const cells: Computed[] = [];
  matrix?.forValue((row, column, cell) => {
    const { v = null, t, s } = cell ?? {};
    const value = t === BOOLEAN ? v === 1 : v;
    const numberFormat = typeof s === 'object' && s !== null ? s.n?.pattern : undefined;
    cells.push({ row: row + 1, column: column + 1, value, numberFormat });
    return undefined;
  });
  return cells;
}
