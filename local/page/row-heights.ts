/** Where rows stand in a sheet of which only some are drawn: known heights, and a guess for the others. */

/** Pixels of a row that was not drawn yet: Google's default and its line. */
const USUAL = 21;

export class RowHeights {
  private readonly measured = new Map<number, number>();

  /** True where that is new. */
  note(row: number, height: number): boolean {
    if (this.of(row) === height) return false;
    this.measured.set(row, height);
    return true;
  }

  private of(row: number): number {
    return this.measured.get(row) ?? USUAL;
  }

  /** Height of the rows from one to another; the second is not counted. */
  between(from: number, to: number): number {
    let height = Math.max(0, to - from) * USUAL;
    for (const [row, known] of this.measured) if (row >= from && row < to) height += known - USUAL;
    return height;
  }

  /** The row that stands `offset` pixels below row `from`. */
  at(from: number, offset: number, last: number): number {
    let row = from;
    for (let top = this.of(row); top <= offset && row < last; top += this.of(row)) row += 1;
    return row;
  }
}
