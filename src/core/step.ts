/** A step of the guide: what it is for, and when it is done. Its words stand in `sheets/steps.ts`, its states in `sheets/step-states.ts`. */
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
  /** Whether they go out in the name of who asks. */
  readonly remindersMine: boolean;
  /** Whether the account that asks has passed *Check this installation* once. */
  readonly checked: boolean;
  /** Whether members have a file of their own. */
  readonly shared: boolean;
}

export type StepState = 'open' | 'begun' | 'done';

export interface GuideStep<Key extends string = string> {
  readonly key: Key;
  /** Where it is done: a sheet of the guide's, for some on a row that an earlier step made (`of`), or a screen. */
  readonly at:
    | { readonly sheet: string; readonly of?: 'row' }
    | { readonly view: 'people' | 'reminders' | 'share' | 'check' | 'setup' | 'due' };
}

/** What a step is called, and two sentences of why. The panel gets them with the steps' states. */
export type StepTexts = Readonly<Record<string, { readonly title: Text; readonly why: Text }>>;

/** What only the panel says of a step; apart from the rest, so that the script needn't carry it. */
export interface StepDetails<Order extends string = string> {
  /** How long it takes one person, in minutes. */
  readonly minutes: number;
  /** What is there afterwards that wasn't before. */
  readonly leaves: Text;
  /** Which toolkit's order it comes from (seeds.md §17). */
  readonly from: Order;
}

/** What a step's state is seen by; apart from its words, so that the sidebar needn't carry it. */
export interface StepSigns {
  /** True only where its content is there. */
  done(facts: StepFacts): boolean;
  /** True where somebody has begun; by default where its sheet has rows in which something was answered. */
  begun?(facts: StepFacts): boolean;
}

/** Where a step stands. */
export function stateOf({ at }: GuideStep, signs: StepSigns, facts: StepFacts): StepState {
  if (signs.done(facts)) return 'done';
  const begun = signs.begun?.(facts) ?? ('sheet' in at && facts.rows(at.sheet).length > 0);
  return begun ? 'begun' : 'open';
}
