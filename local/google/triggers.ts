/** Installable triggers: who made them, what fires them, and ScriptApp's view of them. */
import { ServiceError, type Execution, type Json, type Methods } from './execution.ts';
import { dueAfter, NEVER, plan, saidSchedule, type Schedule, type Wishes } from './schedules.ts';
import { SPREADSHEET_SCOPE } from './scopes.ts';
import type { Workspace } from './workspace.ts';

const SCOPE = 'script.scriptapp';

/** platform.md §1.2. */
const TRIGGERS_PER_USER = 20;

/** Which of a spreadsheet's events fires a trigger: a name of Google's EventType. */
export type SpreadsheetEvent = 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';

interface AnyTrigger {
  readonly id: string;
  /** Name of the function. */
  readonly handler: string;
  /** Address of who made it: it runs as them, and only they see it (platform.md §3). */
  readonly user: string;
  /** When it falls due next, in ms; NEVER where no clock fires it. */
  due: number;
  /** Made inside another trigger's run: Google has been reported to leave such triggers dead (platform.md §3). */
  readonly disabled: boolean;
}

export type Trigger = AnyTrigger &
  (
    | { readonly schedule: Schedule }
    | { readonly on: { readonly spreadsheet: string; readonly event: SpreadsheetEvent } }
  );

/** The clock trigger that falls due first. */
export function nextDue(workspace: Workspace): Trigger | undefined {
  return workspace.triggers
    .filter((trigger) => !trigger.disabled && 'schedule' in trigger && trigger.due < NEVER)
    .reduce<Trigger | undefined>(
      (first, other) => (first && first.due <= other.due ? first : other),
      undefined,
    );
}

/**
 * Sets `due` to the time after this one; the minute, and for days the wall clock, stays as it is. A trigger that fires
 * once stays in the list, as at Google, until the script deletes it.
 */
export function reschedule(trigger: Trigger): void {
  if ('schedule' in trigger) trigger.due = dueAfter(trigger.schedule, trigger.due);
}

const SAID: Record<SpreadsheetEvent, string> = {
  ON_OPEN: 'when somebody opens it',
  ON_EDIT: 'at every edit',
  ON_CHANGE: 'at every change',
};

/** What fires it, in words: "every hour", "at every edit". */
export function saidOccasion(trigger: Trigger): string {
  return 'on' in trigger ? SAID[trigger.on.event] : saidSchedule(trigger.schedule);
}

/** The triggers that this event of a spreadsheet fires, in the order in which they were made. */
export function triggersOn(workspace: Workspace, spreadsheet: string, event: SpreadsheetEvent): Trigger[] {
  return workspace.triggers.filter(
    (trigger) =>
      !trigger.disabled &&
      'on' in trigger &&
      trigger.on.event === event &&
      trigger.on.spreadsheet === spreadsheet,
  );
}

/** What ScriptApp tells of a trigger; its schedule can't be read back (platform.md §3). */
function visible(trigger: Trigger): Json {
  const { id, handler } = trigger;
  const [event, source] = 'on' in trigger ? [trigger.on.event, trigger.on.spreadsheet] : ['CLOCK', null];
  return { id, handler, event, source };
}

/** Keeps a trigger that the run's user makes. Throws ServiceError where the limits of platform.md §3 forbid it. */
function add(
  run: Execution,
  handler: string,
  made: DistributiveOmit<Trigger, keyof AnyTrigger>,
  due: number,
): Json {
  const { workspace, user, script } = run;
  // Google may find out only when the trigger fires.
  if (!script.functions.includes(handler)) throw new ServiceError(`Script function not found: ${handler}`);
  const own = workspace.triggers.filter((trigger) => trigger.user === user);
  if (own.length >= TRIGGERS_PER_USER) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const trigger: Trigger = {
    id: String(workspace.random.below(2 ** 32)),
    handler,
    user,
    ...made,
    due,
    disabled: run.options.origin === 'clock trigger' || run.options.origin === 'event trigger',
  };
  if (workspace.publishedAddOn) checkAddOn(trigger, own);
  workspace.triggers.push(trigger);
  return visible(trigger);
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A published add-on: one trigger of each kind for a user and document, none more often than hourly (platform.md §0.3). */
function checkAddOn(trigger: Trigger, own: readonly Trigger[]): void {
  if ('schedule' in trigger && 'everyMinutes' in trigger.schedule) {
    throw new ServiceError('The recurrence interval for an Add-on trigger must be at least one hour.');
  }
  const kind = (one: Trigger) => ('on' in one ? one.on.event : 'CLOCK');
  if (own.some((other) => kind(other) === kind(trigger))) {
    throw new ServiceError('An add-on can have one trigger of each kind for a user and document.');
  }
}

/** The spreadsheet of `forSpreadsheet`; `spreadsheets.currentonly` reaches the open one only (platform.md §2.2). */
function chosenSpreadsheet(run: Execution, id: string): string {
  const needed = id === run.workspace.boundSpreadsheetId ? [SPREADSHEET_SCOPE] : [];
  run.needsScope('ScriptApp.TriggerBuilder.forSpreadsheet', ...needed, 'spreadsheets');
  return run.workspace.spreadsheets.byId(id).id;
}

export const triggerMethods: Methods = {
  'ClockTriggerBuilder.create': (run, _on, [handler, wishes]) => {
    run.needsScope('ScriptApp.newTrigger', SCOPE);
    const { due, ...made } = plan(run.workspace, wishes as unknown as Wishes, run.script.timeZone);
    return add(run, String(handler), made, due);
  },
  'SpreadsheetTriggerBuilder.create': (run, _on, [handler, spreadsheet, event]) => {
    run.needsScope('ScriptApp.newTrigger', SCOPE);
    if (event === null)
      throw new ServiceError('A spreadsheet trigger needs one of onOpen, onEdit and onChange.');
    const on = { spreadsheet: chosenSpreadsheet(run, String(spreadsheet)), event: event as SpreadsheetEvent };
    return add(run, String(handler), { on }, NEVER);
  },
  'ScriptApp.getProjectTriggers': (run) => {
    run.needsScope('ScriptApp.getProjectTriggers', SCOPE);
    return run.workspace.triggers.filter((trigger) => trigger.user === run.user).map(visible);
  },
  'ScriptApp.getUserTriggers': (run, _on, [spreadsheet]) => {
    run.needsScope('ScriptApp.getUserTriggers', SCOPE);
    const isThere = (trigger: Trigger) => 'on' in trigger && trigger.on.spreadsheet === spreadsheet;
    return run.workspace.triggers
      .filter((trigger) => trigger.user === run.user && isThere(trigger))
      .map(visible);
  },
  'ScriptApp.deleteTrigger': (run, _on, [id]) => {
    run.needsScope('ScriptApp.deleteTrigger', SCOPE);
    const { triggers } = run.workspace;
    const index = triggers.findIndex((trigger) => trigger.id === id && trigger.user === run.user);
    if (index < 0) throw new ServiceError('The trigger could not be found.');
    triggers.splice(index, 1);
  },
  'Trigger.getEventType': () => null,
  'Trigger.getHandlerFunction': () => null,
  'Trigger.getTriggerSource': () => null,
  'Trigger.getTriggerSourceId': () => null,
  'Trigger.getUniqueId': () => null,
};
