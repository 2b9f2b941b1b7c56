/** The check of an installation: what it tries, in order, and how Google's own words are made fit to be passed on. */

/** Each step tries one thing that the add-on leans on; the mail comes last, when all else is known to work. */
export const checkSteps = [
  'account',
  'property',
  'lock',
  'zone',
  'date',
  'text',
  'document',
  'membersFile',
  'trigger',
  'hourly',
  'mail',
] as const;

export type CheckStep = (typeof checkSteps)[number];

/** More would hide the list it stands in. */
const LONGEST = 200;

/**
 * What Google said, for a list that is copied to whoever helps: without addresses, links, ids and quoted words, each of
 * which could name somebody.
 */
export function impersonal(message: string): string {
  const clean = message
    // The name of a permission is Google's, and the one thing that helps where it is missing.
    .replace(/https:\/\/www\.googleapis\.com\/auth\/([\w.]+)/g, '$1')
    .replace(/["“„«][^"”«»]*["”»]/g, '…')
    .replace(/(^|\s)'[^']*'/g, '$1…')
    .replace(/https?:\/\/\S+/gi, '…')
    .replace(/\S+@\S+/g, '…')
    .replace(/[\w-]{20,}/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean;
}
