/** The dialog of the Power map on a server that fails, at a small window, in Spanish, and on paper. */
import { source as axe } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Mapping, Saved } from '../../src/api.ts';
import type { FieldValue } from '../../src/core/field.ts';
import { mapText } from '../../src/text/map-together.ts';
import { aRow, GoogleFailed, type FakeCalls } from './fake-server.ts';
import { sidebars } from './page.ts';

const open = sidebars();

const NAMES = ['Helen Marsh', 'Leland Kerr', 'Ruth Abernathy'];

function aMapping(changes: Partial<Mapping> = {}): Mapping {
  return {
    goal: 'Bus passes',
    goals: ['Bus passes'],
    today: '2026-12-01',
    people: NAMES.map((person) => ({ person, organization: 'Alder County' })),
    ...changes,
  };
}

function saves(person: string, values: Readonly<Record<string, FieldValue | null>>): Saved {
  const kept = Object.entries(values).flatMap(([field, value]) =>
    value === null ? [] : [[field, value] as const],
  );
  return { saved: true, row: aRow('judgements', `id of ${person}`, Object.fromEntries(kept)) };
}

const usual: FakeCalls = {
  mapping: () => aMapping(),
  place: ({ person, values }) => saves(person, values),
};

const square = (page: Page, words: string) => page.getByRole('gridcell', { name: new RegExp(`^${words}`) });
const asks = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();

/** A crowd in one square, with long names, and others all over the map. */
const crowd: Mapping['people'] = Array.from({ length: 60 }, (_, at) => {
  const person =
    at % 7 === 0 ? `María de los Ángeles Ramos-Delgado · Valley Community College ${at}` : `Name ${at}`;
  const position =
    at < 30 ? 'active-ally' : (['neutral', 'passive-ally', 'active-opposition'] as const)[at % 3];
  const say = at < 30 ? 'decides' : (['none', 'some', 'notable', 'strong'] as const)[at % 4];
  return {
    person,
    row: aRow('judgements', `j${at}`, {
      person,
      position: position ?? '',
      say: say ?? '',
      looked: '2026-11-20',
    }),
  };
});

test('a save that fails is shown and tried again; the room goes on meanwhile', async () => {
  let online = false;
  const { page, inputsOf } = await open(
    {
      ...usual,
      place({ person, values }) {
        if (!online) throw new GoogleFailed('NetworkError: Connection failure due to HTTP 0');
        return saves(person, values);
      },
    },
    { map: true },
  );
  await square(page, 'Undecided, Decides').click();
  await asks(page, 'Leland Kerr');
  await page.getByText('Not saved yet: Helen Marsh.').waitFor();
  await page.getByText('Are you online?').waitFor();
  await square(page, 'Undecided, No say').click();
  await asks(page, 'Ruth Abernathy');
  await page.getByText('Not saved yet: Helen Marsh, Leland Kerr.').waitFor();
  online = true;
  await page.getByRole('button', { name: 'Try again now' }).click();
  await page.getByText('All answers are saved.').waitFor();
  const saved = inputsOf('place').slice(-2) as { readonly person: string }[];
  expect(saved.map(({ person }) => person).sort()).toEqual(['Helen Marsh', 'Leland Kerr']);
});

test('a row that somebody changed meanwhile is shown with both answers, and the room chooses', async () => {
  const theirs = aRow('judgements', 'j1', { position: 'active-ally', say: 'some' });
  let told = false;
  const { page, inputsOf } = await open(
    {
      ...usual,
      place({ person, values }) {
        if (told) return saves(person, values);
        told = true;
        return { saved: false, changedMeanwhile: theirs };
      },
    },
    { map: true },
  );
  await square(page, 'Undecided, Decides').click();
  await page
    .getByText('The sheet says: Strongly with us, Little say. The room says: Undecided, Decides.')
    .waitFor();
  await page.getByRole('button', { name: 'Write what the room says' }).click();
  await page.getByText('All answers are saved.').waitFor();
  expect(inputsOf('place')[1]).toMatchObject({ id: 'j1', before: { position: 'active-ally', say: 'some' } });
});

test('what the row rested on is kept, and what could not be read goes with it', async () => {
  const row = {
    ...aRow('judgements', 'j1', { basis: 'Her letter of May', say: 'some' }),
    unread: { position: 'maybe' },
  };
  const mapping = (): Mapping => aMapping({ people: [{ person: 'Helen Marsh', row }] });
  const { page, inputsOf } = await open({ ...usual, mapping }, { map: true });
  await page.getByText('The sheet says “maybe”.').waitFor();
  await page.getByRole('button', { name: 'We don’t agree' }).click();
  await page.getByText('All answers are saved.').waitFor();
  expect(inputsOf('place')[0]).toMatchObject({
    before: { position: 'maybe', say: 'some', basis: 'Her letter of May' },
    values: {
      position: 'disagree',
      say: 'some',
      basis: 'maybe; Her letter of May; The room said so',
      looked: '2026-12-01',
    },
  });
});

test('a name can be left for later or chosen out of turn, and another goal asked about', async () => {
  const goals = ['Bus passes', 'A release plan'];
  const { page, inputsOf } = await open(
    { ...usual, mapping: ({ goal = 'Bus passes' }) => aMapping({ goals, goal }) },
    { map: true },
  );
  await asks(page, 'Helen Marsh');
  await page.keyboard.press('l');
  await asks(page, 'Leland Kerr');
  await page.getByLabel('Somebody else').selectOption('Ruth Abernathy');
  await asks(page, 'Ruth Abernathy');
  await page.getByLabel('Goal').selectOption('A release plan');
  await asks(page, 'Helen Marsh');
  expect(inputsOf('mapping')).toEqual([{}, { goal: 'A release plan' }]);
});

test('Enter that is held down places one name only', async () => {
  const { page, inputsOf } = await open(usual, { map: true });
  await asks(page, 'Helen Marsh');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await asks(page, 'Leland Kerr');
  await page.getByText('All answers are saved.').waitFor();
  expect(inputsOf('place')).toHaveLength(1);
});

test('with nobody to map it says where to add people', async () => {
  const { page } = await open({ ...usual, mapping: () => aMapping({ people: [] }) }, { map: true });
  await page.getByText('There is nobody to place.').waitFor();
});

test('the picture’s labels lie in their squares and on no other, and everybody is in picture or legend', async () => {
  const { page } = await open({ ...usual, mapping: () => aMapping({ people: crowd }) }, { map: true });
  await page.getByRole('button', { name: 'The map', exact: true }).click();
  await page.getByRole('img').waitFor();
  const boxes = await page.evaluate(`(() => {
    const box = (one) => { const { x, y, width, height } = one.getBBox(); return { x, y, width, height }; };
    const groups = [...document.querySelectorAll('svg[role=img] g g')];
    return groups.map((group) => ({
      square: box(group.querySelector('rect')),
      texts: [...group.querySelectorAll('text')].map(box),
    }));
  })()`);
  interface Box {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }
  const squares = boxes as { readonly square: Box; readonly texts: readonly Box[] }[];
  expect(squares).toHaveLength(25);
  for (const { square: within, texts } of squares) {
    for (const [index, one] of texts.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(within.x);
      expect(one.x + one.width).toBeLessThanOrEqual(within.x + within.width);
      expect(one.y + one.height).toBeLessThanOrEqual(within.y + within.height);
      const before = texts[index - 1];
      if (before) expect(one.y).toBeGreaterThanOrEqual(before.y + before.height - 1);
    }
  }
  expect(await page.getByRole('row').count()).toBe(crowd.length + 1);
  const said = (await page.locator('article').textContent()) ?? '';
  for (const { person } of crowd) expect(said).toContain(person);
});

test('printed, the map is alone on its pages; a grid takes one page or four, and cards one for every eight names', async () => {
  const { page } = await open({ ...usual, mapping: () => aMapping({ people: crowd }) }, { map: true });
  const pages = async (): Promise<number> => {
    const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };
  await page.getByRole('button', { name: 'For the wall' }).click();
  expect(await pages()).toBe(1);
  await page.getByLabel('Blank grid on four sheets').check();
  expect(await pages()).toBe(4);
  await page.getByLabel('A4').check();
  expect(await pages()).toBe(4);
  await page.getByLabel('Name cards, eight a page').check();
  expect(await pages()).toBe(Math.ceil(crowd.length / 8));
  await page.emulateMedia({ media: 'print' });
  await page.getByText('nobody else should see this screen').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Print' }).waitFor({ state: 'hidden' });
});

test('the button prints', async () => {
  const { page } = await open(usual, { map: true });
  await page.evaluate('window.print = () => { document.body.dataset.printed = "yes"; }');
  await page.getByRole('button', { name: 'The map', exact: true }).click();
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
});

test.each([
  ['en', 1000],
  ['es', 1000],
  ['es', 500],
] as const)(
  'in %s, %i px wide: no barrier that axe can find, and no scrolling sideways',
  async (lang, width) => {
    const say = mapText[lang];
    const { page } = await open(
      { ...usual, mapping: () => aMapping({ people: [...aMapping().people, ...crowd] }) },
      { map: true, lang, width },
    );
    for (const part of [say.parts.ask, say.parts.picture, say.parts.wall]) {
      await page.getByRole('button', { name: part, exact: true }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.evaluate(axe);
      const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
        'axe.run(document)',
      );
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      const wider = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(wider).toBeLessThanOrEqual(0);
    }
  },
);
