/** Formulas that depend on themselves. */
import type { SheetArea } from '../google/spreadsheet/model.ts';
import type { TranslatedFormula } from './lacking.ts';

/** The formulas that read their own cell, by themselves or through others: Google shows `#REF!` in each of them. */
export function circularFormulas(formulas: readonly TranslatedFormula[]): Set<TranslatedFormula> {
  const read = readFormulas(formulas);
  const circular = new Set<TranslatedFormula>();
  // Tarjan's search for strongly connected parts, without recursion: chains may be as long as a sheet.
  const order = new Map<TranslatedFormula, number>();
  const lowest = new Map<TranslatedFormula, number>();
  const open: TranslatedFormula[] = [];
  const isOpen = new Set<TranslatedFormula>();
  for (const start of formulas) {
    if (order.has(start)) continue;
    const path: { readonly at: TranslatedFormula; readonly next: TranslatedFormula[] }[] = [];
    const enter = (at: TranslatedFormula): void => {
      order.set(at, order.size);
      lowest.set(at, order.size - 1);
      open.push(at);
      isOpen.add(at);
      path.push({ at, next: [...read(at)] });
    };
    const lower = (at: TranslatedFormula, to: number): void => {
      lowest.set(at, Math.min(lowest.get(at) ?? to, to));
    };
    enter(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { at, next } = step;
      const other = next.pop();
      if (other === at) circular.add(at);
      if (other && !order.has(other)) enter(other);
      else if (other) {
        if (isOpen.has(other)) lower(at, order.get(other) ?? 0);
      } else {
        path.pop();
        const above = path.at(-1);
        if (above) lower(above.at, lowest.get(at) ?? 0);
        if (lowest.get(at) === order.get(at)) {
          const part = open.splice(open.indexOf(at));
          for (const one of part) {
            isOpen.delete(one);
            if (part.length > 1) circular.add(one);
          }
        }
      }
    }
  }
  return circular;
}

/** Prepares the question which formulas a formula reads. */
function readFormulas(
  formulas: readonly TranslatedFormula[],
): (formula: TranslatedFormula) => TranslatedFormula[] {
  const key = (sheet: number, row: number, column: number): string => `${sheet} ${row} ${column}`;
  const byCell = new Map(formulas.map((one) => [key(one.sheet, one.row, one.column), one]));
  const within = (area: SheetArea): TranslatedFormula[] => {
    const { sheet, row, column, rows, columns } = area;
    if (rows * columns > formulas.length) {
      return formulas.filter(
        (one) =>
          one.sheet === sheet &&
          one.row >= row &&
          one.row < row + rows &&
          one.column >= column &&
          one.column < column + columns,
      );
    }
    const cells = Array.from({ length: rows * columns }, (_, index) =>
      byCell.get(key(sheet, row + Math.floor(index / columns), column + (index % columns))),
    );
    return cells.filter((one) => one !== undefined);
  };
  return ({ reads }) => (reads ?? []).flatMap(within);
}
