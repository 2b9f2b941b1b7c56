/** Agenda and minutes, as their readers get them; a changed file here is a changed text, to be read before it is kept. */
import { describe, expect, test } from 'vitest';
import { paperOf } from '../../src/app/meeting-facts.ts';
import { readMeetings } from '../../src/app/records.ts';
import { toHtml, toText } from '../../src/core/document.ts';
import { agenda, type MeetingPaper } from '../../src/sheets/meetings/agenda.ts';
import { minutes } from '../../src/sheets/meetings/minutes.ts';
import { theCoalition } from './coalition.ts';
import type { Rows } from './paper-workbook.ts';

/** What the papers of the coalition's meeting are made from. */
function paper(other: Partial<Rows> = {}): MeetingPaper {
  const world = theCoalition(other);
  return paperOf(world, readMeetings(world).rows[0]?.values ?? {}, 'en');
}

describe('the agenda', () => {
  test('begins with what was promised; the third time, it asks', async () => {
    await expect(toText(agenda(paper(), 'en'))).toMatchFileSnapshot('agenda.txt');
    await expect(toHtml(agenda(paper(), 'en'))).toMatchFileSnapshot('agenda.html');
  });

  test('with nothing promised, no topics, no end and no place has room for them', async () => {
    const bare = paper({
      actions: {},
      meetings: { m1: { what: 'First meeting', date: '2026-11-09', seenBy: 'members' } },
    });
    await expect(toText(agenda(bare, 'en'))).toMatchFileSnapshot('agenda-of-a-first-meeting.txt');
  });

  test('for members holds nothing that is for the core group', () => {
    expect(toText(agenda(paper(), 'en'))).not.toContain('Leland Marsh');
  });

  test('of the core group’s own meeting holds it', () => {
    const core = paper({ meetings: { m1: { what: 'Core group', date: '2026-11-09', seenBy: 'core' } } });
    expect(toText(agenda(core, 'en'))).toContain('Find out who advises Leland Marsh');
  });

  test('names people as they want to be shown', () => {
    const text = toText(agenda(paper(), 'en'));
    expect(text).toContain('Who: M.');
    expect(text).not.toContain('Marcus Hill');
  });
});

describe('the minutes', () => {
  test('are drafted to be filled in: who was there, what was decided, new promises', async () => {
    await expect(toText(minutes(paper(), 'en'))).toMatchFileSnapshot('minutes.txt');
    await expect(toHtml(minutes(paper(), 'en'))).toMatchFileSnapshot('minutes.html');
  });
});
