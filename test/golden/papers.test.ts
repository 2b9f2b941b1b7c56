/** Agenda and minutes, as their readers get them; a changed file here is a changed text, to be read before it is kept. */
import { describe, expect, test } from 'vitest';
import { welcomeOf } from '../../src/app/welcome-facts.ts';
import { paperOf } from '../../src/app/meeting-facts.ts';
import { readMeetings, readPeople } from '../../src/app/records.ts';
import { sayDay } from '../../src/core/day.ts';
import { toHtml, toText } from '../../src/core/document.ts';
import { agenda, type MeetingPaper } from '../../src/sheets/meetings/agenda.ts';
import { minutes } from '../../src/sheets/meetings/minutes.ts';
import { welcome } from '../../src/sheets/welcome.ts';
import { methods } from '../../src/sheets/ways/lists.ts';
import { wayQuestions } from '../../src/sheets/ways/questions.ts';
import { languages, type Lang } from '../../src/core/lang.ts';
import { kept, theCoalition } from './coalition.ts';
import type { Rows } from './paper-workbook.ts';

/** What the papers of the coalition's meeting are made from. */
function paper(lang: Lang, other: Partial<Rows> = {}): MeetingPaper {
  const world = theCoalition(lang, other);
  return paperOf(world, readMeetings(world).rows[0]?.values ?? {}, lang);
}

/** A question of How we work, as it stands in the sheet. */
function questionWith(id: string, lang: Lang): string {
  return wayQuestions.find((question) => question.id === id)?.asks[lang] ?? '';
}

describe.each(languages)('the agenda in %s', (lang) => {
  test('begins with what was promised; the third time, it asks', async () => {
    await expect(toText(agenda(paper(lang), lang))).toMatchFileSnapshot(kept('agenda.txt', lang));
    await expect(toHtml(agenda(paper(lang), lang))).toMatchFileSnapshot(kept('agenda.html', lang));
  });

  test('with nothing promised, no topics, no end and no place has room for them', async () => {
    const bare = paper(lang, {
      actions: {},
      meetings: { m1: { what: 'First meeting', date: '2026-11-09', seenBy: 'members' } },
    });
    await expect(toText(agenda(bare, lang))).toMatchFileSnapshot(kept('agenda-of-a-first-meeting.txt', lang));
  });

  test('shows both sides of a question of How we work under it, and asks for promises at the end', async () => {
    const other = lang === 'en' ? 'es' : 'en';
    // Typed in another language, with minutes behind it, it is still the question.
    const items = `Sign-on letter\n${questionWith('method', other)} (20 min)\n${questionWith('mission', lang)}`;
    const meeting = { what: 'Full meeting', date: '2026-11-09', seenBy: 'members', items } as const;
    const asked = paper(lang, { meetings: { m1: meeting }, ways: { review: { answer: 'end' } } });
    await expect(toText(agenda(asked, lang))).toMatchFileSnapshot(kept('agenda-with-a-question.txt', lang));
    await expect(toHtml(agenda(asked, lang))).toMatchFileSnapshot(kept('agenda-with-a-question.html', lang));
  });

  test('goes over promises where the group wants it: at the start, at the end, or both', () => {
    const headings = (review: string): string[] =>
      agenda(paper(lang, { ways: { review: { answer: review } } }), lang).flatMap((block) =>
        block.kind === 'heading' && typeof block.line === 'string' ? [block.line.slice(3)] : [],
      );
    const [promises, topics, close] = headings('both');
    expect(headings('start')).toEqual([promises, topics, close]);
    expect(headings('end')).toEqual([topics, promises, close]);
    const closing = (review: string) =>
      agenda(paper(lang, { ways: { review: { answer: review } } }), lang).at(-1);
    expect(closing('start')).toEqual(closing('end'));
    expect(closing('both')).not.toEqual(closing('start'));
    expect(closing('undecided')).toEqual(closing('both'));
  });

  test('for members holds nothing that is for the core group', () => {
    expect(toText(agenda(paper(lang), lang))).not.toContain('Leland Marsh');
  });

  test('of the core group’s own meeting holds it', () => {
    const core = paper(lang, {
      meetings: { m1: { what: 'Core group', date: '2026-11-09', seenBy: 'core' } },
    });
    expect(toText(agenda(core, lang))).toContain('Leland Marsh');
  });

  test('names people as they want to be shown', () => {
    const text = toText(agenda(paper(lang), lang));
    expect(text).toContain(': M.\n');
    expect(text).not.toContain('Marcus Hill');
  });
});

describe.each(languages)('the minutes in %s', (lang) => {
  test('are drafted to be filled in: who was there, what was decided, new promises', async () => {
    await expect(toText(minutes(paper(lang), lang))).toMatchFileSnapshot(kept('minutes.txt', lang));
    await expect(toHtml(minutes(paper(lang), lang))).toMatchFileSnapshot(kept('minutes.html', lang));
  });

  test('of a group that votes and has no stand-ins count votes and ask for none', async () => {
    const voting = paper(lang, {
      ways: { method: { answer: 'fallback' }, surrogates: { answer: 'no' } },
    });
    await expect(toText(minutes(voting, lang))).toMatchFileSnapshot(kept('minutes-with-votes.txt', lang));
  });

  test('propose the next date by the group’s rhythm, on the same weekday, and say what it wants of those who could not come', () => {
    const lines = (rhythm: string, absence: string): string => {
      const other = { ways: { rhythm: { answer: rhythm }, absence: { answer: absence } } };
      return `${toText(agenda(paper(lang, other), lang))}${toText(minutes(paper(lang, other), lang))}`;
    };
    const days = { weekly: '2026-11-16', monthly: '2026-12-07', 'every-other-month': '2027-01-11' };
    for (const [rhythm, day] of Object.entries(days))
      expect(lines(rhythm, 'talk').split(sayDay(day, lang))).toHaveLength(3);
    // Until it is decided, the most careful reading: every three months.
    expect(lines('undecided', 'talk')).toContain(sayDay('2027-02-08', lang));
    const wanted = ['other-ways', 'stand-in', 'talk'].map(
      (absence) => /^- (Could not come|No pudieron venir).*$/m.exec(lines('weekly', absence))?.[0],
    );
    expect(new Set(wanted).size).toBe(3);
    expect(lines('weekly', 'undecided')).toContain(wanted[0]);
  });

  test('name how the group decides, whatever it chose, and votes only where there are some', () => {
    const said = methods.choices.map(({ code }) => {
      const text = toText(minutes(paper(lang, { ways: { method: { answer: code } } }), lang));
      return [code, /^(Votes|Votos) /m.test(text), /^(Decided|Se decidió) .+:$/m.exec(text)?.[0]] as const;
    });
    expect(said.filter(([, votes]) => votes).map(([code]) => code)).toEqual(['fallback', 'vote']);
    // “We haven’t decided yet” is read as consensus.
    expect(new Set(said.map(([, , words]) => words)).size).toBe(said.length - 1);
  });
});

describe.each(languages)('the welcome page in %s', (lang) => {
  /** The page of a person of the coalition, in their language. */
  function page(id: string, other: Partial<Rows> = {}): string {
    const world = theCoalition(lang, other);
    return toText(welcome(welcomeOf(world, readPeople(world).byId(id)?.person ?? {}, lang), lang));
  }

  const settled: Partial<Rows> = {
    purposes: {
      change: {
        what: 'Typed over',
        ours: true,
        note: lang === 'en' ? 'a fund for coming home' : 'un fondo para volver',
      },
      trust: { what: 'Trust', ours: true },
      policy: { what: 'A law', note: 'not ours' },
      other: { what: 'Something else', ours: true, note: lang === 'en' ? 'A choir' : 'Un coro' },
    },
    ways: {
      mission: {
        answer:
          lang === 'en'
            ? 'Everybody comes home to a door that opens.'
            : 'Que todos vuelvan a una puerta abierta.',
      },
      time: { answer: lang === 'en' ? 'Two hours a month.' : 'Dos horas al mes.' },
      rules: { answer: lang === 'en' ? 'One talks, all listen.' : 'Una persona habla y las demás escuchan.' },
      rhythm: { answer: 'monthly' },
      method: { answer: 'consensus' },
      absence: { answer: 'undecided' },
      conflict: { answer: 'outside' },
    },
  };

  test('says what we are for, the time we ask, what was agreed, the next dates and whom to call', async () => {
    await expect(page('marcus', settled)).toMatchFileSnapshot(kept('welcome.txt', lang));
  });

  test('says what is still open', async () => {
    await expect(
      page('rosa', { meetings: {}, settings: { coalition: { value: 'Alder' } } }),
    ).toMatchFileSnapshot(kept('welcome-early.txt', lang));
  });

  test('names nobody but its reader, no core meeting, and no answer that is the core group’s', () => {
    const core = {
      m1: { what: 'Core evening', date: '2026-11-09', state: 'scheduled', seenBy: 'core' },
    } as const;
    const text = page('marcus', { ...settled, meetings: core });
    for (const secret of ['Core evening', 'Marcus Hill', 'Leland Marsh', 'not ours', 'Typed over'])
      expect(text).not.toContain(secret);
    expect(text).not.toContain(questionWith('conflict', lang));
    expect(text).not.toContain(questionWith('absence', lang));
  });
});
