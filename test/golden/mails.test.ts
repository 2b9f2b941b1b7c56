/** Every mail, as it arrives; a changed file here is a changed text, to be read before it is kept. */
import { describe, expect, test } from 'vitest';
import type { LetterKind } from '../../src/api.ts';
import { draftDocument } from '../../src/app/draft-document.ts';
import { sendLetters } from '../../src/app/ledger.ts';
import { previewLetter, sendLetter } from '../../src/app/letters.ts';
import { dueLetters } from '../../src/app/due-letters.ts';
import { languages, type Lang } from '../../src/core/lang.ts';
import type { Mail } from '../../src/core/message.ts';
import { mailText } from '../../src/text/mails.ts';
import { kept, MEETING, theCoalition } from './coalition.ts';
import type { PaperWorkbook } from './paper-workbook.ts';

/** Somebody looks at the letter and presses Send. */
function send(world: PaperWorkbook, letter: LetterKind): void {
  const { version } = previewLetter(world, MEETING, letter);
  sendLetter(world, { meeting: MEETING, letter, include: [], version });
}

/** The coalition after its invitation went out. */
function invited(lang: Lang): PaperWorkbook {
  const world = theCoalition(lang);
  send(world, 'invitation');
  return world;
}

/** The hourly run, two days before the meeting. */
function remind(world: PaperWorkbook): void {
  world.now = { day: '2026-11-07', time: '09:00' };
  sendLetters(world, (ledger) => dueLetters(world, ledger));
}

function lastMailTo(world: PaperWorkbook, address: string): Mail {
  const mail = world.mails.filter(({ to }) => to === address).at(-1);
  if (!mail) throw new Error(`Nothing was mailed to ${address}.`);
  return mail;
}

/** The mail as its reader sees it; without a name of its own it comes under the account's. */
function asRead({ name, to, subject, text }: Mail): string {
  return [
    ...(name === undefined ? [] : [`From: ${name}`]),
    `To: ${to}`,
    `Subject: ${subject}`,
    '',
    text,
  ].join('\n');
}

const ROSA = 'rosa@example.org';
const MARCUS = 'marcus@example.org';
const COORDINATOR = 'coalition@example.org';

describe.each(languages)('in %s', (lang) => {
  test('the invitation', async () => {
    const mail = lastMailTo(invited(lang), ROSA);
    await expect(asRead(mail)).toMatchFileSnapshot(kept('invitation.txt', lang));
    await expect(mail.html).toMatchFileSnapshot(kept('invitation.html', lang));
  });

  test('the invitation asks for topics where members send them first', () => {
    const polled = theCoalition(lang, { ways: { agenda: { answer: 'poll' } } });
    send(polled, 'invitation');
    expect(lastMailTo(polled, ROSA).text).toContain(mailText[lang].topics);
    expect(lastMailTo(invited(lang), ROSA).text).not.toContain(mailText[lang].topics);
  });

  test('the invitation of somebody discreet', async () => {
    await expect(asRead(lastMailTo(invited(lang), MARCUS))).toMatchFileSnapshot(
      kept('invitation-discreet.txt', lang),
    );
  });

  test('the news of a change', async () => {
    const world = invited(lang);
    world.edit('meetings', MEETING, { date: '2026-11-16', place: 'Public library, room 2' });
    send(world, 'change');
    await expect(asRead(lastMailTo(world, ROSA))).toMatchFileSnapshot(kept('change.txt', lang));
  });

  test('the cancellation', async () => {
    const world = invited(lang);
    world.edit('meetings', MEETING, { state: 'cancelled' });
    send(world, 'cancellation');
    await expect(asRead(lastMailTo(world, ROSA))).toMatchFileSnapshot(kept('cancellation.txt', lang));
  });

  test('the agenda, as its Doc says it', async () => {
    const world = invited(lang);
    draftDocument(world, MEETING, 'agenda');
    send(world, 'agenda');
    await expect(asRead(lastMailTo(world, ROSA))).toMatchFileSnapshot(kept('agenda-mail.txt', lang));
  });

  test('the minutes, as their Doc says them', async () => {
    const world = invited(lang);
    world.now = { day: '2026-11-10', time: '09:00' };
    draftDocument(world, MEETING, 'minutes');
    send(world, 'minutes');
    await expect(asRead(lastMailTo(world, ROSA))).toMatchFileSnapshot(kept('minutes-mail.txt', lang));
  });

  describe('two days before the meeting', () => {
    const world = invited(lang);
    draftDocument(world, MEETING, 'agenda');
    remind(world);

    test('one digest says what comes, what was promised and how things went', async () => {
      await expect(asRead(lastMailTo(world, ROSA))).toMatchFileSnapshot(kept('digest.txt', lang));
      await expect(lastMailTo(world, ROSA).html).toMatchFileSnapshot(kept('digest.html', lang));
    });

    test('the digest of somebody discreet', async () => {
      await expect(asRead(lastMailTo(world, MARCUS))).toMatchFileSnapshot(kept('digest-discreet.txt', lang));
    });

    test('the coordinator’s mail says what needs a person', async () => {
      await expect(asRead(lastMailTo(world, COORDINATOR))).toMatchFileSnapshot(kept('coordinator.txt', lang));
    });

    test('nobody got more than the invitation and one digest, and who is no member got nothing', () => {
      const got = new Set(world.mails.map(({ to }) => to));
      const counts = [...got].map((to) => [to, world.mails.filter((mail) => mail.to === to).length]);
      expect(counts).toEqual([
        [ROSA, 2],
        ['denise@example.org', 2],
        [MARCUS, 2],
        [COORDINATOR, 1],
      ]);
    });
  });

  test('nothing outside of a discreet person’s text says what it is about or who we are', () => {
    const world = invited(lang);
    remind(world);
    for (const { name, subject } of world.mails.filter(({ to }) => to === MARCUS)) {
      expect({ name, subject }).toEqual({ name: undefined, subject: mailText[lang].subject.discreet });
    }
  });
});
