/** Ordinary Apps Script projects, each with what it is expected to do. */
import { describe, expect, it } from 'vitest';
import { typeInCell } from '../../local/google/spreadsheet/people.ts';
import {
  advanceTo,
  callFromSidebar,
  clickMenu,
  openSpreadsheet,
  run,
  sendEdited,
} from '../../local/runtime.ts';
import { play, scriptFiles, YOU, type Played } from './play.ts';

const HOUR = 3_600_000;

/** A person types a text into a cell of the first sheet, and Google tells the script. */
function type({ workspace, script }: Played, row: number, column: number, text: string): void {
  const spreadsheetId = workspace.boundSpreadsheetId;
  workspace.spreadsheets.change(spreadsheetId, (spreadsheet) =>
    typeInCell(spreadsheet, 0, row, column, text),
  );
  const area = { sheet: 0, row, column, rows: 1, columns: 1 };
  const edited = text === '' ? { area, oldValue: 'x' } : { area, value: text };
  const results = sendEdited(workspace, script, YOU, { spreadsheetId, change: 'EDIT', edited });
  expect(results.map(({ error, died }) => error?.message ?? died)).toEqual([undefined]);
}

describe('ordinary scripts do what they are for', () => {
  it('a mail merge sends each row once, and marks it', () => {
    const played = play('mail-merge.gs');
    played.call('setUp');
    const merge = () =>
      played.call('mailMerge', 'Shift for {{Name}}', 'See you {{Shift}}. {{Unknown}}').value;
    expect([merge(), merge()]).toEqual([1, 0]);
    expect(played.workspace.mail).toMatchObject([
      {
        to: ['ana@example.org'],
        name: 'Volunteers',
        subject: 'Shift for Ana',
        body: 'See you Saturday 7 March at 09:30. {{Unknown}}',
      },
    ]);
    expect(played.grid('People').map((row) => row[3])).toEqual(['Status', 'Sent', 'Sent', '']);
  });

  it('a CSV import keeps texts as they are, and adds no row twice', () => {
    const played = play('csv-import.gs');
    const text = 'Id;Name;Note\r\n007;"Ana; or ""Nan""";=1+1\r\n008;Ben;"two\nlines"\r\n';
    expect(played.call('importCsv', text, ';').value).toEqual({ added: 2, skipped: 0 });
    expect(played.call('importCsv', text, ';').value).toEqual({ added: 0, skipped: 2 });
    expect(played.grid('Sheet1')[2]).toEqual(['008', 'Ben', 'two\nlines']);
    expect(played.grid('Sheet1')[1]?.slice(0, 2)).toEqual(['007', 'Ana; or "Nan"']);
  });

  it("a weekly report mails a table of the week's totals", () => {
    const played = play('weekly-report.gs');
    played.call('setUp');
    const totals = played.call('weeklyReport', '2026-03-02', 'board@example.org').value;
    expect(totals).toEqual({ Ana: 2.5, 'Ben & Co': 1.5 });
    expect(played.workspace.mail).toMatchObject([
      {
        subject: 'Hours, week 10',
        body: 'Ana: 2.5\nBen & Co: 1.5',
        htmlBody:
          '<table><tr><td>Ana</td><td>2.50</td></tr><tr><td>Ben &amp; Co</td><td>1.50</td></tr></table>',
      },
    ]);
  });

  it('a menu opens a sidebar with the rows in it, escaped', () => {
    const { workspace, script, call } = play('sidebar-menu');
    call('setUp');
    openSpreadsheet(workspace, script, YOU);
    const { shown } = clickMenu(workspace, script, YOU, 'Show stock');
    const [sidebar] = shown;
    expect(sidebar).toMatchObject({ kind: 'sidebar', title: 'Stock' });
    const html = sidebar?.kind === 'sidebar' ? sidebar.html : '';
    expect(html).toContain('color: teal');
    expect(html).toContain('title="Rice &lt;5 kg&gt;"');
    expect(html).toMatch(/Nour&#39;s bread:\s+none/);
    expect(html).toContain(`const first = 'Rice \\x3c5 kg\\x3e';`);
    expect(html).not.toContain('Nothing.');
    expect(clickMenu(workspace, script, YOU, 'Count', { answers: ['OK'] }).value).toBe(2);
    expect(callFromSidebar(workspace, script, YOU, 'include', ['Style']).value).toContain('<style>');
  });

  it('an onEdit in an arrow function stamps the edited row, and no other', () => {
    const played = play('edit-stamp.gs');
    type(played, 1, 2, 'Heading');
    type(played, 3, 1, 'Other column');
    type(played, 3, 2, 'Done');
    expect(played.grid('Sheet1')).toEqual([
      ['', 'Heading', ''],
      ['', '', ''],
      ['Other column', 'Done', '2026-03-07 09:00'],
    ]);
    type(played, 3, 2, '');
    expect(played.grid('Sheet1')[2]?.[2] ?? '').toBe('');
  });

  it('a dropdown offers what belongs to the choice beside it', () => {
    const played = play('dropdown-cascade.gs');
    played.call('setUp');
    type(played, 2, 1, 'Peru');
    expect(played.call('offered', 'B2').value).toEqual([
      'VALUE_IN_LIST',
      ['Lima', 'Cusco', 'Puno'],
      'A city of Peru',
    ]);
    type(played, 2, 1, '');
    expect(played.call('offered', 'B2').value).toBeNull();
  });

  it('duplicates go, the first of them stays', () => {
    const played = play('remove-duplicates.gs');
    played.call('setUp');
    const { value, shown } = played.call('removeDuplicates');
    expect(value).toBe(1);
    expect(shown).toEqual([{ kind: 'toast', title: 'Duplicates', text: '1 removed', seconds: 5 }]);
    expect(played.grid('Sheet1').map(([name]) => name)).toEqual(['Name', 'Ana', 'Ben', 'Cleo']);
  });

  it('rows that are done move to the archive', () => {
    const played = play('archive-rows.gs');
    played.call('setUp');
    played.call('archive');
    expect(played.grid('Tasks')).toEqual([
      ['Task', 'Done'],
      ['Print flyers', 'FALSE'],
      ['Write to the mayor', 'FALSE'],
    ]);
    expect(played.grid('Archive').map(([task]) => task)).toEqual([
      'Task',
      'Book the hall',
      'Call the clinic',
    ]);
    played.call('archive');
    expect(played.grid('Archive')).toHaveLength(3);
  });

  it('birthdays and anniversaries are mailed on their morning only', () => {
    const played = play('birthdays.gs');
    played.workspace.now = Date.UTC(2026, 2, 5, 20);
    played.call('setUp');
    const ticks = advanceTo(played.workspace, played.script, Date.UTC(2026, 2, 8, 20));
    expect(ticks.map(({ log }) => log)).toEqual([['0 lines'], ['3 lines'], ['0 lines']]);
    expect(played.workspace.mail).toMatchObject([
      {
        to: [YOU],
        body: 'Ana is 36 today\nAna has been with us for 2 years\nCleo has been with us for 10 years',
      },
    ]);
  });

  it('an agenda becomes a Doc in a folder, and decisions are added to its end', () => {
    const played = play('agenda-doc.gs');
    played.call('makeAgenda', 'March', ['Budget', 'Hall']);
    played.call('makeAgenda', 'April', ['Elections']);
    expect(played.call('addDecision', 'March', 'We take the hall.').value).toEqual([
      'March',
      'Budget',
      'Hall',
      'We take the hall.',
    ]);
    const folders = Object.values(played.workspace.files).filter(({ name }) => name === 'Agendas');
    expect(folders).toHaveLength(1);
  });

  it('a heading row is set up and protected once, however often', () => {
    const played = play('header-setup.gs');
    played.call('setUpHeader', ['Name', 'Email']);
    expect(played.call('setUpHeader', ['Name', 'Email']).value).toEqual([
      'A1:B1',
      true,
      ['#eeeeee', '#eeeeee'],
    ]);
    const [sheet] = played.workspace.spreadsheets.byId(played.workspace.boundSpreadsheetId).sheets;
    expect(sheet).toMatchObject({ frozenRows: 1, protections: [{ description: 'Headings' }] });
  });

  it('numbers are handed out one by one, and looked up once while they are cached', () => {
    const played = play('counter.gs');
    const found = { digest: 'ba7816bf', number: 1 };
    expect(played.call('twice', 'abc').value).toEqual([
      { from: 'script', ...found },
      { from: 'cache', ...found },
    ]);
    played.workspace.now += 61_000;
    expect(played.call('lookUp', 'abc').value).toEqual({ from: 'script', digest: 'ba7816bf', number: 2 });
  });

  it('settings are read and changed by their names', () => {
    const played = play('settings.gs');
    played.call('setUp');
    expect(played.call('settings').value).toEqual({ Season: 'Spring', Seats: 40, Open: true });
    expect(played.call('change', 'Seats', 55).value).toMatchObject({ Seats: 55 });
    expect(played.grid('Settings')[1]).toEqual(['Seats', '55']);
  });

  it('a report counts answers and draws one chart', () => {
    const played = play('chart-report.gs');
    played.call('setUp');
    played.call('report');
    expect(played.call('report').value).toBe(1);
    expect(
      played
        .grid('Survey')
        .slice(0, 4)
        .map((row) => row.slice(2, 4)),
    ).toEqual([
      ['Answer', 'Count'],
      ['Yes', '3'],
      ['No', '1'],
      ['Maybe', '1'],
    ]);
  });

  it('a long job wakes itself up once: what a trigger makes never fires (platform.md §3)', () => {
    const played = play('long-job.gs');
    played.call('start', 10);
    const column = () => played.grid('Sheet1').filter(([cell]) => cell === 'done').length;
    expect(column()).toBe(4);
    advanceTo(played.workspace, played.script, played.workspace.now + HOUR);
    expect(column()).toBe(8);
    advanceTo(played.workspace, played.script, played.workspace.now + 24 * HOUR);
    expect(column()).toBe(8);
  });
});

describe('a script that uses what the workspace has not', () => {
  it.each([
    ['logo', 'Sheet.insertImage is not in the local workspace.', /uses-absent\.gs:5:/],
    ['drives', 'DriveApp.getRootFolder is not in the local workspace.', /uses-absent\.gs:9:/],
  ])('fails with the name, the file and the line: %s', (name, message, place) => {
    const { workspace, script } = play('uses-absent.gs');
    const { error } = run(workspace, script, { function: name, user: YOU });
    expect(error?.message).toBe(message);
    expect(scriptFiles('uses-absent.gs').placeIn(error?.stack ?? '')).toMatch(place);
  });
});
