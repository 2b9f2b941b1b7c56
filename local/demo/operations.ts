/** What the add-on's runs cost: service calls and modelled time, added up by operation. */
import type { RunResult, ServiceCall } from '../runtime.ts';

export interface Operation {
  readonly operation: string;
  /** How often it ran. */
  readonly times: number;
  /** Rows that it added, changed or mailed about, all runs together. */
  readonly rows: number;
  /** Service calls of all runs, by service. */
  readonly calls: Readonly<Record<string, number>>;
  /** Service calls of the costliest run. */
  readonly mostCalls: number;
  /** Modelled milliseconds: of all runs, and of the longest. */
  readonly modelledMs: number;
  readonly longestMs: number;
}

/** The service that a class of Google's belongs to; all that is not here belongs to Spreadsheet. */
const SERVICES: Readonly<Record<string, string>> = {
  MailApp: 'Mail',
  Drive: 'Drive',
  Docs: 'Docs',
  Sheets: 'Sheets',
  PropertiesService: 'Properties',
  Properties: 'Properties',
  LockService: 'Lock',
  Lock: 'Lock',
  ScriptApp: 'Script',
  Trigger: 'Script',
  ClockTriggerBuilder: 'Script',
  AuthorizationInfo: 'Script',
  Session: 'Session',
  User: 'Session',
  HtmlService: 'HTML',
  Ui: 'Ui',
  Menu: 'Ui',
};

function serviceOf({ method }: ServiceCall): string {
  return SERVICES[method.split('.')[0] ?? ''] ?? 'Spreadsheet';
}

/** How many of the calls went to each service, added to `before`. */
export function callsByService(
  calls: readonly ServiceCall[],
  before: Readonly<Record<string, number>> = {},
): Record<string, number> {
  const counts = { ...before };
  for (const call of calls) counts[serviceOf(call)] = (counts[serviceOf(call)] ?? 0) + 1;
  return counts;
}

export class OperationLog {
  private readonly byName = new Map<string, Operation>();
  /** What the add-on threw, or why a run died, with the operation. */
  readonly failures: string[] = [];

  note(operation: string, rows: number, run: RunResult): void {
    const before = this.byName.get(operation);
    this.byName.set(operation, {
      operation,
      times: (before?.times ?? 0) + 1,
      rows: (before?.rows ?? 0) + rows,
      calls: callsByService(run.calls, before?.calls),
      mostCalls: Math.max(before?.mostCalls ?? 0, run.calls.length),
      modelledMs: (before?.modelledMs ?? 0) + run.elapsedMs,
      longestMs: Math.max(before?.longestMs ?? 0, run.elapsedMs),
    });
    const failure = run.error?.message ?? run.died;
    if (failure !== undefined) this.failures.push(`${operation}: ${failure}`);
  }

  all(): Operation[] {
    return [...this.byName.values()];
  }
}
