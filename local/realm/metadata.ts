/** DeveloperMetadata, its location, and its finder. */
import { isInteger, isOf, isText, needs } from './criterion.ts';
import { theRange } from './range.ts';
import { forwarding, maker, sent } from './service-object.ts';
import { theSheet } from './sheet.ts';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './spreadsheet-enums.ts';
import { theSpreadsheet } from './spreadsheet-file.ts';
import { call, strict, type Handle } from './wire.ts';

type Google = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

interface LocationMessage {
  readonly type: keyof typeof DeveloperMetadataLocationType;
  readonly spreadsheet: Handle | null;
  readonly sheet: Handle | null;
  readonly row: Handle | null;
  readonly column: Handle | null;
}

/** Null for what the metadata is not attached to. */
function theLocation({ type, spreadsheet, sheet, row, column }: LocationMessage): Location {
  return strict<Location>('DeveloperMetadataLocation', {
    getColumn: () => column && theRange(column),
    getLocationType: () => DeveloperMetadataLocationType[type],
    getRow: () => row && theRange(row),
    getSheet: () => sheet && theSheet(sheet),
    getSpreadsheet: () => spreadsheet && theSpreadsheet(spreadsheet),
  });
}

const LocalMetadata = forwarding<Google>()('DeveloperMetadata', {
  itself: [
    'moveToColumn',
    'moveToRow',
    'moveToSheet',
    'moveToSpreadsheet',
    'setKey',
    'setValue',
    'setVisibility',
  ],
  plain: ['getId', 'getKey', 'getValue'],
  nothing: ['remove'],
  gives: {
    getLocation: (location: LocationMessage) => theLocation(location),
    getVisibility: (name: keyof typeof DeveloperMetadataVisibility) => DeveloperMetadataVisibility[name],
  },
});

export const theMetadata = maker<Google>('DeveloperMetadata', LocalMetadata);

const isLocationType = isOf(DeveloperMetadataLocationType);
const isVisibility = isOf(DeveloperMetadataVisibility);

/** What is searched for; null where it does not matter. Only `find` asks the workspace. */
class LocalFinder implements Finder {
  private intersecting = false;
  private id: number | null = null;
  private key: string | null = null;
  private value: string | null = null;
  private locationType: unknown = null;
  private visibility: unknown = null;

  constructor(private readonly scope: Handle) {}

  find() {
    const { intersecting, id, key, value, locationType, visibility } = this;
    const search = [intersecting, id, key, value, locationType, visibility].map(sent);
    return call<Handle[]>('DeveloperMetadataFinder.find', this.scope, search).map(theMetadata);
  }

  onIntersectingLocations(...args: unknown[]) {
    needs(args.length === 0, method('onIntersectingLocations'), args);
    this.intersecting = true;
    return this.itself();
  }

  withId(...args: unknown[]) {
    needs(args.length === 1 && isInteger(args[0]), method('withId'), args);
    this.id = args[0] as number;
    return this.itself();
  }

  withKey(...args: unknown[]) {
    needs(args.length === 1 && isText(args[0]), method('withKey'), args);
    this.key = args[0] as string;
    return this.itself();
  }

  withLocationType(...args: unknown[]) {
    needs(args.length === 1 && isLocationType(args[0]), method('withLocationType'), args);
    this.locationType = args[0];
    return this.itself();
  }

  withValue(...args: unknown[]) {
    needs(args.length === 1 && isText(args[0]), method('withValue'), args);
    this.value = args[0] as string;
    return this.itself();
  }

  withVisibility(...args: unknown[]) {
    needs(args.length === 1 && isVisibility(args[0]), method('withVisibility'), args);
    this.visibility = args[0];
    return this.itself();
  }

  private itself(): Finder {
    return this as unknown as Finder;
  }
}

const method = (name: string): string => `SpreadsheetApp.DeveloperMetadataFinder.${name}`;

/** A finder in a spreadsheet, a sheet or a range. */
export function metadataFinder(scope: Handle): Finder {
  return strict('DeveloperMetadataFinder', new LocalFinder(scope)) as unknown as Finder;
}
