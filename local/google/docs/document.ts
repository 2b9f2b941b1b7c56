/** What a Google Doc holds: blocks of text, and where each stands in Google's numbering. */

export type NamedStyle = 'NORMAL_TEXT' | 'HEADING_1' | 'HEADING_2' | 'HEADING_3';

export const NAMED_STYLES: readonly NamedStyle[] = ['NORMAL_TEXT', 'HEADING_1', 'HEADING_2', 'HEADING_3'];

export interface TextStyle {
  readonly bold?: true;
  readonly italic?: true;
  /** URL. */
  readonly link?: string;
}

/** What somebody suggested about a piece: the ids of the suggestions to put it in, and to take it out. */
export interface Marks {
  readonly inserted?: string;
  readonly deleted?: string;
}

/** A piece of a paragraph. Chips (person, link, date) are one index long, text as long as it is in UTF-16. */
export type Inline = Marks &
  (
    | { readonly kind: 'text'; readonly text: string; readonly style: TextStyle }
    | { readonly kind: 'person'; readonly name: string; readonly email: string }
    | { readonly kind: 'link chip'; readonly title: string; readonly uri: string }
    | { readonly kind: 'date'; readonly text: string; /** `YYYY-MM-DD` */ readonly day: string }
  );

export interface Bullet {
  /** Paragraphs of one list share it. */
  readonly listId: string;
  readonly ordered: boolean;
  /** 0 is the outermost. */
  readonly level: number;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  style: NamedStyle;
  bullet?: Bullet | undefined;
  /** Without the line break that ends every paragraph. */
  inlines: Inline[];
}

export interface Table {
  readonly kind: 'table';
  /** Every cell holds at least one paragraph. */
  readonly rows: Paragraph[][][];
}

export type Block = Paragraph | Table;

export function paragraph(inlines: Inline[] = [], style: NamedStyle = 'NORMAL_TEXT'): Paragraph {
  return { kind: 'paragraph', style, inlines };
}

/** A new document already holds one empty paragraph (platform.md §6). */
export function emptyDocument(): Block[] {
  return [paragraph()];
}

/** Blocks as a document or a cell may hold them: the last one is a paragraph. */
export function ended(blocks: Block[]): Block[] {
  return blocks.at(-1)?.kind === 'paragraph' ? blocks : [...blocks, paragraph()];
}

/** Length in indexes. */
export function inlineLength(inline: Inline): number {
  return inline.kind === 'text' ? inline.text.length : 1;
}

/** Length in indexes, the closing line break counted. */
export function paragraphLength({ inlines }: Paragraph): number {
  return inlines.reduce((sum, inline) => sum + inlineLength(inline), 1);
}

/** Length in indexes: one for the start of the table, of each row and each cell, and one for its end. */
export function tableLength({ rows }: Table): number {
  const ofCell = (cell: readonly Paragraph[]) => cell.reduce((sum, one) => sum + paragraphLength(one), 1);
  const ofRow = (row: readonly Paragraph[][]) => row.reduce((sum, cell) => sum + ofCell(cell), 1);
  return rows.reduce((sum, row) => sum + ofRow(row), 2);
}

/** A paragraph, where it starts, and the list of siblings that it stands in. */
export interface Placed {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly siblings: Block[];
}

/**
 * All paragraphs in order, those in tables too. The body starts at 1; a table, each of its rows and each cell take
 * one index at their start, and the table one at its end (Docs API, "Structure of a document").
 */
export function placedParagraphs(blocks: Block[], start = 1): Placed[] {
  const placed: Placed[] = [];
  let index = start;
  const place = (siblings: Block[]): void => {
    for (const block of siblings) {
      if (block.kind === 'paragraph') {
        placed.push({ paragraph: block, start: index, siblings });
        index += paragraphLength(block);
        continue;
      }
      index += 1;
      for (const row of block.rows) {
        index += 1;
        for (const cell of row) {
          index += 1;
          place(cell);
        }
      }
      index += 1;
    }
  };
  place(blocks);
  return placed;
}

const sameStyle = (one: TextStyle, other: TextStyle) =>
  one.bold === other.bold && one.italic === other.italic && one.link === other.link;

/** Whether the same is suggested about two pieces. */
export const sameMarks = (one: Marks, other: Marks) =>
  one.inserted === other.inserted && one.deleted === other.deleted;

/** The same text in as few pieces as possible: neighbours of one style are joined, empty ones dropped. */
export function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.kind !== 'text') result.push(inline);
    else if (last?.kind === 'text' && sameStyle(last.style, inline.style) && sameMarks(last, inline)) {
      result[result.length - 1] = { ...last, text: last.text + inline.text };
    } else if (inline.text !== '') result.push(inline);
  }
  return result;
}

/** Cuts the pieces at an offset, counted in indexes from the paragraph's start. */
export function splitInlines(inlines: readonly Inline[], offset: number): [Inline[], Inline[]] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let start = 0;
  for (const inline of inlines) {
    const cut = offset - start;
    start += inlineLength(inline);
    if (cut >= inlineLength(inline)) before.push(inline);
    else if (cut <= 0) after.push(inline);
    else if (inline.kind === 'text') {
      before.push({ ...inline, text: inline.text.slice(0, cut) });
      after.push({ ...inline, text: inline.text.slice(cut) });
    }
  }
  return [before, after];
}
