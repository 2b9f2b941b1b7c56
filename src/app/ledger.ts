/**
 * The ledger of every mail, kept on the Outbox: each is claimed before it is sent, so that no run sends twice what
 * another has sent or may have sent (design §2.23).
 */
import { minutesBetween, type Day, type Moment } from '../core/day.ts';
import type { Cell } from '../core/cell.ts';
import type { Mail } from '../core/message.ts';
import { ID, toCells, writesAmong, writesFor } from '../core/table.ts';
import { outbox, type OutboxRow } from '../sheets/outbox.ts';
import { mailText } from '../text/mails.ts';
import type { LeftOut } from '../api.ts';
import type { World } from './ports.ts';
import { isCopy, pauseShown, readOutbox, workbookLang } from './records.ts';
import { makeSheet } from './setup.ts';

/** Minutes after which a run that left a claim behind is taken to have died; runs end after six (platform.md §1.2). */
const STALE_AFTER = 7;

/** Milliseconds after which a run begins nothing new, so that it can still write its results. */
const STOP_SENDING_AFTER = 4.5 * 60 * 1000;

/** One reason to write to one person: one row of the Outbox. */
export interface LedgerLine {
  /** `item|stage|person|due`, from `ledgerKey`. */
  readonly key: string;
  readonly what: string;
  readonly person: string;
  readonly about: string;
  readonly due?: Day | undefined;
  /** `listed` for somebody on the call list, whom the mail tells the coordinator to call. */
  readonly outcome: 'sent' | 'listed';
}

/** One mail, with all that it is about. Without a mail it only notes that somebody is to be called. */
export interface Letter {
  /** Whom it goes to, by the name that cells use. */
  readonly name: string;
  readonly mail?: Mail;
  readonly lines: readonly LedgerLine[];
}

export interface LedgerEntry {
  readonly key: string;
  readonly row: number;
  readonly values: OutboxRow;
  readonly item: string;
  readonly stage: string;
  readonly person: string;
  /** The rest of the key: the due date, or the facts that were told. */
  readonly facts: string;
}

export interface Ledger {
  /** Whether this key may be planned: never claimed, or given back, or refused on an earlier day. */
  isFree(key: string, today: Day): boolean;
  /** Whether anybody has got this stage about this item. */
  anySent(item: string, stage: string): boolean;
  /** The lines about an item that reached somebody or may have; newest last. */
  about(item: string): readonly LedgerEntry[];
  /** Whether somebody got one of these stages on this day. */
  sentOn(person: string, day: Day, stages: readonly string[]): boolean;
  /** The stages in which somebody was reached so far. */
  stagesOf(person: string): string[];
  inDoubt(): readonly { readonly person: string; readonly what: string; readonly about: string }[];
}

const REACHED = new Set(['sent', 'doubt', 'claimed', 'listed']);

function entries(world: World): LedgerEntry[] {
  return readOutbox(world).rows.flatMap(({ id, row, values }) => {
    if (id === undefined) return [];
    const [item = '', stage = '', person = '', facts = ''] = id.split('|');
    return [{ key: id, row, values, item, stage, person, facts }];
  });
}

/** What has been sent, from the Outbox as it is now. */
export function ledgerOf(world: World): Ledger {
  const all = entries(world);
  const byKey = new Map(readOutbox(world).rows.map(({ id, values }) => [id, values]));
  const reached = all.filter(({ values }) => values.state !== undefined && REACHED.has(values.state));
  return {
    isFree(key, today) {
      const row = byKey.get(key);
      if (!row || row.state === undefined) return true;
      return row.state === 'failed' && row.when?.slice(0, 10) !== today;
    },
    anySent: (item, stage) => reached.some((entry) => entry.item === item && entry.stage === stage),
    about: (item) => reached.filter((entry) => entry.item === item),
    sentOn: (person, day, stages) =>
      reached.some(
        (entry) =>
          entry.person === person && stages.includes(entry.stage) && entry.values.when?.slice(0, 10) === day,
      ),
    stagesOf: (person) => [
      ...new Set(reached.filter((entry) => entry.person === person).map(({ stage }) => stage)),
    ],
    inDoubt: () =>
      all
        .filter(({ values }) => values.state === 'doubt')
        .map(({ values }) => ({
          person: values.person ?? '',
          what: values.what ?? '',
          about: values.about ?? '',
        })),
  };
}

const position = (run: string): string => `position:${run}`;

function momentOf(text: string | undefined): Moment {
  return { day: text?.slice(0, 10) ?? '', time: text?.slice(11, 16) ?? '' };
}

/**
 * Settles what dead runs left behind: claims before the stored position were sent, the one at it is in doubt and is
 * shown, those after it are given back. Under the turn. Gives the runs whose positions are no longer needed once
 * this is in the sheet.
 */
function settleDeadRuns(world: World): ReadonlySet<string> {
  const now = world.clock.now();
  const lang = workbookLang(world);
  const changes = new Map<number, Record<string, Cell>>();
  const settled = new Set<string>();
  for (const { row, values } of entries(world)) {
    if (values.state !== 'claimed' || minutesBetween(momentOf(values.when), now) < STALE_AFTER) continue;
    const run = values.run ?? '';
    const reached = Number(world.memory.all()[position(run)] ?? '0');
    const order = Number(values.order ?? '0');
    settled.add(run);
    if (order < reached) changes.set(row, toCells(outbox, { state: 'sent', why: undefined }, lang));
    else if (order === reached) {
      changes.set(row, toCells(outbox, { state: 'doubt', why: mailText[lang].doubt }, lang));
    } else changes.set(row, toCells(outbox, { state: undefined, why: mailText[lang].givenBack }, lang));
  }
  if (changes.size > 0) world.workbook.tab(outbox.key)?.write(writesAmong(readOutbox(world), changes));
  return settled;
}

function claim(world: World, letters: readonly Letter[], run: string): void {
  const lang = workbookLang(world);
  if (!world.workbook.tab(outbox.key)) makeSheet(world, outbox.key);
  const current = readOutbox(world);
  const rowOf = new Map(current.rows.map(({ id, row }) => [id, row]));
  const { day, time } = world.clock.now();
  const added: Record<string, Cell>[] = [];
  const reclaimed = new Map<number, Record<string, Cell>>();
  letters.forEach(({ lines }, order) => {
    for (const line of lines) {
      const cells = {
        ...toCells(
          outbox,
          {
            what: line.what,
            person: line.person,
            about: line.about,
            due: line.due,
            state: 'claimed',
            when: `${day} ${time}`,
            why: undefined,
            mail: `${run}.${order}`,
            run,
            order: String(order),
          },
          lang,
        ),
        [ID]: line.key,
      };
      const row = rowOf.get(line.key);
      if (row === undefined) added.push(cells);
      else reclaimed.set(row, cells);
    }
  });
  const tab = world.workbook.tab(outbox.key);
  tab?.write([...writesAmong(current, reclaimed), ...writesFor(current.columns, current.nextRow, added)]);
}

export interface Sent {
  readonly sent: number;
  readonly left: number;
  readonly failed: readonly LeftOut[];
  readonly paused: boolean;
}

type Outcome = { readonly state: 'sent' | 'failed' | 'doubt'; readonly why?: string };

/** Google's texts for a mail that it did not take; after any other failure nobody knows, so the mail is in doubt. */
const REFUSED = /invalid|no recipient|too many times|quota|limit exceeded|permission/i;

function sendOne(world: World, mail: Mail, doubt: string): Outcome {
  try {
    world.mailer.send(mail);
    return { state: 'sent' };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return REFUSED.test(why) ? { state: 'failed', why } : { state: 'doubt', why: doubt };
  }
}

/** The first letters that the day's quota allows, most urgent first; those without a mail come last. */
function withinQuota(world: World, letters: readonly Letter[]): Letter[] {
  const mails = letters.filter(({ mail }) => mail);
  const affordable = mails.length === 0 ? [] : mails.slice(0, world.mailer.remaining());
  return [...affordable, ...letters.filter(({ mail }) => !mail)];
}

/**
 * Plans letters under the turn, claims them, sends them in order, and writes what became of each. `plan` gets the
 * ledger after dead runs were settled; lines that another run has taken are left out. Sends nothing while paused, nor
 * in a copy. Each mail costs three calls: reading the pause, sending, storing the position. A run costs twelve beside
 * them and what it reads: two turns, two writes, and the position forgotten.
 */
export function sendLetters(world: World, plan: (ledger: Ledger) => readonly Letter[]): Sent {
  if (isCopy(world)) return { sent: 0, left: 0, failed: [], paused: false };
  if (pauseShown(world)) return { sent: 0, left: 0, failed: [], paused: true };
  const run = world.newId();
  const { claimed, left, settled } = world.turn.take(() => {
    const settled = settleDeadRuns(world);
    const ledger = ledgerOf(world);
    const today = world.clock.now().day;
    const letters = plan(ledger)
      .map((letter) => ({ ...letter, lines: letter.lines.filter(({ key }) => ledger.isFree(key, today)) }))
      .filter(({ lines }) => lines.length > 0);
    const affordable = withinQuota(world, letters);
    if (affordable.length > 0) claim(world, affordable, run);
    return { claimed: affordable, left: letters.length - affordable.length, settled };
  });
  // Only now, when the sheet says what became of them: without its position a run would seem to have sent nothing.
  for (const dead of settled) world.memory.remove(position(dead));
  if (claimed.length === 0) return { sent: 0, left, failed: [], paused: false };

  const doubt = mailText[workbookLang(world)].doubt;
  const outcomes: Outcome[] = [];
  let paused = false;
  for (const { mail } of claimed) {
    if (!mail) {
      outcomes.push({ state: 'sent' });
      continue;
    }
    paused = world.workbook.paused();
    if (paused || world.clock.elapsed() > STOP_SENDING_AFTER) break;
    outcomes.push(sendOne(world, mail, doubt));
    world.memory.set(position(run), String(outcomes.length));
  }
  world.turn.take(() => record(world, claimed, outcomes, run));
  world.memory.remove(position(run));
  return {
    sent: outcomes.filter(({ state }, index) => state === 'sent' && claimed[index]?.mail).length,
    left: left + claimed.length - outcomes.length,
    failed: claimed.flatMap(({ name }, index) => {
      const outcome = outcomes[index];
      return outcome && outcome.state !== 'sent' ? [{ name, why: outcome.why ?? '' }] : [];
    }),
    paused,
  };
}

function record(world: World, letters: readonly Letter[], outcomes: readonly Outcome[], run: string): void {
  const lang = workbookLang(world);
  const { day, time } = world.clock.now();
  const lines = new Map(letters.flatMap((letter) => letter.lines.map((line) => [line.key, line] as const)));
  const current = readOutbox(world);
  const changes = new Map<number, Record<string, Cell>>();
  for (const { id, row, values } of current.rows) {
    // Rows are found by key and run: people may have sorted the sheet meanwhile.
    const line = id !== undefined && values.run === run ? lines.get(id) : undefined;
    if (!line) continue;
    const outcome = outcomes[Number(values.order)];
    const state = outcome?.state === 'sent' ? line.outcome : outcome?.state;
    changes.set(
      row,
      toCells(
        outbox,
        {
          state,
          when: `${day} ${time}`,
          why: outcome ? outcome.why : mailText[lang].givenBack,
        },
        lang,
      ),
    );
  }
  world.workbook.tab(outbox.key)?.write(writesAmong(current, changes));
}
