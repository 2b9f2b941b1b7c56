/** The lists that the sheets' columns choose from, with the words that people see (method.md §17, softened by design §2.28). */
import { choiceList } from '../core/choices.ts';

export const engagementLevels = choiceList('engagement level', {
  core: { en: 'Core', explained: { en: 'Comes to everything, drives the strategy.' } },
  comrade: { en: 'Close partner', explained: { en: 'Their success is tied to ours; does the heavy lifts.' } },
  ally: { en: 'Ally', explained: { en: 'Gains from our goal; passes things on, lends a hand.' } },
  strategic: { en: 'Door opener', explained: { en: 'Has connections to offices and decision makers.' } },
  unlikely: { en: 'Unlikely ally', explained: { en: 'Usually on another side; agrees with us on this.' } },
});

export const positions = choiceList('position', {
  'active-ally': { en: 'Strongly with us', number: 2 },
  'passive-ally': { en: 'Leans our way', number: 1 },
  neutral: { en: 'Undecided', number: 0 },
  'passive-opposition': { en: 'Leans against', number: -1 },
  'active-opposition': { en: 'Strongly against', number: -2 },
  unknown: { en: 'We don’t know' },
});

export const says = choiceList('say over this decision', {
  none: { en: 'No say', number: 1 },
  some: { en: 'Little say', number: 2 },
  notable: { en: 'Some say', number: 3 },
  strong: { en: 'Strong say', number: 4 },
  decides: { en: 'Decides', number: 5 },
});

export const targetTypes = choiceList('target type', {
  primary: { en: 'Primary target', explained: { en: 'The person who can say yes.' } },
  secondary: { en: 'Secondary target', explained: { en: 'Somebody the primary target listens to.' } },
  none: { en: 'Not a target' },
});

export const confidences = choiceList('confidence', {
  sure: { en: 'Sure' },
  likely: { en: 'Likely' },
  guess: { en: 'A guess' },
});

export const recruitmentStatus = choiceList('recruitment status', {
  listed: { en: 'Listed' },
  assigned: { en: 'Somebody will ask' },
  contacted: { en: 'Contacted' },
  considering: { en: 'Considering', tone: 'waiting' },
  agreed: {
    en: 'Agreed',
    tone: 'settled',
    explained: { en: 'A member from now on: gets what members get.' },
  },
  declined: { en: 'Declined', tone: 'over' },
  'not-now': { en: 'Not now', tone: 'over' },
});

export const units = choiceList('member unit', {
  person: { en: 'Person' },
  organization: { en: 'Organization' },
  representative: { en: 'Speaks for an organization' },
  alternate: { en: 'Stands in for somebody' },
});

export const commitmentStates = choiceList('commitment', {
  open: { en: 'Open' },
  'in-progress': { en: 'In progress' },
  done: { en: 'Done', tone: 'settled' },
  carried: { en: 'Carried over', tone: 'waiting' },
  'handed-off': { en: 'Handed off' },
  dropped: { en: 'Dropped', tone: 'over' },
});

export const meetingStates = choiceList('meeting', {
  draft: { en: 'Draft', tone: 'waiting' },
  poll: { en: 'Date poll' },
  scheduled: { en: 'Scheduled', tone: 'settled' },
  'agenda-sent': { en: 'Agenda sent', tone: 'settled' },
  held: { en: 'Held' },
  'minutes-sent': { en: 'Minutes sent' },
  approved: { en: 'Minutes approved' },
  cancelled: { en: 'Cancelled', tone: 'over' },
});

export const mailPreferences = choiceList('mail preference', {
  everything: { en: 'Everything' },
  digest: { en: 'Digest', explained: { en: 'The same facts, gathered into as few mails as possible.' } },
  commitments: { en: 'Only my commitments' },
  none: { en: 'No mail' },
});

export const reaches = choiceList('reach', {
  email: { en: 'Email' },
  text: { en: 'Text or WhatsApp' },
  phone: { en: 'Phone' },
  'in-person': { en: 'In person' },
});

export const peoplesLanguages = choiceList('language', {
  en: { en: 'English' },
  es: { en: 'Spanish' },
});

export const yesNo = choiceList('yes or no', {
  yes: { en: 'Yes' },
  no: { en: 'No' },
});

export const audiences = choiceList('who may see', {
  members: { en: 'Members' },
  core: { en: 'Core group only' },
});

/** Merged from the groups that the toolkits name (seeds.md C1–C15). */
export const groups = choiceList('group', {
  impacted: { en: 'Directly affected people and families' },
  survivors: { en: 'Survivors and victim services' },
  reentry: { en: 'Reentry and returning-citizen groups' },
  legal: { en: 'Legal organizations' },
  housing: { en: 'Housing' },
  work: { en: 'Education and employment' },
  health: { en: 'Public health and care' },
  emergency: { en: 'Emergency management' },
  faith: { en: 'Faith communities' },
  civic: { en: 'Civic and opinion leaders' },
  business: { en: 'Business' },
  youth: { en: 'Youth and schools' },
  ethnic: { en: 'Ethnic and cultural groups' },
  nonprofit: { en: 'Other nonprofits and service groups' },
  justice: { en: 'Courts, probation, law enforcement' },
  government: { en: 'Government agencies' },
  policymakers: { en: 'Policymakers' },
  media: { en: 'Media' },
  neighbors: { en: 'Interested neighbors' },
  opposition: { en: 'People who may resist' },
});

/** Words that stand for a set of people in *who is invited*. */
export const invitedGroups = choiceList('invited group', {
  members: { en: 'All members' },
  core: { en: 'Core group' },
});
