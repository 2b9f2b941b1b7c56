/** The members' file through the advanced Drive and Sheets services, both content with `drive.file` (platform.md §2.2). */
import type { HeldSheet, MembersFile, Reader } from '../app/ports.ts';
import type { Cell, Grid } from '../core/cell.ts';
import type { PublishingStep } from '../core/publication.ts';
import { asPublished, requestsFor, type CellData } from './publishing-requests.ts';
import { createIn, drive, foundOf, isNotFound, type DriveFolder } from './drive-files.ts';

interface HeldGrid {
  readonly sheets?: readonly {
    readonly properties?: {
      readonly sheetId?: number;
      readonly gridProperties?: { readonly rowCount?: number };
    };
    readonly data?: readonly { readonly rowData?: readonly { readonly values?: readonly CellData[] }[] }[];
  }[];
}

/** What is used of the advanced service; its typings lack the forms that are used. */
interface SheetsService {
  readonly Spreadsheets: {
    get(id: string, options: { fields: string }): HeldGrid;
    batchUpdate(resource: { requests: readonly object[] }, id: string): unknown;
  };
}

const SHEET = 'application/vnd.google-apps.spreadsheet';

/** Drive finds the file again by this key, also one that a dead run left. */
const KEY = 'members';

const HELD_FIELDS =
  'sheets(properties(sheetId,gridProperties(rowCount)),data(rowData(values(userEnteredValue))))';

function sheets(): SheetsService {
  return Sheets as unknown as SheetsService;
}

/** The members' file of this account, in its folder of this workbook. */
export function driveMembersFile(folder: DriveFolder): MembersFile {
  return {
    find() {
      const found = folder.find(KEY);
      return found.find(({ trashed }) => !trashed);
    },
    create: (name) => foundOf(folder.create({ name, mimeType: SHEET, appProperties: { key: KEY } })),
    read: (file) => heldSheets(file),
    write: (file, steps) => writeSteps(file, steps),
    readers: (file) => readersOf(file),
    share(file, address, tell) {
      try {
        drive().Permissions.create({ type: 'user', role: 'reader', emailAddress: address }, file, {
          sendNotificationEmail: tell,
          fields: 'id',
        });
        return 'shared';
      } catch (error) {
        // Whatever Google says against one address, the others are let in.
        return !tell && isNoAccount(error) ? 'no-account' : 'refused';
      }
    },
    unshare(file, { permission }) {
      try {
        drive().Permissions.remove(file, permission);
      } catch (error) {
        // Somebody has taken it away by hand meanwhile.
        if (!isNotFound(error)) throw error;
      }
    },
  };
}

/** All of them at once: only files of shared drives come in pages (Drive API v3, permissions.list). */
function readersOf(file: string): Reader[] {
  const { permissions = [] } = drive().Permissions.list(file, {
    fields: 'permissions(id,role,emailAddress)',
  });
  return permissions.flatMap(({ id = '', role, emailAddress = '' }) =>
    role === 'owner' ? [] : [{ permission: id, address: emailAddress }],
  );
}

/** Google refuses to share silently with an address that has no account; the words of its refusal vary. */
function isNoAccount(error: unknown): boolean {
  return (
    error instanceof Error &&
    /no google account|must be notified|invalidSharingRequest|notify/i.test(error.message)
  );
}

/** What a spreadsheet file, made for it and removed, holds after these cells were written into it. */
export function spreadsheetFileTrial(folder: string, name: string, cells: Grid): Grid {
  const { id = '' } = createIn(folder, { name, mimeType: SHEET });
  try {
    const [sheet = 0] = heldSheets(id).keys();
    writeSteps(id, [{ kind: 'write', sheet, write: { row: 1, column: 1, cells } }]);
    return heldSheets(id).get(sheet)?.grid ?? [];
  } finally {
    drive().Files.remove(id);
  }
}

function heldSheets(file: string): ReadonlyMap<number, HeldSheet> {
  const { sheets: all = [] } = sheets().Spreadsheets.get(file, { fields: HELD_FIELDS });
  return new Map(
    all.map(({ properties, data = [] }) => {
      const rows = data[0]?.rowData ?? [];
      const grid = rows.map(({ values = [] }): Cell[] => values.map(asPublished));
      // A field whose value is 0 is left out of Google's answers.
      return [properties?.sheetId ?? 0, { grid, rowCount: properties?.gridProperties?.rowCount ?? 0 }];
    }),
  );
}

function writeSteps(file: string, steps: readonly PublishingStep[]): void {
  sheets().Spreadsheets.batchUpdate({ requests: requestsFor(steps) }, file);
}
