/** Cells that can't be read: an issue with sheet, row, column and remedy; the rest goes on (design §2.24). */
import { beforeEach, describe, expect, test } from 'vitest';
import { aMeeting, aMember, anAction, TODAY, type AddOn } from '../add-on.ts';
import { SheetByHand } from './by-hand.ts';
import { daysPass } from './calendar.ts';
import { change, sendLetter } from './in-the-guide.ts';
import { usedWorkbook } from './used-workbook.ts';

const ROSA = 'rosa.benavides@example.org';

let addOn: AddOn;
let people: SheetByHand;
let actions: SheetByHand;

beforeEach(() => {
  addOn = usedWorkbook();
  people = new SheetByHand(addOn, 'people');
  actions = new SheetByHand(addOn, 'actions');
  addOn.add('people', aMember('Rosa Benavides'));
});

function fixes(): string[] {
  return addOn.look().fixes.map(({ text }) => text);
}

/** Types a promise by hand; gives its row. */
function typed(cells: Record<string, string>): number {
  return actions.typeRow({ actions: 'Translate the one-pager', state: 'Open', ...cells });
}

describe('what somebody typed into Action plan', () => {
  test.each([
    [
      { by: 'next tues' },
      '“By when”: “next tues” is not a date. Write it like 2026-12-01, or choose it from the calendar.',
    ],
    [{ by: '2026-02-30' }, '“By when”: “2026-02-30” is not a date.'],
    [{ who: 'Lyle Gant' }, '“Who”: “Lyle Gant” is not among the Stakeholders. Add them there first'],
    [{ who: 'Maria & James' }, '“Who”: “Maria & James” is not among the Stakeholders.'],
    [
      { who: 'Rosa Benavides; Marcus Tillery' },
      '“Who”: “Rosa Benavides; Marcus Tillery” names several people. Choose one',
    ],
    [{ helpers: 'Marcus Tillery; Lyle Gant' }, '“Helpers”: “Lyle Gant” is not among the Stakeholders.'],
    [{ state: 'Finished' }, '“State”: “Finished” is not in the list. Choose one of: Open, In progress'],
    [{ carried: 'often' }, '“Times carried”: “often” is not a number. Write digits only.'],
  ])('%o is named with its place and the remedy', (cells, sentence) => {
    const row = typed(cells);
    expect(fixes()).toEqual([expect.stringContaining(`Action plan, row ${row}, ${sentence}`)]);
  });

  test('leads to the row, and the form shows what stands there', () => {
    typed({ by: 'next tues', who: 'Rosa Benavides' });
    addOn.call('rows', { sheet: 'actions', search: '', from: 0 });
    const [fix] = addOn.look().fixes;
    expect(fix?.go).toMatchObject({ view: 'row', sheet: 'actions' });
    const id = fix?.go?.view === 'row' ? fix.go.id : '';
    const detail = addOn.call('row', { sheet: 'actions', id });
    expect(detail.unread).toEqual({ by: 'next tues' });
    expect(detail.problems).toMatchObject([{ field: 'by', code: 'not-a-day' }]);
  });

  test('is not lost when another cell of the row is saved', () => {
    const row = typed({ by: 'next tues', who: 'Maria & James' });
    addOn.call('rows', { sheet: 'actions', search: '', from: 0 });
    change(addOn, 'actions', actions.column('id').at(-1) ?? '', { help: 'A translator' });
    expect([actions.text(row, 'by'), actions.text(row, 'who'), actions.text(row, 'help')]).toEqual([
      'next tues',
      'Maria & James',
      'A translator',
    ]);
  });

  test('stops nothing else: the other promises are mailed', () => {
    typed({ by: 'next tues', who: 'Rosa Benavides' });
    addOn.add('actions', anAction('Draft the cost sheet', { who: 'Rosa Benavides', by: '2026-11-03' }));
    addOn.hours(2);
    expect(addOn.workspace.inbox(ROSA).map(({ body }) => body.includes('Draft the cost sheet'))).toEqual([
      true,
    ]);
  });

  test('a row that is only half filled is a draft, and no issue', () => {
    actions.typeRow({ actions: 'Something' });
    actions.typeRow({ who: 'Rosa Benavides' });
    expect(fixes()).toEqual([]);
  });
});

describe('two people of one name', () => {
  beforeEach(() => {
    addOn.add(
      'people',
      aMember('María Delgado', { organization: 'Mothers of the Inside', email: 'maria@inside.example.org' }),
    );
    addOn.add(
      'people',
      aMember('María Delgado', { organization: 'Valley College', email: 'maria@valley.example.org' }),
    );
  });

  test('carry their organization in lists', () => {
    expect(people.column('listed').slice(-2)).toEqual([
      'María Delgado · Mothers of the Inside',
      'María Delgado · Valley College',
    ]);
  });

  test.each(['María Delgado', 'María', 'maria delgado'])(
    '“%s” is asked about with both names, never guessed',
    (who) => {
      typed({ who, by: '2026-11-03' });
      expect(fixes()).toEqual([
        expect.stringMatching(
          /could be more than one person: María Delgado · Mothers of the Inside, María Delgado · Valley College/,
        ),
      ]);
      addOn.hours(2);
      const reached = addOn.workspace.mail.flatMap(({ to }) => to);
      expect(reached.filter((address) => address.startsWith('maria'))).toEqual([]);
    },
  );

  test('the full listed name, an address or any accents find the one who is meant', () => {
    typed({ who: 'maria delgado · valley college', by: '2026-11-03' });
    typed({ who: 'maria@inside.example.org', by: '2026-11-03' });
    expect(fixes()).toEqual([]);
    addOn.hours(2);
    const reached = addOn.workspace.mail.flatMap(({ to }) => to).sort();
    expect(reached).toEqual(expect.arrayContaining(['maria@inside.example.org', 'maria@valley.example.org']));
  });

  test('the coordinator hears of the promise that nobody could be reminded of', () => {
    typed({ who: 'María', by: '2026-11-03' });
    addOn.hours(2);
    expect(addOn.workspace.inbox(addOn.user)[0]?.body).toContain(
      'Translate the one-pager: “María” could be more than one person',
    );
  });
});

describe('an address in Stakeholders', () => {
  test.each([
    [
      'several in one cell',
      'a@example.org, b@example.org',
      'holds several addresses. Keep one here; give the others rows of their own.',
    ],
    ['several with names', 'Anna <a@example.org>; Bert <b@example.org>', 'holds several addresses.'],
    ['without an @', 'anna.example.org', 'is not a mail address. It needs a name, an @ and a domain.'],
    ['with a line break', 'a@example.org\nBcc: b@example.org', 'holds several addresses.'],
    ['with a space', 'anna @example.org', 'is not a mail address.'],
  ])('%s is named with its place and the remedy, and nobody is mailed there', (_what, address, sentence) => {
    const id = addOn.add('people', aMember('Anna Lee'));
    const row = people.rowOf(id, 'id');
    people.type(row, 'email', address);
    expect(fixes()).toEqual([expect.stringContaining(`Stakeholders, row ${row}, “Email”: `)]);
    expect(fixes()[0]).toContain(sentence);
    const meeting = addOn.add('meetings', aMeeting('Full meeting'));
    expect(addOn.call('letter', { meeting, letter: 'invitation' }).leftOut).toMatchObject([
      { name: 'Anna Lee' },
    ]);
    sendLetter(addOn, meeting, 'invitation');
    expect(addOn.workspace.mail.flatMap(({ to }) => to).sort()).toEqual(['marcus.tillery@example.org', ROSA]);
  });

  test('that is wrong is refused in the sidebar, with the same sentence beside its field', () => {
    const values = { name: 'Anna Lee', email: 'a@example.org, b@example.org' };
    const saved = addOn.call('save', { sheet: 'people', before: {}, values });
    expect(saved).toMatchObject({ saved: false, problems: [{ field: 'email', code: 'several-addresses' }] });
    expect(people.column('people')).toEqual(['Marcus Tillery', 'Rosa Benavides']);
  });
});

describe('Meetings', () => {
  test.each([
    [{ starts: 'after work' }, '“Start”: “after work” is not a time. Write it like 18:00 or 6 pm.'],
    [{ date: 'the 9th' }, '“Date”: “the 9th” is not a date.'],
    [{ invited: 'Everybody' }, '“Who is invited”: “Everybody” is not among the Stakeholders.'],
    [{ agendaDoc: 'see Drive' }, '“Agenda (Doc)”: “see Drive” is not a link. It should begin with https://'],
  ])('%o is named with its place and the remedy, and nothing is sent about it', (cells, sentence) => {
    const meetings = new SheetByHand(addOn, 'meetings');
    const row = meetings.typeRow({
      meetings: 'Full meeting',
      date: '2026-11-04',
      starts: '18:00',
      state: 'Scheduled',
      ...cells,
    });
    expect(fixes()).toEqual([expect.stringContaining(`Meetings, row ${row}, ${sentence}`)]);
    daysPass(addOn, 3);
    expect(addOn.workspace.mail.flatMap(({ to }) => to).filter((address) => address === ROSA)).toEqual([]);
  });

  test.each(['18:00', '6 pm', '6:00 PM', '6 p.m.'])('a start typed as %s is read', (starts) => {
    new SheetByHand(addOn, 'meetings').typeRow({ meetings: 'Full meeting', date: '2026-11-04', starts });
    expect(fixes()).toEqual([]);
    const [row] = addOn.call('rows', { sheet: 'meetings', search: '', from: 0 }).rows;
    expect(addOn.call('row', { sheet: 'meetings', id: row?.id ?? '' }).values['starts']).toBe('18:00');
  });
});

test('somebody whose row was deleted is not mailed, and what they promised is named', () => {
  addOn.add('actions', anAction('Draft the cost sheet', { who: 'Rosa Benavides', by: '2026-11-03' }));
  people.deleteRow(people.rowOf('Rosa Benavides'));
  addOn.hours(2);
  expect(addOn.subjectsTo(ROSA)).toEqual([]);
  expect(fixes()).toEqual([expect.stringContaining('“Rosa Benavides” is not among the Stakeholders')]);
});

test('a wrong word in a dropdown’s column is read in any language and case, or as its code', () => {
  for (const state of ['OPEN', 'open', 'In Progress', 'in-progress']) typed({ state });
  expect(fixes()).toEqual([]);
});

test('at most three fixes are shown at once; all are counted', () => {
  for (let n = 0; n < 5; n++) typed({ by: 'some day' });
  const { fixes: shown, fixCount } = addOn.look();
  expect([shown.length, fixCount]).toEqual([3, 5]);
});

test('a name that is renamed in the sidebar is renamed wherever it stands', () => {
  const id = addOn.add('people', aMember('Joan Whitaker'));
  addOn.add(
    'actions',
    anAction('Draft the letter', {
      who: 'Joan Whitaker',
      helpers: ['Rosa Benavides', 'Joan Whitaker'],
      by: TODAY,
    }),
  );
  addOn.add('meetings', aMeeting('Core meeting', { invited: ['Joan Whitaker'] }));
  change(addOn, 'people', id, { name: 'Joan Whitaker-Lee' });
  expect(actions.rows().at(-1)).toMatchObject({
    who: 'Joan Whitaker-Lee',
    helpers: 'Rosa Benavides; Joan Whitaker-Lee',
  });
  expect(new SheetByHand(addOn, 'meetings').column('invited')).toEqual(['Joan Whitaker-Lee']);
  expect(fixes()).toEqual([]);
});
