/** Whoever reads Spanish finds no English in what they get, except in what people typed themselves. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LetterKind } from '../../src/api.ts';
import { draftDocument } from '../../src/app/draft-document.ts';
import { dueLetters } from '../../src/app/due-letters.ts';
import { planDue, planningOf } from '../../src/app/due-plan.ts';
import { ledgerOf, sendLetters } from '../../src/app/ledger.ts';
import { previewLetter, sendLetter } from '../../src/app/letters.ts';
import { previewSharing, shareWithMembers } from '../../src/app/members-file.ts';
import { paragraph, toText } from '../../src/core/document.ts';
import type { Lang } from '../../src/core/lang.ts';
import type { Person } from '../../src/sheets/people.ts';
import { PaperWorkbook } from '../golden/paper-workbook.ts';
import { project, readableTexts } from './readable-texts.ts';

/** What people type stands between these marks, so that it can be told from what the product says. */
const typed = (text: string): string => `⟦${text}⟧`;

const MEETING = 'm1';
const OWNER = 'coalition@example.org';

/** One who is mailed, one who must not be seen to belong, one who is called. */
function members(language: Lang): Record<string, Person> {
  const member = { status: 'agreed', language } as const;
  return {
    rosa: { ...member, name: typed('Rosa'), email: 'rosa@example.org' },
    marcus: { ...member, name: typed('Marcus'), email: 'marcus@example.org', discreet: 'yes' },
    luz: { ...member, name: typed('Luz'), phone: typed('555 0100'), reach: 'phone' },
  };
}

/** A coalition whose members read Spanish, whatever the language of its workbook. */
function coalition(language: Lang): PaperWorkbook {
  const promise = { state: 'open', seenBy: 'members' } as const;
  return new PaperWorkbook(
    {
      settings: {
        coalition: { value: typed('coalition') },
        contact: { value: typed('contact') },
        goal: { value: typed('goal') },
        language: { value: language },
      },
      people: members('es'),
      purposes: { trust: { what: 'Build trust, or rebuild it', ours: true, note: typed('trust') } },
      ways: {
        mission: { answer: typed('mission') },
        rhythm: { answer: 'Weekly' },
        rules: { answer: typed('rules') },
      },
      actions: {
        a1: { ...promise, what: typed('soon'), who: typed('Rosa'), by: '2026-11-09', help: typed('a hand') },
        a2: { ...promise, what: typed('late'), who: typed('Rosa'), by: '2026-11-04' },
        a3: {
          ...promise,
          what: typed('discreet'),
          who: typed('Marcus'),
          by: '2026-11-09',
          state: 'in-progress',
        },
        a4: { ...promise, what: typed('by phone'), who: typed('Luz'), by: '2026-11-09' },
        a5: { ...promise, what: typed('late by phone'), who: typed('Luz'), by: '2026-11-04' },
        a6: { ...promise, what: typed('nobody’s'), state: 'carried', carried: 1 },
        a7: { ...promise, what: typed('again'), who: typed('Rosa'), state: 'carried', carried: 3 },
      },
      indicators: {
        i1: { name: typed('ahead'), owner: typed('Rosa'), due: '2026-12-01' },
        i2: { name: typed('by phone'), owner: typed('Luz'), due: '2026-12-01' },
      },
      meetings: {
        [MEETING]: {
          what: typed('meeting'),
          date: '2026-11-09',
          starts: '18:00',
          ends: '19:30',
          place: typed('place'),
          access: typed('access'),
          items: typed('item'),
          state: 'scheduled',
          invited: ['All members'],
          seenBy: 'members',
        },
      },
    },
    { day: '2026-11-02', time: '09:00' },
  );
}

/** Sends a letter, and gives what callers are to say instead of it. */
function send(world: PaperWorkbook, letter: LetterKind): string[] {
  const { version, calls } = previewLetter(world, MEETING, letter);
  sendLetter(world, { meeting: MEETING, letter, include: [], version });
  return calls.map(({ words }) => words);
}

/** Everything that members get about a meeting: mails as text and HTML, and words that are said to them. */
function everything(world: PaperWorkbook): string[] {
  const said = send(world, 'invitation');
  draftDocument(world, MEETING, 'agenda');
  draftDocument(world, MEETING, 'minutes');
  const page = draftDocument(world, 'rosa', 'welcome');
  said.push(toText(world.documents.read(page.state === 'drafted' ? page.link : '')));
  world.edit('meetings', MEETING, { place: typed('another place') });
  said.push(...send(world, 'change'));
  world.now = { day: '2026-11-07', time: '09:00' };
  said.push(...planDue(planningOf(world, ledgerOf(world))).calls.map(({ words }) => words));
  sendLetters(world, (ledger) => dueLetters(world, ledger));
  said.push(...send(world, 'agenda'), ...send(world, 'minutes'));
  world.edit('meetings', MEETING, { state: 'cancelled' });
  said.push(...send(world, 'cancellation'));
  const mails = world.mails.filter(({ to }) => to !== OWNER);
  return [...said, ...mails.flatMap(({ subject, text, html }) => [subject, text, html])];
}

/** What the product itself says in a text. */
function ownWords(text: string): string {
  return text
    .replace(/https:\S*?text=([^&"\s]*)[^\s"]*/g, (_, title: string) => decodeURIComponent(title))
    .replace(/https:[^\s"]*/g, '')
    .replace(/⟦[^⟧]*⟧/g, '')
    .replace(/<[^>]*>/g, '\n');
}

const COMMON =
  /(?<!\p{L})(the|and|you|your|with|for|is|are|of|to|be|in|on|it|at|by|from|an|this|that|was|were|not|will|can|we|our|who|what|when|where|how|meeting|minutes|help|nobody|open|done)(?!\p{L})/iu;

const files = ['src/text', 'src/sheets'].flatMap((folder) =>
  readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file)),
);

const letters = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

function piecesIn(lang: Lang): Set<string> {
  return new Set(files.flatMap((file) => readableTexts(file, lang)).map(letters));
}

/** Pieces of the product’s English; what Spanish says with the same letters is no English. */
const spanish = piecesIn('es');
const english = [...piecesIn('en')].filter((piece) => piece.length > 3 && !spanish.has(piece));

function englishIn(text: string): string[] {
  const own = ownWords(text);
  const isIn = (piece: string): boolean => {
    const at = own.indexOf(piece);
    return at >= 0 && !/\p{L}/u.test(`${own[at - 1] ?? ' '}${own[at + piece.length] ?? ' '}`);
  };
  return [...(COMMON.exec(own)?.slice(0, 1) ?? []), ...english.filter(isIn)];
}

describe('English', () => {
  test('is found where it is', () => {
    expect(english.length).toBeGreaterThan(300);
    expect(englishIn('Hola, ⟦Rosa⟧: Here is the agenda')).toContain('is');
    expect(englishIn('Estado: Carried over')).toEqual(['Carried over']);
  });

  test('is not found in what people typed, nor in Spanish', () => {
    expect(englishIn('Hola, ⟦Rosa, the one with the meeting⟧: aquí está la agenda')).toEqual([]);
  });
});

describe('a member who reads Spanish', () => {
  test('gets mails, and hears words, with no English in a workbook that is in Spanish', () => {
    const texts = everything(coalition('es'));
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.flatMap(englishIn)).toEqual([]);
  });

  test('gets them without English in an English workbook, too; its papers stay as people wrote them', () => {
    const world = coalition('en');
    Object.assign(world.documents, { read: () => [paragraph(typed('the paper'))] });
    const texts = everything(world);
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.flatMap(englishIn)).toEqual([]);
  });

  test('finds no English in the members’ file of a workbook that is in Spanish', () => {
    const world = coalition('es');
    shareWithMembers(world, { version: previewSharing(world).version, include: [] });
    const cells = world.published.flatMap((step) =>
      step.kind === 'make' ? [step.sheet.name, ...step.sheet.grid.flat().map(String)] : [],
    );
    expect(cells).toContain(typed('soon'));
    expect(cells.flatMap(englishIn)).toEqual([]);
  });
});

test('members who read English get English from a workbook that is in Spanish', () => {
  const world = new PaperWorkbook(
    {
      settings: { language: { value: 'es' } },
      people: members('en'),
      meetings: {
        [MEETING]: {
          what: typed('meeting'),
          date: '2026-11-09',
          starts: '18:00',
          state: 'scheduled',
          invited: ['All members'],
        },
      },
    },
    { day: '2026-11-02', time: '09:00' },
  );
  expect(send(world, 'invitation').join('\n')).toContain('You are invited');
  expect(world.mails[0]?.subject).toContain('Invitation: Monday, November 9, 2026, 6:00 pm');
});
