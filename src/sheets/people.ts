/** Stakeholders: the register of people and organizations. Its status column tells who is a member. */
import {
  choice,
  choices,
  email,
  line,
  paragraph,
  people as peopleField,
  person,
  phone,
} from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import {
  engagementLevels,
  groups,
  mailPreferences,
  peoplesLanguages,
  reaches,
  recruitmentStatus,
  units,
  yesNo,
} from './choices.ts';

export const people = defineTable({
  key: 'people',
  name: { en: 'Stakeholders' },
  purpose: { en: 'Everybody who has a part in our goal, and who of them is a member.' },
  rule: {
    en: 'People and organizations with a part in our goal. Never clients. Never a conviction, or what happened to someone.',
  },
  tabColor: '#2f6f4f',
  begins: 'setup',
  guided: true,
  fields: {
    name: line({
      heading: { en: 'Name' },
      help: { en: 'A person or an organization. Initials are fine if the full name could harm someone.' },
      audience: 'core',
      shown: 'always',
      width: 230,
      required: true,
    }),
    organization: line({
      heading: { en: 'Organization' },
      help: { en: 'Where they work or whom they speak for, so that namesakes can be told apart.' },
      audience: 'core',
      shown: 'always',
      width: 180,
    }),
    phone: phone({
      heading: { en: 'Phone' },
      help: {
        en: 'For people who are better reached by a call; they go on the call list instead of the mail list.',
      },
      audience: 'core',
      shown: 'always',
      width: 120,
    }),
    email: email({
      heading: { en: 'Email' },
      help: { en: 'One address. Nobody is mailed unless they agreed or are invited by name.' },
      audience: 'core',
      shown: 'always',
      width: 250,
    }),
    knows: peopleField({
      heading: { en: 'Who knows them' },
      help: { en: 'Somebody with a relationship asks best; names nobody knows get shared out.' },
      audience: 'core',
      shown: 'always',
      width: 140,
    }),
    status: choice(recruitmentStatus, {
      heading: { en: 'Agreed?' },
      help: { en: 'Choose “Agreed” only when they said yes themselves: from then on they are a member.' },
      audience: 'core',
      shown: 'always',
      width: 140,
      initial: 'listed',
    }),
    next: line({
      heading: { en: 'Next step' },
      help: { en: 'One concrete thing, so that the contact doesn’t go cold.' },
      audience: 'core',
      shown: 'always',
      width: 180,
    }),
    unit: choice(units, {
      heading: { en: 'Kind' },
      help: { en: 'Whether this row is one person, a whole organization, or somebody who speaks for one.' },
      audience: 'core',
      shown: 'folded',
    }),
    groups: choices(groups, {
      heading: { en: 'Groups' },
      help: {
        en: 'Shows which parts of the community are still missing. About roles, never about a person’s past.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    level: choice(engagementLevels, {
      heading: { en: 'Engagement level' },
      help: { en: 'How closely they work with us, so that nobody is asked for too much or too little.' },
      audience: 'core',
      shown: 'folded',
    }),
    why: paragraph({
      heading: { en: 'Why invite them' },
      help: { en: 'What they bring that we lack; it is also how you will ask them.' },
      audience: 'core',
      shown: 'folded',
    }),
    ask: line({
      heading: { en: 'What we ask' },
      help: { en: 'Every contact carries something concrete: a first meeting, a signature, a call.' },
      audience: 'core',
      shown: 'folded',
    }),
    shownAs: line({
      heading: { en: 'Shown as' },
      help: { en: 'The only name others see, in mails and documents. Initials or a first name are fine.' },
      audience: 'members',
      shown: 'folded',
    }),
    reach: choice(reaches, {
      heading: { en: 'Best reached by' },
      help: { en: 'Whoever is not reached by email goes on your call list, with words ready to use.' },
      audience: 'core',
      shown: 'folded',
      initial: 'email',
    }),
    discreet: choice(yesNo, {
      heading: { en: 'Discreet?' },
      help: { en: 'Yes: nothing outside of a mail’s text says what it is about or who we are.' },
      audience: 'core',
      shown: 'folded',
    }),
    language: choice(peoplesLanguages, {
      heading: { en: 'Language' },
      help: { en: 'The language they would rather read.' },
      audience: 'core',
      shown: 'folded',
    }),
    mail: choice(mailPreferences, {
      heading: { en: 'Mail they want' },
      help: { en: 'What they asked for. “No mail” is always kept, also by invitations.' },
      audience: 'core',
      shown: 'folded',
      initial: 'everything',
    }),
    limits: line({
      heading: { en: 'Limits' },
      help: { en: 'What their position doesn’t allow, such as lobbying, press, or a public statement.' },
      audience: 'core',
      shown: 'folded',
    }),
    owner: person({
      heading: { en: 'Who keeps in touch' },
      help: { en: 'One of us, so that no office is asked twice or forgotten.' },
      audience: 'core',
      shown: 'folded',
    }),
    listed: line({
      heading: { en: 'Name in lists' },
      help: {
        en: 'What the dropdowns of the other sheets offer; namesakes carry their organization. Kept by the workbook.',
      },
      audience: 'core',
      shown: 'hidden',
    }),
    outside: line({
      heading: { en: 'Outside id' },
      help: {
        en: 'Where the row was imported from, so that importing again finds it. Kept by the workbook.',
      },
      audience: 'core',
      shown: 'hidden',
    }),
  },
});

export type Person = RowOf<typeof people.fields>;

/** The only name of somebody that others may see (design §2.20). */
export function shownName(person: Person): string {
  return person.shownAs ?? person.name ?? '';
}

/** Members are those who said yes themselves (design §2.18). */
export function isMember(person: Person): boolean {
  return person.status === 'agreed';
}
