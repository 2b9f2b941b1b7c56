/** One mail address, and nothing else that a mail header could be made to say. */
import * as z from 'zod/mini';

// Google's runtime refuses code made from strings; zod then falls back, this saves the attempt (design §2.25).
z.config({ jitless: true });

const address = z.email();

/** True for exactly one address; commas, line breaks and names around it are not part of one. */
export function isAddress(text: string): boolean {
  return address.safeParse(text).success;
}

/** How many addresses a cell seems to hold: `a@x.org, b@x.org` is two. */
export function countAddresses(text: string): number {
  return text.split(/[\s,;<>]+/).filter((part) => part.includes('@')).length;
}
