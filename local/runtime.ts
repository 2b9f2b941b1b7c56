/**
 * Runs the built add-on on this machine: what a person or the clock does to it, and what came of it.
 *
 *   const workspace = new Workspace({ owner: 'rosa@example.org', now: Date.UTC(2026, 10, 2, 15) });
 *   const script = loadScript('dist');
 *
 *   openSpreadsheet(workspace, script, user)              → the run of onOpen; `menus` holds the menu
 *   clickMenu(workspace, script, user, 'Add people')      → that item's function, with a user interface
 *   callFromSidebar(workspace, script, user, name, args)  → one google.script.run call
 *   sendEdited(workspace, script, user, happened)         → onEdit, and every trigger that the edit fires
 *   sendSelected(workspace, script, user)                 → onSelectionChange
 *   advanceTo(workspace, script, instant)                 → every trigger that falls due until then
 *   run(workspace, script, {function, user, …})           → any function, in any role
 *
 * All of them are synchronous and give a RunResult (where triggers fire: one for each). They throw only for mistakes
 * of the caller (no such menu item, no answer prepared for a question) or of the workspace itself.
 */
import { changeEvent, clockEvent, editEvent, openEvent, selectionEvent } from './google/events.ts';
import type { AuthMode, Interruption, Json, Origin, ServiceCall } from './google/execution.ts';
import type { Happened } from './google/spreadsheet/happened.ts';
import { nextDue, reschedule, triggersOn } from './google/triggers.ts';
import type { Answer, Answers, Menu, Shown } from './google/ui.ts';
import type { Workspace } from './google/workspace.ts';
import { checkArguments } from './realm/script-run.ts';
import {
  fire,
  fireSimple,
  NOTHING_HAPPENED,
  perform,
  refuse,
  type RunRequest,
  type RunResult,
} from './running.ts';
import { sidebarFunctions, type Script } from './script.ts';

export { Workspace } from './google/workspace.ts';
export type { Happened } from './google/spreadsheet/happened.ts';
export type { RunRequest, RunResult } from './running.ts';
export { loadScript, sidebarFunctions, type Script } from './script.ts';
export type { Answer, Answers, AuthMode, Interruption, Json, Menu, Origin, ServiceCall, Shown };

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
 * add-on gets that is installed but not yet used in this file. Then everybody's installable open triggers run, as who
 * made them. Gives the run of `onOpen`, with the menus and windows of all of them. For those who may only view,
 * nothing runs (platform.md §2.1).
 */
export function openSpreadsheet(
  workspace: Workspace,
  script: Script,
  user: string,
  { authMode = 'LIMITED' }: { authMode?: 'LIMITED' | 'NONE' } = {},
): RunResult {
  workspace.openMenus.set(user, []);
  if (!workspace.canEdit(user)) return NOTHING_HAPPENED;
  const opened = { spreadsheetId: workspace.boundSpreadsheetId, person: user };
  const [simple = NOTHING_HAPPENED] = fireSimple(
    workspace,
    script,
    'onOpen',
    user,
    openEvent(opened, authMode),
  );
  const others = triggersOn(workspace, opened.spreadsheetId, 'ON_OPEN').map((trigger) =>
    fire(workspace, script, trigger, 'event trigger', openEvent({ ...opened, trigger }), { person: user }),
  );
  const all = [simple, ...others];
  return {
    ...simple,
    menus: all.flatMap(({ menus }) => menus),
    shown: all.flatMap(({ shown }) => shown),
  };
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

/**
 * A person's hands changed a spreadsheet: runs `onEdit` as them, in LIMITED mode, where the change was an edit of
 * cells of the script's own spreadsheet; then the installable edit and change triggers, as who made them. What a script
 * writes is never sent here (guides/triggers/simple-triggers). Google keeps two waiting edits and drops more; here
 * each is answered before the next, so none waits.
 */
export function sendEdited(
  workspace: Workspace,
  script: Script,
  user: string,
  happened: Happened,
  options: RunOptions = {},
): RunResult[] {
  const { spreadsheetId } = happened;
  const occasion = { spreadsheetId, person: user };
  const edit = editEvent(occasion, happened);
  const isBound = spreadsheetId === workspace.boundSpreadsheetId;
  const simple = edit && isBound ? fireSimple(workspace, script, 'onEdit', user, edit, options) : [];
  const installable = triggersOn(workspace, spreadsheetId, 'ON_EDIT').flatMap((trigger) => {
    const event = editEvent({ ...occasion, trigger }, happened);
    return event
      ? [fire(workspace, script, trigger, 'event trigger', event, { ...options, person: user })]
      : [];
  });
  const changes = triggersOn(workspace, spreadsheetId, 'ON_CHANGE').map((trigger) => {
    const event = changeEvent({ ...occasion, trigger }, happened);
    return fire(workspace, script, trigger, 'event trigger', event, { ...options, person: user });
  });
  return [...simple, ...installable, ...changes];
}

/** A person selected cells of the script's spreadsheet: runs `onSelectionChange` with what is selected now. */
export function sendSelected(workspace: Workspace, script: Script, user: string): RunResult[] {
  const spreadsheetId = workspace.boundSpreadsheetId;
  const { active } = workspace.spreadsheets.byId(spreadsheetId);
  if (!workspace.canEdit(user)) return [];
  const event = selectionEvent({ spreadsheetId, person: user }, active);
  return fireSimple(workspace, script, 'onSelectionChange', user, event);
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
  { firings = (due) => [due], interruptions = [] }: AdvanceOptions = {},
): RunResult[] {
  const results: RunResult[] = [];
  for (let trigger = nextDue(workspace); trigger && trigger.due <= instant; trigger = nextDue(workspace)) {
    const { due } = trigger;
    reschedule(trigger);
    for (const moment of firings(due, trigger.handler)) {
      workspace.now = Math.max(workspace.now, moment);
      const event = clockEvent(workspace.now, trigger);
      results.push(fire(workspace, script, trigger, 'clock trigger', event, { interruptions }));
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
