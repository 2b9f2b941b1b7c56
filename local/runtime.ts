/**
 * Runs the built add-on on this machine: what a person or the clock does to it, and what came of it.
 *
 *   const workspace = new Workspace({ owner: 'rosa@example.org', now: Date.UTC(2026, 10, 2, 15) });
 *   const script = loadScript('dist');
 *
 *   openSpreadsheet(workspace, script, user)              → the run of onOpen; `menus` holds the menu
 *   clickMenu(workspace, script, user, 'Add people')      → that item's function, with a user interface
 *   callFromSidebar(workspace, script, user, name, args)  → one google.script.run call
 *   advanceTo(workspace, script, instant)                 → every trigger that falls due until then
 *   run(workspace, script, {function, user, …})           → any function, in any role
 *
 * All of them are synchronous and give a RunResult (advanceTo: one for each trigger that fired). They throw only for
 * mistakes of the caller (no such menu item, no answer prepared for a question) or of the workspace itself.
 */
import type { AuthMode, Interruption, Json, Origin, ServiceCall } from './google/execution.ts';
import { Execution } from './google/execution.ts';
import { durationOf } from './google/durations.ts';
import { googleMethods } from './google/index.ts';
import { quotaLeft, useQuota } from './google/quotas.ts';
import { clockEvent, reschedule, nextDue, type Trigger } from './google/triggers.ts';
import type { Answer, Menu, Shown } from './google/ui.ts';
import type { Workspace } from './google/workspace.ts';
import { executeInFreshGlobal, type Task } from './kernel.ts';
import { checkArguments } from './realm/script-run.ts';
import { sidebarFunctions, type Script } from './script.ts';

export { Workspace } from './google/workspace.ts';
export { loadScript, sidebarFunctions, type Script } from './script.ts';
export type { Answer, AuthMode, Interruption, Json, Menu, Origin, ServiceCall, Shown };

export interface RunRequest {
  /** A function declared at the script's top level. */
  readonly function: string;
  readonly args?: readonly Json[];
  /** Address of an account that may edit the spreadsheet. */
  readonly user: string;
  /** Default `menu`. */
  readonly origin?: Origin;
  /** Default `FULL`. */
  readonly authMode?: AuthMode;
  readonly interruptions?: readonly Interruption[];
  /** What the user answers to `Ui.alert` and `Ui.prompt`, in order. */
  readonly answers?: readonly Answer[];
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
  readonly calls: readonly ServiceCall[];
  /** Modelled milliseconds. */
  readonly elapsedMs: number;
  /** What Logger and console were given, a line each. */
  readonly log: readonly string[];
  /** Menus that the run added, and the sidebars, dialogs, alerts and toasts that it showed. */
  readonly menus: readonly Menu[];
  readonly shown: readonly Shown[];
}

const NOTHING_HAPPENED: RunResult = { value: null, calls: [], elapsedMs: 0, log: [], menus: [], shown: [] };

/** What a test may add to a person's action. */
export type RunOptions = Pick<RunRequest, 'interruptions' | 'answers'>;

/** Runs one function in a fresh global, as Google does for every execution (platform.md §8). */
export function run(workspace: Workspace, script: Script, request: RunRequest): RunResult {
  return perform(workspace, script, request, {
    function: request.function,
    args: request.args ?? [],
    answer: 'json',
  });
}

/**
 * A person opens the spreadsheet: `onOpen` runs as a simple trigger in LIMITED mode; `NONE` is what a published
 * add-on gets that is installed but not yet used in this file. For those who may only view, nothing runs
 * (platform.md §2.1).
 */
export function openSpreadsheet(
  workspace: Workspace,
  script: Script,
  user: string,
  { authMode = 'LIMITED' }: { authMode?: 'LIMITED' | 'NONE' } = {},
): RunResult {
  workspace.openMenus.set(user, []);
  if (!workspace.canEdit(user)) return NOTHING_HAPPENED;
  return perform(
    workspace,
    script,
    { function: 'onOpen', user, origin: 'simple trigger', authMode },
    { function: 'onOpen', args: [], event: { authMode }, answer: 'json' },
  );
}

/**
 * A person clicks the menu item with this label. Opens the spreadsheet first if the user has not.
 * Throws when there is no such item.
 */
export function clickMenu(
  workspace: Workspace,
  script: Script,
  user: string,
  label: string,
  options: RunOptions = {},
): RunResult {
  if (!workspace.openMenus.has(user)) openSpreadsheet(workspace, script, user);
  const items = (workspace.openMenus.get(user) ?? []).flatMap((menu) => menuItems(menu));
  const item = items.find((candidate) => candidate.label === label);
  if (!item) {
    throw new Error(`No menu item "${label}"; there are: ${items.map((one) => one.label).join(', ')}.`);
  }
  return run(workspace, script, { ...options, function: item.function, user, origin: 'menu' });
}

/**
 * One `google.script.run` call. Arguments that Google would not let through, and functions that the page can't
 * name, come back as `error`; a result that holds a Date arrives as `null` (platform.md §1.5).
 * How many calls run at once, and in which order, is the page's business.
 */
export function callFromSidebar(
  workspace: Workspace,
  script: Script,
  user: string,
  name: string,
  args: readonly unknown[] = [],
  options: RunOptions = {},
): RunResult {
  const request = { ...options, function: name, user, origin: 'sidebar' } as const;
  const problem = sidebarFunctions(script).includes(name)
    ? checkArguments(args)
    : `google.script.run.${name} is not a function`;
  if (problem !== undefined) return refuse(workspace, request, problem);
  return perform(workspace, script, request, {
    function: name,
    args: args as readonly Json[],
    answer: 'sidebar',
  });
}

export interface AdvanceOptions {
  /**
   * When a trigger due at `due` really fires: `[due]` by default; `[due, due]` twice, `[due + 900_000]` late,
   * `[]` not at all. Google promises none of once, on time, always (platform.md §3).
   */
  readonly firings?: (due: number, handler: string) => readonly number[];
  readonly interruptions?: readonly Interruption[];
}

/** Turns the clock forward to `instant` (ms); each trigger that falls due runs as the user who made it. */
export function advanceTo(
  workspace: Workspace,
  script: Script,
  instant: number,
  { firings = (due) => [due], interruptions }: AdvanceOptions = {},
): RunResult[] {
  const results: RunResult[] = [];
  for (let trigger = nextDue(workspace); trigger && trigger.due <= instant; trigger = nextDue(workspace)) {
    const { due } = trigger;
    reschedule(trigger);
    for (const moment of firings(due, trigger.handler)) {
      workspace.now = Math.max(workspace.now, moment);
      results.push(fire(workspace, script, trigger, interruptions));
    }
  }
  workspace.now = Math.max(workspace.now, instant);
  return results;
}

/** When the next trigger falls due (ms), if there is one. */
export function nextEvent(workspace: Workspace): number | undefined {
  return nextDue(workspace)?.due;
}

/** All items of a menu and of its submenus, in order. */
export function menuItems(menu: Menu): { label: string; function: string }[] {
  return menu.entries.flatMap((entry) => {
    if (entry.kind === 'item') return [entry];
    return entry.kind === 'submenu' ? menuItems(entry.menu) : [];
  });
}

function fire(
  workspace: Workspace,
  script: Script,
  trigger: Trigger,
  interruptions: readonly Interruption[] = [],
): RunResult {
  const { user, handler } = trigger;
  const request = { function: handler, user, origin: 'clock trigger', interruptions } as const;
  if (!workspace.canEdit(user)) {
    return refuse(workspace, request, 'You do not have permission to access the requested document.');
  }
  if (quotaLeft(workspace, user, 'trigger runtime ms') === 0) {
    return refuse(workspace, request, 'Service using too much computer time for one day.');
  }
  const event = clockEvent(workspace.now, trigger);
  const result = perform(workspace, script, request, { function: handler, args: [], event, answer: 'json' });
  const left = quotaLeft(workspace, user, 'trigger runtime ms');
  useQuota(workspace, user, 'trigger runtime ms', Math.min(left, result.elapsedMs));
  return result;
}

function perform(workspace: Workspace, script: Script, request: RunRequest, task: Task): RunResult {
  const { user, origin = 'menu', authMode = 'FULL', interruptions = [], answers = [] } = request;
  if (!workspace.canEdit(user)) throw new Error(`${user} may not edit the spreadsheet, nor run its script.`);
  if (!script.functions.includes(task.function)) {
    return refuse(workspace, request, `Script function not found: ${task.function}`);
  }
  const options = { script, user, origin, authMode, interruptions, answers };
  const execution = new Execution(workspace, options, googleMethods, durationOf);
  const { value, error } = executeInFreshGlobal(execution, task, request.patienceMs);
  const { calls, elapsedMs, log, menus, shown, died, startedAt } = execution;
  addMenus(workspace, user, menus);
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
function refuse(workspace: Workspace, request: RunRequest, message: string): RunResult {
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
