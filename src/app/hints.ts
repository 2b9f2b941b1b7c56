/** What the page knows already and says with each call, so that the spreadsheet needn't be asked. */
import * as z from 'zod/mini';
import { language, zone, type CallName, type Hints } from '../api.ts';

const hints = z.object({ zone: z.optional(zone), lang: z.optional(language) });

/** Calls that take the page's word: rows are read and saved all the time. Every other call asks the spreadsheet. */
export const hinted: readonly CallName[] = ['rows', 'row', 'save', 'example'];

/** The hints in what came along; none where that is no hint. */
export function hintsIn(json: unknown): Hints {
  const parsed = hints.safeParse(json);
  return parsed.success ? parsed.data : {};
}
