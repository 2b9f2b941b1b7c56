/** What each step of the guide is called, and why it is one: the script says it, on Start here and to the panel. */
import type { Text } from '../core/lang.ts';
import type { StepKey } from './steps.ts';
import { formingWords } from './steps/forming.ts';
import { gatheringWords } from './steps/gathering.ts';
import { keepingWords } from './steps/keeping.ts';
import { meetingWords } from './steps/meeting.ts';
import { planningWords } from './steps/planning.ts';
import { resultsWords } from './steps/results.ts';
import { sendingWords } from './steps/sending.ts';

export const stepWords: Readonly<Record<StepKey, { readonly title: Text; readonly why: Text }>> = {
  ...formingWords,
  ...gatheringWords,
  ...meetingWords,
  ...planningWords,
  ...resultsWords,
  ...keepingWords,
  ...sendingWords,
};
