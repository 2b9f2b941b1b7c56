/** Which steps of the check an account has passed in this workbook; kept beside the account's other small state. */
import * as z from 'zod/mini';
import { fingerprint } from '../core/fingerprint.ts';
import { checkSteps, type CheckStep } from '../core/installation.ts';
import { parseJson } from './owner.ts';
import type { World } from './ports.ts';

const passedSchema = z.object({ steps: z.array(z.string()), once: z.boolean() });

interface Passed {
  readonly steps: readonly string[];
  /** Whether all of them were passed at one time. */
  readonly once: boolean;
}

/** Not the address itself: the memory of the workbook names nobody but its owner. */
const property = (world: World): string => `checked:${fingerprint(world.user())}`;

function passed(world: World): Passed {
  const parsed = passedSchema.safeParse(parseJson(world.memory.all()[property(world)] ?? ''));
  return parsed.success ? parsed.data : { steps: [], once: false };
}

/** Whether this account has passed the whole check once; from then on it can switch reminders on. */
export function isChecked(world: World): boolean {
  return passed(world).once;
}

/** Notes what became of a step. */
export function rememberCheck(world: World, step: CheckStep, ok: boolean): void {
  try {
    const { steps, once } = passed(world);
    const now = checkSteps.filter((one) => (one === step ? ok : steps.includes(one)));
    const value: Passed = { steps: now, once: once || now.length === checkSteps.length };
    world.memory.set(property(world), JSON.stringify(value));
  } catch {
    // Where the account is not known or nothing is kept, those two steps say so.
  }
}
