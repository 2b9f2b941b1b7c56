/** How long each step takes, what it leaves, and whose order it follows: the panel says it, and only the panel. */
import type { StepKey } from './steps.ts';
import { formingDetails } from './steps/forming.ts';
import { gatheringDetails } from './steps/gathering.ts';
import { keepingDetails } from './steps/keeping.ts';
import { meetingDetails } from './steps/meeting.ts';
import type { orders } from './steps/orders.ts';
import { planningDetails } from './steps/planning.ts';
import { resultsDetails } from './steps/results.ts';
import { sendingDetails } from './steps/sending.ts';
import type { StepDetails } from '../core/step.ts';

export const stepDetails: Readonly<Record<StepKey, StepDetails<keyof typeof orders>>> = {
  ...formingDetails,
  ...gatheringDetails,
  ...meetingDetails,
  ...planningDetails,
  ...resultsDetails,
  ...keepingDetails,
  ...sendingDetails,
};
