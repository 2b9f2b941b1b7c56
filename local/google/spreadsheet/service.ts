/** How the methods of one kind of service object are written down: what they take, and whether they read or write. */
import { ServiceError, type Execution, type Json, type Method, type Methods } from '../execution.ts';
import { SPREADSHEET_SCOPE } from '../scopes.ts';
import { bufferedSpreadsheet, type BufferedSpreadsheet } from './buffered.ts';
import type { Area, Sheet, Spreadsheet } from './model.ts';
import { refuseEditing } from './protection.ts';
import { withSheet } from './sheets.ts';
import { fitting, type Signature } from './signature.ts';

export type Handle = Record<string, Json>;

/** What a method answers; plain values, which cross as JSON. */
export type Answer = object | string | number | boolean | null | undefined | void;

/** A method before it has its name. */
export type Unnamed = (name: string) => Method;

/** The makers of methods for objects that stand for `P`. */
export interface MethodsOf<P> {
  /**
   * Finds something or tells coordinates. What is pending stays pending: the stricter, since when Google sends its
   * writes is not documented.
   */
  look<A extends unknown[]>(signature: Signature<A>, answer: (on: P, ...args: A) => Answer): Unnamed;
  /** Reads data: what is pending is applied first. */
  read<A extends unknown[]>(signature: Signature<A>, answer: (on: P, ...args: A) => Answer): Unnamed;
  /** `change` gives the spreadsheet, or only the sheet, as it is after the write, which then is pending. */
  write<A extends unknown[]>(
    signature: Signature<A>,
    change: (on: P, ...args: A) => Spreadsheet | Sheet,
    /** What the method answers, if anything, from what is there after the write. */
    answer?: (on: P) => Answer,
  ): Unnamed;
}

/** The scope that reaches all spreadsheets, by its short name. */
export const ALL_SPREADSHEETS = 'spreadsheets';

/**
 * The makers of methods for one kind of object. `place` finds, in the spreadsheet of now, what a handle stands for;
 * it throws ServiceError where that is gone.
 */
export function serviceOf<P extends object>(
  kind: string,
  place: (spreadsheet: Spreadsheet, on: Handle) => P,
) {
  const method =
    <A extends unknown[]>(
      signature: Signature<A>,
      perform: (file: BufferedSpreadsheet, on: Handle, args: A, run: Execution) => Answer,
    ): Unnamed =>
    (name) =>
    (run, on, args) => {
      const full = kind === 'SpreadsheetApp' ? `SpreadsheetApp.${name}` : `SpreadsheetApp.${kind}.${name}`;
      const open = run.workspace.boundSpreadsheetId;
      const id = typeof on.spreadsheet === 'string' ? on.spreadsheet : open;
      run.needsScope(full, ...(id === open ? [SPREADSHEET_SCOPE] : []), ALL_SPREADSHEETS);
      const fit = fitting(full, signature, args);
      return perform(bufferedSpreadsheet(run, id), on, fit, run) as Json | undefined;
    };

  const makers: MethodsOf<P> = {
    look: (signature, answer) =>
      method(signature, (file, on, args) => answer(place(file.look(), on), ...args)),
    read: (signature, answer) =>
      method(signature, (file, on, args) => answer(place(file.read(), on), ...args)),
    write: (signature, change, answer) =>
      method(signature, (file, on, args, run) => {
        file.write((spreadsheet) => {
          const at = place(spreadsheet, on);
          const after = withChanged(spreadsheet, change(at, ...args));
          // What is selected is no edit; the same value once more is one.
          if (isRange(at) && after.sheets !== spreadsheet.sheets) {
            refuseEditing(spreadsheet, at.sheet, at.area, run.user);
          }
          return after;
        });
        return answer?.(place(file.look(), on));
      }),
  };

  return {
    ...makers,
    /** For what needs the run, or more than one write. */
    method,
    /** The finished methods, by Google's names. */
    methods: (unnamed: Record<string, Unnamed>): Methods =>
      Object.fromEntries(Object.entries(unnamed).map(([name, make]) => [`${kind}.${name}`, make(name)])),
  };
}

function withChanged(spreadsheet: Spreadsheet, after: Spreadsheet | Sheet): Spreadsheet {
  return 'sheets' in after ? after : withSheet(spreadsheet, after);
}

function isRange(place: object): place is { readonly sheet: Sheet; readonly area: Area } {
  return 'sheet' in place && 'area' in place;
}

/** A number of a handle; a handle is made by this service, so another type is a mistake of the workspace. */
export function numberOf(on: Handle, key: string): number {
  const value = on[key];
  if (typeof value !== 'number') throw new Error(`The handle has no ${key}.`);
  return value;
}

/** Refuses data of other dimensions than the range (platform.md §5.1). */
export function checkDimensions(rows: number, columns: number, data: readonly (readonly unknown[])[]): void {
  if (data.length !== rows) throw mismatch('rows', data.length, rows);
  const other = data.find((row) => row.length !== columns);
  if (other) throw mismatch('columns', other.length, columns);
}

function mismatch(lines: string, given: number, needed: number): ServiceError {
  return new ServiceError(
    `The number of ${lines} in the data does not match the number of ${lines} in the range. ` +
      `The data has ${given} but the range has ${needed}.`,
  );
}
