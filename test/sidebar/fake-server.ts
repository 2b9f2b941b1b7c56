/** A server for the sidebar's tests: typed by the contract, as strict as the wall, and told by each test what to say. */
import { inputs, type Answer, type CallName, type Envelope, type Input, type Status } from '../../src/api.ts';

/** What a test answers; a call that is not listed is refused. */
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
}

/** Answers like the exposed `dispatch`: an envelope as JSON. `asked` grows with every call. */
export function fakeServer(calls: FakeCalls): {
  dispatch(name: string, json: string): Promise<string>;
  asked: Asked[];
} {
  const asked: Asked[] = [];
  return {
    asked,
    async dispatch(name, json) {
      return JSON.stringify(await answer(name as CallName, JSON.parse(json)));
    },
  };

  async function answer<Name extends CallName>(name: Name, json: unknown): Promise<Envelope<Name>> {
    asked.push({ name, input: json });
    const input = inputs[name].parse(json) as Input<Name>;
    const fake = calls[name];
    if (!fake) return { ok: false, problem: `This test did not expect the call ${name}.`, code: 'NO-FAKE' };
    try {
      return { ok: true, answer: await fake(input) };
    } catch (problem) {
      if (problem instanceof Refused) return { ok: false, problem: problem.message, code: 'TEST-1' };
      throw problem;
    }
  }
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
    sheets: [
      { key: 'people', name: 'Stakeholders', rows: 31 },
      { key: 'actions', name: 'Action plan', rows: 12 },
      { key: 'meetings', name: 'Meetings', rows: 6 },
      { key: 'power', name: 'Power map', rows: 0 },
      { key: 'judgements', name: 'Judgements', rows: 7 },
      { key: 'settings', name: 'Settings', rows: 6 },
      { key: 'lists', name: 'Lists', rows: 90 },
    ],
    next: {
      text: 'Send the agenda of the full meeting.',
      why: 'It is in 9 days; people come prepared when they get it a week before.',
      go: { view: 'letter', meeting: 'm1', letter: 'agenda' },
    },
    fixes: [
      { text: 'Action plan, row 12, “Who”: which María?', go: { view: 'row', sheet: 'actions', id: 'a10' } },
    ],
    fixCount: 1,
    due: [
      {
        text: 'Ask Financial Aid for a contact, María Delgado · Valley Community College',
        why: 'since 3 days',
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
      lastRun: { day: '2026-12-01', time: '15:07' },
      nextRun: { day: '2026-12-01', time: '16:07' },
    },
    ...changes,
  };
}

/** Calls that nearly every screen makes. */
export const usual: FakeCalls = {
  open: () => aStatus(),
  refresh: () => ({}),
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
  }),
};
