import { describe, expect, it } from 'vitest';
import { ServedWorkspace } from './live-server.ts';
import { DENISE, ROSA } from './tiny-script.ts';

const served = new ServedWorkspace(`
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Coalition').addItem('Clear', 'clear').addItem('Name', 'name')
      .addItem('Count', 'count').addItem('Lock', 'lock').addToUi();
  }
  function cell() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1'); }
  function clear() {
    const ui = SpreadsheetApp.getUi();
    MailApp.sendEmail('${DENISE}', 'Before', Utilities.getUuid());
    cell().setValue('before');
    SpreadsheetApp.flush();
    const answer = ui.alert('Clear', 'Clear ' + cell().getDisplayValue() + '?', ui.ButtonSet.YES_NO_CANCEL);
    cell().setValue(String(answer));
    return String(answer);
  }
  function name() {
    const ui = SpreadsheetApp.getUi();
    const first = ui.prompt('First name?');
    const last = ui.prompt('Name', 'And the last, ' + first.getResponseText() + '?', ui.ButtonSet.OK_CANCEL);
    cell().setValue(first.getResponseText() + ' ' + last.getResponseText() + ' ' + last.getSelectedButton());
  }
  function count() {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.alert(cell().getDisplayValue() + ' rows. Delete them?', ui.ButtonSet.OK_CANCEL);
    cell().setValue('deleted: ' + answer);
  }
  function lock() {
    const lock = LockService.getScriptLock();
    lock.waitLock(1000);
    const before = lock.hasLock();
    SpreadsheetApp.getUi().alert('Wait');
    cell().setValue(before + ' ' + lock.hasLock());
  }
`);

let tickets = 0;
const newTicket = (): string => `ticket ${(tickets += 1)}`;
const click = (item: string, ticket: string, as = ROSA) => served.ask('menu', { as, ticket, item });
const reply = (ticket: string, button: 'YES' | 'OK' | 'CANCEL' | 'CLOSE', text = '', as = ROSA) =>
  served.ask('reply', { as, ticket, button, text });
const sheet = () => served.workspace.spreadsheets.byId(served.workspace.boundSpreadsheetId);
const cell = () => sheet().sheets[0]?.cells[0]?.[0] ?? null;
const write = (content: string | null) =>
  served.workspace.spreadsheets.change(sheet().id, (before) => ({
    ...before,
    sheets: before.sheets.map((one) => ({ ...one, cells: [[content]] })),
  }));

describe('a run that asks', () => {
  it('has done nothing while its question is open, and everything once with the answer', async () => {
    const ticket = newTicket();
    const { mail, runs } = served.workspace;
    const before = [mail.length, runs.length, served.workspace.now, cell()];
    const asked = await click('Clear', ticket);
    expect(asked).toEqual({
      shown: [],
      question: { kind: 'alert', title: 'Clear', text: 'Clear before?', buttons: 'YES_NO_CANCEL' },
    });
    const { workspace } = served;
    expect([workspace.mail.length, workspace.runs.length, workspace.now, cell()]).toEqual(before);
    expect(await reply(ticket, 'YES')).toEqual({ shown: [], value: 'YES' });
    expect([workspace.mail.length, workspace.runs.length, cell()]).toEqual([
      Number(before[0]) + 1,
      Number(before[1]) + 1,
      'YES',
    ]);
  });

  it('asks one question after the other, with what was said to the first', async () => {
    const ticket = newTicket();
    expect((await click('Name', ticket)).question).toMatchObject({
      kind: 'prompt',
      title: '',
      text: 'First name?',
      buttons: 'OK',
    });
    expect((await reply(ticket, 'OK', 'Ana')).question?.text).toBe('And the last, Ana?');
    expect((await reply(ticket, 'CANCEL', 'Lee')).question).toBeUndefined();
    expect(cell()).toBe('Ana Lee CANCEL');
  });

  it('asks again where somebody changed meanwhile what the question is about', async () => {
    const ticket = newTicket();
    write('5');
    expect((await click('Count', ticket)).question?.text).toBe('5 rows. Delete them?');
    write('6');
    expect((await reply(ticket, 'OK')).question?.text).toBe('6 rows. Delete them?');
    expect(cell()).toBe('6');
    await reply(ticket, 'CLOSE');
    expect(cell()).toBe('deleted: CLOSE');
  });

  it('ends where the page was left: what was written before the question stays', async () => {
    const ticket = newTicket();
    const mails = served.workspace.mail.length;
    await click('Clear', ticket);
    await served.ask('leave', { as: ROSA, ticket });
    expect(await served.ask('outcome', { as: ROSA, ticket })).toEqual({
      ran: { shown: [], error: 'The page was left while Ui.alert asked "Clear before?".' },
    });
    expect([cell(), served.workspace.mail.length]).toEqual(['before', mails + 1]);
  });

  it('has lost its locks when it goes on (reference/base/ui, alert)', async () => {
    const ticket = newTicket();
    await click('Lock', ticket);
    await reply(ticket, 'OK');
    expect(cell()).toBe('true false');
  });
});

describe('a ticket', () => {
  it('starts one run, however often it comes', async () => {
    const ticket = newTicket();
    await click('Clear', ticket);
    await reply(ticket, 'YES');
    const { length } = served.workspace.mail;
    expect(await click('Clear', ticket)).toEqual({ shown: [], value: 'YES' });
    expect(await reply(ticket, 'YES')).toEqual({ shown: [], value: 'YES' });
    expect(served.workspace.mail).toHaveLength(length);
  });

  it('tells what came of its run to who started it, and to nobody else', async () => {
    const ticket = newTicket();
    await click('Clear', ticket);
    expect(await served.ask('outcome', { as: DENISE, ticket })).toEqual({});
    await expect(reply(ticket, 'YES', '', DENISE)).rejects.toThrow('What you were asked is over.');
    await reply(ticket, 'YES');
    expect((await served.ask('outcome', { as: ROSA, ticket })).ran).toEqual({ shown: [], value: 'YES' });
    expect(await served.ask('outcome', { as: ROSA, ticket: 'another' })).toEqual({});
  });
});
