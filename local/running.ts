/** One run of one function of a script: begun or refused, recorded, and told to whoever started it. */
import type { AuthMode, Interruption, Json, Origin, ServiceCall } from './google/execution.ts';
import { Execution } from './google/execution.ts';
import { durationOf } from './google/durations.ts';
import type { Event } from './google/events.ts';
import { googleMethods } from './google/index.ts';
import { quotaLeft, useQuota } from './google/quotas.ts';
import type { Trigger } from './google/triggers.ts';
import type { Answers, Menu, Shown } from './google/ui.ts';
import type { Workspace } from './google/workspace.ts';
import { executeInFreshGlobal, type Task } from './kernel.ts';
import type { Script } from './script.ts';

export interface RunRequest {
  /** A function declared at the script's top level. */
  readonly function: string;
  readonly args?: readonly Json[];
  /** Address of an account that may edit the spreadsheet. */
  readonly user: string;
  /** Who sits before the screen, where that is somebody else: the run is a trigger's, as its owner. */
  readonly person?: string;
  /** Default `menu`. */
  readonly origin?: Origin;
  /** Default `FULL`. */
  readonly authMode?: AuthMode;
  readonly interruptions?: readonly Interruption[];
  /** What the user answers to `Ui.alert` and `Ui.prompt`. */
  readonly answers?: Answers;
  /** Real milliseconds after which the run counts as an endless loop. */
  readonly patienceMs?: number;
}

export interface RunResult {
  /** What the function returned, as JSON; `null` for nothing. */
  readonly value: Json;
  /** The add-on's own exception that nothing caught. */
  readonly error?: { readonly message: string; readonly stack: string };
  /** Why the run died: killed by an interruption, out of time. */
  readonly died?: string;
  /** The stack of the service call during which it died; absent where it was computing. */
  readonly diedAt?: string;
  readonly calls: readonly ServiceCall[];
  /** Modelled milliseconds. */
  readonly elapsedMs: number;
  /** What Logger and console were given, a line each. */
  readonly log: readonly string[];
  /** Menus that the run added, and the sidebars, dialogs, alerts and toasts that it showed. */
  readonly menus: readonly Menu[];
  readonly shown: readonly Shown[];
}

export const NOTHING_HAPPENED: RunResult = {
  value: null,
  calls: [],
  elapsedMs: 0,
  log: [],
  menus: [],
  shown: [],
};

/** Runs the task, or refuses it as Google does what it can't begin. Throws where the user may not run the script. */
export function perform(workspace: Workspace, script: Script, request: RunRequest, task: Task): RunResult {
  const { user, person, origin = 'menu', authMode = 'FULL', interruptions = [], answers = [] } = request;
  if (!workspace.canEdit(user)) throw new Error(`${user} may not edit the spreadsheet, nor run its script.`);
  if (!script.functions.includes(task.function)) {
    return refuse(workspace, request, `Script function not found: ${task.function}`);
  }
  // Who clicks while permissions are missing is asked for them first, and allows them.
  if (origin === 'menu' || origin === 'sidebar') {
    workspace.withdrawn = workspace.withdrawn.filter((one) => one !== user);
  }
  const options = { script, user, person, origin, authMode, interruptions, answers };
  const execution = new Execution(workspace, options, googleMethods, durationOf);
  const { value, error } = executeInFreshGlobal(execution, task, request.patienceMs);
  const { calls, elapsedMs, log, menus, shown, died, diedAt, startedAt } = execution;
  addMenus(workspace, person ?? user, menus);
  workspace.keepRun({
    function: task.function,
    user,
    origin,
    startedAt,
    elapsedMs,
    calls: countByMethod(calls),
    ...(error && { error: error.message }),
    ...(died !== undefined && { died }),
  });
  return {
    value: died === undefined ? value : null,
    ...(error && died === undefined && { error }),
    ...(died !== undefined && { died }),
    ...(diedAt !== undefined && { diedAt }),
    calls,
    elapsedMs,
    log,
    menus,
    shown,
  };
}

/** A menu takes the place of the one with its name. */
function addMenus(workspace: Workspace, user: string, added: readonly Menu[]): void {
  const names = added.map(({ name }) => name);
  const kept = (workspace.openMenus.get(user) ?? []).filter(({ name }) => !names.includes(name));
  workspace.openMenus.set(user, [...kept, ...added]);
}

/** What comes of a run that Google does not even begin. */
export function refuse(workspace: Workspace, request: RunRequest, message: string): RunResult {
  const { function: name, user, origin = 'menu' } = request;
  const record = { function: name, user, origin, startedAt: workspace.now, elapsedMs: 0, calls: {} };
  workspace.keepRun({ ...record, error: message });
  return { ...NOTHING_HAPPENED, error: { message, stack: '' } };
}

function countByMethod(calls: readonly ServiceCall[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { method } of calls) counts[method] = (counts[method] ?? 0) + 1;
  return counts;
}

type TriggerRun = Pick<RunRequest, 'person' | 'interruptions' | 'answers'>;

/** A simple trigger, if the script has one of that name: as the person, within what their AuthMode allows. */
export function fireSimple(
  workspace: Workspace,
  script: Script,
  name: string,
  person: string,
  event: Event,
  options: TriggerRun = {},
): RunResult[] {
  if (!script.functions.includes(name)) return [];
  const authMode = event.authMode as AuthMode;
  const request = { ...options, function: name, user: person, origin: 'simple trigger', authMode } as const;
  return [withinDay(workspace, script, request, event)];
}

/** An installable trigger: as the user who made it, with all that they have allowed. */
export function fire(
  workspace: Workspace,
  script: Script,
  { user, handler }: Trigger,
  origin: 'clock trigger' | 'event trigger',
  event: Event,
  options: TriggerRun = {},
): RunResult {
  const request = { ...options, function: handler, user, origin };
  if (!workspace.canEdit(user)) {
    return refuse(workspace, request, 'You do not have permission to access the requested document.');
  }
  // A trigger of a bound script does not run at all while a permission is missing (platform.md §3).
  if (workspace.withdrawn.includes(user)) {
    return refuse(workspace, request, 'Authorization is required to perform that action.');
  }
  return withinDay(workspace, script, request, event);
}

/** Within the triggers' 90 minutes a day, which hold for simple ones too (guides/triggers/simple-triggers). */
function withinDay(workspace: Workspace, script: Script, request: RunRequest, event: Event): RunResult {
  const { user } = request;
  if (quotaLeft(workspace, user, 'trigger runtime ms') === 0) {
    return refuse(workspace, request, 'Service using too much computer time for one day.');
  }
  const task = { function: request.function, args: [], event, answer: 'json' } as const;
  const result = perform(workspace, script, request, task);
  const left = quotaLeft(workspace, user, 'trigger runtime ms');
  useQuota(workspace, user, 'trigger runtime ms', Math.min(left, result.elapsedMs));
  return result;
}
