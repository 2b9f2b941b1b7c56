/** How long things really take on this machine: wished for, never asserted, because machines differ. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { openSpreadsheet, type Script } from '../runtime.ts';
import { freshWorkbook } from './measured-workbook.ts';

export interface RealTime {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: 'ms' | 's' | 'MB';
}

/** What one execution costs before it does anything: a fresh global, the services, the script. */
export function bootTime(script: Script): RealTime {
  const { workspace } = freshWorkbook(script);
  const [owner = ''] = workspace.editors();
  const tries = Array.from({ length: 11 }, () => timed(() => openSpreadsheet(workspace, script, owner)));
  return { what: 'a fresh execution, from start to menu', value: median(tries), limit: 60, unit: 'ms' };
}

/** What a test of the whole add-on does: a workbook of its own, people, a promise, an invitation, an hour. */
export function testTime(script: Script): RealTime {
  freshWorkbook(script);
  const tries = Array.from({ length: 5 }, () =>
    timed(() => {
      const workbook = freshWorkbook(script);
      const { user } = workbook;
      user.add('people', { name: 'Rosa Benavides', email: 'rosa@example.org', status: 'agreed' });
      user.add('actions', { what: 'Bring chairs', who: 'Rosa Benavides', by: '2026-11-09' });
      const meeting = user.add('meetings', {
        what: 'Full meeting',
        date: '2026-11-09',
        starts: '18:00',
        state: 'scheduled',
        invited: ['All members'],
        seenBy: 'members',
      });
      const { version } = user.call('letter', { meeting, letter: 'invitation' });
      user.call('send', { meeting, letter: 'invitation', include: [], version });
      workbook.hour();
    }),
  );
  return { what: 'a test of the whole add-on', value: median(tries), limit: 1000, unit: 'ms' };
}

/** 5,000 rows of 30 columns, in a process of its own, so that only its memory is measured. */
export async function bigSheetTimes(): Promise<RealTime[]> {
  const file = path.join(import.meta.dirname, 'big-sheet.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', file]);
  const { imported, shown, exported, peakMB } = JSON.parse(stdout) as BigSheet;
  const size = '5,000 rows × 30 columns';
  const parts = [
    { what: `${size}, imported`, value: imported },
    { what: `${size}, shown`, value: shown },
    { what: `${size}, exported as .xlsx`, value: exported },
    { what: `${size}, all of it`, value: imported + shown + exported },
  ];
  return [
    ...parts.map((part) => ({ ...part, limit: 10, unit: 's' as const })),
    { what: `${size}, memory at its peak`, value: peakMB, limit: 500, unit: 'MB' },
  ];
}

/** What the process prints: seconds, and megabytes. */
export interface BigSheet {
  readonly imported: number;
  readonly shown: number;
  readonly exported: number;
  readonly peakMB: number;
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
