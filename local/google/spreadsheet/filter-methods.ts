/** The methods of Filter, and those of Sheet and Range that find and make it. */
import { ServiceError, type Execution, type Json, type Methods } from '../execution.ts';
import {
  columnCriteria,
  filteredArea,
  withAppliedFilter,
  withColumnCriteria,
  withFilter,
  withoutFilter,
} from './filter.ts';
import type { ColumnCriteria, Filter, Sheet, Spreadsheet } from './model.ts';
import { rangeHandle, rangePlace, sheetHandle, sheetPlace, type SheetPlace } from './places.ts';
import { keptValue, sentValue } from './rule-messages.ts';
import { serviceOf, type Handle, type Unnamed } from './service.ts';
import { withSheet } from './sheets.ts';
import { flag, integer, object, orNull, takes, type Signature } from './signature.ts';
import { withSorted } from './sorting.ts';

interface FilterPlace extends SheetPlace {
  readonly filter: Filter;
}

/** A sheet has one filter: a handle to its sheet finds it. */
function filterPlace(spreadsheet: Spreadsheet, on: Handle): FilterPlace {
  const place = sheetPlace(spreadsheet, on);
  if (!place.sheet.filter) throw new ServiceError('The filter was removed.');
  return { ...place, filter: place.sheet.filter };
}

const range = serviceOf('Range', rangePlace);
const sheet = serviceOf('Sheet', sheetPlace);
const filter = serviceOf('Filter', filterPlace);

/** Criteria as they cross: ranges among the values are handles. */
interface CriteriaMessage {
  readonly hiddenValues: readonly string[];
  readonly criteria: string | null;
  readonly values: readonly Json[];
}

/** A change of the filter, after which the rows that it hides are found out anew. */
const change = <A extends unknown[]>(
  signature: Signature<A>,
  changed: (on: FilterPlace, ...args: A) => Sheet,
): Unnamed =>
  filter.method(signature, (buffered, on, args, run: Execution) => {
    const { now } = run.workspace;
    buffered.write((spreadsheet) => {
      const after = changed(filterPlace(spreadsheet, on), ...args);
      return withSheet(spreadsheet, withAppliedFilter(spreadsheet, after, now));
    });
  });

function withCriteria(on: FilterPlace, column: number, message: CriteriaMessage | null): Sheet {
  const criteria: ColumnCriteria | null = message && {
    column,
    hiddenValues: message.hiddenValues,
    criteria: message.criteria,
    values: message.values.map(keptValue),
  };
  return { ...on.sheet, filter: withColumnCriteria(on.filter, column, criteria) };
}

const filterHandle = (on: SheetPlace): Handle | null => (on.sheet.filter ? sheetHandle(on) : null);

export const filterMethods: Methods = {
  ...range.methods({
    createFilter: range.method(takes(), (buffered, on) => {
      buffered.write((spreadsheet) => {
        const place = rangePlace(spreadsheet, on);
        return withSheet(spreadsheet, withFilter(place.sheet, place.area));
      });
      return sheetHandle(rangePlace(buffered.look(), on));
    }),
    getFilter: range.read(takes(), filterHandle),
  }),
  ...sheet.methods({
    getFilter: sheet.read(takes(), filterHandle),
  }),
  ...filter.methods({
    getColumnFilterCriteria: filter.read(takes(integer), (on, column) => {
      const found = columnCriteria(on.filter, column);
      return found
        ? { ...found, values: found.values.map((value) => sentValue(on.spreadsheet, value)) }
        : null;
    }),
    getRange: filter.read(takes(), (on) => {
      const { criteria: _, ...area } = on.filter;
      return rangeHandle(on, area);
    }),
    remove: filter.write(takes(), (on) => withoutFilter(on.sheet)),
    removeColumnFilterCriteria: change(takes(integer), (on, column) => withCriteria(on, column, null)),
    setColumnFilterCriteria: change(
      takes(integer, orNull(object<CriteriaMessage>('FilterCriteria'))),
      withCriteria,
    ),
    sort: change(takes(integer, flag), (on, column, ascending) => {
      columnCriteria(on.filter, column);
      const rows = filteredArea(on.filter);
      return rows ? withSorted(on.spreadsheet, on.sheet, rows, [{ column, ascending }]) : on.sheet;
    }),
  }),
};
