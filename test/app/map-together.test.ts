/** Map it together on the workbook: who is asked about, what an answer writes, and whose rows it never overwrites. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../src/api.ts';
import { sheetWithKey } from '../../local/find-cells.ts';
import { clickMenu, openSpreadsheet, Workspace } from '../../local/runtime.ts';
import { AddOn, aMember, MONDAY, newWorkbook, OWNER, script, TODAY } from '../add-on.ts';
import { SheetByHand, spreadsheetOf, typeSetting, type Texts } from './by-hand.ts';
import { change } from './in-the-guide.ts';

const GOAL = 'Release plans';

let addOn: AddOn;

beforeEach(() => {
  addOn = newWorkbook();
  typeSetting(addOn, 'goal', GOAL);
  addOn.add('people', aMember('Rosa Benavides'));
  addOn.add('people', { name: 'Helen Marsh', organization: 'County Board' });
  addOn.add('people', { name: 'Leland Kerr' });
});

const judged = (): Texts[] => new SheetByHand(addOn, 'judgements').rows();

function answer(person: string, changes: Partial<Input<'place'>> = {}): Input<'place'> {
  return {
    goal: GOAL,
    person,
    before: {},
    values: { position: 'neutral', say: 'decides', basis: 'The room said so', looked: TODAY },
    ...changes,
  };
}

describe('who is asked about', () => {
  test('those who are no members, with what is known of them on this goal', () => {
    addOn.add('judgements', { person: 'Helen Marsh', goal: GOAL, position: 'neutral' });
    addOn.add('judgements', { person: 'Leland Kerr', goal: 'Bus passes', position: 'active-ally' });
    const { goal, goals, today, people } = addOn.call('mapping', {});
    expect({ goal, goals, today }).toEqual({ goal: GOAL, goals: [GOAL, 'Bus passes'], today: TODAY });
    expect(
      people.map(({ person, organization, row }) => [person, organization, row?.values['position']]),
    ).toEqual([
      ['Helen Marsh', 'County Board', 'neutral'],
      ['Leland Kerr', undefined, undefined],
    ]);
    const other = addOn.call('mapping', { goal: 'Bus passes' }).people;
    expect(other.map(({ row }) => row?.values['position'])).toEqual([undefined, 'active-ally']);
  });

  test('members and names that Stakeholders doesn’t have, once somebody judged them', () => {
    addOn.add('judgements', { person: 'Rosa Benavides', goal: GOAL });
    addOn.add('judgements', { person: 'The bishop', goal: GOAL, position: 'passive-ally' });
    const names = addOn.call('mapping', {}).people.map(({ person }) => person);
    expect(names).toEqual(['Rosa Benavides', 'Helen Marsh', 'Leland Kerr', 'The bishop']);
  });

  test('a judgement without a goal is about the coalition’s own; of two the later one counts', () => {
    addOn.add('judgements', { person: 'Helen Marsh', position: 'neutral', looked: '2026-10-01' });
    addOn.add('judgements', {
      person: 'Helen Marsh',
      goal: GOAL,
      position: 'active-ally',
      looked: '2026-09-01',
    });
    expect(addOn.call('mapping', {}).people[0]?.row?.values['position']).toBe('neutral');
  });

  test('nobody who was put away', () => {
    addOn.add('judgements', { person: 'Leland Kerr', goal: GOAL, position: 'neutral' });
    const people = new SheetByHand(addOn, 'people');
    people.type(people.rowOf('Leland Kerr'), 'mark', 'Put away');
    expect(addOn.call('mapping', {}).people.map(({ person }) => person)).toEqual(['Helen Marsh']);
  });
});

describe('an answer', () => {
  test('is a row with its basis, day and goal, at no more than 12 calls', () => {
    addOn.call('mapping', {});
    const { envelope, run } = addOn.exchange('place', answer('Helen Marsh'));
    expect(envelope).toMatchObject({ ok: true, answer: { saved: true } });
    expect(run.calls.length).toBeLessThanOrEqual(12);
    expect(judged()).toMatchObject([
      {
        judgements: 'Helen Marsh',
        goal: GOAL,
        position: 'Undecided',
        say: 'Decides',
        basis: 'The room said so',
      },
    ]);
    const [known] = addOn.call('mapping', {}).people;
    expect(known?.row?.values['looked']).toBe(TODAY);
  });

  test('changes the row that is there at no more than 12 calls, and leaves its other cells', () => {
    const id = addOn.add('judgements', { person: 'Helen Marsh', position: 'unknown', cares: 'The budget' });
    const { run } = addOn.exchange(
      'place',
      answer('Helen Marsh', { id, before: { position: 'unknown', looked: TODAY } }),
    );
    expect(run.calls.length).toBeLessThanOrEqual(12);
    expect(judged()).toMatchObject([{ position: 'Undecided', cares: 'The budget' }]);
  });

  test('takes no more calls the more rows there are', () => {
    addOn.call('mapping', {});
    const few = addOn.exchange('place', answer('Helen Marsh')).run.calls.length;
    const looking = addOn.exchange('mapping', {}).run.calls.length;
    const judgements = new SheetByHand(addOn, 'judgements');
    for (let at = 0; at < 30; at++) judgements.typeRow({ judgements: `Name ${at}`, goal: GOAL });
    addOn.call('mapping', {});
    expect(addOn.exchange('place', answer('Leland Kerr')).run.calls.length).toBe(few);
    expect(addOn.exchange('mapping', {}).run.calls.length).toBe(looking);
  });

  test('that is sent twice, because the first answer was lost, is one row', () => {
    addOn.call('place', answer('Helen Marsh'));
    expect(addOn.call('place', answer('Helen Marsh'))).toMatchObject({ saved: true });
    expect(judged()).toHaveLength(1);
  });

  test('is not written where somebody changed the row meanwhile', () => {
    const id = addOn.add('judgements', { person: 'Helen Marsh', goal: GOAL, position: 'unknown' });
    change(addOn, 'judgements', id, { position: 'active-ally' });
    const saved = addOn.call(
      'place',
      answer('Helen Marsh', { id, before: { position: 'unknown', looked: TODAY } }),
    );
    expect(saved).toMatchObject({ saved: false, changedMeanwhile: { values: { position: 'active-ally' } } });
    expect(judged()).toMatchObject([{ position: 'Strongly with us', say: '' }]);
  });

  test('is not written as a second row where somebody added one meanwhile', () => {
    addOn.add('judgements', { person: 'Helen Marsh', goal: GOAL, position: 'active-ally', say: 'some' });
    const saved = addOn.call('place', answer('helen  marsh'));
    expect(saved).toMatchObject({ saved: false, changedMeanwhile: { values: { position: 'active-ally' } } });
    expect(judged()).toHaveLength(1);
  });

  test('does not take the place of words that can’t be read, unless the room has seen them', () => {
    const id = addOn.add('judgements', { person: 'Helen Marsh', goal: GOAL, looked: TODAY });
    const sheet = new SheetByHand(addOn, 'judgements');
    sheet.type(3, 'position', 'maybe, ask Joan');
    const before = { looked: TODAY };
    const saved = addOn.call('place', answer('Helen Marsh', { id, before }));
    expect(saved).toMatchObject({ changedMeanwhile: { unread: { position: 'maybe, ask Joan' } } });
    expect(sheet.text(3, 'position')).toBe('maybe, ask Joan');
    addOn.call('place', answer('Helen Marsh', { id, before: { ...before, position: 'maybe, ask Joan' } }));
    expect(sheet.text(3, 'position')).toBe('Undecided');
  });

  test('is a new row where its row was deleted', () => {
    const id = addOn.add('judgements', { person: 'Helen Marsh', goal: GOAL });
    new SheetByHand(addOn, 'judgements').deleteRow(3);
    expect(addOn.call('place', answer('Helen Marsh', { id }))).toMatchObject({ saved: true });
    expect(judged()).toHaveLength(1);
  });

  test('on another goal is a row of its own', () => {
    addOn.call('place', answer('Helen Marsh'));
    addOn.call('place', answer('Helen Marsh', { goal: 'Bus passes' }));
    expect(judged().map(({ goal }) => goal)).toEqual([GOAL, 'Bus passes']);
  });

  test('“we don’t agree” is no place on the map, and a thing to talk about', () => {
    addOn.call(
      'place',
      answer('Helen Marsh', { values: { position: 'disagree', say: 'decides', looked: TODAY } }),
    );
    addOn.call('place', answer('Leland Kerr'));
    addOn.call('refresh', {});
    const power = sheetWithKey(spreadsheetOf(addOn), 'power')?.cells ?? [];
    const decides = power.find((cells) => cells[1] === 'Decides') ?? [];
    // The map's five squares, and beside them who has no place.
    expect(decides.slice(2, 8)).toEqual([null, null, 'Leland Kerr', null, null, 'Helen Marsh']);
    const { sentences } = addOn.call('advice', { sheet: 'judgements' });
    expect(sentences).toContainEqual(
      expect.objectContaining({
        kind: 'question',
        text: expect.stringContaining('Helen Marsh: We don’t agree') as string,
      }),
    );
  });
});

test('the menu opens a wide dialog in the workbook’s language', () => {
  openSpreadsheet(addOn.workspace, script, OWNER);
  const { shown } = clickMenu(addOn.workspace, script, OWNER, 'Map it together');
  expect(shown).toMatchObject([{ kind: 'modal dialog', title: 'Map it together', width: 1000, height: 640 }]);
  expect(sheetWithKey(spreadsheetOf(addOn), 'judgements')).toBeUndefined();
  addOn.call('mapping', {});
  expect(sheetWithKey(spreadsheetOf(addOn), 'judgements')).toBeDefined();
});

test('who may only look at the workbook has no menu, and no way into the dialog', () => {
  const viewer = 'looking@example.org';
  const workspace = new Workspace({ owner: OWNER, viewers: [viewer], now: MONDAY });
  new AddOn(workspace).setUp();
  expect(openSpreadsheet(workspace, script, viewer).menus).toEqual([]);
  expect(() => clickMenu(workspace, script, viewer, 'Map it together')).toThrow();
});
