/** What the add-on finds in its global before its first line runs: Google's services, and nothing of the host. */
import { absentServices } from './absent.ts';
import { advancedServices } from './advanced.ts';
import { browser } from './browser.ts';
import { cacheService } from './cache.ts';
import { eventObject } from './event.ts';
import { charts } from './charts.ts';
import { htmlService } from './html.ts';
import { lockService } from './lock.ts';
import { console, logger } from './logging.ts';
import { mailApp } from './mail.ts';
import { propertiesService } from './properties.ts';
import { scriptApp } from './script-app.ts';
import { deliver } from './script-run.ts';
import { session } from './session.ts';
import { spreadsheetApp } from './spreadsheet.ts';
import { followWorkspaceClock } from './time.ts';
import { getUi } from './ui.ts';
import { utilities } from './utilities.ts';
import { compile, isServiceObject, start } from './wire.ts';

interface Task {
  function: string;
  args: unknown[];
  event?: Record<string, unknown>;
  answer: 'json' | 'sidebar';
}

followWorkspaceClock();

// Whether Apps Script has these two is not known (platform.md §8).
Reflect.deleteProperty(globalThis, 'WeakRef');
Reflect.deleteProperty(globalThis, 'FinalizationRegistry');

Object.assign(globalThis, absentServices(), advancedServices(), {
  Browser: browser,
  CacheService: cacheService,
  Charts: charts,
  HtmlService: htmlService,
  LockService: lockService,
  Logger: logger,
  MailApp: mailApp,
  PropertiesService: propertiesService,
  ScriptApp: scriptApp,
  Session: session,
  SpreadsheetApp: spreadsheetApp(getUi),
  Utilities: utilities,
  console,
});

start((message) => {
  const task = JSON.parse(message) as Task;
  try {
    const result = callFunction(task);
    const json =
      task.answer === 'sidebar' ? deliver(result, isServiceObject) : (JSON.stringify(result) ?? 'null');
    return `{"value":${json}}`;
  } catch (error) {
    return JSON.stringify({ value: null, error: describe(error) });
  }
});

function callFunction({ function: name, args, event }: Task): unknown {
  // Its name is a word of the script's top level: `const` and `let` are no properties of the global.
  const entryPoint = compile(name, 'local-workspace') as (...args: unknown[]) => unknown;
  const result = entryPoint(...(event ? [eventObject(event)] : args));
  if (result instanceof Promise)
    throw new Error(`${name}: async entry points are not in the local workspace.`);
  return result;
}

function describe(error: unknown): { message: string; stack: string } {
  if (error instanceof Error) return { message: error.message, stack: error.stack ?? '' };
  return { message: String(error), stack: '' };
}
