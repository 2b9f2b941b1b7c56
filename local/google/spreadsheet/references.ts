/** What points at cells from elsewhere, and so has to follow when rows, columns and sheets move or go. */
import type { Area, Chart, Metadata, Sheet, SheetArea, Spreadsheet, Validation } from './model.ts';
import { mappedPlane } from './runs.ts';
import { sourceOf, withSource } from './validation.ts';

/** Where an area of the sheet stands now; null where its cells are gone. */
type Shift = (area: Area) => Area | null;

/**
 * The spreadsheet after areas of a sheet (`moved`, as it was before) moved: dropdowns of all sheets that take their values from it, named
 * ranges, charts' data and metadata follow. A source that is gone offers nothing, a named range without cells stays.
 */
export function withShiftedReferences(spreadsheet: Spreadsheet, moved: Sheet, shift: Shift): Spreadsheet {
  const { id } = moved;
  const follow = (area: SheetArea): SheetArea | null => {
    if (area.sheet !== id) return area;
    const after = shift(area);
    return after && { ...after, sheet: id };
  };
  return {
    ...spreadsheet,
    sheets: spreadsheet.sheets.map((sheet) => withFollowing(sheet, follow)),
    namedRanges: spreadsheet.namedRanges.map((one) => ({ ...one, range: one.range && follow(one.range) })),
    metadata: spreadsheet.metadata.flatMap((one) => followingMetadata(one, moved, shift)),
  };
}

/** The spreadsheet after a sheet was removed. */
export function withoutReferences(spreadsheet: Spreadsheet, removed: Sheet): Spreadsheet {
  const after = withShiftedReferences(spreadsheet, removed, () => null);
  const isOfSheet = ({ location }: Metadata): boolean =>
    location.type === 'SHEET' && location.sheet === removed.id;
  return { ...after, metadata: after.metadata.filter((one) => !isOfSheet(one)) };
}

function withFollowing(sheet: Sheet, follow: (area: SheetArea) => SheetArea | null): Sheet {
  return {
    ...sheet,
    validations: mappedPlane(sheet.validations, (validation) => followingValidation(validation, follow)),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.flatMap((range) => follow(range) ?? []),
    })),
  };
}

function followingValidation(
  validation: Validation | null,
  follow: (area: SheetArea) => SheetArea | null,
): Validation | null {
  const source = validation ? sourceOf(validation) : undefined;
  if (!validation || !source) return validation;
  const after = follow(source);
  if (after === source) return validation;
  return after && withSource(validation, after);
}

/** Metadata goes with its row or column, also when that is deleted (reference/spreadsheet/developer-metadata). */
function followingMetadata(metadata: Metadata, moved: Sheet, shift: Shift): Metadata[] {
  const { location } = metadata;
  if (location.type === 'SPREADSHEET' || location.type === 'SHEET' || location.sheet !== moved.id) {
    return [metadata];
  }
  const after = shift(lineArea(moved, location));
  if (!after) return [];
  return [
    { ...metadata, location: { ...location, line: location.type === 'ROW' ? after.row : after.column } },
  ];
}

/** The whole row or column that metadata is attached to. */
export function lineArea(sheet: Sheet, { type, line }: { type: 'ROW' | 'COLUMN'; line: number }): Area {
  return type === 'ROW'
    ? { row: line, column: 1, rows: 1, columns: sheet.columnCount, openColumns: true }
    : { row: 1, column: line, rows: sheet.rowCount, columns: 1, openRows: true };
}

/** What a copy of a sheet refers to: where the original refers to itself, the copy does too. */
export function referringToCopy(copy: Sheet, original: number): Sheet {
  return withFollowing(copy, (area) => (area.sheet === original ? { ...area, sheet: copy.id } : area));
}

/** The same for a copy in another spreadsheet, which has none of the other sheets. */
export function onlyReferringToItself(copy: Sheet, original: number): Sheet {
  return withFollowing(copy, (area) => (area.sheet === original ? { ...area, sheet: copy.id } : null));
}

/** Charts with ids of their own, counted on from the highest that the spreadsheet has. */
export function withNewChartIds(spreadsheet: Spreadsheet, charts: readonly Chart[]): Chart[] {
  const first = newChartId(spreadsheet);
  return charts.map((chart, index) => ({ ...chart, id: first + index }));
}

export function newChartId({ sheets }: Spreadsheet): number {
  return 1 + Math.max(0, ...sheets.flatMap(({ charts }) => charts.map(({ id }) => id)));
}

export function newMetadataId({ metadata }: Spreadsheet): number {
  return 1 + Math.max(0, ...metadata.map(({ id }) => id));
}
