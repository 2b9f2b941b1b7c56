/**
 * `google.script` for the add-on's pages in their frames. As on Google's servers the page is of another origin: all it
 * can do is to post messages to the page around it, which asks the server (platform.md §1.5).
 */
import { checkArguments } from '../realm/script-run.ts';

/** What a frame posts to the page around it. */
export type FrameMessage =
  | {
      readonly workspace: 'call';
      readonly number: number;
      readonly function: string;
      readonly args: unknown[];
    }
  | { readonly workspace: 'close' | 'focus' }
  | { readonly workspace: 'size'; readonly width?: number; readonly height?: number }
  | { readonly workspace: 'open document' | 'open spreadsheet'; readonly id: string };

/** What comes back for a call. */
export interface CallResult {
  readonly workspace: 'answer';
  readonly number: number;
  readonly value?: unknown;
  readonly error?: string;
}

type Handler = (value: unknown, userObject?: unknown) => void;

interface Settings {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** Ten calls run at once, the eleventh waits. */
const AT_ONCE = 10;

/** The longest that an answer is held back, in ms, so that pages don't come to rely on the order of their calls. */
const HELD_BACK = 80;

const functions = JSON.parse(document.currentScript?.dataset['functions'] ?? '[]') as string[];
const open = new Map<number, Settings>();
const waiting: (() => void)[] = [];
let last = 0;

function post(message: FrameMessage): void {
  window.parent.postMessage(message, '*');
}

function call(name: string, args: unknown[], settings: Settings): void {
  const problem = checkArguments(args);
  // Google throws this at once, without asking the server.
  if (problem !== undefined) throw new TypeError(problem);
  last += 1;
  const number = last;
  const copy = JSON.parse(JSON.stringify(args)) as unknown[];
  const start = (): void => {
    open.set(number, settings);
    post({ workspace: 'call', number, function: name, args: copy });
  };
  if (open.size < AT_ONCE) start();
  else waiting.push(start);
}

function settle({ number, value, error }: CallResult): void {
  const settings = open.get(number);
  if (!settings) return;
  open.delete(number);
  waiting.shift()?.();
  const { success, failure, userObject } = settings;
  if (error === undefined) return success?.(value, userObject);
  const thrown = new Error(error);
  thrown.name = 'ScriptError';
  // Without a failure handler an error only reaches the browser's console.
  if (failure) failure(thrown, userObject);
  else console.error(`Uncaught ${thrown.name}: ${error}`);
}

function runner(settings: Settings): Record<string, unknown> {
  return {
    withSuccessHandler: (success: Handler) => runner({ ...settings, success }),
    withFailureHandler: (failure: Handler) => runner({ ...settings, failure }),
    withUserObject: (userObject: unknown) => runner({ ...settings, userObject }),
    ...Object.fromEntries(
      functions.map((name) => [name, (...args: unknown[]) => call(name, args, settings)] as const),
    ),
  };
}

window.addEventListener('message', ({ source, data }: MessageEvent<CallResult>) => {
  if (source !== window.parent || data.workspace !== 'answer') return;
  setTimeout(() => settle(data), Math.random() * HELD_BACK);
});

// A Doc or a spreadsheet opens in this workspace instead of on Google's servers.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const [, kind, id] =
    /^https:\/\/docs\.google\.com\/(document|spreadsheets)\/d\/([\w-]+)/.exec(link?.href ?? '') ?? [];
  if (id === undefined) return;
  event.preventDefault();
  post({ workspace: kind === 'document' ? 'open document' : 'open spreadsheet', id });
});

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => post({ workspace: 'close' }),
        setHeight: (height: number) => post({ workspace: 'size', height }),
        setWidth: (width: number) => post({ workspace: 'size', width }),
        editor: { focus: () => post({ workspace: 'focus' }) },
      },
    },
  },
});
