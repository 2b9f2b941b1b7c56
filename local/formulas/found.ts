/** The formulas that a sheet holds. */
import type { Row, Sheet, Spreadsheet } from '../google/spreadsheet/model.ts';
import type { Cell } from './references.ts';
import { maySpill } from './spill.ts';

export interface FoundFormula extends Cell {
  readonly formula: string;
  /** Whether its result may fill cells below and right of it. */
  readonly maySpill: boolean;
}

const ofRows = new WeakMap<Row, readonly Omit<FoundFormula, 'row'>[]>();
const ofCells = new WeakMap<readonly Row[], readonly FoundFormula[]>();

/** The formulas of a sheet, row by row. Cells are never changed, so that each row is looked through once. */
export function formulasIn({ cells }: Pick<Sheet, 'cells'>): readonly FoundFormula[] {
  const known = ofCells.get(cells);
  if (known) return known;
  const found = cells.flatMap((row, index) => formulasOfRow(row).map((one) => ({ row: index + 1, ...one })));
  ofCells.set(cells, found);
  return found;
}

function formulasOfRow(row: Row): readonly Omit<FoundFormula, 'row'>[] {
  const known = ofRows.get(row);
  if (known) return known;
  const found = row.flatMap((content, index) =>
    content !== null && typeof content === 'object'
      ? [{ column: index + 1, formula: content.formula, maySpill: maySpill(content.formula) }]
      : [],
  );
  ofRows.set(row, found);
  return found;
}

/**
 * The spreadsheet as it is calculated at a moment, in milliseconds since 1970: the same one where no formula asks
 * what time it is. Google recalculates TODAY() and NOW() when a spreadsheet is opened and at every edit
 * (support.google.com/docs/answer/3092981).
 */
export function recalculatedAt(spreadsheet: Spreadsheet, now: number): Spreadsheet {
  const asks = spreadsheet.sheets.some((sheet) =>
    formulasIn(sheet).some(({ formula }) => CLOCK.test(formula)),
  );
  return !asks || spreadsheet.calculatedAt === now ? spreadsheet : { ...spreadsheet, calculatedAt: now };
}

const CLOCK = /\b(NOW|TODAY)\s*\(/i;

export function hasFormulas({ sheets }: Spreadsheet): boolean {
  return sheets.some((sheet) => formulasIn(sheet).length > 0);
}
