/** Every step of the guide, played on the built add-on with real typing until its content is there and it is done. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { fitQuestions } from '../../src/sheets/questions/fit.ts';
import { guidedTable, guidedTables } from '../../src/sheets/guided.ts';
import { questions } from '../../src/sheets/questions/index.ts';
import { pulseTopics } from '../../src/sheets/questions/pulse.ts';
import { stepWords } from '../../src/sheets/step-words.ts';
import { stepOf, steps, type StepKey } from '../../src/sheets/steps.ts';
import { aMember, emptySpreadsheet, newWorkbook, type AddOn } from '../add-on.ts';
import { answer, answerOneByOne, fillForm, type Answers } from './answering.ts';
import { answeredBy } from './built-add-on.ts';
import { sidebars } from './page.ts';

const open = sidebars();

/** What a beginner does in a step, one thing after the other. */
type Doing =
  /** A new row, one question at a time. */
  | { readonly ask: Answers }
  /** A new row, in the whole form. */
  | { readonly form: Answers }
  /** A row that is there, in its form. */
  | { readonly row: string; readonly answers: Answers }
  /** The sheet's own questions, from the first, as far as there are answers. */
  | { readonly questions: readonly Answers[] }
  /** What happens on a screen that is no sheet. */
  | { readonly press: string; readonly sign: string };

type Played = readonly (readonly [StepKey, readonly Doing[]])[];

const NAMES = ['Rosa Benavides', 'Denise Okafor', 'Joan Whitaker', 'Luz Carranza'];
const CHAIR = 'Chair Helen Marsh';
const DOC = 'https://docs.google.com/document/d/1/edit';
const INDICATOR = 'Back in custody within a year';

function way(id: string, answered: string): Doing {
  return {
    row: questions['ways']?.find((row) => row.id === id)?.asks.en ?? id,
    answers: { answer: answered },
  };
}

function role(who: string, name: string): Doing {
  return { ask: { who, role: name, since: '2026-11-01' } };
}

const contact = (who: string): Doing => ({
  ask: { who, by: NAMES[0] ?? '', day: '2026-11-01', how: 'call', asked: 'To come once', said: 'Gladly' },
});

const place = (person: string, target: string, position: string, say: string): Doing => ({
  ask: { person, goal: 'Safe Return Fund', target, position, say, basis: 'The vote in June' },
});

const forming: Played = [
  [
    'people',
    ['Rosa Benavides', 'Gene Falk', CHAIR].map((name) => ({ ask: { name, organization: 'Alder' } })),
  ],
  ['fit', [{ questions: fitQuestions.slice(0, 14).map(() => ({ answer: 'yes' })) }]],
  ['purposes', [{ questions: [{ ours: true, note: 'Bus fare home' }] }]],
  [
    'offers',
    [
      {
        ask: {
          service: 'Bus passes',
          organization: 'Puerta Abierta',
          area: 'County',
          refer: 'Call 555-0114',
        },
      },
      { ask: { service: 'Legal advice', organization: 'Alder Legal Aid' } },
      { ask: { service: 'A bed for the first night' } },
    ],
  ],
];

const gathering: Played = [
  ['core', [{ form: { name: 'Priya Nand', status: 'agreed', level: 'core' } }]],
  ['recruit', [{ row: CHAIR, answers: { ask: 'To hear us for ten minutes' } }]],
  ['experience', [way('experience-core', 'yes'), way('experience-decisions', 'yes')]],
  ['reflections', [{ questions: NAMES.slice(0, 3).map((who) => ({ who, common: 'The same street' })) }]],
  ['contacts', [contact('Joan Whitaker'), contact(CHAIR), contact('Luz Carranza')]],
  ['signons', [{ ask: { organization: 'St. Brigid’s', authorizedBy: 'The parish council', public: 'yes' } }]],
];

const meeting: Played = [
  [
    'ways',
    [
      way('structure', 'coalition'),
      way('leadership', 'shared'),
      way('rhythm', 'monthly'),
      way('agenda', 'poll'),
      way('method', 'consensus'),
    ],
  ],
  ['agreements', ['mission', 'values', 'rules', 'time'].map((id) => way(id, 'Everybody gets home safely'))],
  [
    'roles',
    [
      role('Rosa Benavides', 'coordinator'),
      role('Denise Okafor', 'facilitator'),
      role('Joan Whitaker', 'note-taker'),
    ],
  ],
  [
    'meeting',
    [
      {
        ask: {
          what: 'Full meeting',
          date: '2026-11-11',
          starts: '18:00',
          place: 'Library',
          state: 'scheduled',
          invited: ['All members'],
        },
      },
    ],
  ],
  ['agenda', [{ row: 'Full meeting', answers: { items: 'Who pays for buses', state: 'agenda-sent' } }]],
  ['minutes', [{ row: 'Full meeting', answers: { minutesDoc: DOC, state: 'minutes-sent' } }]],
];

const planning: Played = [
  [
    'goals',
    [
      {
        form: {
          sentence: 'A Safe Return Fund',
          specific: 'Pass the Safe Return Fund',
          amount: 4,
          unit: 'votes of the Board',
          owner: 'Rosa Benavides',
          by: '2027-03-01',
          means: 'Two members who know the Board',
          serves: 'Coming home with bus fare',
        },
      },
    ],
  ],
  [
    'actions',
    [{ ask: { what: 'Draft the cost sheet', who: 'Denise Okafor', by: '2026-11-20', state: 'open' } }],
  ],
  ['promises', []],
  [
    'judgements',
    [
      place(CHAIR, 'primary', 'neutral', 'decides'),
      place('Denise Okafor', 'none', 'passive-opposition', 'some'),
      place('Rosa Benavides', 'none', 'active-ally', 'some'),
      place('Luz Carranza', 'secondary', 'active-ally', 'strong'),
    ],
  ],
  ['links', [{ ask: { from: 'Luz Carranza', kind: 'congregation', to: CHAIR, strength: 'strong' } }]],
  [
    'tactics',
    [
      {
        form: {
          tactic: 'Tea with the Chair',
          target: CHAIR,
          demand: 'To put the fund on the agenda',
          backing: '14 organizations',
          who: 'Luz Carranza',
          when: '2026-11-30',
          state: 'planned',
          fits: 'yes',
          sense: 'yes',
        },
      },
    ],
  ],
];

const results: Played = [
  [
    'results',
    [
      {
        ask: {
          sentence:
            'All adults returning from state custody to Alder County become part of the community again.',
        },
      },
    ],
  ],
  ['indicators', [{ ask: { name: INDICATOR, counted: 'Adults taken back', wanted: 'down' } }]],
  [
    'readings',
    [
      { ask: { indicator: INDICATOR, period: '2025-12-31', number: 40, of: 200 } },
      {
        ask: {
          indicator: INDICATOR,
          period: '2026-06-30',
          number: 34,
          of: 200,
          story: 'The bus line opened.',
        },
      },
    ],
  ],
  [
    'measures',
    [
      {
        ask: {
          approach: 'Bus passes',
          measure: 'Kept the job three months',
          kind: 'better-off',
          owner: 'Joan Whitaker',
          value: '18 of 30',
        },
      },
    ],
  ],
];

const keeping: Played = [
  ['wins', [{ ask: { what: 'First bus passes', when: '2026-11-01', thanks: ['Rosa Benavides'] } }]],
  ['pledges', [{ ask: { what: 'Childcare at each meeting', whom: ['Luz Carranza'], by: '2026-11-30' } }]],
  [
    'obstacles',
    [{ ask: { sees: 'People come late', kind: 'time', tries: 'Begin at seven', who: 'Denise Okafor' } }],
  ],
  ['conflicts', [{ ask: { about: 'Who speaks to the press', handled: 'together', next: 'Tea on Friday' } }]],
  ['funding', [{ ask: { source: 'County trust', uses: 'Bus passes', bends: 'no' } }]],
  [
    'stock',
    [
      {
        ask: {
          day: '2026-11-02',
          needs: 'Winter coats',
          posts: 'Treasurer',
          stretch: 'Luz',
          next: 'Ask Luz',
        },
      },
    ],
  ],
  [
    'pulse',
    [
      {
        questions: pulseTopics.slice(0, 7).map((_, index) => ({
          average: 4,
          answers: 6,
          ...(index === 0 ? { response: 'Shorter meetings' } : {}),
        })),
      },
    ],
  ],
];

const sending: Played = [
  ['check', [{ press: 'Check now', sign: 'Everything works' }]],
  ['reminders', [{ press: 'Switch reminders on', sign: 'Reminders are on' }]],
  ['account', []],
  ['share', [{ press: 'Share with 4 people', sign: 'The members’ file is up to date.' }]],
];

const ways: Readonly<Record<string, Played>> = {
  forming,
  gathering,
  meeting,
  planning,
  results,
  keeping,
  sending,
};

/** A workbook; with four in the core group, and somebody who decides. */
function begun(addOn: AddOn, isEmpty = false): AddOn {
  for (const name of isEmpty ? [] : NAMES) addOn.add('people', aMember(name, { level: 'core' }));
  if (!isEmpty) addOn.add('people', { name: CHAIR, status: 'listed' });
  addOn.call('way', { way: 'order' });
  return addOn;
}

async function toStep(page: Page, key: StepKey): Promise<void> {
  const { title } = stepWords[key];
  await page.locator('header .name').click();
  const link = page.locator('.lane').getByText(title.en, { exact: true });
  await link.waitFor({ state: 'attached' });
  if (!(await link.isVisible())) await page.getByText('All steps', { exact: true }).click();
  await link.click();
  await page.getByRole('heading', { level: 1, name: title.en }).waitFor();
}

/** Does one thing, from the step's own screen or from where the thing before it ended. */
async function play(page: Page, key: StepKey, doing: Doing): Promise<void> {
  if ('press' in doing) {
    await page.getByRole('button', { name: doing.press, exact: true }).click();
    return page.getByText(doing.sign, { exact: false }).first().waitFor();
  }
  const { at } = stepOf(key);
  if (!('sheet' in at)) throw new Error(`${key} is done on a screen of its own.`);
  const table = guidedTable(at.sheet);
  const isAsking = (await page.locator('form.card').count()) > 0;
  if ('questions' in doing) {
    await page.getByRole('button', { name: 'One question at a time' }).click();
    for (const [index, answers] of doing.questions.entries()) {
      await page.getByText(`Question ${String(index + 1)} of`).waitFor();
      for (const [field, value] of Object.entries(answers)) await answer(page, table, field, value);
      await page.locator('form.card button.primary').click();
    }
  } else if ('row' in doing) {
    await page.locator('.rows').getByText(doing.row, { exact: true }).click();
    await fillForm(page, table, doing.answers);
    await page.getByText('Saved:').waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
  } else if ('form' in doing) {
    await page.getByRole('button', { name: isAsking ? 'The whole form' : 'Add', exact: true }).click();
    await fillForm(page, table, doing.form);
    await page.getByText('Saved:').waitFor();
  } else {
    if (!isAsking) await page.getByRole('button', { name: 'One question at a time' }).click();
    await answerOneByOne(page, table, doing.ask);
    await page.getByText('Saved:').waitFor();
  }
}

test.each(Object.entries(ways))('%s: each step is done once its content is there', async (name, played) => {
  const addOn =
    name === 'sending' ? begun(emptySpreadsheet().setUp()) : begun(newWorkbook(), name === 'forming');
  const { page } = await open(answeredBy(addOn));
  for (const [key, things] of played) {
    await toStep(page, key);
    if (things.length === 0) continue;
    expect(await page.locator('main').getByText('· Done').count(), `${key} before`).toBe(0);
    await page.locator('main button.primary').click();
    await page.locator('.rows, form.card, main > p').first().waitFor();
    for (const doing of things) await play(page, key, doing);
  }
  for (const [key] of played) {
    await toStep(page, key);
    await page.getByText('· Done').waitFor();
  }
  expect(Object.entries(addOn.look().steps).flatMap(([key, state]) => (state === 'done' ? key : []))).toEqual(
    expect.arrayContaining(played.map(([key]) => key)),
  );
});

test('the plays reach every step, and every sheet of the guide', () => {
  const played = Object.values(ways).flat();
  expect(played.map(([key]) => key).sort()).toEqual(steps.map(({ key }) => key).sort());
  const sheets = played.flatMap(([key]) =>
    'sheet' in stepOf(key).at ? [(stepOf(key).at as { sheet: string }).sheet] : [],
  );
  expect(guidedTables.map(({ key }) => key).filter((key) => !sheets.includes(key))).toEqual([]);
});
