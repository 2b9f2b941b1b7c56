/** The three steps from an empty workbook to one that reminds, and how far the coalition has come. */
import type { Status } from '../api.ts';
import type { View } from './place.ts';

export interface LaneStep {
  readonly step: 'people' | 'meetings' | 'reminders';
  /** Exactly one step is `now` until all are done. */
  readonly state: 'done' | 'now' | 'later';
  readonly go: View;
}

/** People are there, a meeting lies ahead, reminders are on: judged by what stands in the workbook today. */
export function fastLane(status: Status): LaneStep[] {
  const listed = status.sheets.find(({ key }) => key === 'people')?.rows ?? 0;
  const ahead = status.meetings.some(
    ({ date, state }) =>
      date !== undefined && date >= status.today && state !== 'draft' && state !== 'cancelled',
  );
  const steps = [
    { step: 'people', done: listed > 0, go: { view: 'people' } },
    { step: 'meetings', done: ahead, go: { view: 'sheet', sheet: 'meetings' } },
    { step: 'reminders', done: status.reminders.on, go: { view: 'reminders' } },
  ] as const;
  const now = steps.find(({ done }) => !done);
  return steps.map((step) => ({
    step: step.step,
    state: step.done ? 'done' : step === now ? 'now' : 'later',
    go: step.go,
  }));
}
