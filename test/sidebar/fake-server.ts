/** A server for the sidebar's tests: typed by the contract, as strict as the wall, and told by each test what to say. */
import {
  inputs,
  type Answer,
  type CallName,
  type Envelope,
  type Input,
  type LetterPreview,
  type RowDetail,
  type Status,
} from '../../src/api.ts';
import { stepWords } from '../../src/sheets/step-words.ts';
import { questions } from '../../src/sheets/questions/index.ts';

/** What a test answers. A call that is not listed is a mistake, of the test or of the sidebar. */
export type FakeCalls = Partial<{
  [Name in CallName]: (input: Input<Name>) => Answer<Name> | Promise<Answer<Name>>;
}>;

/** Thrown by a fake to answer with a problem, as the server's outermost edge does. */
export class Refused extends Error {}

/** Thrown by a fake to fail as Google itself does: the page's failure handler gets the message. */
export class GoogleFailed extends Error {}

export interface Asked {
  readonly name: CallName;
  readonly input: unknown;
  /** What the page said that it knows. */
  readonly hints: unknown;
}

/** Answers like the exposed `dispatch`: an envelope as JSON. `asked` grows with every call. */
export function fakeServer(calls: FakeCalls): {
  dispatch(name: string, json: string, hints: string): Promise<string>;
  readonly asked: Asked[];
} {
  const asked: Asked[] = [];
  return {
    asked,
    async dispatch(name, json, hints) {
      return JSON.stringify(await answer(name as CallName, JSON.parse(json), JSON.parse(hints)));
    },
  };

  async function answer<Name extends CallName>(
    name: Name,
    json: unknown,
    hints: unknown,
  ): Promise<Envelope<Name>> {
    asked.push({ name, input: json, hints });
    const input = inputs[name]().parse(json);
    const fake = calls[name];
    if (!fake) throw new Error(`The call ${name} was not expected.`);
    try {
      return { ok: true, answer: await fake(input) };
    } catch (problem) {
      if (problem instanceof Refused) return { ok: false, problem: problem.message, code: 'TEST-1' };
      throw problem;
    }
  }
}

/** An answer that never comes. */
export function never(): Promise<never> {
  return new Promise(() => undefined);
}

function inEnglish(words: typeof stepWords): Status['stepWords'] {
  const said = Object.entries(words).map(([key, { title, why }]) => [key, { title: title.en, why: why.en }]);
  return Object.fromEntries(said) as Status['stepWords'];
}

/** A workbook that was set up some time ago. */
export function aStatus(changes: Partial<Status> = {}): Status {
  return {
    state: 'ready',
    lang: 'en',
    coalition: 'Alder County Safe Return Coalition',
    goal: 'The County Board votes for a Safe Return Fund.',
    user: 'rosa@alder.example',
    today: '2026-12-01',
    time: '15:40',
    zone: 'America/Chicago',
    members: 14,
    way: 'order',
    stepWords: inEnglish(stepWords),
    steps: { people: 'done', meeting: 'done', actions: 'begun' },
    fresh: true,
    sheets: [
      { key: 'people', name: 'Stakeholders', rows: 31 },
      { key: 'actions', name: 'Action plan', rows: 12 },
      { key: 'meetings', name: 'Meetings', rows: 6 },
      { key: 'judgements', name: 'Judgements', rows: 7 },
    ],
    next: {
      text: 'Read the agenda of “Full meeting” and send it',
      why: 'It is drafted and waits for you.',
      go: { view: 'letter', meeting: 'm1', letter: 'agenda' },
    },
    fixes: [
      { text: 'Action plan, row 12, “Who”: which María?', go: { view: 'row', sheet: 'actions', id: 'a10' } },
    ],
    fixCount: 1,
    due: [
      {
        text: 'Ask Financial Aid for a contact (María Delgado · Valley Community College, 3 days ago)',
        go: { view: 'row', sheet: 'actions', id: 'a3' },
      },
    ],
    meetings: [
      { id: 'm1', title: 'Full meeting', date: '2026-12-10', state: 'scheduled', invitationSent: false },
    ],
    reminders: {
      on: true,
      owner: 'rosa@alder.example',
      mine: true,
      paused: false,
      checked: true,
      lastRun: { day: '2026-12-01', time: '15:07' },
      nextRun: { day: '2026-12-01', time: '16:07' },
    },
    ...changes,
  };
}

/** A workbook that was built a moment ago. */
export function anEmptyStatus(): Status {
  return aStatus({
    members: 0,
    sheets: [
      { key: 'people', name: 'Stakeholders', rows: 0 },
      { key: 'actions', name: 'Action plan', rows: 0 },
      { key: 'meetings', name: 'Meetings', rows: 0 },
    ],
    next: { text: 'Add the first people', why: 'Start with people you know.', go: { view: 'people' } },
    fixes: [],
    fixCount: 0,
    due: [],
    meetings: [],
    reminders: { on: false, mine: false, paused: false, checked: true },
  });
}

/** A row without problems. */
export function aRow(sheet: string, id: string, values: RowDetail['values']): RowDetail {
  return { sheet, id, row: 3, values, unread: {}, problems: [] };
}

/** A row that is one of a sheet's questions. */
export function aQuestion(sheet: string, id: string, values: RowDetail['values'] = {}): RowDetail {
  const question = questions[sheet]?.find((one) => one.id === id);
  if (!question) throw new Error(`${sheet} doesn't ask ${id}.`);
  return { ...aRow(sheet, id, values), question };
}

/** What `rows` says of a sheet that asks these questions. */
export function aPageOfQuestions(...rows: readonly RowDetail[]): Answer<'rows'> {
  const { rows: summaries, ...counts } = aPage(
    ...rows.map(({ id, question }) => [id, question?.asks.en ?? ''] as const),
  );
  return {
    ...counts,
    rows: summaries.map((summary, index) => {
      const { values = {}, question } = rows[index] ?? {};
      return { ...summary, values, ...(question ? { question } : {}) };
    }),
  };
}

/** The page of `rows` that holds exactly these. */
export function aPage(...rows: readonly (readonly [id: string, title: string])[]): Answer<'rows'> {
  return {
    rows: rows.map(([id, title], index) => ({
      id,
      row: index + 3,
      title,
      details: [],
      problems: 0,
      open: 0,
    })),
    total: rows.length,
    matching: rows.length,
  };
}

export function anInvitation(changes: Partial<LetterPreview> = {}): LetterPreview {
  return {
    letter: 'invitation',
    meeting: 'm1',
    title: 'Full meeting, Thursday, December 10, 2026',
    to: [
      { id: 'p1', name: 'Rosa Benavides', address: 'rosa@alder.example', ask: false },
      { id: 'p2', name: 'Denise Okafor', address: 'denise@lantern.example', ask: false },
      { id: 'p14', name: 'Gene Falk', address: 'gene@landlords.example', ask: true },
    ],
    calls: [{ name: 'Curtis Bell', how: 'Phone 555-0114', words: 'We meet on Thursday. Can you come?' }],
    leftOut: [{ name: 'Officer Dana Pruitt', why: 'Asked for no mail.' }],
    subject: 'Thursday, December 10, 2026: Full meeting',
    html: '<!DOCTYPE html><html><body><p>You are invited to the Full meeting.</p></body></html>',
    from: 'rosa@alder.example',
    quota: 92,
    version: 'v1',
    ...changes,
  };
}

/** What is due for one person, one call, and one thing that was late before. */
export function aDay(changes: Partial<Answer<'due'>> = {}): Answer<'due'> {
  return {
    mails: [
      {
        name: 'Denise Okafor',
        address: 'denise@lantern.example',
        subject: 'What you promised',
        lines: ['Draft the cost sheet, by Thursday'],
      },
    ],
    calls: [{ name: 'Curtis Bell', how: 'Phone 555-0114', words: 'Bus passes, today.' }],
    leftOut: [],
    late: ['Op-ed draft (Priya Nand, November 11, 2026)'],
    quota: 92,
    from: 'rosa@alder.example',
    version: 'd1',
    ...changes,
  };
}

/** What one member would see, another has already, and a discreet one only if ticked. */
export function aSharing(changes: Partial<Answer<'sharing'>> = {}): Answer<'sharing'> {
  return {
    sheets: [
      { name: 'Action plan', columns: ['What', 'Who', 'By when'], rows: 10, kept: 2 },
      { name: 'Meetings', columns: ['What', 'Date'], rows: 4, kept: 1 },
    ],
    readers: [
      { id: 'p2', name: 'Denise Okafor', address: 'denise@lantern.example', has: false, ask: false },
      { id: 'p9', name: 'T. W.', address: 'tw@mail.example', has: false, ask: true },
    ],
    leftOut: [{ name: 'Curtis Bell', why: 'Has no email address in Stakeholders.' }],
    leaving: [],
    owner: 'rosa@alder.example',
    version: 's1',
    ...changes,
  };
}

/** Calls that nearly every screen makes. */
export const usual: FakeCalls = {
  open: () => aStatus(),
  refresh: () => aStatus(),
  advice: () => ({ sentences: [] }),
  example: () => ({ words: {} }),
  names: () => ({
    names: [
      { name: 'Rosa Benavides', member: true },
      { name: 'Denise Okafor', member: true },
      { name: 'Pastor Elías Ramos', member: true },
      { name: 'María Delgado · Mothers of the Inside', member: true },
      { name: 'María Delgado · Valley Community College', member: true },
      { name: 'Gene Falk', member: false },
      { name: 'Chair Helen Marsh', member: false },
    ],
    rows: { indicators: ['Back in custody', 'Found a home'] },
  }),
};
