/** Developer metadata: what it is attached to, and how it is found (reference/spreadsheet/developer-metadata). */
import { ServiceError } from '../execution.ts';
import { intersection, isInside, wholeSheet } from './area.ts';
import type { Area, Metadata, MetadataLocation, Sheet, Spreadsheet } from './model.ts';
import { lineArea } from './references.ts';

/** All of it on one sheet, or on the spreadsheet itself (developers.google.com/sheets/api/guides/metadata). */
const MAX_CHARACTERS = 30_000;

/** The row or column that a range is; null for any other range. */
export function lineLocation(sheet: Sheet, area: Area): MetadataLocation | null {
  const isRow = area.rows === 1 && area.columns === sheet.columnCount;
  const isColumn = area.columns === 1 && area.rows === sheet.rowCount;
  if (isRow) return { type: 'ROW', sheet: sheet.id, line: area.row };
  return isColumn ? { type: 'COLUMN', sheet: sheet.id, line: area.column } : null;
}

/** Throws where metadata can't be attached (platform.md §5.7). */
export function attachable(location: MetadataLocation | null): MetadataLocation {
  if (location) return location;
  throw new ServiceError(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be ' +
      'added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** Throws where there would be more of it than Google keeps in that place; Google's sentence is not known. */
export function withMetadata(spreadsheet: Spreadsheet, metadata: readonly Metadata[]): Spreadsheet {
  const sizes = new Map<number | null, number>();
  for (const { location, key, value } of metadata) {
    const place = location.type === 'SPREADSHEET' ? null : location.sheet;
    const size = (sizes.get(place) ?? 0) + key.length + (value?.length ?? 0);
    if (size > MAX_CHARACTERS) {
      throw new ServiceError(`Developer metadata is limited to ${MAX_CHARACTERS} characters.`);
    }
    sizes.set(place, size);
  }
  return { ...spreadsheet, metadata };
}

/** An empty key is refused. */
export function checkedKey(key: string): string {
  if (key === '') throw new ServiceError('Developer metadata needs a key.');
  return key;
}

export function isSameLocation(a: MetadataLocation, b: MetadataLocation): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Where a search looks: a spreadsheet, a sheet, or a range of a sheet. */
export interface Scope {
  readonly sheet?: Sheet;
  readonly area?: Area;
}

/** Whether metadata lies in a scope; `intersecting` takes what only touches a range, too. */
export function isInScope({ location }: Metadata, { sheet, area }: Scope, intersecting: boolean): boolean {
  if (!sheet) return true;
  if (location.type === 'SPREADSHEET' || location.sheet !== sheet.id) return false;
  if (!area) return true;
  const place =
    location.type === 'SHEET' ? wholeSheet(sheet) : lineArea(sheet, { ...location, type: location.type });
  return intersecting ? intersection(area, place) !== null : isInside(area, place);
}
