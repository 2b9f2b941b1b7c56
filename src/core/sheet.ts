/** What a sheet is: one value from which the workbook, the form, the reminders and the documents are made. */
import { choiceList, type ChoiceList } from './choices.ts';
import { choice, type Audience, type Field, type FieldValue } from './field.ts';
import type { Text } from './lang.ts';

// `any` and not `unknown`: a field takes its own value in `write`, so no field is a `Field<unknown>`.
// oxlint-disable-next-line typescript/no-explicit-any
export type Fields = Readonly<Record<string, Field<any>>>;

/** The values of a row, as far as its cells could be read. */
export type RowOf<F extends Fields> = {
  readonly [Key in keyof F]?: F[Key] extends Field<infer Value> ? Value : never;
};

/** A row whose sheet is not known to the compiler. */
export type AnyRow = Readonly<Record<string, FieldValue | undefined>>;

interface AnySheet {
  /** Stands in A1 of the sheet; never changes once a workbook has it. */
  readonly key: string;
  readonly name: Text;
  /** One sentence, shown to the user. */
  readonly purpose: Text;
  readonly tabColor: string;
  /** Made at setup, or when something first needs it. */
  readonly begins: 'setup' | 'later';
  readonly hidden?: boolean;
}

/** A row that the product asks: a question to answer, or a box to tick. People give the answer. */
export interface AskedRow {
  /** Stays the same for good; the row's id in the sheet. */
  readonly id: string;
  /** The question, in the column that names the row. */
  readonly asks: Text;
  /** Half a sentence of why it is asked. */
  readonly why: Text;
  /** What can be answered, where it is a list of this row's own. */
  readonly list?: ChoiceList;
  /** What speaks for one answer and for another, and who says so; where those who know disagree. */
  readonly sides?: readonly { readonly says: Text; readonly source: Text }[];
}

/** Rows that people type: one line of the toolkits' worksheets each. */
export interface Table<F extends Fields = Fields> extends AnySheet {
  readonly kind: 'table';
  /** In column order; the first one is in sight and names the row. */
  readonly fields: F;
  /** A line that stands in the sheet's headings for everybody to read, always. */
  readonly rule?: Text;
  /** The field that says who may see a row; without one every row is core. */
  readonly seenBy?: string;
  /** The field that gets today's date when a new row is saved without one. */
  readonly stamp?: string;
  /** Set where questions stand in the sheet from the start. */
  readonly asked?: {
    /** The field that holds the answers. */
    readonly answer: string;
    /** The questions, as far as they are known here: `asking` adds them, so that the panel gets them with their rows. */
    readonly rows?: readonly AskedRow[];
  };
  /** False where the product writes the rows and the guide offers no form. */
  readonly guided: boolean;
}

/** One cell of a view. */
export interface ViewCell {
  readonly text: string | boolean | number;
  readonly style?:
    | 'title'
    | 'heading'
    | 'quiet'
    | 'strong'
    | 'warning'
    | 'box'
    | 'entries'
    | 'axis'
    | 'switch';
  /** How many columns the cell is wide; 1 when not said. */
  readonly across?: number;
}

/** A view's rows. `key` finds a row again whatever was inserted around it. */
export interface ViewRow {
  readonly key: string;
  readonly cells: readonly ViewCell[];
  /** In pixels. */
  readonly height?: number;
}

/** A sheet that is only read: made by `app/` from the other sheets. */
export interface View extends AnySheet {
  readonly kind: 'view';
  /** Column widths in pixels, without the hidden key column. */
  readonly widths: readonly number[];
}

export type Sheet = Table | View;

/** Rows that don't count: shown as an example, or put away instead of deleted. */
export const rowMarks = choiceList('row mark', {
  example: { en: 'Example', es: 'Ejemplo', tone: 'waiting' },
  archived: { en: 'Put away', es: 'Guardada aparte', tone: 'over' },
});

export type RowMark = 'example' | 'archived';

/** The key of the column that marks rows; every table that people fill in has it, last of all. */
export const MARK = 'mark';

const markField = choice(rowMarks, {
  heading: { en: 'Example or put away', es: 'Ejemplo o guardada aparte' },
  help: {
    en: 'A marked row stays here, and is never mailed, counted or shared.',
    es: 'Una fila marcada se queda aquí; nunca se envía, se cuenta ni se comparte.',
  },
  audience: 'core',
  shown: 'folded',
});

/** The column of marks comes last of those that people see: what is hidden stays in one piece behind it. */
function withMark<F extends Fields>(fields: F): F {
  const entries = Object.entries(fields);
  const hidden = entries.findIndex(([, { shown }]) => shown === 'hidden');
  const at = hidden < 0 ? entries.length : hidden;
  return Object.fromEntries([...entries.slice(0, at), [MARK, markField], ...entries.slice(at)]) as F;
}

/** A table, with its row type kept: `RowOf<typeof people.fields>`. */
export function defineTable<F extends Fields>(table: Omit<Table<F>, 'kind'>): Table<F> {
  return { kind: 'table', ...table, fields: table.guided ? withMark(table.fields) : table.fields };
}

/** The table with the questions that stand in it; any other table as it is. */
export function asking<F extends Fields>(table: Table<F>, rows: readonly AskedRow[]): Table<F> {
  return table.asked ? { ...table, asked: { ...table.asked, rows } } : table;
}

/** The question that a row with this id asks; undefined for a row of people's own. */
export function askedRow(table: Table, id: string | undefined): AskedRow | undefined {
  return table.asked?.rows?.find((row) => row.id === id);
}

/** The field as it is for one row: the answers of a question may be a list of its own. */
export function fieldIn(table: Table, field: string, id: string | undefined): Field | undefined {
  const definition: Field | undefined = table.fields[field];
  const list = field === table.asked?.answer ? askedRow(table, id)?.list : undefined;
  return list && definition ? choice(list, definition) : definition;
}

export function defineView(view: Omit<View, 'kind'>): View {
  return { kind: 'view', ...view };
}

/** The table as the form of one row sees it: a question asks in its own words, and its own list answers it. */
export function formTable(table: Table, id: string | undefined): Table {
  const asked = askedRow(table, id);
  const answer = table.asked?.answer ?? '';
  const field = fieldIn(table, answer, id);
  const title = table.fields[titleField(table)];
  if (!asked || !field || !title) return table;
  return {
    ...table,
    fields: {
      ...table.fields,
      [titleField(table)]: { ...title, shown: 'hidden' },
      [answer]: { ...field, heading: asked.asks, help: asked.why },
    },
  };
}

/** The key of the field that names a row. */
export function titleField(table: Table): string {
  return Object.keys(table.fields)[0] ?? '';
}

declare const projectedFor: unique symbol;

/** A row that holds only what `A` may see; the one thing that mails and documents can be built from (design §2.17). */
export type Projected<F extends Fields, A extends Audience = Audience> = RowOf<F> & {
  readonly [projectedFor]: A;
};

function only<F extends Fields>(table: Table<F>, row: RowOf<F>, audience: Audience): RowOf<F> {
  const seen = Object.entries(row).filter(
    ([key]) => audience === 'core' || table.fields[key]?.audience === 'members',
  );
  return Object.fromEntries(seen) as RowOf<F>;
}

/** Who a row is meant for: what its own cell says, and core where it says nothing (the careful reading). */
export function audienceOf<F extends Fields>(table: Table<F>, row: RowOf<F>): Audience {
  return table.seenBy !== undefined && (row as AnyRow)[table.seenBy] === 'members' ? 'members' : 'core';
}

/** What `audience` may see of a row; undefined where the row is not meant for it. */
export function project<F extends Fields, A extends Audience>(
  table: Table<F>,
  row: RowOf<F>,
  audience: A,
): Projected<F, A> | undefined {
  if (audience === 'members' && audienceOf(table, row) === 'core') return undefined;
  return only(table, row, audience) as Projected<F, A>;
}

/** What the person who is named in a row may see of it: the columns for members, whoever the row is for. */
export function projectForNamed<F extends Fields>(table: Table<F>, row: RowOf<F>): Projected<F, 'members'> {
  return only(table, row, 'members') as Projected<F, 'members'>;
}
