/** The mails that a day's plan comes to: a digest for each person, and the coordinator's own list. */
import { heading, list, paragraph, type Block, type Line } from '../core/document.ts';
import { mailOf } from '../core/message.ts';
import { shownName } from '../sheets/people.ts';
import { letterBody, mailText } from '../text/mails.ts';
import { remindersText } from '../text/reminders.ts';
import {
  COORDINATOR,
  planDue,
  planningOf,
  type Item,
  type Note,
  type Plan,
  type Planning,
} from './due-plan.ts';
import type { Ledger, Letter } from './ledger.ts';
import { ownerOf } from './owner.ts';
import type { World } from './ports.ts';
import { languageOf } from './recipients.ts';
import { readSettings } from './records.ts';

function digestLetter(world: World, { known, address, items }: Plan['digests'][number]): Letter {
  const { coalition, contact } = readSettings(world);
  const lang = languageOf(world, known.person);
  const say = mailText[lang];
  const discreet = known.person.discreet === 'yes';
  const lines = (stage: Item['stage']): Line[] =>
    items.filter((item) => item.stage === stage).map(({ line }) => line);
  const body = say.digest(lines('before'), lines('data'), lines('after'), lines('meeting'));
  return {
    name: known.listed,
    mail: mailOf(
      {
        to: address,
        subject: discreet ? say.subject.discreet : say.subject.digest(coalition),
        name: discreet ? undefined : coalition,
      },
      letterBody(lang, shownName(known.person), body, coalition, contact),
    ),
    lines: items.map(({ ledger }) => ledger),
  };
}

function coordinatorLetter({ world, lang }: Planning, notes: readonly Note[], address: string): Letter {
  const { coalition } = readSettings(world);
  const say = mailText[lang].coordinator;
  const parts: readonly Note['part'][] = ['waiting', 'calls', 'doubt', 'fix', 'late'];
  const body: Block[] = [paragraph(say.intro)];
  for (const part of parts) {
    const own = notes.filter((note) => note.part === part);
    if (own.length > 0) body.push(heading(say[part]), list(own.map(({ text }) => text)));
  }
  return {
    name: remindersText[lang].coordinator,
    mail: mailOf(
      { to: address, subject: mailText[lang].subject.coordinator(coalition), name: coalition },
      body,
    ),
    lines: notes.map(({ ledger }) => ledger),
  };
}

/** The letters that are due, most urgent first; the coordinator's own list goes first, it costs one mail. */
export function dueLetters(world: World, ledger: Ledger): Letter[] {
  const planning = planningOf(world, ledger);
  const plan = planDue(planning);
  const owner = ownerOf(world)?.email ?? world.user();
  const toCoordinator =
    plan.notes.length > 0 && !ledger.sentOn(COORDINATOR, planning.today, coordinatorStages(ledger))
      ? [coordinatorLetter(planning, plan.notes, owner)]
      : [];
  return [...toCoordinator, ...plan.digests.map((digest) => digestLetter(world, digest))];
}

/** Every stage that the coordinator was told about; any of them today means that today's list is out. */
function coordinatorStages(ledger: Ledger): string[] {
  return ledger.stagesOf(COORDINATOR);
}
