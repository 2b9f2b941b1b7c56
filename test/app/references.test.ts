/** Cells that name a row of another sheet: what can be chosen, what is unknown, and what follows a new name. */
import { beforeEach, expect, test } from 'vitest';
import { newWorkbook, type AddOn } from '../add-on.ts';
import { SheetByHand } from './by-hand.ts';
import { change } from './in-the-guide.ts';

let addOn: AddOn;
let indicator: string;
let reading: string;
beforeEach(() => {
  addOn = newWorkbook();
  indicator = addOn.add('indicators', { name: 'Back in jail' });
  reading = addOn.add('readings', { indicator: 'Back in jail', period: '2026-06-30', value: 41 });
});

const row = () => addOn.call('row', { sheet: 'readings', id: reading });

test('what can be chosen is what the other sheet’s rows that count are called, in the guide and in the sheet', () => {
  addOn.add('indicators', { name: 'Homes found' });
  const old = addOn.add('indicators', { name: 'Put away' });
  change(addOn, 'indicators', old, { mark: 'archived' });
  expect(addOn.call('names', {}).rows).toEqual({ indicators: ['Back in jail', 'Homes found'] });
  expect(new SheetByHand(addOn, 'readings').offered(3, 'readings')).toEqual(
    expect.arrayContaining(['Back in jail', 'Homes found']),
  );
});

test('a name that no row has is said with a remedy, at the row and on the first page; it stays as typed', () => {
  const readings = new SheetByHand(addOn, 'readings');
  readings.type(3, 'readings', 'Back in prison');
  const sentence =
    '“Back in prison” is not on the sheet Indicators. Choose one from the list, or add it there first.';
  expect(row().problems.map((problem) => problem.sentence)).toEqual([sentence]);
  expect(row().values['indicator']).toBe('Back in prison');
  expect(addOn.look().fixes.map(({ text }) => text)).toEqual([
    `Indicator values, row 3, “Indicator”: ${sentence}`,
  ]);
});

test('typed in another case, or naming what was put away, it is known', () => {
  new SheetByHand(addOn, 'readings').type(3, 'readings', ' back in JAIL ');
  expect(row().problems).toEqual([]);
  change(addOn, 'indicators', indicator, { mark: 'archived' });
  expect(row().problems).toEqual([]);
});

test('another name in the guide is followed, and back again when that is undone', () => {
  addOn.add('readings', { indicator: 'back in jail', period: '2026-12-31', value: 39 });
  const names = () => new SheetByHand(addOn, 'readings').column('readings');
  change(addOn, 'indicators', indicator, { name: 'Back in custody' });
  expect(names()).toEqual(['Back in custody', 'Back in custody']);
  change(addOn, 'indicators', indicator, { name: 'Back in jail' });
  expect(names()).toEqual(['Back in jail', 'Back in jail']);
});

test('of two rows with one name none is followed: nobody knows which was meant', () => {
  addOn.add('indicators', { name: 'Back in jail' });
  change(addOn, 'indicators', indicator, { name: 'Back in custody' });
  expect(row().values['indicator']).toBe('Back in jail');
});

test('where the other sheet isn’t there yet, a repair has nothing to do; it gives the dropdown once there is one', () => {
  addOn = newWorkbook();
  addOn.call('begin', { sheet: 'readings' });
  expect(addOn.call('plan', {}).steps).toEqual([]);
  addOn.add('indicators', { name: 'Homes found' });
  addOn.setUp();
  expect(addOn.call('plan', {}).steps).toEqual([]);
  expect(new SheetByHand(addOn, 'readings').offered(3, 'readings')).toEqual(['Homes found']);
});
