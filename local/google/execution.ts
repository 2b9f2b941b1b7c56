/** One run of the add-on: who runs it, what it may do, every service call it makes, and how it ends. */
import type { Script } from '../script.ts';
import { SPREADSHEET_SCOPE, scopeUrl } from './scopes.ts';
import type { Answers, Menu, Shown } from './ui.ts';
import type { Workspace } from './workspace.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** AuthMode of a run (platform.md §2.1). */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** How the run was started; decides whether there is a user interface and what may be shown. */
export type Origin = 'menu' | 'sidebar' | 'simple trigger' | 'event trigger' | 'clock trigger';

export interface ServiceCall {
  /** Google's name: `Range.setValues`, `MailApp.sendEmail`. */
  readonly method: string;
  /** Modelled duration in milliseconds. */
  readonly ms: number;
  /** Set where the call threw. */
  readonly error?: string;
}

/** What one service method does. `on` is the handle of the object it was called on. */
export type Method = (run: Execution, on: Record<string, Json>, args: Json[]) => Json | undefined | void;

/** Methods by Google's name, e.g. `{'Range.setValues': …}`; each file of services gives one of these. */
export type Methods = Record<string, Method>;

/** A failure of the service itself; its text is Google's, and the add-on may catch it. */
export class ServiceError extends Error {}

/** What an advanced service answers instead: a GoogleJsonResponseException with the HTTP status in its details. */
export class ApiError extends ServiceError {
  constructor(
    /** `drive.files.get` */
    api: string,
    private readonly code: 400 | 403 | 404,
    private readonly detail: string,
    /** Google's word for the kind of failure, `insufficientFilePermissions`. */
    private readonly reason: string = REASONS[code],
    /** The parameter that it is about, `fileId`. */
    private readonly parameter?: string,
  ) {
    super(`API call to ${api} failed with error: ${detail}`);
  }

  /** What the add-on finds on the exception beside its message. */
  get members() {
    const { code, detail: message, reason, parameter } = this;
    const place = parameter !== undefined && { locationType: 'parameter', location: parameter };
    return {
      name: 'GoogleJsonResponseException',
      details: { code, message, errors: [{ domain: 'global', reason, message, ...place }] },
    };
  }
}

const REASONS = { 400: 'badRequest', 403: 'forbidden', 404: 'notFound' };

/** The run was ended from outside (time limit, killed). Nothing that the add-on catches can go on after it. */
export class RunEnded extends Error {}

export interface Interruption {
  /** 1 is the first service call of the run; Infinity is its end, when the last writes still pend. */
  readonly call: number;
  /** `throw`: this call fails as a service does. `end`: the run dies before this call. `pause`: `then` is done first, the call goes on. */
  readonly kind: 'throw' | 'end' | 'pause';
  readonly message?: string;
  readonly then?: () => void;
}

export interface ExecutionOptions {
  /** The bound script as it was loaded: its scopes, zone, HTML files. */
  readonly script: Script;
  readonly user: string;
  /** Address of who sits before the screen, where the run is somebody else's trigger. */
  readonly person?: string | undefined;
  readonly origin: Origin;
  readonly authMode: AuthMode;
  readonly interruptions?: readonly Interruption[];
  /** What the user will answer to `Ui.alert` and `Ui.prompt`. */
  readonly answers?: Answers;
}

/** All that a run in AuthMode NONE may call: a menu, and what touches neither user nor file (platform.md §2.1). */
const IN_NONE = [
  'AuthorizationInfo.getAuthorizationStatus',
  'AuthorizationInfo.getAuthorizationUrl',
  'AuthorizationInfo.getAuthorizedScopes',
  'Menu.addToUi',
  'ScriptApp.getAuthorizationInfo',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
  'SpreadsheetApp.getUi',
];

/** Longest run in modelled milliseconds: 30 s for a simple trigger, six minutes for all else (platform.md §1.2). */
function runLimitMs(origin: Origin): number {
  return origin === 'simple trigger' ? 30_000 : 6 * 60_000;
}

export class Execution {
  readonly calls: ServiceCall[] = [];
  readonly log: string[] = [];
  /** What `Logger.getLog` gives. */
  readonly loggerLines: string[] = [];
  /** Menus that the run added, dialogs and sidebars that it opened. */
  readonly menus: Menu[] = [];
  readonly shown: Shown[] = [];
  /** Called when the run ends, in order; `normally` is false for a run that died. Locks and pending writes use it. */
  readonly atEnd: ((normally: boolean) => void)[] = [];
  readonly startedAt: number;
  /** Why the run died, if it did. */
  died: string | undefined;
  /** The stack of the call during which it died. */
  diedAt: string | undefined;
  /** A mistake of the workspace or of the test, not of the add-on: thrown to whoever started the run. */
  fault: Error | undefined;
  private finished = false;

  constructor(
    readonly workspace: Workspace,
    readonly options: ExecutionOptions,
    private readonly methods: Methods,
    private readonly duration: (method: string) => number,
  ) {
    this.startedAt = workspace.now;
  }

  get user(): string {
    return this.options.user;
  }

  get script(): Script {
    return this.options.script;
  }

  /** Modelled milliseconds since the run began. */
  get elapsedMs(): number {
    return this.workspace.now - this.startedAt;
  }

  /**
   * Throws as Google does when none of `scopes` (short names or full URLs) is in the manifest, or when the
   * run's AuthMode does not reach that far: LIMITED reaches the open spreadsheet only, NONE not even that
   * (platform.md §2.1, §2.2).
   */
  needsScope(method: string, ...scopes: string[]): void {
    const urls = scopes.map(scopeUrl);
    const required = urls.join(' || ');
    if (!urls.some((url) => this.script.scopes.includes(url))) {
      throw new ServiceError(
        `Specified permissions are not sufficient to call ${method}. Required permissions: ${required}`,
      );
    }
    const { authMode } = this.options;
    if (authMode === 'FULL' || (authMode === 'LIMITED' && urls.includes(SPREADSHEET_SCOPE))) return;
    throw new ServiceError(`You do not have permission to call ${method}. Required permissions: ${required}`);
  }

  /** Whether the manifest has a scope, given by its short name. */
  hasScope(scope: string): boolean {
    return this.script.scopes.includes(scopeUrl(scope));
  }

  /** Lets modelled time pass inside the run; ends it when the limit is passed. */
  spend(ms: number): void {
    this.workspace.now += ms;
    if (this.elapsedMs > runLimitMs(this.options.origin)) this.end('Exceeded maximum execution time');
  }

  /** Answers one message of the add-on's global: `{method, on, args, counted}` in, `{value}` or `{error}` out. */
  readonly answer = (message: string): string => {
    const { method, on, args, counted } = JSON.parse(message) as {
      method: string;
      on: Record<string, Json> | null;
      args: Json[];
      counted: boolean;
    };
    // After its end a run has no effect any more, whatever its catch and finally blocks try.
    if (this.died !== undefined || this.finished) throw new RunEnded(this.died ?? 'The run is over.');
    if (this.fault) throw this.fault;
    const number = this.calls.length;
    try {
      if (counted) this.count(method);
      const perform = this.methods[method];
      if (!perform) throw new ServiceError(`${method} is not in the local workspace.`);
      const value = perform(this, on ?? {}, args);
      return JSON.stringify(value === undefined ? {} : { value });
    } catch (error) {
      if (!(error instanceof ServiceError)) {
        if (!(error instanceof RunEnded)) this.fault ??= error as Error;
        throw error;
      }
      const call = this.calls[number];
      if (call) this.calls[number] = { ...call, error: error.message };
      return JSON.stringify({ error: error.message, ...(error instanceof ApiError && error.members) });
    }
  };

  /** Ends the run: pending writes are kept only on a normal end, locks are released either way. */
  finish(): void {
    this.finished = true;
    const atTheEnd = this.options.interruptions?.find(({ call }) => call === Infinity);
    if (atTheEnd?.kind === 'end') this.died ??= atTheEnd.message ?? 'The run was ended.';
    for (const end of this.atEnd) end(this.died === undefined);
  }

  /** The run dies now, with `message`. */
  end(message: string): never {
    this.died ??= message;
    const ended = new RunEnded(this.died);
    this.diedAt ??= ended.stack;
    throw ended;
  }

  private count(method: string): void {
    if (this.options.authMode === 'NONE' && !IN_NONE.includes(method)) {
      throw new ServiceError(`You do not have permission to call ${method}.`);
    }
    const number = this.calls.length + 1;
    const interruption = this.options.interruptions?.find(({ call }) => call === number);
    if (interruption?.kind === 'end') this.end(interruption.message ?? 'The run was ended.');
    interruption?.then?.();
    const ms = this.duration(method);
    this.calls.push({ method, ms });
    this.spend(ms);
    if (interruption?.kind === 'throw') throw new ServiceError(interruption.message ?? 'Service error');
  }
}
