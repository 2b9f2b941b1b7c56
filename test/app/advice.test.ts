/** What the rows of a sheet suggest, and the question that goes on the next agenda, on the built add-on. */
import { describe, expect, test } from 'vitest';
import { readDocument, listFiles } from '../../local/google/drive/people.ts';
import type { Advice } from '../../src/api.ts';
import { advisedSheets } from '../../src/sheets/advised.ts';
import { aMeeting, aMember, anAction, newWorkbook, TODAY, type AddOn } from '../add-on.ts';

function said(addOn: AddOn, sheet: string, id?: string): readonly Advice[] {
  return addOn.call('advice', { sheet, id }).sentences;
}

function texts(addOn: AddOn, sheet: string, id?: string): string[] {
  return said(addOn, sheet, id).map(({ text }) => text);
}

const core = { level: 'core', organization: 'Lantern' };

describe('a goal', () => {
  test('has five lights, and a sentence made of its parts for the form', () => {
    const addOn = newWorkbook();
    const id = addOn.add('goals', {
      sentence: 'A fund',
      specific: 'Pass the Safe Return Fund',
      amount: 7,
      unit: 'votes',
      by: '2027-03-01',
    });
    const lights = said(addOn, 'goals', id);
    expect(lights.map(({ text, kind }) => `${kind}: ${text}`)).toEqual([
      'good: Specific: yes.',
      'good: Measurable: yes.',
      'hint: Achievable: Name one person who answers for it. Say what we have for it: people, money, rooms, contacts.',
      'hint: Relevant: Say which purpose or result it serves.',
      'good: Time-based: yes.',
      'hint: By Monday, March 1, 2027: Pass the Safe Return Fund (7 votes).',
    ]);
    expect(lights.at(-1)?.field).toBe('sentence');
    expect(said(addOn, 'goals')).toEqual([
      {
        text: '“A fund” is not there yet: achievable, relevant.',
        kind: 'hint',
        go: { view: 'row', sheet: 'goals', id },
      },
    ]);
  });

  test('that is put away, or an example, counts nowhere', () => {
    const addOn = newWorkbook();
    const ids = ['archived', 'example'].map((mark) => addOn.add('goals', { sentence: 'A fund', mark }));
    expect(said(addOn, 'goals')).toEqual([]);
    for (const id of ids) expect(said(addOn, 'goals', id)).toEqual([]);
  });
});

test('a result is asked about in questions, and put together for the form', () => {
  const addOn = newWorkbook();
  const id = addOn.add('results', {
    sentence: '40 percent of adults get services',
    population: 'adults coming home',
    place: 'Alder County',
    condition: 'are part of the community again',
  });
  const advice = said(addOn, 'results', id);
  expect(advice.map(({ kind }) => kind)).toContain('question');
  expect(advice.at(-1)).toEqual({
    text: 'All adults coming home in Alder County are part of the community again.',
    kind: 'hint',
    field: 'sentence',
  });
});

test('the answers on “Form a coalition?” are read in plain words', () => {
  const addOn = newWorkbook();
  addOn.call('begin', { sheet: 'fit' });
  expect(texts(addOn, 'fit')).toEqual([
    'Nobody has answered yet. Begin with the question that you are least sure of.',
  ]);
});

describe('Stakeholders', () => {
  function recruiting(): { addOn: AddOn; marsh: string } {
    const addOn = newWorkbook();
    addOn.add('people', aMember('Rosa Benavides', core));
    addOn.add('people', aMember('Denise Okafor', core));
    const marsh = addOn.add('people', {
      name: 'Helen Marsh',
      organization: 'County Board',
      status: 'listed',
      knows: ['Denise Okafor'],
    });
    return { addOn, marsh };
  }

  test('say who asks whom, who has no concrete ask, and at most five questions to the room', () => {
    const { addOn } = recruiting();
    const advice = said(addOn, 'people');
    expect(advice.slice(0, 2).map(({ text }) => text)).toEqual([
      'Denise Okafor could ask Helen Marsh.',
      'Nothing concrete to ask for is written down yet for Helen Marsh.',
    ]);
    const questions = advice.filter(({ kind }) => kind === 'question').map(({ text }) => text);
    expect(questions).toHaveLength(5);
    expect(questions.join()).not.toMatch(/Rosa|Denise|Marsh/);
  });

  test('say on one person’s form who could ask and who was there, and nothing about balance', () => {
    const { addOn, marsh } = recruiting();
    addOn.add('contacts', { who: 'Helen Marsh', by: 'Rosa Benavides', day: '2026-10-28' });
    expect(texts(addOn, 'people', marsh)).toEqual([
      'Denise Okafor could ask: they know each other.',
      'Nothing concrete to ask for is written down yet. What could they say yes to?',
      'Rosa Benavides talked to Helen Marsh 5 days ago: ask how it went before you go there.',
    ]);
  });

  test('in a Spanish workbook speak Spanish', () => {
    const { addOn, marsh } = recruiting();
    addOn.call('language', { to: 'es', done: 0 });
    addOn.lang = 'es';
    expect(texts(addOn, 'people', marsh)[0]).toBe('Denise Okafor podría preguntar: se conocen.');
  });
});

test('a contact hears who of us was at the same office within a month', () => {
  const addOn = newWorkbook();
  for (const name of ['Rosa Benavides', 'Denise Okafor']) addOn.add('people', aMember(name, core));
  for (const name of ['Helen Marsh', 'Earl Fuller'])
    addOn.add('people', { name, organization: 'County Board', status: 'listed' });
  addOn.add('contacts', { who: 'Earl Fuller', by: 'Rosa Benavides', day: '2026-10-28' });
  addOn.add('contacts', { who: 'Earl Fuller', by: 'Rosa Benavides', day: '2026-09-01' });
  const next = addOn.add('contacts', { who: 'Helen Marsh', by: 'Denise Okafor', day: TODAY });
  const sentence = 'Rosa Benavides talked to Earl Fuller 5 days ago: ask how it went before you go there.';
  expect(texts(addOn, 'contacts', next)).toEqual([sentence]);
  expect(texts(addOn, 'contacts')).toContain(sentence);
});

test('offers show what nobody offers, and what two do in one place', () => {
  const addOn = newWorkbook();
  addOn.add('offers', { service: 'Rides to court' });
  addOn.add('offers', { service: 'Housing', organization: 'Lantern', area: 'Harlow' });
  const id = addOn.add('offers', { service: 'Housing', organization: 'St. Brigid', area: 'Harlow' });
  expect(texts(addOn, 'offers')).toEqual([
    'Nobody offers “Rides to court” yet, as far as you know. Who could?',
    'Lantern and St. Brigid offer “Housing” in the same area (Harlow). Could they share the work?',
  ]);
  expect(texts(addOn, 'offers', id)).toHaveLength(1);
});

describe('about power', () => {
  function withWeb(): { addOn: AddOn; marsh: string } {
    const addOn = newWorkbook();
    addOn.add('people', aMember('Rosa Benavides', core));
    for (const name of ['Joan Whitaker', 'Helen Marsh']) addOn.add('people', { name, status: 'listed' });
    addOn.add('links', { from: 'Rosa Benavides', to: 'Joan Whitaker', strength: 'strong' });
    addOn.add('links', { from: 'Joan Whitaker', to: 'Helen Marsh', strength: 'medium' });
    const marsh = addOn.add('judgements', {
      person: 'Helen Marsh',
      target: 'primary',
      began: 'active-opposition',
      position: 'neutral',
      wanted: 'neutral',
      say: 'decides',
      confidence: 'guess',
    });
    return { addOn, marsh };
  }

  test('a judgement says what to do, who reaches them, how far they moved, and what to ask again', () => {
    const { addOn, marsh } = withWeb();
    expect(texts(addOn, 'judgements', marsh)).toEqual([
      'Undecided, strong say. Worth the most time: find the shortest way to them, and ask what they would need.',
      'Rosa Benavides reaches them on the shortest way: Rosa Benavides → Joan Whitaker → Helen Marsh.',
      'Helen Marsh moved 2 steps toward us.',
      'Helen Marsh stands where we hoped to see them.',
      'Much depends on them, and it is still a guess.',
      'Much depends on them, and nobody has noted what they care about.',
    ]);
    expect(said(addOn, 'judgements').at(-1)?.go).toEqual({ view: 'row', sheet: 'judgements', id: marsh });
  });

  test('whom nobody reaches yet is asked about', () => {
    const { addOn } = withWeb();
    addOn.add('people', { name: 'Earl Fuller', status: 'listed' });
    const id = addOn.add('judgements', { person: 'Earl Fuller', target: 'secondary', position: 'neutral' });
    expect(texts(addOn, 'judgements', id)[0]).toMatch(/^No line leads from us to them yet/);
  });

  test('lines show who stands between', () => {
    const { addOn } = withWeb();
    expect(texts(addOn, 'links')).toEqual([
      'Joan Whitaker stands on one of our shortest ways to those who decide.',
    ]);
  });

  test('a tactic stands up to four questions', () => {
    const { addOn } = withWeb();
    const id = addOn.add('tactics', {
      tactic: 'Rally',
      demand: 'A vote in March',
      fits: 'no',
      state: 'planned',
    });
    expect(texts(addOn, 'tactics', id)).toEqual([
      'Does it fit this person? Not yet: what would change that?',
      'Does something stand behind it?',
      'Does it make sense to our members?',
      'Does it ask for something that can be answered yes or no? Yes.',
    ]);
    expect(texts(addOn, 'tactics')).toEqual(['“Rally” stands up to 1 of 4 questions so far.']);
  });
});

test('an indicator and its values tell one story; a third indicator is one to talk about', () => {
  const addOn = newWorkbook();
  const id = addOn.add('indicators', { name: 'Back in jail within a year', wanted: 'down' });
  addOn.add('readings', {
    indicator: 'Back in jail within a year',
    period: '2025-12-31',
    number: 50,
    of: 100,
  });
  const value = addOn.add('readings', {
    indicator: 'back in jail within a year',
    period: '2026-06-30',
    number: 40,
    of: 100,
  });
  const story = texts(addOn, 'indicators', id);
  expect(story).toEqual([
    'Since the start it goes the right way: from 50 to 40.',
    'Lately it goes the right way: from 50 to 40.',
    'Too early to tell what comes of our work: that takes a year at least.',
    expect.stringMatching(/^(New data|The data)/),
  ]);
  expect(texts(addOn, 'readings', value)).toEqual(story);
  for (const name of ['Homes found', 'Jobs found']) addOn.add('indicators', { name });
  expect(texts(addOn, 'indicators')[0]).toMatch(/^You watch 3 indicators/);
});

test('barriers are asked about without names, each with what it may point to; a barrier has what helped others', () => {
  const addOn = newWorkbook();
  addOn.add('people', aMember('Rosa Benavides', core));
  for (const what of ['Chairs', 'Flyers', 'Urn', 'Hall'])
    addOn.add('actions', anAction(what, { who: 'Rosa Benavides', by: '2026-12-01', carried: 3 }));
  const id = addOn.add('obstacles', { sees: 'Few hands', kind: 'capacity' });
  const questions = said(addOn, 'obstacles');
  expect(questions.map(({ text }) => text)).toEqual([
    '4 items have come back three times or more. Too big? It may point to: Meetings get little done.',
    'One organization holds more than half of the open promises. Could others take some? It may point to: Too few hands.',
  ]);
  expect(JSON.stringify(questions)).not.toMatch(/Rosa|Lantern/);
  expect(texts(addOn, 'obstacles', id)[0]).toMatch(/^Find a coordinator/);
  expect(addOn.call('refresh', {}).question).toBe(questions[0]?.text);
});

test('the pulse shows averages from five answers up, and what a low one may point to', () => {
  const addOn = newWorkbook();
  addOn.call('begin', { sheet: 'pulse' });
  const answer = (id: string, values: Record<string, number>): void => {
    const saved = addOn.call('save', { sheet: 'pulse', id, before: {}, values });
    expect(saved.saved).toBe(true);
  };
  answer('voice', { average: 2.4, answers: 9, before: 3.2 });
  answer('worth', { average: 1.5, answers: 4 });
  expect(texts(addOn, 'pulse', 'voice')).toEqual([
    '2.4 on average. What could we change together? It may point to: A few voices fill the room.',
    'Down by 0.8 since last time. What happened?',
  ]);
  expect(texts(addOn, 'pulse', 'worth')).toEqual(['Fewer than 5 answered, so no average is shown.']);
});

describe('every sheet that has advice', () => {
  test.each(advisedSheets)('%s says nothing of itself before it is there, or something to read', (sheet) => {
    const addOn = newWorkbook();
    expect(said(addOn, sheet)).toEqual([]);
    expect(said(addOn, sheet, 'nothing-of-ours')).toEqual([]);
  });

  test('takes twenty calls at most, and no more with more rows', () => {
    const addOn = newWorkbook();
    const counts = (): number[] =>
      advisedSheets.map((sheet) => addOn.exchange('advice', { sheet }).run.calls.length);
    for (const sheet of ['goals', 'contacts', 'links', 'tactics', 'readings', 'obstacles', 'pulse', 'ways'])
      addOn.call('begin', { sheet });
    const fill = (from: number): void => {
      for (let row = from; row < from + 2; row++) {
        const name = `Person ${'abcd'.charAt(row)}`;
        addOn.add('people', aMember(name, core));
        addOn.add('judgements', { person: name, target: 'secondary', position: 'neutral', say: 'strong' });
        addOn.add('links', { from: name, to: 'Person a', strength: 'weak' });
        addOn.add('actions', anAction(name, { who: name }));
        addOn.add('meetings', aMeeting(name, { date: '2026-10-05', state: 'held' }));
        addOn.add('contacts', { who: name, by: 'Person a', day: TODAY });
        addOn.add('indicators', { name });
        addOn.add('readings', { indicator: name, period: TODAY, number: 40, of: 100 });
        addOn.add('tactics', { tactic: name });
      }
    };
    fill(0);
    const few = counts();
    fill(2);
    const many = counts();
    expect(Math.max(...many)).toBeLessThanOrEqual(20);
    for (const [index, count] of many.entries()) expect(count).toBeLessThanOrEqual(few[index] ?? 0);
  });
});

describe('a question of How we work', () => {
  test('goes on the next agenda for members once, and the agenda shows both sides under it', () => {
    const addOn = newWorkbook();
    addOn.add('people', aMember('Rosa Benavides', core));
    addOn.add('meetings', aMeeting('Committee', { date: '2026-11-05', seenBy: 'core' }));
    addOn.add('meetings', aMeeting('Over', { date: '2026-10-05', state: 'held' }));
    addOn.add('meetings', aMeeting('Later', { date: '2026-12-01' }));
    const next = addOn.add('meetings', aMeeting('Full meeting', { items: 'Sign-on letter (10 min)' }));
    const answer = addOn.call('toAgenda', { way: 'method' });
    expect(answer).toEqual({
      message: 'On the agenda of “Full meeting”, Monday, November 9, 2026, with both sides on half a page.',
      meeting: next,
    });
    expect(addOn.call('toAgenda', { way: 'method' }).message).toMatch(/already\.$/);
    expect(addOn.call('row', { sheet: 'meetings', id: next }).values['items']).toBe(
      'Sign-on letter (10 min)\nHow do we decide?',
    );
    addOn.call('reminders', { on: true });
    addOn.call('draft', { id: next, document: 'agenda', again: false });
    const [file] = listFiles(addOn.workspace).filter(({ name }) => name.startsWith('Agenda'));
    const text = readDocument(addOn.workspace, file?.id ?? '');
    expect(text).toMatch(
      /2\. How do we decide\?[\s\S]*One side: <\/strong>Only consensus[\s\S]*The other side: /,
    );
    expect(addOn.call('toAgenda', { way: 'quorum' }).message).toMatch(/drafted already/);
  });

  test('is not lost where no meeting is planned: the guide says so', () => {
    const addOn = newWorkbook();
    addOn.add('meetings', aMeeting('Over', { date: '2026-10-05', state: 'held' }));
    addOn.add('meetings', aMeeting('Called off', { date: '2026-11-20', state: 'cancelled' }));
    expect(addOn.call('toAgenda', { way: 'method' })).toEqual({
      message: 'No meeting is planned yet. Plan one, and the question comes along.',
    });
  });

  test('goes on an agenda of the core group where no other meeting is planned', () => {
    const addOn = newWorkbook();
    addOn.add('meetings', aMeeting('Committee', { date: '2026-11-05', seenBy: 'core' }));
    expect(addOn.call('toAgenda', { way: 'method' }).message).toMatch(/“Committee”/);
  });

  test('that is none is refused in a sentence', () => {
    const { envelope } = newWorkbook().exchange('toAgenda', { way: 'weather' });
    expect(envelope).toMatchObject({ ok: false, problem: 'This question is not on “How we work” any more.' });
  });
});

describe('the Strategy chart', () => {
  const tabs = (addOn: AddOn): string[] =>
    addOn.workspace.spreadsheets.byId(addOn.workspace.boundSpreadsheetId).sheets.map(({ name }) => name);

  test('begins with a tactic or a primary target, at the next refresh, and is drawn once a change', () => {
    const addOn = newWorkbook();
    addOn.add('people', { name: 'Helen Marsh', status: 'listed' });
    addOn.add('judgements', { person: 'Helen Marsh', position: 'neutral' });
    addOn.call('refresh', {});
    expect(tabs(addOn)).not.toContain('Strategy chart');
    addOn.add('judgements', { person: 'Helen Marsh', target: 'primary' });
    addOn.call('refresh', {});
    expect(tabs(addOn)).toContain('Strategy chart');
    const cells = JSON.stringify(
      addOn.workspace.spreadsheets.byId(addOn.workspace.boundSpreadsheetId).sheets,
    );
    expect(cells).toContain('Strategy: Helen Marsh says yes');
    const { run } = addOn.exchange('refresh', {});
    expect(run.calls.filter(({ method }) => method === 'Range.setBackgrounds')).toEqual([]);
    expect(addOn.call('plan', {}).steps).toEqual([]);
  });
});
