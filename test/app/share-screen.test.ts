/** I'm sharing my screen: hides the core group's tabs, shows exactly those again, and says so until then. */
import { beforeEach, expect, test } from 'vitest';
import { hideSheet, select, showSheet } from '../../local/google/spreadsheet/people.ts';
import { callFromSidebar } from '../../local/runtime.ts';
import { aMember, newWorkbook, OWNER, script, type AddOn } from '../add-on.ts';
import { edit, SheetByHand, spreadsheetOf } from './by-hand.ts';

let addOn: AddOn;

beforeEach(() => {
  addOn = newWorkbook();
  addOn.add('people', aMember('Rosa Benavides'));
  addOn.add('judgements', { person: 'Rosa Benavides' });
  addOn.look();
});

const inSight = (): string[] =>
  spreadsheetOf(addOn)
    .sheets.filter(({ hidden }) => !hidden)
    .map(({ name }) => name);

function sheetCalled(name: string): number {
  const found = spreadsheetOf(addOn).sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No tab is called ${name}.`);
  return found.id;
}

const activeTab = (): string | undefined => {
  const { active, sheets } = spreadsheetOf(addOn);
  return sheets.find(({ id }) => id === active.sheet)?.name;
};

test('core tabs are hidden, those with rows for members stay, and the same ones come back', () => {
  const before = inSight();
  expect(before).toEqual(expect.arrayContaining(['Start here', 'Stakeholders', 'Power map', 'Judgements']));
  const { tabs } = addOn.call('screen', { on: true });
  expect(inSight()).toEqual(['Action plan', 'Meetings']);
  expect(tabs).toBe(before.length - 2);
  expect(addOn.call('screen', { on: false })).toEqual({ tabs });
  expect(inSight()).toEqual(before);
});

test('the guide says that tabs are hidden, every time it opens, until they are shown', () => {
  expect(addOn.call('open', {}).coreHidden).toBe(false);
  addOn.call('screen', { on: true });
  expect(addOn.call('open', {}).coreHidden).toBe(true);
  expect(addOn.call('refresh', {}).coreHidden).toBe(true);
  expect(addOn.call('open', {}).coreHidden).toBe(true);
  addOn.call('screen', { on: false });
  expect(addOn.call('open', {}).coreHidden).toBe(false);
});

test('what somebody had hidden before stays hidden', () => {
  edit(addOn, (spreadsheet) => hideSheet(spreadsheet, sheetCalled('Judgements')));
  addOn.call('screen', { on: true });
  addOn.call('screen', { on: false });
  expect(inSight()).not.toContain('Judgements');
});

test('tabs may be renamed, deleted or shown by hand meanwhile', () => {
  addOn.call('screen', { on: true });
  new SheetByHand(addOn, 'people').rename('Our people');
  new SheetByHand(addOn, 'judgements').delete();
  edit(addOn, (spreadsheet) => showSheet(spreadsheet, sheetCalled('Power map')));
  addOn.call('screen', { on: false });
  expect(inSight()).toEqual(expect.arrayContaining(['Start here', 'Our people', 'Power map', 'Settings']));
  expect(addOn.call('open', {}).coreHidden).toBe(false);
});

test('a renamed core tab and a copy of one are hidden, too; people’s own tabs stay', () => {
  const judgements = new SheetByHand(addOn, 'judgements');
  judgements.rename('Who thinks what');
  judgements.duplicate();
  expect(inSight()).toContain('Copy of Who thinks what');
  addOn.call('screen', { on: true });
  expect(inSight()).toEqual(['Action plan', 'Meetings']);
});

test('hidden twice, both times’ tabs come back', () => {
  const before = inSight();
  addOn.call('screen', { on: true });
  edit(addOn, (spreadsheet) => showSheet(spreadsheet, sheetCalled('Power map')));
  addOn.call('screen', { on: true });
  expect(addOn.call('screen', { on: true })).toEqual({ tabs: 0 });
  addOn.call('screen', { on: false });
  expect(inSight()).toEqual(before);
});

test('somebody who looks at a core tab finds a tab for members in front, and nobody else is moved', () => {
  edit(addOn, (spreadsheet) =>
    select(spreadsheet, sheetCalled('Judgements'), { row: 3, column: 1, rows: 1, columns: 1 }),
  );
  addOn.call('screen', { on: true });
  expect(activeTab()).toBe('Action plan');
  addOn.call('screen', { on: false });
  edit(addOn, (spreadsheet) =>
    select(spreadsheet, sheetCalled('Meetings'), { row: 3, column: 1, rows: 1, columns: 1 }),
  );
  addOn.call('screen', { on: true });
  expect(activeTab()).toBe('Meetings');
});

test('the last tab in sight is never hidden', () => {
  for (const key of ['actions', 'meetings']) new SheetByHand(addOn, key).delete();
  expect(addOn.call('screen', { on: true })).toMatchObject({ stays: 'Start here' });
  expect(inSight()).toEqual(['Start here']);
  addOn.call('screen', { on: false });
  expect(inSight()).toContain('Stakeholders');
});

test('a run that dies while it hides leaves what it hid to be shown again', () => {
  const before = inSight();
  const calls = addOn.exchange('screen', { on: true }).run.calls;
  addOn.call('screen', { on: false });
  const hides = calls.flatMap(({ method }, at) => (method === 'Sheet.hideSheet' ? [at + 1] : []));
  const interruption = { call: hides.at(-2) ?? 0, kind: 'end' } as const;
  const input = ['screen', JSON.stringify({ on: true }), JSON.stringify(addOn.hints)];
  const run = callFromSidebar(addOn.workspace, script, OWNER, 'dispatch', input, {
    interruptions: [interruption],
  });
  expect(run.died).toBeDefined();
  expect(addOn.call('open', {}).coreHidden).toBe(true);
  addOn.call('screen', { on: false });
  expect(inSight()).toEqual(before);
});

test('it takes at most seven calls a tab, whatever stands in the tabs', () => {
  const { length } = spreadsheetOf(addOn).sheets;
  const hiding = addOn.exchange('screen', { on: true }).run.calls.length;
  expect(hiding).toBeLessThanOrEqual(12 + 7 * length);
  const showing = addOn.exchange('screen', { on: false }).run.calls.length;
  expect(showing).toBeLessThanOrEqual(12 + 3 * length);
});
