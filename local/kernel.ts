/** One fresh global for every run: bare, in the script's zone, with the services inside and `dist/` on top. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import vm from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import * as gas from 'gas-local';
import type { Event } from './google/events.ts';
import { RunEnded, type Execution, type Json } from './google/execution.ts';
import type { Script } from './script.ts';

/** What to do in the fresh global; crosses as JSON. */
export interface Task {
  readonly function: string;
  readonly args: readonly Json[];
  /** Event of a trigger: passed as the only argument. */
  readonly event?: Event;
  /** How the result comes back: as plain JSON, or through google.script.run's rules. */
  readonly answer: 'json' | 'sidebar';
}

export interface Outcome {
  readonly value: Json;
  readonly error?: { readonly message: string; readonly stack: string };
}

/** Real milliseconds that a run may take before it counts as an endless loop. */
const PATIENCE_MS = 30_000;

/**
 * Loads the script into a fresh global and calls the task's function there; finishes the run.
 * Gives the function's result or its exception; whether the run died is in `run.died`.
 * Throws for faults of the workspace itself, and for entry points that are asynchronous.
 */
export function executeInFreshGlobal(run: Execution, task: Task, patienceMs = PATIENCE_MS): Outcome {
  const outcome = inZone(run.script.timeZone, () => {
    try {
      return withinTime(patienceMs, () => loadAndCall(run, task));
    } catch (error) {
      return explain(run, error);
    } finally {
      run.finish();
    }
  });
  if (run.fault) throw run.fault;
  return outcome;
}

function loadAndCall(run: Execution, task: Task): Outcome {
  let perform: ((task: string) => string) | undefined;
  const bridge = {
    send: run.answer,
    start: (ready: (task: string) => string) => (perform = ready),
    compile: (code: string, file: string): unknown => vm.runInContext(code, context, { filename: file }),
  };
  const context = vm.createContext(
    { __workspace: bridge },
    // No eval, as nobody knows whether Apps Script has it (platform.md §11.4); promise callbacks never run
    // after the end of a run.
    { codeGeneration: { strings: false, wasm: false }, microtaskMode: 'afterEvaluate' },
  );
  services().runInContext(context);
  for (const code of codeOf(run.script)) code.runInContext(context);
  if (!perform) throw new Error('The services did not start.');
  return JSON.parse(perform(JSON.stringify(task))) as Outcome;
}

/** What an exception means that came out of the global: the add-on's own, an end, or a fault. */
function explain(run: Execution, error: unknown): Outcome {
  const { code, message = '', stack = '' } = error as Partial<NodeJS.ErrnoException>;
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') run.died ??= 'Exceeded maximum execution time';
  else if (error instanceof Error && !(error instanceof RunEnded)) run.fault ??= error;
  // What remains was thrown at the script's top level, by an Error of the script's own global.
  return run.died === undefined ? { value: null, error: { message, stack } } : { value: null };
}

const compiled = new WeakMap<Script, readonly vm.Script[]>();

/**
 * The files that gas-local would load, in its order. It would read and compile them for every run, which takes longer
 * than most runs do; here each is compiled once.
 */
function codeOf(script: Script): readonly vm.Script[] {
  const known = compiled.get(script);
  if (known) return known;
  const files: string[] = [];
  const filter = (file: string): boolean => {
    if (extname(file) === '.js') files.push(file);
    return false;
  };
  gas.require(script.folder, {}, { filter });
  const code = files.map((file) => new vm.Script(readFileSync(file, 'utf8'), { filename: file }));
  compiled.set(script, code);
  return code;
}

let builtServices: vm.Script | undefined;

/** The services as one script, built once in this process. */
function services(): vm.Script {
  if (builtServices) return builtServices;
  const built = buildSync({
    entryPoints: [join(import.meta.dirname, 'realm', 'index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2021',
    // A run makes hundreds of objects: plain assignments take a fraction of the time.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  });
  builtServices = new vm.Script(built.outputFiles[0]?.text ?? '', { filename: 'local-workspace' });
  return builtServices;
}

const stopwatch = vm.createContext({ work: () => undefined as unknown });

/** Runs `work`, and ends it with ERR_SCRIPT_EXECUTION_TIMEOUT, whatever it loops in, after `ms` of real time. */
function withinTime<T>(ms: number, work: () => T): T {
  stopwatch.work = work;
  return vm.runInContext('work()', stopwatch, { timeout: ms }) as T;
}

/**
 * Runs `work` with the script's zone as the process's zone, because that is what Date means in Apps Script
 * (platform.md §5.3). Node obeys TZ at once, in the main thread only.
 */
function inZone<T>(timeZone: string, work: () => T): T {
  if (!isMainThread)
    throw new Error('The local workspace runs in a main thread only (vitest: pool "forks").');
  const before = process.env.TZ;
  process.env.TZ = timeZone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
