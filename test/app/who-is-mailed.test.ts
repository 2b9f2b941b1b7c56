/** Who may be mailed, and how everybody else is reached (design §2.17, §2.18, §2.20). */
import { beforeEach, describe, expect, test } from 'vitest';
import type { FieldValue } from '../../src/core/field.ts';
import { aMeeting, aMember, anAction, newWorkbook, TODAY, type AddOn } from '../add-on.ts';
import { SheetByHand } from './by-hand.ts';
import { change, sendDue, sendLetter } from './in-the-guide.ts';

const ROSA = 'rosa.benavides@example.org';

let addOn: AddOn;
beforeEach(() => {
  addOn = newWorkbook();
  addOn.add('people', aMember('Rosa Benavides'));
});

/** Addresses that got anything, each as often as it did. */
function mailed(): string[] {
  return addOn.workspace.mail.flatMap(({ to, cc, bcc }) => [...to, ...cc, ...bcc]).sort();
}

function invite(invited: string[], include: string[] = [], values: Record<string, FieldValue> = {}) {
  const meeting = addOn.add('meetings', aMeeting('Full meeting', { invited, ...values }));
  const preview = addOn.call('letter', { meeting, letter: 'invitation' });
  return { meeting, preview, result: sendLetter(addOn, meeting, 'invitation', include) };
}

describe('“All members”', () => {
  test('holds those who agreed, and nobody else: not listed, contacted, considering, declined or imported people', () => {
    for (const status of ['listed', 'assigned', 'contacted', 'considering', 'declined', 'not-now']) {
      addOn.add('people', aMember(`Somebody ${status}`, { status }));
    }
    addOn.add('people', { name: 'No Status', email: 'no.status@example.org' });
    addOn.call('addPeople', { text: 'Chair Marsh <marsh@county.example.org>', also: [] });
    const { preview } = invite(['All members']);
    expect(preview.to.map(({ name }) => name)).toEqual(['Rosa Benavides']);
    expect(mailed()).toEqual([ROSA]);
  });

  test.each([
    ['a primary target', { target: 'primary' }],
    ['a secondary target', { target: 'secondary' }],
    ['somebody who leans against us', { position: 'passive-opposition' }],
    ['somebody strongly against us', { position: 'active-opposition' }],
  ])('leaves out %s, even one who agreed, and says so', (_who, judgement) => {
    addOn.add('people', aMember('Gene Falk'));
    addOn.add('judgements', { person: 'Gene Falk', ...judgement });
    const { preview } = invite(['All members']);
    expect(preview.leftOut).toEqual([
      { name: 'Gene Falk', why: expect.stringMatching(/^Stands on the Power map as a target/) },
    ]);
    expect(mailed()).toEqual([ROSA]);
  });

  test('means the same in any case and language of the list', () => {
    invite(['all MEMBERS']);
    expect(mailed()).toEqual([ROSA]);
  });

  test('“Core group” holds the members of that level only', () => {
    addOn.add('people', aMember('Joan Whitaker', { level: 'core' }));
    addOn.add('people', aMember('Walt Haney', { level: 'core', status: 'listed' }));
    invite(['Core group']);
    expect(mailed()).toEqual(['joan.whitaker@example.org']);
  });
});

describe('a person who is invited by name', () => {
  test('and is no member is asked about, and mailed only when ticked', () => {
    const gene = addOn.add('people', aMember('Gene Falk', { status: 'considering' }));
    const { meeting, preview } = invite(['All members', 'Gene Falk']);
    expect(preview.to.map(({ name, ask }) => [name, ask])).toEqual([
      ['Gene Falk', true],
      ['Rosa Benavides', false],
    ]);
    expect(mailed()).toEqual([ROSA]);
    sendLetter(addOn, meeting, 'invitation', [gene]);
    expect(mailed()).toEqual(['gene.falk@example.org', ROSA]);
  });

  test('and is a target can be invited, one at a time', () => {
    const gene = addOn.add('people', aMember('Gene Falk', { status: 'listed' }));
    addOn.add('judgements', { person: 'Gene Falk', target: 'primary' });
    invite(['Gene Falk'], [gene]);
    expect(mailed()).toEqual(['gene.falk@example.org']);
  });

  test('by a name that nobody bears is left out with the reason, and the others are invited', () => {
    const { preview } = invite(['All members', 'Lyle Gant']);
    expect(preview.leftOut).toEqual([
      { name: 'Lyle Gant', why: expect.stringContaining('“Lyle Gant” is not among the Stakeholders') },
    ]);
    expect(mailed()).toEqual([ROSA]);
  });

  test('ticking somebody who is not invited mails them nothing', () => {
    const gene = addOn.add('people', aMember('Gene Falk', { status: 'listed' }));
    invite(['All members'], [gene]);
    expect(mailed()).toEqual([ROSA]);
  });
});

test('every mail has one recipient, so that nobody sees who else got it', () => {
  for (const name of ['Joan Whitaker', 'Luz Carranza', 'Priya Nand']) addOn.add('people', aMember(name));
  invite(['All members']);
  expect(addOn.workspace.mail).toHaveLength(4);
  for (const { to, cc, bcc } of addOn.workspace.mail) expect([to.length, cc, bcc]).toEqual([1, [], []]);
});

test('a promise of somebody who is no member is not mailed to them; the coordinator hears of it', () => {
  addOn.add('people', aMember('Gene Falk', { status: 'listed' }));
  addOn.add('actions', anAction('Ask the landlords', { who: 'Gene Falk', by: TODAY }));
  addOn.call('reminders', { on: true });
  addOn.hours(1);
  expect(mailed()).toEqual([addOn.user]);
  expect(addOn.workspace.mail[0]?.body).toContain(
    'Gene Falk is named for “Ask the landlords”, but is not a member',
  );
});

describe('imported people', () => {
  const table = 'Name,Email,Agreed?,Status\nHelen Marsh,marsh@county.example.org,Agreed,Agreed';

  test.each([
    ['by their headings', undefined],
    ['by a mapping that a changed page sends', { name: 0, email: 1, status: 2, listed: 3 }],
  ])('are never set to Agreed: %s', (_how, mapping) => {
    addOn.call('addPeople', { text: table, mapping, also: [] });
    expect(new SheetByHand(addOn, 'people').column('status')).toEqual(['Agreed', 'Listed']);
  });
});

describe('somebody reached by phone, by text or in person', () => {
  test('is never mailed, with an address or without; what would be mailed stands on the call list with its words', () => {
    addOn.add('people', { name: 'Curtis Bell', phone: '555-0114', reach: 'phone', status: 'agreed' });
    addOn.add('people', aMember('Elías Ramos', { phone: '555-0104', reach: 'text' }));
    addOn.add('people', aMember('Nora Pike', { reach: 'in-person' }));
    const { preview } = invite(['All members']);
    expect(preview.calls.map(({ name, how }) => [name, how])).toEqual([
      ['Curtis Bell', expect.stringMatching(/^Call.* 555-0114$/)],
      ['Elías Ramos', expect.stringMatching(/^Text or WhatsApp.* 555-0104$/)],
      ['Nora Pike', expect.stringMatching(/^In person/)],
    ]);
    for (const { words } of preview.calls)
      expect(words).toMatch(/^You are invited: Full meeting, Monday, November 9, 2026/);
    expect(mailed()).toEqual([ROSA]);
  });

  test('is on the coordinator’s list when a promise is due', () => {
    addOn.add('people', { name: 'Curtis Bell', phone: '555-0114', reach: 'phone', status: 'agreed' });
    addOn.add('actions', anAction('Bring bus passes', { who: 'Curtis Bell', by: TODAY }));
    addOn.call('reminders', { on: true });
    addOn.hours(1);
    expect(mailed()).toEqual([addOn.user]);
    expect(addOn.workspace.mail[0]?.body).toMatch(
      /Curtis Bell \(Call.* 555-0114\): “You said you would do this by Monday, November 2, 2026: Bring bus passes\./,
    );
    expect(new SheetByHand(addOn, 'outbox').column('state')).toEqual(['To call']);
  });

  test('without any way to reach them is left out, with the reason', () => {
    addOn.add('people', { name: 'Curtis Bell', status: 'agreed' });
    const { preview } = invite(['All members']);
    expect(preview.leftOut).toEqual([
      { name: 'Curtis Bell', why: 'Has neither an email address nor a phone number in Stakeholders.' },
    ]);
  });
});

describe('what mail somebody wants', () => {
  function dueFor(mail: string): void {
    addOn.add('people', aMember('Dana Pruitt', { mail }));
    addOn.add('actions', anAction('Send the list', { who: 'Dana Pruitt', by: TODAY }));
  }

  test('“No mail” is kept by invitations and reminders, and both say so', () => {
    dueFor('none');
    const { preview } = invite(['Dana Pruitt']);
    expect(preview.leftOut).toEqual([{ name: 'Dana Pruitt', why: 'Asked for no mail.' }]);
    expect(addOn.call('due', {}).leftOut).toEqual([{ name: 'Dana Pruitt', why: 'Asked for no mail.' }]);
    sendDue(addOn);
    expect(mailed()).toEqual([]);
  });

  test('“Only my commitments” gets reminders of promises and no invitation', () => {
    dueFor('commitments');
    const { preview } = invite(['Dana Pruitt']);
    expect(preview.leftOut).toEqual([
      { name: 'Dana Pruitt', why: 'Wants mail only about their own commitments.' },
    ]);
    sendDue(addOn);
    expect(mailed()).toEqual(['dana.pruitt@example.org']);
  });

  test.each(['everything', 'digest'])('“%s” gets both', (mail) => {
    dueFor(mail);
    invite(['Dana Pruitt']);
    sendDue(addOn);
    expect(mailed()).toEqual(['dana.pruitt@example.org', 'dana.pruitt@example.org']);
  });
});

describe('somebody discreet', () => {
  beforeEach(() => {
    const id = addOn.add('people', aMember('T W', { discreet: 'yes', shownAs: 'T. W.' }));
    change(addOn, 'people', id, { why: 'Speaks for families' });
    invite(['T W'], [], { place: 'Alder Legal Aid' });
    addOn.add('actions', anAction('Find two families', { who: 'T W', by: TODAY }));
    sendDue(addOn);
  });

  test('gets mails whose subject and sender say neither what they are about nor who we are', () => {
    const mails = addOn.workspace.inbox('t.w@example.org');
    expect(mails.map(({ subject, name }) => [subject, name])).toEqual([
      ['A note for you', undefined],
      ['A note for you', undefined],
    ]);
  });

  test('gets a calendar entry that is only called “Meeting”', () => {
    const [invitation] = addOn.workspace.inbox('t.w@example.org');
    expect(invitation?.body).toMatch(/calendar\/render\?action=TEMPLATE&text=Meeting&/);
    expect(decodeURIComponent(invitation?.body ?? '')).not.toContain('text=Full meeting');
  });

  test('is greeted by the name they want shown', () => {
    for (const { body } of addOn.workspace.inbox('t.w@example.org')) expect(body).toMatch(/^Hello T\. W\.,/);
  });
});

test('subjects never carry a task, a target or a topic', () => {
  addOn.add('actions', anAction('Ask Chair Marsh for the visit', { who: 'Rosa Benavides', by: TODAY }));
  const { meeting } = invite(['All members'], [], {
    what: 'Strategy on Chair Marsh',
    items: 'Who asks the Chair',
  });
  addOn.call('reminders', { on: true });
  addOn.days(1);
  sendLetter(addOn, meeting, 'agenda');
  change(addOn, 'meetings', meeting, { state: 'cancelled' });
  sendLetter(addOn, meeting, 'cancellation');
  const subjects = addOn.workspace.mail.map(({ subject }) => subject);
  expect(subjects.length).toBeGreaterThan(3);
  for (const subject of subjects) expect(subject).not.toMatch(/Marsh|visit|Strategy|Chair/);
});
