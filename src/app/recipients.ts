/** Who may be mailed, how each person is reached, and in which language (design §2.18, §2.20, §2.27). */
import { isAddress } from '../core/address.ts';
import { codeFor } from '../core/choices.ts';
import type { Problem } from '../core/issue.ts';
import { spoken, type Lang } from '../core/lang.ts';
import { invitedGroups } from '../sheets/choices.ts';
import { isMember, type Person } from '../sheets/people.ts';
import { problemSentence } from '../text/problems.ts';
import { recipientText } from '../text/recipients.ts';
import type { World } from './ports.ts';
import { readJudgements, workbookLang, type KnownPerson, type People } from './records.ts';

/** A mail, a call, or neither, with the reason as a sentence. */
export type Way =
  | { readonly by: 'mail'; readonly address: string }
  | { readonly by: 'call'; readonly how: string }
  | { readonly by: 'none'; readonly why: string };

/** How somebody is reached about a meeting, or about what they promised themselves. */
export function wayTo(world: World, { person, mark }: KnownPerson, about: 'meeting' | 'commitment'): Way {
  const say = recipientText[workbookLang(world)];
  if (mark !== undefined) return { by: 'none', why: say.marked };
  if (person.mail === 'none') return { by: 'none', why: say.noMail };
  if (person.mail === 'commitments' && about === 'meeting') return { by: 'none', why: say.onlyCommitments };
  const phone = person.phone === undefined ? '' : ` ${person.phone}`;
  if (person.reach !== undefined && person.reach !== 'email') {
    return { by: 'call', how: `${say.reach[person.reach]}${phone}` };
  }
  if (person.email !== undefined && isAddress(person.email)) return { by: 'mail', address: person.email };
  return person.phone === undefined
    ? { by: 'none', why: say.noAddress }
    : { by: 'call', how: `${say.reach.phone}${phone}` };
}

/** The language in which somebody is written to, or called: their own, else the workbook's. */
export function languageOf(world: World, { language }: Person): Lang {
  return spoken(language, workbookLang(world));
}

export interface Invited {
  readonly known: KnownPerson;
  /** Invited by name, and not only as one of a group. */
  readonly byName: boolean;
}

/**
 * Everybody whom *who is invited* means, each once. Groups hold members only, and never somebody who is a target or
 * against us on the Power map; they can still be invited by name.
 */
export function invitedBy(
  world: World,
  names: readonly string[],
  people: People,
): { readonly invited: readonly Invited[]; readonly leftOut: readonly { name: string; why: string }[] } {
  const lang = workbookLang(world);
  const invited = new Map<string, Invited>();
  const leftOut: { name: string; why: string }[] = [];
  const groupNames = names.map((name) => codeFor(invitedGroups, name));
  names.forEach((name, index) => {
    if (groupNames[index] !== undefined) return;
    const found = people.register.find(name);
    const known = 'id' in found ? people.byId(found.id) : undefined;
    if (known) invited.set(known.id, { known, byName: true });
    else leftOut.push({ name, why: problemSentence((found as { problem: Problem }).problem, '', lang) });
  });
  const wanted = groupNames.filter((code) => code !== undefined);
  if (wanted.length === 0) return { invited: [...invited.values()], leftOut };
  const others = onOtherSide(world, people);
  for (const known of people.all) {
    const { person } = known;
    const inGroup = isMember(person) && (wanted.includes('members') || person.level === 'core');
    if (!inGroup || invited.has(known.id)) continue;
    if (others.has(known.id)) leftOut.push({ name: known.listed, why: recipientText[lang].target });
    else invited.set(known.id, { known, byName: false });
  }
  return { invited: [...invited.values()], leftOut };
}

/** Ids of people who are targets, or stand against the goal, on the Power map. */
function onOtherSide(world: World, people: People): Set<string> {
  const ids = readJudgements(world).rows.flatMap(({ values }) => {
    const against = values.position === 'passive-opposition' || values.position === 'active-opposition';
    const target = values.target === 'primary' || values.target === 'secondary';
    if (values.person === undefined || !(against || target)) return [];
    const found = people.register.find(values.person);
    return 'id' in found ? [found.id] : [];
  });
  return new Set(ids);
}
