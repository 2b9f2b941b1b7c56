/** Work that only the owner's account can do, asked for by somebody else: done by the owner's next run (design §2.3). */
import * as z from 'zod/mini';
import type { DocumentKind } from '../text/documents.ts';
import { draftDocument } from './draft-document.ts';
import { deliver } from './letters.ts';
import { shareForOthers } from './members-file.ts';
import { parseJson } from './owner.ts';
import type { World } from './ports.ts';

const jobSchema = z.object({
  kind: z.enum(['agenda', 'minutes', 'draft-agenda', 'draft-minutes', 'draft-welcome', 'share']),
  meeting: z.string(),
  include: z.array(z.string()),
});

export interface Job {
  readonly kind: 'agenda' | 'minutes' | `draft-${DocumentKind}` | 'share';
  /** Its id, or that of the person whom a welcome page is for; '' for what is about neither. */
  readonly meeting: string;
  readonly include: readonly string[];
}

function queue(world: World): Job[] {
  const parsed = z.array(jobSchema).safeParse(parseJson(world.memory.all()['queue'] ?? '[]'));
  return parsed.success ? parsed.data : [];
}

/** Adds a job, once. */
export function addToQueue(world: World, job: Job): void {
  world.turn.take(() => {
    const others = queue(world).filter(({ kind, meeting }) => kind !== job.kind || meeting !== job.meeting);
    world.memory.set('queue', JSON.stringify([...others, job]));
  });
}

/**
 * Does the jobs. A run that dies here does them again; the ledger keeps their mails from going out twice. Throws the
 * first failure once all others are done; what failed stays for the next run.
 */
export function workOff(world: World): number {
  const jobs = queue(world);
  if (jobs.length === 0) return 0;
  const failures: unknown[] = [];
  const finished = jobs.filter((job) => {
    try {
      carryOut(world, job);
      return true;
    } catch (error) {
      failures.push(error);
      return false;
    }
  });
  world.turn.take(() => {
    const done = new Set(finished.map(({ kind, meeting }) => `${kind}|${meeting}`));
    const left = queue(world).filter(({ kind, meeting }) => !done.has(`${kind}|${meeting}`));
    if (left.length > 0) world.memory.set('queue', JSON.stringify(left));
    else world.memory.remove('queue');
  });
  if (failures.length > 0) throw failures[0];
  return jobs.length;
}

function carryOut(world: World, { kind, meeting, include }: Job): void {
  if (kind === 'agenda' || kind === 'minutes') deliver(world, meeting, kind, include);
  else if (kind === 'share') shareForOthers(world, include);
  else draftDocument(world, meeting, kind.replace('draft-', '') as DocumentKind, true);
}
