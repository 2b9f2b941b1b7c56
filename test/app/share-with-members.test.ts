/** Share with members: what is in the file, who can open it, and how it is kept up to date (design §2.3, §2.17). */
import { beforeEach, describe, expect, test } from 'vitest';
import { cellText } from '../../local/google/spreadsheet/people.ts';
import { filesOf, roleOf, shareFile, trashFile } from '../../local/google/drive/people.ts';
import type { DriveFile } from '../../local/google/drive/file.ts';
import type { Spreadsheet } from '../../local/google/spreadsheet/model.ts';
import { Workspace } from '../../local/runtime.ts';
import { aMeeting, aMember, anAction, EDITOR, newWorkbook, OWNER, AddOn } from '../add-on.ts';
import { SheetByHand, tickPause } from './by-hand.ts';
import { change } from './in-the-guide.ts';

const ROSA = 'rosa.benavides@example.org';
const TASHA = 'tasha.w@example.org';
const CURTIS = 'curtis.bell@example.org';

let addOn: AddOn;
let rosa: string;

beforeEach(() => {
  addOn = newWorkbook();
  // Curtis has no Google account.
  for (const address of [ROSA, TASHA]) addOn.workspace.addAccount(address);
  rosa = addOn.add('people', aMember('Rosa Benavides'));
  addOn.add('people', aMember('Tasha Wynn', { email: TASHA, shownAs: 'T. W.', discreet: 'yes' }));
  addOn.add('people', aMember('Helen Marsh', { status: 'listed' }));
  addOn.add('actions', anAction('Draft the cost sheet', { who: 'Tasha Wynn', by: '2026-11-30' }));
  addOn.add('actions', anAction('Ask the Chair', { seenBy: 'core' }));
  addOn.add('meetings', aMeeting('Full meeting', { notes: 'Who pays?' }));
  addOn.call('reminders', { on: true });
});

/** Looks, and shares with who is ticked as well. */
function share(include: string[] = []) {
  return addOn.call('share', { version: addOn.call('sharing', {}).version, include });
}

function membersFile(): DriveFile {
  const found = Object.values(addOn.workspace.files).find(({ name }) => name === 'For members');
  if (!found) throw new Error('There is no members’ file.');
  return found;
}

const content = (): Spreadsheet => addOn.workspace.spreadsheets.byId(membersFile().id);

/** What a sheet of the members' file shows, from the headings on. */
function shown(name: string): string[][] {
  const spreadsheet = content();
  const sheet = spreadsheet.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return Array.from({ length: sheet.rowCount - 1 }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) =>
      cellText(spreadsheet, sheet.id, row + 2, column + 1),
    ),
  );
}

const idOf = (name: string): string => {
  const found = addOn.call('sharing', {}).readers.find((reader) => reader.name === name);
  return found?.id ?? '';
};

describe('before the first time', () => {
  test('the preview says what becomes visible to whom, and makes nothing', () => {
    const preview = addOn.call('sharing', {});
    expect(preview.sheets).toMatchObject([
      { name: 'Action plan', rows: 1, kept: 1 },
      { name: 'Meetings', rows: 1, kept: 0 },
    ]);
    expect(preview.sheets[0]?.columns.slice(0, 4)).toEqual(['What', 'Who', 'By when', 'State']);
    expect(preview.sheets.flatMap(({ columns }) => columns)).not.toContain('Barriers');
    expect(preview.readers).toMatchObject([
      { name: 'Rosa Benavides', address: ROSA, has: false, ask: false },
      { name: 'Tasha Wynn', address: TASHA, has: false, ask: true },
    ]);
    expect(preview).toMatchObject({ leaving: [], owner: OWNER });
    expect(filesOf(addOn.workspace, OWNER).map(({ name }) => name)).not.toContain('For members');
  });

  test('a preview that is out of date shares nothing', () => {
    const { version } = addOn.call('sharing', {});
    addOn.add('actions', anAction('Book the hall'));
    const { message } = addOn.call('share', { version, include: [] });
    expect(message).toMatch(/^Something has changed/);
    expect(filesOf(addOn.workspace, ROSA)).toEqual([]);
  });
});

describe('the members’ file', () => {
  test('holds the rows and columns for members, people by the name they want shown', () => {
    share();
    const [headings, ...rows] = shown('Action plan');
    expect(headings?.slice(0, 4)).toEqual(['What', 'Who', 'By when', 'State']);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['Draft the cost sheet', 'T. W.', 'Mon, Nov 30, 2026', 'Open'],
    ]);
    expect(shown('Meetings')[1]?.slice(0, 4)).toEqual([
      'Full meeting',
      'Mon, Nov 9, 2026',
      '18:00',
      'Puerta Abierta hall',
    ]);
    expect(content().sheets.map(({ name }) => name)).toEqual(['Action plan', 'Meetings']);
  });

  test('lies in the workbook’s folder and looks like the workbook', () => {
    share();
    const [sheet] = content().sheets;
    expect(addOn.workspace.files[membersFile().parent]?.name).toMatch(/^Alder County Safe Return Coalition/);
    expect(sheet).toMatchObject({ frozenRows: 2, tabColor: '#b45f06' });
    expect(JSON.stringify(sheet?.conditionalFormats)).toContain('"Done"');
    expect(sheet?.protections).toMatchObject([{ warningOnly: true }]);
  });

  test('is read-only for members, whoever is discreet is asked first, and nobody is mailed', () => {
    share();
    const { id } = membersFile();
    expect(roleOf(addOn.workspace, id, ROSA)).toBe('reader');
    expect(roleOf(addOn.workspace, id, TASHA)).toBeUndefined();
    share([idOf('Tasha Wynn')]);
    expect(roleOf(addOn.workspace, id, TASHA)).toBe('reader');
    expect(roleOf(addOn.workspace, id, 'helen.marsh@example.org')).toBeUndefined();
    expect(addOn.workspace.mail).toEqual([]);
  });

  test('keeps what looks like a formula as text', () => {
    addOn.add('actions', anAction('=HYPERLINK("https://evil.example";"Click")'));
    share();
    expect(shown('Action plan').map(([what]) => what)).toContain(
      '=HYPERLINK("https://evil.example";"Click")',
    );
  });

  test('bears the headings that the coalition gave its columns', () => {
    const actions = new SheetByHand(addOn, 'actions');
    actions.type(2, 'who', 'Lead');
    share();
    expect(shown('Action plan')[0]?.[1]).toBe('Lead');
  });

  test('says so where there is nothing for members yet', () => {
    const meetings = new SheetByHand(addOn, 'meetings');
    meetings.type(3, 'seenBy', 'Core group only');
    share();
    expect(shown('Meetings')[1]?.[0]).toBe('Nothing here for members yet.');
  });
});

/** Service calls of a second sharing. */
function refreshCalls(): string[] {
  const { version } = addOn.call('sharing', {});
  return addOn.exchange('share', { version, include: [] }).run.calls.map(({ method }) => method);
}

describe('bringing it up to date', () => {
  beforeEach(() => {
    share();
  });

  test('writes nothing where nothing changed', () => {
    const before = content();
    expect(refreshCalls()).not.toContain('Sheets.Spreadsheets.batchUpdate');
    expect(content()).toBe(before);
  });

  test('writes what changed with one call, however much it is', () => {
    addOn.add('actions', anAction('Book the hall'));
    change(addOn, 'people', rosa, { shownAs: 'Rosa B.' });
    expect(refreshCalls().filter((method) => method === 'Sheets.Spreadsheets.batchUpdate')).toHaveLength(1);
    expect(shown('Action plan').map(([what]) => what)).toEqual([
      'What',
      'Draft the cost sheet',
      'Book the hall',
    ]);
  });

  test('takes out a row that went to the core group', () => {
    new SheetByHand(addOn, 'actions').type(3, 'seenBy', 'Core group only');
    share();
    expect(shown('Action plan').slice(1)).toEqual([['Nothing here for members yet.', ...Array(15).fill('')]]);
  });

  test('replaces a sheet of its own that an earlier version made with other columns', () => {
    const { workspace } = addOn;
    const { id } = membersFile();
    const [earlier] = content().sheets;
    workspace.spreadsheets.change(id, (file) => ({
      ...file,
      sheets: file.sheets.map((sheet) => (sheet.id === earlier?.id ? { ...sheet, id: 4711 } : sheet)),
    }));
    const { document } = workspace.properties;
    for (const key of Object.keys(document)) {
      if (key.startsWith('members:'))
        document[key] = (document[key] ?? '').replace(String(earlier?.id), '4711');
    }
    share();
    expect(
      content()
        .sheets.map(({ name }) => name)
        .sort(),
    ).toEqual(['Action plan', 'Meetings']);
    expect(content().sheets.map((sheet) => sheet.id)).not.toContain(4711);
    expect(shown('Action plan')[1]?.[0]).toBe('Draft the cost sheet');
  });

  test('takes access from who is no member any more, after naming them', () => {
    change(addOn, 'people', rosa, { status: 'declined' });
    expect(addOn.call('sharing', {}).leaving).toEqual([ROSA]);
    share();
    expect(roleOf(addOn.workspace, membersFile().id, ROSA)).toBeUndefined();
  });

  test('takes access from who was let in by hand and is in no list', () => {
    addOn.workspace.addAccount('stranger@example.org');
    shareFile(addOn.workspace, membersFile().id, 'stranger@example.org', 'writer');
    expect(addOn.call('sharing', {}).leaving).toEqual(['stranger@example.org']);
    share();
    expect(roleOf(addOn.workspace, membersFile().id, 'stranger@example.org')).toBeUndefined();
  });

  test('happens once a day by itself: rows follow and who left loses access, but nobody is let in', () => {
    change(addOn, 'people', rosa, { status: 'declined' });
    addOn.workspace.addAccount('new.member@example.org');
    addOn.add('people', aMember('New Member'));
    addOn.add('actions', anAction('Book the hall'));
    addOn.days(1);
    const { id } = membersFile();
    expect(shown('Action plan').map(([what]) => what)).toContain('Book the hall');
    expect(roleOf(addOn.workspace, id, ROSA)).toBeUndefined();
    expect(roleOf(addOn.workspace, id, 'new.member@example.org')).toBeUndefined();
  });

  test('leaves a file alone that its owner threw away, until somebody shares again', () => {
    trashFile(addOn.workspace, membersFile().id);
    addOn.days(2);
    expect(Object.values(addOn.workspace.files).filter(({ name }) => name === 'For members')).toHaveLength(1);
    share();
    expect(Object.values(addOn.workspace.files).filter(({ name }) => name === 'For members')).toHaveLength(2);
  });
});

describe('a member whose address has no Google account', () => {
  beforeEach(() => {
    addOn.add('people', aMember('Curtis Bell'));
  });

  test('is refused by Google when shared with silently; the others are let in, and the guide says who it is', () => {
    expect(share()).toMatchObject({ noAccount: [{ name: 'Curtis Bell', address: CURTIS }], left: 0 });
    expect(roleOf(addOn.workspace, membersFile().id, ROSA)).toBe('reader');
    expect(addOn.workspace.mail).toEqual([]);
  });

  test('gets Google’s own mail where somebody asks for it', () => {
    share();
    const { message } = addOn.call('inviteByGoogle', { person: idOf('Curtis Bell') });
    expect(message).toBe('Google has mailed Curtis Bell an invitation.');
    expect(addOn.workspace.mail.map(({ to }) => to)).toEqual([[CURTIS]]);
    expect(addOn.workspace.mail[0]?.subject).not.toMatch(/Coalition|Safe Return/);
  });

  test('gets no mail while all mail is paused', () => {
    share();
    tickPause(addOn, true);
    const { envelope } = addOn.exchange('inviteByGoogle', { person: idOf('Curtis Bell') });
    expect(envelope).toMatchObject({ ok: false, problem: expect.stringMatching(/^All mail is paused/) });
    expect(addOn.workspace.mail).toEqual([]);
  });
});

describe('a member whom Google refuses for another reason', () => {
  test('keeps nobody else out, is named, and is let in by the next press', () => {
    addOn.workspace.addAccount(CURTIS);
    addOn.add('people', aMember('Curtis Bell'));
    const { version } = addOn.call('sharing', {});
    const start = addOn.workspace.save();
    const { run } = addOn.exchange('share', { version, include: [] });
    const first = run.calls.findIndex(({ method }) => method === 'Drive.Permissions.create') + 1;
    addOn = new AddOn(Workspace.load(start));
    const { envelope } = addOn.exchange('share', { version, include: [] }, [
      { call: first, kind: 'throw', message: 'The user has exceeded their sharing quota.' },
    ]);
    expect(envelope).toMatchObject({
      ok: true,
      answer: {
        message: expect.stringMatching(
          /^The members’ file is up to date\. 1 person can open it .* Google did not let in Rosa Benavides\./,
        ),
      },
    });
    expect(roleOf(addOn.workspace, membersFile().id, CURTIS)).toBe('reader');
    share();
    expect(roleOf(addOn.workspace, membersFile().id, ROSA)).toBe('reader');
  });
});

describe('who may share', () => {
  test('an editor’s click is handed to the owner’s next run, which lets in whom the editor saw', () => {
    addOn.user = EDITOR;
    expect(share().message).toMatch(/^Handed over/);
    addOn.user = OWNER;
    addOn.hours(2);
    expect(roleOf(addOn.workspace, membersFile().id, ROSA)).toBe('reader');
  });

  test('nobody can where nobody keeps the files yet, and the guide says what to do', () => {
    addOn.call('reminders', { on: false });
    expect(addOn.call('sharing', {}).blocked).toMatch(/Switch reminders on first/);
    expect(share().message).toMatch(/Switch reminders on first/);
  });

  test('a copy publishes nothing', () => {
    share();
    const copy = new AddOn(addOn.workspace.copyOfSpreadsheet(OWNER));
    expect(copy.call('sharing', {}).blocked).toMatch(/^This workbook is a copy/);
  });

  test('sharing is stopped with one press: nobody but the owner can open the file, which stays', () => {
    share();
    const { message } = addOn.call('stopSharing', {});
    expect(message).toMatch(/^1 person could open the file/);
    expect(roleOf(addOn.workspace, membersFile().id, ROSA)).toBeUndefined();
    expect(roleOf(addOn.workspace, membersFile().id, OWNER)).toBe('owner');
    addOn.days(1);
    expect(roleOf(addOn.workspace, membersFile().id, ROSA)).toBeUndefined();
  });
});

describe('a run that dies while it shares', () => {
  test(
    'at any call: the next one finishes it, with one file and nobody let in twice',
    { timeout: 240_000 },
    () => {
      const start = addOn.workspace.save();
      const { version } = addOn.call('sharing', {});
      const { run } = addOn.exchange('share', { version, include: [] });
      for (let call = 1; call <= run.calls.length; call++) {
        addOn = new AddOn(Workspace.load(start));
        const again = addOn.call('sharing', {});
        addOn.exchange('share', { version: again.version, include: [] }, [{ call, kind: 'end' }]);
        share();
        const files = Object.values(addOn.workspace.files).filter(({ name }) => name === 'For members');
        expect(files).toHaveLength(1);
        expect(files[0]?.permissions.filter(({ emailAddress }) => emailAddress === ROSA)).toHaveLength(1);
        expect(shown('Action plan')[1]?.[0]).toBe('Draft the cost sheet');
      }
    },
  );
});
