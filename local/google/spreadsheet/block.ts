/** The cells of a range with all that belongs to them, to be put somewhere else. */
import { contentsOf, withContents } from './cells.ts';
import type { Area, Content, Format, Sheet, Validation } from './model.ts';
import { readPlane, writtenPlane } from './runs.ts';

export interface Block {
  readonly contents: Content[][];
  readonly formats: Format[][];
  readonly notes: string[][];
  readonly validations: (Validation | null)[][];
}

export function blockOf(sheet: Sheet, area: Area): Block {
  return {
    contents: contentsOf(sheet, area),
    formats: readPlane(sheet.formats, area),
    notes: readPlane(sheet.notes, area),
    validations: readPlane(sheet.validations, area),
  };
}

/** The block with every part rearranged in the same way. */
export function rearranged(block: Block, change: <T>(grid: T[][]) => T[][]): Block {
  return {
    contents: change(block.contents),
    formats: change(block.formats),
    notes: change(block.notes),
    validations: change(block.validations),
  };
}

/** The sheet with these parts of a block in a range of its size. */
export function withBlock(sheet: Sheet, area: Area, block: Partial<Block>): Sheet {
  const { contents, formats, notes, validations } = block;
  return {
    ...(contents ? withContents(sheet, area, contents) : sheet),
    ...(formats && { formats: writtenPlane(sheet.formats, area, formats) }),
    ...(notes && { notes: writtenPlane(sheet.notes, area, notes) }),
    ...(validations && { validations: writtenPlane(sheet.validations, area, validations) }),
  };
}

/** Cells that hold nothing and look like nothing. */
export function emptyBlock(rows: number, columns: number): Block {
  const grid = <T>(value: T): T[][] => Array.from({ length: rows }, () => Array<T>(columns).fill(value));
  return {
    contents: grid<Content>(null),
    formats: grid<Format>({}),
    notes: grid(''),
    validations: grid<Validation | null>(null),
  };
}
