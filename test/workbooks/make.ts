/**
 * Keeps the workbook of the present version for the years to come: `npx tsx test/workbooks/make.ts` writes
 * `version-N.json`. Run once for each version, before the next one is begun; an older file is never made again.
 */
import { WORKBOOK_VERSION } from '../../src/app/version.ts';
import { aMeeting, aMember, anAction, emptySpreadsheet } from '../add-on.ts';
import { SheetByHand } from '../app/by-hand.ts';
import { keep } from './kept-workbook.ts';

const addOn = emptySpreadsheet().setUp();
addOn.add('people', aMember('Rosa Benavides', { organization: 'Harbor Street Reentry Center' }));
addOn.add('people', aMember('Curtis Bell', { phone: '555-0114', reach: 'phone' }));
addOn.add('people', { name: 'Chair Helen Marsh', organization: 'County Board', status: 'listed' });
addOn.add('actions', anAction('Draft the cost sheet', { who: 'Rosa Benavides', by: '2026-11-04' }));
addOn.add(
  'actions',
  anAction('=HYPERLINK("https://example.org")', { who: 'Curtis Bell', barriers: 'Who might resist' }),
);
addOn.add('meetings', aMeeting('Full meeting', { items: 'Review of promises\nSign-on letter' }));
addOn.add('judgements', {
  person: 'Chair Helen Marsh',
  target: 'primary',
  position: 'neutral',
  say: 'decides',
});

// What people make of a workbook of their own.
const people = new SheetByHand(addOn, 'people');
const own = people.insertColumn('phone', 'Likes tea?');
people.type(3, own, 'yes');
people.type(2, 'phone', 'Call or text');
const actions = new SheetByHand(addOn, 'actions');
actions.typeRow({ actions: 'Typed by hand', by: 'next tues' });

const file = `version-${WORKBOOK_VERSION}.json`;
keep(addOn, file);
console.log(file);
