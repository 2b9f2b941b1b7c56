/** Advice on Stakeholders, Contacts made and Who offers what: who asks whom, who was there before, what is missing. */
import { fold } from '../core/choices.ts';
import type { Lang } from '../core/lang.ts';
import { balanceQuestions } from '../sheets/balance.ts';
import { contacts, recentContacts } from '../sheets/contacts.ts';
import { offers, serviceGaps, serviceOverlaps } from '../sheets/offers.ts';
import { isMember, type Person } from '../sheets/people.ts';
import { shareOut, withoutAsk } from '../sheets/recruitment.ts';
import { ways } from '../sheets/ways/ways.ts';
import { adviceText } from '../text/advice.ts';
import type { Advice } from '../api.ts';
import { AT_MOST, hint, placeOfRow, question, valuesOf, valuesWith, type Adviser } from './adviser.ts';
import type { World } from './ports.ts';
import { read, readPeople } from './records.ts';

/** How many names one sentence holds before the rest is only counted. */
const NAMES = 3;

function few(names: readonly string[], lang: Lang): string {
  return adviceText[lang].names(names.slice(0, NAMES), Math.max(0, names.length - NAMES));
}

/** Those who count, each under the name that cells use. */
function registered(world: World): readonly Person[] {
  return readPeople(world).all.map(({ person, listed }) => ({ ...person, listed }));
}

/** Who else of us was lately where `who` is asked. */
function beenThere(world: World, who: string, by: string | undefined, lang: Lang): Advice[] {
  const { day } = world.clock.now();
  return recentContacts(valuesOf(world, contacts), registered(world), { who, by }, day)
    .slice(0, NAMES)
    .map((contact) => hint(adviceText[lang].beenThere(contact.by, contact.who, contact.daysAgo)));
}

export const adviseOnPeople: Adviser = (world, id, lang) => {
  const say = adviceText[lang].people;
  const everybody = registered(world);
  const core = everybody.filter((person) => isMember(person) && person.level === 'core');
  const shares = shareOut(
    everybody,
    core.map(({ listed = '' }) => listed),
  );
  if (id !== undefined) {
    const one = readPeople(world).all.find((known) => known.id === id);
    if (!one) return [];
    // Questions about balance are for the room, never for one person's form.
    const { listed } = one;
    const share = shares.find(({ person }) => person === listed);
    return [
      ...(share?.asker === undefined ? [] : [hint(say.couldAsk(share.asker, share.known))]),
      ...(withoutAsk([{ ...one.person, listed }]).length > 0 ? [question(say.noAsk)] : []),
      ...beenThere(world, listed, undefined, lang),
    ];
  }
  const askers = new Map<string, string[]>();
  for (const { asker, person } of shares) {
    if (asker !== undefined) askers.set(asker, [...(askers.get(asker) ?? []), person]);
  }
  const unasked = withoutAsk(everybody);
  return [
    ...[...askers].slice(0, AT_MOST).map(([asker, names]) => hint(say.asks(asker, few(names, lang)))),
    ...(unasked.length > 0 ? [hint(say.withoutAsk(few(unasked, lang)))] : []),
    ...balanceQuestions(everybody, read(world, ways).rows, lang).map((text) => question(text)),
  ];
};

export const adviseOnContacts: Adviser = (world, id, lang) => {
  if (id !== undefined) {
    const contact = valuesWith(world, contacts, id);
    return contact?.who === undefined ? [] : beenThere(world, contact.who, contact.by, lang);
  }
  // Where two of us were within a month; once for each of the latest.
  const { day } = world.clock.now();
  const rows = read(world, contacts).rows.filter(({ values }) => values.day !== undefined);
  const latest = [...rows].sort((a, b) => ((a.values.day ?? '') < (b.values.day ?? '') ? 1 : -1));
  const everybody = registered(world);
  const found = latest.slice(0, AT_MOST).flatMap(({ id: row, values: { who, by } }) => {
    if (who === undefined || by === undefined) return [];
    const others = recentContacts(valuesOf(world, contacts), everybody, { who, by }, day);
    return others
      .slice(0, 1)
      .map((contact) =>
        hint(
          adviceText[lang].beenThere(contact.by, contact.who, contact.daysAgo),
          placeOfRow(contacts.key, row),
        ),
      );
  });
  return found.filter(({ text }, index) => found.findIndex((other) => other.text === text) === index);
};

export const adviseOnOffers: Adviser = (world, id, lang) => {
  const say = adviceText[lang].offers;
  const service = id === undefined ? undefined : valuesWith(world, offers, id)?.service;
  if (id !== undefined && service === undefined) return [];
  const rows = valuesOf(world, offers).filter(
    (row) => service === undefined || fold(row.service ?? '') === fold(service),
  );
  return [
    ...serviceGaps(rows).map((gap) => question(say.gap(gap))),
    ...serviceOverlaps(rows).map((overlap) =>
      question(say.overlap(overlap.service, overlap.organizations, overlap.area)),
    ),
  ].slice(0, 2 * AT_MOST);
};
