/** Every list on the Lists sheet, and those of the field's vocabulary that wait for their sheets (method.md §17). */
import { choiceList } from '../core/choices.ts';
import { rowMarks } from '../core/sheet.ts';
import {
  audiences,
  commitmentStates,
  confidences,
  engagementLevels,
  groups,
  invitedGroups,
  mailPreferences,
  meetingStates,
  peoplesLanguages,
  positions,
  reaches,
  recruitmentStatus,
  says,
  targetTypes,
  units,
  yesNo,
} from './choices.ts';
import { outboxStates } from './outbox.ts';
import { yesNoUnsure, yesNoYet } from './answers.ts';
import { barrierKinds, barrierStates } from './barriers.ts';
import { conflictStates, conflictWays } from './conflicts.ts';
import { fundingDecisions } from './funding.ts';
import { directions } from './indicators.ts';
import { linkKinds, strengths } from './links.ts';
import { tacticKinds, tacticStates } from './tactics.ts';

export const decisionMethods = choiceList('decision method', {
  consensus: { en: 'Consensus' },
  consent: { en: 'Consent' },
  fallback: { en: 'Consensus with fallback vote' },
  vote: { en: 'Vote' },
  advice: { en: 'Advice' },
});

export const decisionPositions = choiceList('position in decision', {
  agree: { en: 'Agree' },
  reservations: { en: 'Agree with reservations' },
  aside: { en: 'Stand aside' },
  block: { en: 'Block' },
  abstain: { en: 'Abstain' },
  absent: { en: 'Absent' },
});

export const attendances = choiceList('attendance', {
  invited: { en: 'Invited' },
  yes: { en: 'Yes' },
  maybe: { en: 'Maybe' },
  no: { en: 'No' },
  surrogate: { en: 'Surrogate' },
  attended: { en: 'Attended' },
  absent: { en: 'Absent' },
});

export const measureKinds = choiceList('measure kind', {
  indicator: { en: 'Indicator' },
  'how-much': { en: 'How much did we do?' },
  'how-well': { en: 'How well did we do it?' },
  'better-off': { en: 'Is anyone better off?' },
});

export const resources = choiceList('resource', {
  financial: { en: 'Financial' },
  human: { en: 'Human' },
  political: { en: 'Political' },
  'in-kind': { en: 'In-kind' },
  other: { en: 'Other' },
});

export const resourceStates = choiceList('resource state', {
  available: { en: 'Available' },
  needed: { en: 'Needed' },
});

export const allLists = [
  commitmentStates,
  meetingStates,
  audiences,
  recruitmentStatus,
  engagementLevels,
  units,
  groups,
  reaches,
  yesNo,
  peoplesLanguages,
  mailPreferences,
  invitedGroups,
  positions,
  says,
  targetTypes,
  confidences,
  outboxStates,
  decisionMethods,
  decisionPositions,
  attendances,
  measureKinds,
  resources,
  resourceStates,
  yesNoYet,
  yesNoUnsure,
  directions,
  linkKinds,
  strengths,
  tacticKinds,
  tacticStates,
  barrierKinds,
  barrierStates,
  conflictWays,
  conflictStates,
  fundingDecisions,
  rowMarks,
];
