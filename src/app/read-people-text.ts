/** Reads people out of a pasted To line, a list of names, or a CSV; gives rows with their lines, and what is wrong. */
import addressparser from 'nodemailer/lib/addressparser/index.js';
import { isAddress } from '../core/address.ts';
import { fitsCell } from '../core/cell.ts';
import { fold } from '../core/choices.ts';
import { rowsOfText } from './delimited-text.ts';

/** Fields of Stakeholders that an import can fill; never *Agreed?* (design §2.18). */
const importFields = ['name', 'organization', 'phone', 'email', 'next', 'why', 'outside'] as const;
export type ImportField = (typeof importFields)[number];

export interface ReadPerson {
  /** The line of the text on which it begins, 1 is the first. */
  readonly line: number;
  readonly values: Readonly<Partial<Record<ImportField, string>>>;
}

export interface LineProblem {
  readonly line: number;
  readonly code: 'unclosed-quote' | 'columns' | 'no-name' | 'address' | 'too-long' | 'empty';
  readonly found?: string;
  /** The file is broken here: nothing of it is written. */
  readonly stops: boolean;
}

export interface ReadText {
  readonly kind: 'addresses' | 'names' | 'csv' | 'open-states';
  readonly columns: readonly { readonly heading: string; readonly example: string }[];
  readonly mapping: Readonly<Record<string, number>>;
  readonly people: readonly ReadPerson[];
  readonly problems: readonly LineProblem[];
}

/** Headings, folded, that mean a field; the first column that matches is taken. */
const known: Readonly<Record<ImportField, readonly string[]>> = {
  name: ['name', 'full name', 'contact', 'contact person', 'person', 'nombre', 'nombre completo'],
  organization: ['organization', 'organisation', 'affiliation', 'company', 'org', 'organizacion'],
  phone: ['phone', 'phone number', 'telephone', 'mobile', 'cell', 'telefono'],
  email: ['email', 'e-mail', 'email address', 'mail', 'correo', 'correo electronico'],
  next: ['next step', 'next steps', 'proximo paso'],
  why: ['why', 'notes', 'note', 'notas'],
  outside: ['id', 'outside id'],
};

/** The layout of Open States' public people download: its own columns, named here by what they become. */
const openStates: Readonly<Record<string, ImportField>> = {
  id: 'outside',
  name: 'name',
  email: 'email',
  capitol_voice: 'phone',
};
const OPEN_STATES_MARKS = ['id', 'name', 'current_party', 'current_district', 'current_chamber'];

/** What somebody of the Open States layout is, for the column *Organization*. */
function legislature(chamber: string, district: string): string {
  const chambers: Record<string, string> = { lower: 'House', upper: 'Senate', legislature: 'Legislature' };
  return [chambers[chamber] ?? chamber, district === '' ? '' : `district ${district}`]
    .filter((part) => part !== '')
    .join(', ');
}

/** Reads a text of any of the kinds. `mapping` (field → column) replaces what the headings suggest. */
export function readPeopleText(raw: string, mapping?: Readonly<Record<string, number>>): ReadText {
  const text = raw.replace(/^\uFEFF/, '').replace(/\u0000/g, '');
  if (text.trim() === '') return { ...nothing('names'), problems: [{ line: 1, code: 'empty', stops: true }] };
  return withoutTooLong(looksLikeTable(text) ? readTable(text, mapping) : readLines(text));
}

const nothing = (kind: ReadText['kind']): ReadText => ({
  kind,
  columns: [],
  mapping: {},
  people: [],
  problems: [],
});

/** People with a text that no cell holds are left out, each with their line. */
function withoutTooLong(read: ReadText): ReadText {
  const fits = ({ values }: ReadPerson): boolean => Object.values(values).every(fitsCell);
  const problems = read.people
    .filter((person) => !fits(person))
    .map(({ line }): LineProblem => ({ line, code: 'too-long', stops: false }));
  return { ...read, people: read.people.filter(fits), problems: [...read.problems, ...problems] };
}

/** A table has a heading that means a name or an address, and columns or rows beside it. */
function looksLikeTable(text: string): boolean {
  const [head = ''] = text.split(/\r\n|\r|\n/);
  const headings = head.split(/[,;\t]/).map((part) => fold(part.replace(/"/g, '')));
  const meant = headings.some((heading) => [...known.name, ...known.email].includes(heading));
  if (meant) return headings.length > 1 || text.trim().includes('\n');
  // Without known headings: every line has the same, larger number of separators, and the first holds no address.
  const lines = text.trim().split(/\r\n|\r|\n/);
  const counts = lines.slice(0, 5).map((line) => line.split(/[,;\t]/).length);
  return (
    lines.length > 1 &&
    (counts[0] ?? 0) > 2 &&
    !head.includes('@') &&
    counts.every((count) => count === counts[0])
  );
}

function readLines(text: string): ReadText {
  const people: ReadPerson[] = [];
  const problems: LineProblem[] = [];
  text.split(/\r\n|\r|\n/).forEach((content, index) => {
    const line = index + 1;
    // The header's own word in a copied To line.
    const written = content.replace(/^\s*(to|cc|bcc|para)\s*:\s*/i, '').trim();
    if (written === '') return;
    if (!written.includes('@')) {
      const name = written.replace(/^[-*•\d.)\s]+(?=\p{L})/u, '');
      people.push({ line, values: splitPhone(name) });
      return;
    }
    for (const { name, address } of flatten(addressparser(written))) {
      if (!isAddress(address)) {
        problems.push({ line, code: 'address', found: address || name, stops: false });
        continue;
      }
      people.push({
        line,
        values: { name: givenFirst(name) || address.split('@')[0] || address, email: address },
      });
    }
  });
  return { ...nothing(text.includes('@') ? 'addresses' : 'names'), people, problems };
}

/** Address books write `Okafor, Denise`; people say `Denise Okafor`. A title behind the comma stays where it is. */
function givenFirst(name: string): string {
  const match = /^([^,]+),\s*([^,]+)$/.exec(name.trim());
  const [, family = '', given = ''] = match ?? [];
  return match && !/^(inc|llc|ltd|jr|sr|ph\.?d|m\.?d|esq|ii+)\b/i.test(given)
    ? `${given} ${family}`
    : name.trim();
}

/** `denise o. lantern 555 0102` is a name and a phone number at its end. */
function splitPhone(text: string): { name: string; phone?: string } {
  const match = /^(.*?\p{L}.*?)[\s,;:]+(\+?[\d(][\d\s().-]{5,}\d)$/u.exec(text);
  return match ? { name: match[1] ?? text, phone: match[2] ?? '' } : { name: text };
}

type Parsed = ReturnType<typeof addressparser>[number];

function flatten(parsed: readonly Parsed[]): { name: string; address: string }[] {
  return parsed.flatMap((entry) => (entry.address === undefined ? flatten(entry.group) : [entry]));
}

function readTable(text: string, given: Readonly<Record<string, number>> | undefined): ReadText {
  const { rows, broken } = rowsOfText(text);
  const lineOf = lineCounter(rows);
  const [head = [], ...body] = rows;
  const headings = head.map((heading) => heading.trim());
  const isOpenStates = OPEN_STATES_MARKS.every((mark) => headings.includes(mark));
  const mapping = given ?? (isOpenStates ? openStatesMapping(headings) : suggestMapping(headings));
  const kind = isOpenStates ? 'open-states' : 'csv';
  const columns = headings.map((heading, index) => ({
    heading,
    example: (body.find((row) => (row[index] ?? '').trim() !== '')?.[index] ?? '').slice(0, 60),
  }));
  if (broken !== undefined) {
    const line = lineOf(broken);
    return { kind, columns, mapping, people: [], problems: [{ line, code: 'unclosed-quote', stops: true }] };
  }
  const people: ReadPerson[] = [];
  const problems: LineProblem[] = [];
  body.forEach((row, index) => {
    const line = lineOf(index + 1);
    if (row.every((cell) => cell.trim() === '')) return;
    if (row.length > headings.length) {
      problems.push({ line, code: 'columns', found: row[headings.length] ?? '', stops: true });
      return;
    }
    const values: Partial<Record<ImportField, string>> = {};
    for (const field of importFields) {
      const cell = row[mapping[field] ?? -1]?.trim() ?? '';
      if (cell !== '') values[field] = cell;
    }
    if (isOpenStates && values.organization === undefined) {
      const at = (heading: string): string => row[headings.indexOf(heading)]?.trim() ?? '';
      values.organization = legislature(at('current_chamber'), at('current_district'));
    }
    if (values.name === undefined && values.email !== undefined)
      values.name = values.email.split('@')[0] ?? '';
    if (values.name === undefined) {
      problems.push({ line, code: 'no-name', stops: false });
      return;
    }
    if (values.email !== undefined && !isAddress(values.email)) {
      problems.push({ line, code: 'address', found: values.email, stops: false });
    }
    people.push({ line, values });
  });
  return { kind, columns, mapping, people, problems };
}

/** The line on which each record begins: a quoted cell may hold line breaks. */
function lineCounter(data: readonly string[][]): (record: number) => number {
  const starts: number[] = [];
  let line = 1;
  for (const row of data) {
    starts.push(line);
    line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  return (record) => starts[record] ?? line;
}

function openStatesMapping(headings: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(openStates).map(([heading, field]) => [field, headings.indexOf(heading)]),
  );
}

function suggestMapping(headings: readonly string[]): Record<string, number> {
  const folded = headings.map(fold);
  const entries = importFields.map(
    (field) => [field, folded.findIndex((heading) => known[field].includes(heading))] as const,
  );
  return Object.fromEntries(entries.filter(([, index]) => index >= 0));
}
