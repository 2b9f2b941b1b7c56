/** Agenda and minutes, as their readers get them; a changed file here is a changed text, to be read before it is kept. */
import { describe, expect, test } from 'vitest';
import { paperOf } from '../../src/app/meeting-facts.ts';
import { readMeetings } from '../../src/app/records.ts';
import { toHtml, toText } from '../../src/core/document.ts';
import { agenda, type MeetingPaper } from '../../src/sheets/meetings/agenda.ts';
import { minutes } from '../../src/sheets/meetings/minutes.ts';
import { languages, type Lang } from '../../src/core/lang.ts';
import { kept, theCoalition } from './coalition.ts';
import type { Rows } from './paper-workbook.ts';

/** What the papers of the coalition's meeting are made from. */
function paper(lang: Lang, other: Partial<Rows> = {}): MeetingPaper {
  const world = theCoalition(lang, other);
  return paperOf(world, readMeetings(world).rows[0]?.values ?? {}, lang);
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
});
