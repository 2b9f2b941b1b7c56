/** A step of the guide: what it is for, and when it is done. Steps are values in `sheets/steps.ts`. */
import type { Day } from './day.ts';
import type { Text } from './lang.ts';
import type { FieldValue } from './field.ts';
import type { AnyRow } from './sheet.ts';

/** What a step can be judged by; all of it stands in the workbook. */
export interface StepFacts {
  readonly today: Day;
  /** The rows that count, by sheet key, without questions that nobody has answered; none where the sheet isn't there. */
  rows(sheet: string): readonly AnyRow[];
  /** What was answered to one of a sheet's questions. */
  answer(sheet: string, id: string): FieldValue | undefined;
  /** Whether reminders are on for this workbook. */
  readonly remindersOn: boolean;
}

export type StepState = 'open' | 'begun' | 'done';

export interface GuideStep<Key extends string = string> {
  readonly key: Key;
  readonly title: Text;
  /** Two sentences of why. */
  readonly why: Text;
  /** How long it takes one person, in minutes. */
  readonly minutes: number;
  /** What is there afterwards that wasn't before. */
  readonly leaves: Text;
  /** Where it is done: a sheet of the guide's, or a screen. */
  readonly at:
    | { readonly sheet: string }
    | { readonly view: 'people' | 'reminders' | 'share' | 'check' | 'setup' | 'due' };
  /** True only where its content is there. */
  done(facts: StepFacts): boolean;
  /** True where somebody has begun; by default where its sheet has rows in which something was answered. */
  begun?(facts: StepFacts): boolean;
  /** Which toolkit's order it comes from (seeds.md §17). */
  readonly from: Text;
}

/** Where a step stands. */
export function stateOf(step: GuideStep, facts: StepFacts): StepState {
  if (step.done(facts)) return 'done';
  const { at } = step;
  const begun = step.begun?.(facts) ?? ('sheet' in at && facts.rows(at.sheet).length > 0);
  return begun ? 'begun' : 'open';
}
