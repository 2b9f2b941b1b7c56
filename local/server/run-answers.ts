/** What the workbook's editors see of its script: triggers, and the runs with their service calls. */
import { durationOf } from '../google/durations.ts';
import { NEVER } from '../google/schedules.ts';
import { saidOccasion, type Trigger } from '../google/triggers.ts';
import type { RunRecord } from '../google/workspace.ts';
import type { RunAnswer, TriggerAnswer } from './contract.ts';
import type { LiveWorkspace } from './live-workspace.ts';
import { assertEditor } from './rights.ts';

/** All triggers, also other people's, the next one first. Throws Refusal for who may not edit the workbook. */
export function triggersFor(live: LiveWorkspace, as: string): TriggerAnswer[] {
  assertEditor(live.workspace, as);
  return [...live.workspace.triggers]
    .sort((one, other) => one.due - other.due)
    .map((trigger) => triggerAnswer(live, trigger));
}

/** The last runs, the newest first. Throws Refusal for who may not edit the workbook. */
export function runsFor(live: LiveWorkspace, as: string): RunAnswer[] {
  assertEditor(live.workspace, as);
  return live.workspace.runs.map((run) => runAnswer(live, run)).reverse();
}

function triggerAnswer(live: LiveWorkspace, trigger: Trigger): TriggerAnswer {
  const { id, user, handler, disabled, due } = trigger;
  return {
    id,
    user,
    function: handler,
    occasion: saidOccasion(trigger),
    isDisabled: disabled,
    ...(!disabled && due < NEVER && { next: live.timeSaid(due) }),
  };
}

function runAnswer(live: LiveWorkspace, run: RunRecord): RunAnswer {
  const { function: name, user, origin, startedAt, elapsedMs, calls } = run;
  const error = run.error ?? run.died;
  return {
    function: name,
    user,
    origin,
    when: live.timeSaid(startedAt),
    elapsedMs,
    calls: Object.entries(calls).map(([method, count]) => ({
      method,
      count,
      ms: count * durationOf(method),
    })),
    ...(error !== undefined && { error }),
  };
}
