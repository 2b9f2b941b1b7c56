/** What is mailed about a meeting when somebody presses Send: invitation, change, cancellation, agenda, minutes. */
import { fingerprint } from '../core/fingerprint.ts';
import { paragraph, toHtml, type Document } from '../core/document.ts';
import type { Lang } from '../core/lang.ts';
import { mailOf } from '../core/message.ts';
import { ledgerKey } from '../core/reminder.ts';
import { toCells, writesFor } from '../core/table.ts';
import { meetings, type Meeting } from '../sheets/meetings/meetings.ts';
import { isMember, shownName } from '../sheets/people.ts';
import { letterBody, mailText, type MeetingFacts } from '../text/mails.ts';
import { lettersText } from '../text/letters.ts';
import { recipientText } from '../text/recipients.ts';
import type { LeftOut, LetterKind, LetterPreview, PhoneCall, Recipient, SendResult } from '../api.ts';
import { linkField } from './draft-document.ts';
import {
  ledgerOf,
  sendLetters,
  type Ledger,
  type LedgerEntry,
  type LedgerLine,
  type Letter,
} from './ledger.ts';
import { asksForTopics, factsKey, factsOf } from './meeting-facts.ts';
import { isOwner, ownerOf } from './owner.ts';
import type { World } from './ports.ts';
import { addToQueue } from './queue.ts';
import {
  isCopy,
  pauseShown,
  readMeetings,
  readPeople,
  readSettings,
  workbookLang,
  type KnownPerson,
} from './records.ts';
import { invitedBy, languageOf, wayTo } from './recipients.ts';

/** Somebody who is told, and the ledger's key of that. */
interface Told {
  readonly known: KnownPerson;
  readonly key: string;
}

interface Composed {
  readonly id: string;
  readonly row: number;
  readonly meeting: Meeting;
  readonly to: readonly (Recipient & Told)[];
  readonly calls: readonly (PhoneCall & Told)[];
  readonly leftOut: readonly LeftOut[];
  /** What agenda or minutes say, as people edited them; in the language in which they were written. */
  readonly paper: Document;
  readonly blocked?: string;
  readonly document?: NonNullable<LetterPreview['document']>;
}

/** What a cancellation has told, in the place of facts. */
const CANCELLED = 'cancelled';

/** What somebody was told last about when and where, and how many letters said something else before. */
function lastTold(told: readonly LedgerEntry[]): { number: number; facts: string } {
  return told
    .map(({ facts }) => /^(\d+) (.*)$/.exec(facts) ?? ['', '0', facts])
    .map(([, number, facts = '']) => ({ number: Number(number), facts }))
    .reduce((last, one) => (one.number >= last.number ? one : last));
}

/**
 * The ledger's key of this letter for a person who still has to get it; undefined for one who has it. For a change or
 * a cancellation that is who was told something else last: a meeting can be moved back, or take place after all.
 */
function keyStillDue(
  ledger: Ledger,
  letter: LetterKind,
  id: string,
  meeting: Meeting,
  person: string,
): string | undefined {
  const got = ledger.about(id).filter((entry) => entry.person === person);
  if (letter === 'agenda' || letter === 'minutes') {
    const key = ledgerKey(id, letter, person, meeting.date ?? '');
    return got.some((entry) => entry.key === key) ? undefined : key;
  }
  const told = got.filter(
    ({ stage }) => stage === 'invitation' || stage === 'change' || stage === 'cancellation',
  );
  if (letter === 'invitation') {
    return told.length === 0 ? ledgerKey(id, letter, person, factsKey(meeting)) : undefined;
  }
  const now = letter === 'change' ? factsKey(meeting) : CANCELLED;
  if (told.length === 0) return undefined;
  const { number, facts } = lastTold(told);
  return facts === now ? undefined : ledgerKey(id, letter, person, `${number + 1} ${now}`);
}

function blockedBy(world: World, letter: LetterKind, meeting: Meeting, lang: Lang): string | undefined {
  const say = lettersText[lang].blocked;
  const { date, starts, state } = meeting;
  if (isCopy(world)) return say.copy;
  if (pauseShown(world)) return say.paused;
  if (date === undefined || starts === undefined) return say.noDate;
  if (letter === 'cancellation') return state === 'cancelled' ? undefined : say.notCancelled;
  if (letter === 'minutes') return undefined;
  if (state !== 'scheduled' && state !== 'agenda-sent') return say.notScheduled;
  return date < world.clock.now().day ? say.past : undefined;
}

function documentOf(world: World, meeting: Meeting, letter: 'agenda' | 'minutes'): LetterPreview['document'] {
  const link = meeting[linkField[letter]];
  if (link === undefined) return { state: 'not-yet' };
  if (!isOwner(world)) return { link, state: 'drafted' };
  const state = world.documents.state(link);
  return state === 'there' ? { link, state: 'drafted' } : { link, state };
}

/** What the Doc says now, as people edited it; nothing for a letter that has none. */
function paperIn(world: World, document: LetterPreview['document'], lang: Lang): Document {
  if (document?.state !== 'drafted' || document.link === undefined) return [];
  return isOwner(world) ? world.documents.read(document.link) : [paragraph(lettersText[lang].readWhenSent)];
}

/** The middle of the mail. */
function bodyOf(
  world: World,
  letter: LetterKind,
  facts: MeetingFacts,
  paper: Document,
  lang: Lang,
): Document {
  const say = mailText[lang];
  switch (letter) {
    case 'invitation':
    case 'change': {
      const asks = letter === 'invitation' && asksForTopics(world);
      return [paragraph(say[letter]), ...say.facts(facts), ...(asks ? [paragraph(say.topics)] : [])];
    }
    case 'cancellation':
      return [paragraph(say.cancellation(facts.what, facts.day))];
    default:
      return [paragraph(say[letter]), ...paper];
  }
}

/** Everything about a letter except who was ticked. Undefined where the meeting is gone. */
function compose(world: World, id: string, letter: LetterKind): Composed | undefined {
  const row = readMeetings(world).rows.find((candidate) => candidate.id === id);
  if (!row) return undefined;
  const lang = workbookLang(world);
  const meeting = row.values;
  const people = readPeople(world);
  const ledger = ledgerOf(world);
  const { invited, leftOut } = invitedBy(world, meeting.invited ?? [], people);
  const to: (Recipient & Told)[] = [];
  const calls: (PhoneCall & Told)[] = [];
  const out: LeftOut[] = [...leftOut];
  for (const { known } of invited) {
    const { person, listed: name } = known;
    const key = keyStillDue(ledger, letter, id, meeting, known.id);
    if (key === undefined) {
      out.push({
        name,
        why: letter === 'invitation' ? recipientText[lang].alreadyInvited : lettersText[lang].hasIt,
      });
      continue;
    }
    const way = wayTo(world, known, 'meeting');
    if (way.by === 'none') out.push({ name, why: way.why });
    else if (way.by === 'call') {
      const theirs = languageOf(world, person);
      const facts = factsOf(meeting, world.workbook.zone(), theirs);
      calls.push({ known, key, name, how: way.how, words: mailText[theirs].call[letter](facts) });
    } else to.push({ known, key, id: known.id, name, address: way.address, ask: !isMember(person) });
  }
  const document =
    letter === 'agenda' || letter === 'minutes' ? documentOf(world, meeting, letter) : undefined;
  const blocked =
    blockedBy(world, letter, meeting, lang) ??
    (document && document.state !== 'drafted' ? lettersText[lang].document[document.state] : undefined) ??
    (to.length + calls.length === 0 ? lettersText[lang].blocked.nobody : undefined);
  return {
    id,
    row: row.row,
    meeting,
    to,
    calls,
    leftOut: out,
    paper: paperIn(world, document, lang),
    ...(blocked === undefined ? {} : { blocked }),
    ...(document ? { document } : {}),
  };
}

function subjectOf(letter: LetterKind, facts: MeetingFacts, coalition: string, lang: Lang): string {
  const say = mailText[lang].subject;
  switch (letter) {
    case 'invitation':
    case 'change':
      return say[letter](facts.day, facts.hours, coalition);
    default:
      return say[letter](facts.day, coalition);
  }
}

/** One person's mail, in their language. A discreet person's says outside of its text neither what it is about nor who we are. */
function letterTo(
  world: World,
  composed: Composed,
  letter: LetterKind,
  { known, key, address }: Recipient & Told,
): Letter {
  const lang = languageOf(world, known.person);
  const { coalition, contact } = readSettings(world);
  const { meeting, paper } = composed;
  const discreet = known.person.discreet === 'yes';
  const facts = factsOf(
    meeting,
    world.workbook.zone(),
    lang,
    discreet ? mailText[lang].discreetEvent : undefined,
  );
  const body = bodyOf(world, letter, facts, paper, lang);
  return {
    name: known.listed,
    mail: mailOf(
      {
        to: address,
        subject: discreet ? mailText[lang].subject.discreet : subjectOf(letter, facts, coalition, lang),
        name: discreet ? undefined : coalition,
      },
      letterBody(lang, shownName(known.person), body, coalition, contact),
    ),
    lines: [lineFor(composed, letter, { known, key }, workbookLang(world), 'sent')],
  };
}

function lineFor(
  { meeting }: Composed,
  letter: LetterKind,
  { known, key }: Told,
  lang: Lang,
  outcome: LedgerLine['outcome'],
): LedgerLine {
  return {
    key,
    what: mailText[lang].kind[letter],
    person: known.listed,
    about: meeting.what ?? '',
    due: meeting.date,
    outcome,
  };
}

/** What would be sent now, to whom, and why not to others. Throws a sentence where the meeting is gone. */
export function previewLetter(world: World, id: string, letter: LetterKind): LetterPreview {
  const lang = workbookLang(world);
  const composed = compose(world, id, letter);
  if (!composed) throw new Gone(lettersText[lang].gone);
  const { coalition, contact } = readSettings(world);
  const facts = factsOf(composed.meeting, world.workbook.zone(), lang);
  const quota = world.mailer.remaining();
  const subject = subjectOf(letter, facts, coalition, lang);
  const body = bodyOf(world, letter, facts, composed.paper, lang);
  const html = toHtml(letterBody(lang, lettersText[lang].theirName, body, coalition, contact));
  const to = composed.to.map(({ id: person, name, address, ask }) => ({ id: person, name, address, ask }));
  const blocked = composed.blocked ?? (quota === 0 ? lettersText[lang].blocked.quota : undefined);
  return {
    letter,
    meeting: id,
    title: composed.meeting.what ?? '',
    to,
    calls: composed.calls.map(({ name, how, words }) => ({ name, how, words })),
    leftOut: composed.leftOut,
    subject,
    html,
    from: world.user(),
    quota,
    ...(blocked === undefined ? {} : { blocked }),
    ...(composed.document ? { document: composed.document } : {}),
    version: fingerprint(JSON.stringify([to, subject, html])),
  };
}

/** A row or document that the user worked on is gone; the message says so in plain words. */
export class Gone extends Error {}

/**
 * Sends a letter to members and to the non-members in `include`. Refuses when what was previewed has changed since.
 * Agenda and minutes need the owner's account; anybody else's click hands them to the owner's next run.
 */
export function sendLetter(
  world: World,
  {
    meeting: id,
    letter,
    include,
    version,
  }: { meeting: string; letter: LetterKind; include: readonly string[]; version: string },
): SendResult {
  const lang = workbookLang(world);
  const say = lettersText[lang];
  const preview = previewLetter(world, id, letter);
  const nothing = { sent: 0, left: 0, failed: [] };
  if (preview.blocked !== undefined) return { ...nothing, message: preview.blocked };
  if (preview.version !== version) return { ...nothing, message: say.changed };
  if ((letter === 'agenda' || letter === 'minutes') && !isOwner(world)) {
    const owner = ownerOf(world);
    if (!owner) return { ...nothing, message: say.noOwner };
    addToQueue(world, { kind: letter, meeting: id, include });
    return { ...nothing, queued: say.queued(owner.email), message: say.queued(owner.email) };
  }
  return deliver(world, id, letter, include);
}

/** Sends without a preview: the second half of `sendLetter`, and what the owner's run does with the queue. */
export function deliver(
  world: World,
  id: string,
  letter: LetterKind,
  include: readonly string[],
): SendResult {
  const lang = workbookLang(world);
  const say = lettersText[lang];
  const result = sendLetters(world, () => {
    const composed = compose(world, id, letter);
    if (!composed || composed.blocked !== undefined) return [];
    const mails = composed.to
      .filter((recipient) => !recipient.ask || include.includes(recipient.id))
      .map((recipient) => letterTo(world, composed, letter, recipient));
    // Whoever is called instead is noted, so that they count as told.
    const calls = composed.calls.map(({ known, key }) => ({
      name: known.listed,
      lines: [lineFor(composed, letter, { known, key }, lang, 'listed')],
    }));
    return [...mails, ...calls];
  });
  if (result.sent > 0) markSent(world, id, letter);
  return {
    sent: result.sent,
    left: result.left,
    failed: result.failed,
    message: say.result(result.sent, result.left, result.failed.length, result.paused),
  };
}

/** The meeting's state follows the letter. */
function markSent(world: World, id: string, letter: LetterKind): void {
  const state = letter === 'agenda' ? 'agenda-sent' : letter === 'minutes' ? 'minutes-sent' : undefined;
  if (state === undefined) return;
  world.turn.take(() => {
    const { rows, columns } = readMeetings(world);
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) return;
    const cells = toCells(meetings, { state }, workbookLang(world));
    world.workbook.tab(meetings.key)?.write(writesFor(columns, row.row, [cells]));
  });
}
