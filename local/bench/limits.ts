/** How many service calls each operation may take: the one list that `npm run bench` and the speed test hold it to. */

/** `calls`, and for each of what `per` counts so many more. */
export interface Limit {
  readonly calls: number;
  readonly more?: { readonly each: number; readonly per: string };
  /** What the calls are for. */
  readonly why: string;
}

export const limits = {
  'make a sheet': {
    calls: 45,
    why: 'From the call that inserts it to the end of the run: about one a property of the sheet, two a column’s rule.',
  },
  'look before making it': {
    calls: 10,
    more: { each: 3, per: 'sheet' },
    why: 'Each tab is found, measured and read once; the rest is the turn, memory and the list of tabs.',
  },
  'check everything, nothing to do': {
    calls: 0,
    more: { each: 12, per: 'sheet' },
    why: 'Keys, headings, formats, rules, protections: each is read in one piece.',
  },
  'open the guide': {
    calls: 14,
    why: 'It opens with what was kept of the last look: memory, account, clock.',
  },
  'open the guide, every sheet begun': { calls: 14, why: 'The same, however many sheets there are.' },
  'quick check as it opens': {
    calls: 0,
    more: { each: 3, per: 'sheet' },
    why: 'Find it, measure it, read it.',
  },
  'save a new person': { calls: 10, why: 'Lock, find, read, write one run of columns, flush, unlock.' },
  'save a new promise': { calls: 10, why: 'As a person; whom it names is looked up in what was read.' },
  'change a cell': { calls: 10, why: 'The row is found again by its id before it is written.' },
  'change a date': { calls: 10, why: 'The guide tells the zone, so nobody asks the spreadsheet.' },
  'save past the end of the grid': {
    calls: 15,
    why: 'A hundred rows are added first, with their looks and rules; the next save costs 10 again.',
  },
  'add 200 people': { calls: 10, why: 'One write whatever the number.' },
  'add 5,000 people': {
    calls: 15,
    why: 'One write whatever the number, and room for it where the grid ends.',
  },
  'hourly run with nothing due': {
    calls: 8,
    more: { each: 3, per: 'sheet with rules' },
    why: 'Each sheet with rules is read in one piece; the rest is owner, pause, memory and clock.',
  },
  'send mails': {
    calls: 13,
    more: { each: 3, per: 'mail' },
    why: 'A mail: is mail paused, send, remember how far it got. A run: two turns, claims and results written. Beyond reading.',
  },
  'draft a document': {
    calls: 4,
    why: 'Is it there already, make it, link it in its row. Beyond reading, and its turn.',
  },
  'a step of the check': {
    calls: 20,
    why: 'The dearest makes a sheet, writes, reads and removes it; the rest is memory and account.',
  },
  'share with members': {
    calls: 7,
    more: { each: 1, per: 'member' },
    why: 'Folder, file, what is in it, one write whatever the rows, and the note of it. Beyond reading, and its turn.',
  },
  'refresh the members’ file': {
    calls: 5,
    why: 'Find it, who can open it, what is in it, one write, the note of it. Beyond reading, and its turn.',
  },
} as const satisfies Record<string, Limit>;

export type OperationName = keyof typeof limits;

/** The number for so many of what the limit counts by. */
export function limitOf(name: OperationName, count: number): number {
  const limit: Limit = limits[name];
  return limit.calls + (limit.more?.each ?? 0) * count;
}
