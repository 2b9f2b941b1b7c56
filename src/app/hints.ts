/** What the page knows already and says with each call, so that the spreadsheet needn't be asked. */
import * as z from 'zod/mini';
import { language, zone, type CallName, type Hints } from '../api.ts';

const hints = z.object({ zone: z.optional(zone), lang: z.optional(language) });

/** Calls that take the page's word: those that only read and write rows. */
const hinted: readonly CallName[] = [
  'rows',
  'row',
  'find',
  'names',
  'advice',
  'save',
  'mapping',
  'place',
  'screen',
  'readPeople',
  'addPeople',
  'example',
  'begin',
];

/** What a call takes of the page's word. The check must speak also where nothing of Google's answers, and asks the rest. */
export function hintsFor(call: CallName, known: Hints): Hints {
  if (call === 'check') return { lang: known.lang };
  return hinted.includes(call) ? known : {};
}

/** The hints in what came along; none where that is no hint. */
export function hintsIn(json: unknown): Hints {
  const parsed = hints.safeParse(json);
  return parsed.success ? parsed.data : {};
}
