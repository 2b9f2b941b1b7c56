/** The methods of DeveloperMetadata and its finder, and those of Spreadsheet, Sheet and Range that make them. */
import { ServiceError, type Methods } from '../execution.ts';
import {
  attachable,
  checkedKey,
  isInScope,
  isSameLocation,
  lineLocation,
  withMetadata,
  type Scope,
} from './metadata.ts';
import type { Metadata, MetadataLocation, Spreadsheet } from './model.ts';
import {
  areaOf,
  rangeHandle,
  rangePlace,
  sheetHandle,
  sheetPlace,
  spreadsheetHandle,
  spreadsheetPlace,
  type SpreadsheetPlace,
} from './places.ts';
import { lineArea, newMetadataId } from './references.ts';
import { numberOf, serviceOf, type Handle, type MethodsOf } from './service.ts';
import { sheetById } from './sheets.ts';
import { either, enumValue, flag, integer, object, orNull, takes, text } from './signature.ts';

const file = serviceOf('Spreadsheet', spreadsheetPlace);
const sheet = serviceOf('Sheet', sheetPlace);
const range = serviceOf('Range', rangePlace);

const metadata = serviceOf('DeveloperMetadata', (spreadsheet, on) => {
  const one = spreadsheet.metadata.find(({ id }) => id === numberOf(on, 'metadata'));
  if (!one) throw new ServiceError('The developer metadata was removed.');
  return { spreadsheet, one };
});

type MetadataPlace = { readonly spreadsheet: Spreadsheet; readonly one: Metadata };

function metadataHandle({ id: spreadsheet }: Spreadsheet, { id }: Metadata): Handle {
  return { spreadsheet, metadata: id };
}

const VISIBILITIES = ['DOCUMENT', 'PROJECT'] as const;
const aVisibility = enumValue(...VISIBILITIES);
type Visibility = { readonly $enum: Metadata['visibility'] };

/** `key`, `key, visibility`, `key, value`, `key, value, visibility`. */
const additions = either(
  takes(text),
  takes(text, aVisibility),
  takes(text, text),
  takes(text, text, aVisibility),
);

/** The methods that a spreadsheet, a sheet and a range have in common. */
function holding<P extends SpreadsheetPlace>(of: MethodsOf<P>, locate: (on: P) => MetadataLocation | null) {
  return {
    addDeveloperMetadata: of.write(additions, (on, key: string, ...rest: (string | Visibility)[]) => {
      const value = rest.find((one) => typeof one === 'string') ?? null;
      const visibility = rest.find((one) => typeof one !== 'string')?.$enum ?? 'DOCUMENT';
      const id = newMetadataId(on.spreadsheet);
      const location = attachable(locate(on));
      const added: Metadata = { id, key: checkedKey(key), value, visibility, location };
      return withMetadata(on.spreadsheet, [...on.spreadsheet.metadata, added]);
    }),
    getDeveloperMetadata: of.read(takes(), (on) => {
      const location = locate(on);
      return on.spreadsheet.metadata
        .filter((one) => location && isSameLocation(one.location, location))
        .map((one) => metadataHandle(on.spreadsheet, one));
    }),
  };
}

/** What a finder was told; its methods only collect it, and `find` searches. */
interface Search {
  readonly intersecting: boolean;
  readonly id: number | null;
  readonly key: string | null;
  readonly value: string | null;
  readonly locationType: string | null;
  readonly visibility: string | null;
}

const LOCATION_TYPES = ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'] as const;

const aSearch = takes(
  flag,
  orNull(integer),
  orNull(text),
  orNull(text),
  orNull(enumValue(...LOCATION_TYPES)),
  orNull(aVisibility),
);

const finder = serviceOf(
  'DeveloperMetadataFinder',
  (spreadsheet, on): SpreadsheetPlace & { scope: Scope } => {
    if (on.sheet === undefined) return { spreadsheet, scope: {} };
    const one = sheetById(spreadsheet, numberOf(on, 'sheet'));
    return { spreadsheet, scope: on.row === undefined ? { sheet: one } : { sheet: one, area: areaOf(on) } };
  },
);

function matches(one: Metadata, search: Search): boolean {
  const { id, key, value, locationType, visibility } = search;
  return (
    (id === null || one.id === id) &&
    (key === null || one.key === key) &&
    (value === null || one.value === value) &&
    (locationType === null || one.location.type === locationType) &&
    (visibility === null || one.visibility === visibility)
  );
}

/** Where metadata is, as handles; null for what it is not attached to. */
function locationOf({ spreadsheet, one: { location } }: MetadataPlace) {
  const none = { spreadsheet: null, sheet: null, row: null, column: null };
  if (location.type === 'SPREADSHEET') {
    return { ...none, type: location.type, spreadsheet: spreadsheetHandle(spreadsheet) };
  }
  const place = { spreadsheet, sheet: sheetById(spreadsheet, location.sheet) };
  if (location.type === 'SHEET') return { ...none, type: location.type, sheet: sheetHandle(place) };
  const { type } = location;
  const line = rangeHandle(place, lineArea(place.sheet, { ...location, type }));
  return { ...none, type, [type === 'ROW' ? 'row' : 'column']: line };
}

function changed({ spreadsheet, one }: MetadataPlace, change: Partial<Metadata>): Spreadsheet {
  const others = spreadsheet.metadata.map((other) => (other.id === one.id ? { ...one, ...change } : other));
  return withMetadata(spreadsheet, others);
}

/** Moves it to a range that has to be one whole row, or one whole column. */
function movedToLine(on: MetadataPlace, type: 'ROW' | 'COLUMN', handle: Handle): Spreadsheet {
  const place = rangePlace(on.spreadsheet, handle);
  const location = lineLocation(place.sheet, place.area);
  if (location?.type !== type) {
    throw new ServiceError(`The range has to be a single ${type.toLowerCase()}.`);
  }
  return changed(on, { location });
}

const aRange = takes(object<Handle>('Range'));

export const metadataMethods: Methods = {
  ...file.methods(holding(file, () => ({ type: 'SPREADSHEET' }))),
  ...sheet.methods(holding(sheet, (on) => ({ type: 'SHEET', sheet: on.sheet.id }))),
  ...range.methods(holding(range, (on) => lineLocation(on.sheet, on.area))),
  ...finder.methods({
    find: finder.read(
      aSearch,
      ({ spreadsheet, scope }, intersecting, id, key, value, locationType, visibility) => {
        const search: Search = {
          intersecting,
          id,
          key,
          value,
          locationType: locationType?.$enum ?? null,
          visibility: visibility?.$enum ?? null,
        };
        // Google's sentence is not known.
        if (intersecting && !scope.area) {
          throw new ServiceError('Intersecting locations can only be searched in a range.');
        }
        return spreadsheet.metadata
          .filter((one) => isInScope(one, scope, intersecting) && matches(one, search))
          .map((one) => metadataHandle(spreadsheet, one));
      },
    ),
  }),
  ...metadata.methods({
    getId: metadata.read(takes(), ({ one }) => one.id),
    getKey: metadata.read(takes(), ({ one }) => one.key),
    getLocation: metadata.read(takes(), locationOf),
    getValue: metadata.read(takes(), ({ one }) => one.value),
    getVisibility: metadata.read(takes(), ({ one }) => one.visibility),
    moveToColumn: metadata.write(aRange, (on, column) => movedToLine(on, 'COLUMN', column)),
    moveToRow: metadata.write(aRange, (on, row) => movedToLine(on, 'ROW', row)),
    moveToSheet: metadata.write(takes(object<Handle>('Sheet')), (on, { sheet: id }) =>
      changed(on, {
        location: { type: 'SHEET', sheet: sheetById(on.spreadsheet, typeof id === 'number' ? id : -1).id },
      }),
    ),
    moveToSpreadsheet: metadata.write(takes(), (on) => changed(on, { location: { type: 'SPREADSHEET' } })),
    remove: metadata.write(takes(), ({ spreadsheet, one }) => ({
      ...spreadsheet,
      metadata: spreadsheet.metadata.filter((other) => other.id !== one.id),
    })),
    setKey: metadata.write(takes(text), (on, key) => changed(on, { key: checkedKey(key) })),
    setValue: metadata.write(takes(text), (on, value) => changed(on, { value })),
    setVisibility: metadata.write(takes(aVisibility), (on, { $enum }) => changed(on, { visibility: $enum })),
  }),
};
