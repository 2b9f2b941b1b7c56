/** What is being typed into a row's form, what of it has changed, and how it meets what others changed. */
import type { RowDetail } from '../api.ts';
import type { Day } from '../core/day.ts';
import type { Field, FieldValue } from '../core/field.ts';
import type { Problem, Reading } from '../core/issue.ts';
import type { Table } from '../core/sheet.ts';

export type Values = Readonly<Record<string, FieldValue>>;

/** What an input holds: its text, a tick, or the chosen codes or names. */
export type Entry = string | boolean | readonly string[];

/** Stands for the digits of a date or a time that is not complete: the browser doesn't tell them. */
export const HALF = '…';

export interface Draft {
  /** True for a row that is not in the sheet yet. */
  readonly isNew: boolean;
  /** The values that the form began with, which the server compares with the cells before it writes. */
  readonly begin: Values;
  /** The texts of cells that could not be read. */
  readonly unread: Readonly<Record<string, string>>;
  /** What inputs hold where it is not what the row holds: what was typed, and what a new row begins with. */
  readonly entries: Readonly<Record<string, Entry>>;
  /** What is typed and no value yet, by field: a name that was not chosen, `HALF` for a date or a time. */
  readonly unfinished: Readonly<Record<string, string>>;
}

/** A table's fields with their keys, in column order. */
export function fieldsOf(table: Table): readonly (readonly [string, Field])[] {
  return Object.entries(table.fields);
}

/** The keys of the fields that are asked one by one: those in sight, in column order. */
export function shownFields(table: Table): string[] {
  return fieldsOf(table).flatMap(([key, { shown }]) => (shown ? [] : [key]));
}

/** Under which the guide keeps a row's draft. */
export function draftKey(sheet: string, id: string | undefined): string {
  return `row ${sheet} ${id ?? 'new'}`;
}

/** These controls show any text, so a cell that can't be read can be corrected in place. */
const takeAnyText: readonly Field['control'][] = ['line', 'paragraph', 'email', 'phone', 'link', 'number'];

/** The draft of a row as it stands in the sheet. */
export function draftOf({ values, unread }: Pick<RowDetail, 'values' | 'unread'>): Draft {
  return { isNew: false, begin: values, unread, entries: {}, unfinished: {} };
}

/**
 * The draft of a row that is not there yet; `start` goes before what its fields begin with: `today`, for the day on which
 * it was written down.
 */
export function newDraft(table: Table, start: Values = {}, today?: Day): Draft {
  const initial = fieldsOf(table).flatMap(([key, field]) => {
    const value = start[key] ?? (key === table.stamp ? today : field.initial);
    return value === undefined ? [] : [[key, entryFor(field, value)] as const];
  });
  return { isNew: true, begin: {}, unread: {}, entries: Object.fromEntries(initial), unfinished: {} };
}

function entryFor(field: Field | undefined, value: FieldValue | undefined): Entry {
  if (field?.control === 'check') return value === true;
  if (field?.control === 'people' || field?.control === 'choices')
    return typeof value === 'object' ? value : [];
  return value === undefined ? '' : String(value);
}

/** What the field's input shows. */
export function entryOf(table: Table, draft: Draft, key: string): Entry {
  const field = table.fields[key];
  const unread = field && takeAnyText.includes(field.control) ? draft.unread[key] : undefined;
  return draft.entries[key] ?? unread ?? entryFor(field, draft.begin[key]);
}

/** The text of a cell that can't be read and that the field's input can't show, such as `next tues` for a date. */
export function besideInput(field: Field, draft: Draft, key: string): string | undefined {
  return takeAnyText.includes(field.control) ? undefined : draft.unread[key];
}

/** The value of what was typed, or what is wrong with it, as the cell would be read. */
function readEntry(field: Field, entry: Entry): Reading<FieldValue> {
  if (typeof entry === 'boolean') return entry ? { value: true } : undefined;
  return field.read(typeof entry === 'string' ? entry : entry.join('; '));
}

function same(a: FieldValue | null, b: FieldValue | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export interface Changes {
  readonly before: Record<string, FieldValue | null>;
  readonly values: Record<string, FieldValue | null>;
  readonly problems: readonly (Problem & { readonly field: string })[];
}

/** What saving would write, and what keeps it from being saved. */
export function changesOf(table: Table, draft: Draft): Changes {
  const before: Changes['before'] = {};
  const values: Changes['values'] = {};
  const problems: (Problem & { readonly field: string })[] = [];
  for (const [key, field] of fieldsOf(table)) {
    const unfinished = draft.unfinished[key]?.trim();
    if (unfinished) {
      const isName = unfinished !== HALF;
      problems.push({
        field: key,
        ...(isName ? { code: 'unknown-person', found: unfinished } : { code: 'half-typed' }),
      });
      continue;
    }
    const entry = draft.entries[key] ?? (draft.isNew ? '' : undefined);
    if (entry === undefined) continue;
    const reading = readEntry(field, entry);
    if (reading && 'problem' in reading) {
      problems.push({ field: key, ...reading.problem });
      continue;
    }
    const began = draft.begin[key] ?? null;
    const value = reading?.value ?? (began === true || began === false ? false : null);
    // Emptying a cell that could not be read is a change, too.
    const changed = !same(began, value) || draft.unread[key] !== undefined;
    if (field.required && value === null && (changed || draft.isNew)) {
      problems.push({ field: key, code: 'required' });
    } else if (changed) {
      before[key] = began;
      values[key] = value;
    }
  }
  return { before, values, problems };
}

/** True while leaving would lose something: `untouched` is the draft that the form began with. */
export function isDirty(table: Table, draft: Draft, untouched: Draft): boolean {
  return JSON.stringify(changesOf(table, draft)) !== JSON.stringify(changesOf(table, untouched));
}

/** The fields that the user and somebody else changed, each to something else; `now` is the row as it is. */
export function conflictsOf(table: Table, draft: Draft, now: Draft): string[] {
  const mine = changesOf(table, draft).values;
  return Object.keys(mine).filter(
    (key) =>
      !same(draft.begin[key] ?? null, now.begin[key] ?? null) &&
      !same(mine[key] ?? null, now.begin[key] ?? null),
  );
}

/** The draft on the row as it is `now`: what others changed is taken over, except where there is a conflict. */
export function meet(table: Table, draft: Draft, now: Draft): Draft {
  if (draft.begin === now.begin) return draft;
  const conflicts = conflictsOf(table, draft, now);
  const kept = conflicts.map((key) => [key, draft.begin[key]] as const);
  return { ...draft, unread: now.unread, begin: defined({ ...now.begin, ...Object.fromEntries(kept) }) };
}

/**
 * The draft after `values` were saved, on the row as it is `now`. What was typed since `sent` is a change again; what
 * was not, and was saved in other words, stands as the row has it.
 */
export function saved(table: Table, draft: Draft, sent: Draft, values: Changes['values'], now: Draft): Draft {
  const keys = Object.keys(values);
  // Nobody else can have changed a row that was not there: what it has besides, the sheet filled in.
  const begin = draft.isNew
    ? now.begin
    : { ...draft.begin, ...Object.fromEntries(keys.map((key) => [key, now.begin[key]])) };
  const reworded = keys.filter(
    (key) => draft.entries[key] === sent.entries[key] && !same(values[key] ?? null, now.begin[key] ?? null),
  );
  const entries = Object.entries(draft.entries).filter(([key]) => !reworded.includes(key));
  const after = { ...draft, isNew: false, begin: defined(begin), entries: Object.fromEntries(entries) };
  return meet(table, after, now);
}

/** The draft with what an input holds now; `unfinished` is what was typed in it and is no value yet. */
export function entered(draft: Draft, key: string, entry: Entry, unfinished = ''): Draft {
  return {
    ...draft,
    entries: { ...draft.entries, [key]: entry },
    unfinished: { ...draft.unfinished, [key]: unfinished },
  };
}

/** Which of two values stays, where somebody else changed a field meanwhile, too. */
export type Whose = 'mine' | 'theirs';

/** Settles a conflict: the user's entry will replace the others' value, or is dropped. */
export function settled(draft: Draft, key: string, whose: Whose, now: Draft): Draft {
  const { [key]: _dropped, ...entries } = draft.entries;
  return {
    ...draft,
    entries: whose === 'mine' ? draft.entries : entries,
    begin: defined({ ...draft.begin, [key]: now.begin[key] }),
  };
}

function defined(values: Readonly<Record<string, FieldValue | undefined>>): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
}
