/** Every list on the Lists sheet, and those of the field's vocabulary that wait for their sheets (method.md §17). */
import { choiceList, type ChoiceList } from '../core/choices.ts';
import { rowMarks } from '../core/sheet.ts';
import {
  audiences,
  commitmentStates,
  confidences,
  decisionMethods,
  engagementLevels,
  groups,
  invitedGroups,
  mailPreferences,
  meetingStates,
  peoplesLanguages,
  reaches,
  recruitmentStatus,
  resources,
  targetTypes,
  units,
  yesNo,
} from './choices.ts';
import { channels } from './contacts.ts';
import { fitAnswers } from './fit.ts';
import { goalKinds, goalStates, horizons, workLevels } from './goals.ts';
import { outboxStates } from './outbox.ts';
import { roleNames } from './roles.ts';
import { publicNaming } from './signons.ts';
import { chosenWays } from './ways/questions.ts';
import { yesNoUnsure, yesNoYet } from './answers.ts';
import { barrierKinds, barrierStates } from './barriers.ts';
import { conflictStates, conflictWays } from './conflicts.ts';
import { fundingDecisions } from './funding.ts';
import { directions } from './indicators.ts';
import { linkKinds, strengths } from './links.ts';
import { measureKinds } from './measures.ts';
import { positions, says } from './scales.ts';
import { tacticKinds, tacticStates } from './tactics.ts';

export const decisionPositions = choiceList('position in decision', {
  agree: { en: 'Agree', es: 'De acuerdo' },
  reservations: { en: 'Agree with reservations', es: 'De acuerdo con reservas' },
  aside: { en: 'Stand aside', es: 'Se hace a un lado' },
  block: { en: 'Block', es: 'Bloquea' },
  abstain: { en: 'Abstain', es: 'Se abstiene' },
  absent: { en: 'Absent', es: 'Ausente' },
});

export const attendances = choiceList('attendance', {
  invited: { en: 'Invited', es: 'Se le invitó' },
  yes: { en: 'Yes', es: 'Sí' },
  maybe: { en: 'Maybe', es: 'Tal vez' },
  no: { en: 'No', es: 'No' },
  surrogate: { en: 'Surrogate', es: 'Suplente' },
  attended: { en: 'Attended', es: 'Asistió' },
  absent: { en: 'Absent', es: 'Ausente' },
});

export const resourceStates = choiceList('resource state', {
  available: { en: 'Available', es: 'Disponible' },
  needed: { en: 'Needed', es: 'Hace falta' },
});

export const allLists: readonly ChoiceList[] = [
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
  rowMarks,
  fitAnswers,
  goalStates,
  goalKinds,
  horizons,
  workLevels,
  roleNames,
  channels,
  publicNaming,
  // One list for both questions about the room.
  ...new Set(chosenWays.map(({ list }) => list)),
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
];
