/** Workbooks live for years: those of every version open, keep what people typed, and can be brought up to date. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { callFromSidebar, Workspace } from '../../local/runtime.ts';
import type { Sheet } from '../../local/google/spreadsheet/model.ts';
import { WORKBOOK_VERSION } from '../../src/app/version.ts';
import { AddOn, OWNER, script } from '../add-on.ts';
import { edit, SheetByHand, spreadsheetOf, typeSetting } from '../app/by-hand.ts';
import { opened } from './kept-workbook.ts';

const folder = import.meta.dirname;
const kept = readdirSync(folder).filter((name) => /^version-\d+\.json$/.test(name));

test('there is one of every version up to the present one', () => {
  const versions = Array.from(
    { length: Number(WORKBOOK_VERSION) },
    (_, index) => `version-${index + 1}.json`,
  );
  expect(kept.sort()).toEqual(versions);
});

const filled = ['people', 'actions', 'meetings', 'judgements'];

/** What stands in the rows; ids and names in lists are the workbook's own: a row typed by hand gets them at a pass. */
function typed(addOn: AddOn): unknown {
  return filled.map((key) =>
    new SheetByHand(addOn, key)
      .rows()
      .map(({ id: _id, listed: _listed, ...cells }) =>
        Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== '')),
      ),
  );
}

describe.each(kept)('%s', (file) => {
  test('opens with its rows', () => {
    const { state, sheets } = opened(file).look();
    expect(state).toBe('ready');
    expect(sheets.map(({ key, rows }) => `${key} ${rows}`)).toEqual([
      'people 3',
      'actions 3',
      'meetings 1',
      'judgements 1',
    ]);
  });

  test('keeps every cell that people typed, their own column and their heading, through two repairs', () => {
    const addOn = opened(file);
    const before = typed(addOn);
    addOn.setUp();
    addOn.setUp();
    expect(typed(addOn)).toEqual(before);
    expect(addOn.call('plan', {})).toMatchObject({ steps: [], problems: [] });
    const people = new SheetByHand(addOn, 'people');
    expect(people.text(2, 'phone')).toBe('Call or text');
    expect(people.text(3, people.columnOf('phone') - 1)).toBe('yes');
  });

  test('says what can’t be read, with its row', () => {
    expect(
      opened(file)
        .look()
        .fixes.map(({ text }) => text),
    ).toContain(
      'Action plan, row 5, “By when”: “next tues” is not a date. Write it like 2026-12-01, or choose it from the calendar.',
    );
  });
});

describe('a workbook of an older version', () => {
  let saved: string | undefined;

  /** Version 1, brought up to date; each test gets its own. */
  function upgraded(): AddOn {
    saved ??= opened('version-1.json').setUp().workspace.save();
    return new AddOn(Workspace.load(saved));
  }

  function sheetNamed(addOn: AddOn, name: string): Sheet {
    const found = spreadsheetOf(addOn).sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  }

  const offered = (addOn: AddOn, key: string, field: string): string[] =>
    new SheetByHand(addOn, key).offered(3, field);

  /** Everything in the sheets but what the workbook draws and remembers itself. */
  function contents(addOn: AddOn): unknown {
    return spreadsheetOf(addOn)
      .sheets.filter(({ name }) => name !== 'Start here')
      .map(({ name, cells, notes, validations, conditionalFormats, formats }) => ({
        name,
        cells,
        notes,
        validations,
        conditionalFormats,
        formats,
      }));
  }

  test('says so once, in place of each column that it lacks', () => {
    const addOn = opened('version-1.json');
    const { older, fixes } = addOn.call('open', {});
    expect(older).toBe(true);
    expect(fixes.map(({ text }) => text).filter((text) => text.includes('is gone'))).toEqual([]);
    expect(upgraded().call('open', {}).older).toBeUndefined();
  });

  test('says what it will get, and gets one sheet a call', () => {
    const addOn = opened('version-1.json');
    const { older, steps } = addOn.call('plan', {});
    expect(older).toBe(true);
    expect(steps).toContain('Stakeholders: add 8 new columns, empty, at the right.');
    const first = addOn.call('setup', {});
    expect(first.made).toBe('Lists');
    expect(first.done).toBeLessThan(first.total);
  });

  test('is of the present version afterwards, and a second time changes nothing', () => {
    const addOn = upgraded();
    const settings = new SheetByHand(addOn, 'settings');
    expect(settings.text(settings.rowOf('version', 'id'), 'value')).toBe(WORKBOOK_VERSION);
    const once = contents(addOn);
    addOn.setUp();
    expect(contents(addOn)).toEqual(once);
  });

  test('keeps the language that somebody set, and is English where nobody did', () => {
    const addOn = opened('version-1.json');
    typeSetting(addOn, 'language', '');
    addOn.setUp();
    const settings = new SheetByHand(addOn, 'settings');
    expect(settings.text(settings.rowOf('language', 'id'), 'value')).toBe('en');
  });

  const lists = [
    ['people', 'status', 'Agreed'],
    ['people', 'level', 'Close partner'],
    ['actions', 'state', 'Done'],
    ['meetings', 'state', 'Scheduled'],
    ['judgements', 'position', 'Undecided'],
  ] as const;

  test.each(lists)('the dropdown of %s, %s offers the right words on the new Lists', (key, field, word) => {
    const before = offered(opened('version-1.json'), key, field);
    expect(before).toContain(word);
    // Later versions may add words at the end of a list.
    expect(offered(upgraded(), key, field).slice(0, before.length)).toEqual(before);
  });

  test('colours and notes stay, and a dropdown on a column of people’s own', () => {
    const addOn = opened('version-1.json');
    const people = new SheetByHand(addOn, 'people');
    const own = people.columnOf('phone') - 1;
    const { validation } = people.looks(3, 'status');
    people.decorate(3, own, { validation });
    people.decorate(3, 'phone', { note: 'After six', background: '#ff00ff' });
    const before = people.looks(3, 'phone');
    addOn.setUp();
    expect(people.looks(3, 'phone')).toEqual(before);
    // It is theirs: it points at the rows that it pointed at.
    expect(people.looks(3, own).validation).toEqual(validation);
  });

  /** A piece of the upgrade that ends before its nth call to a service, or before its last writes are kept. */
  function dies(addOn: AddOn, call: number): void {
    callFromSidebar(addOn.workspace, script, OWNER, 'dispatch', ['setup', '{}'], {
      interruptions: [{ call, kind: 'end' }],
    });
  }

  test.each([
    [0, 12],
    [1, Infinity],
    [2, 40],
    [3, Infinity],
  ])('a run that dies after %i whole ones, at call %f, is gone on with', (whole, call) => {
    const addOn = opened('version-1.json');
    for (let done = 0; done < whole; done += 1) addOn.call('setup', {});
    dies(addOn, call);
    addOn.setUp();
    expect(typed(addOn)).toEqual(typed(upgraded()));
    expect(addOn.call('plan', {}).steps).toEqual([]);
    for (const [key, field] of lists)
      expect(offered(addOn, key, field)).toEqual(offered(upgraded(), key, field));
  });

  describe('backups', () => {
    const name = 'Lists (backup 2026-11-02)';

    test('only what changes in its cells is kept, hidden, and is no second sheet of its kind', () => {
      const before = sheetNamed(opened('version-1.json'), 'Lists').cells.slice(1);
      const addOn = upgraded();
      const backups = spreadsheetOf(addOn).sheets.filter((sheet) => sheet.name.includes('(backup '));
      expect(backups.map((sheet) => sheet.name)).toEqual([name]);
      expect(backups[0]?.hidden).toBe(true);
      expect(backups[0]?.cells.slice(1)).toEqual(before);
      expect(addOn.call('plan', {}).problems).toEqual([]);
    });

    test.each([
      [29, false, 'there'],
      [31, false, 'gone'],
      [31, true, 'there'],
    ])('after %i days, and brought into sight: %s, it is %s', (days, shown, expected) => {
      const addOn = upgraded().checkInstallation();
      if (shown) {
        edit(addOn, (spreadsheet) => ({
          ...spreadsheet,
          sheets: spreadsheet.sheets.map((sheet) =>
            sheet.name === name ? { ...sheet, hidden: false } : sheet,
          ),
        }));
      }
      addOn.workspace.now += days * 24 * 3_600_000;
      addOn.call('reminders', { on: true });
      addOn.hours(2);
      const isThere = spreadsheetOf(addOn).sheets.some((sheet) => sheet.name === name);
      expect(isThere ? 'there' : 'gone').toBe(expected);
    });
  });
});
