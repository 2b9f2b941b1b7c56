/** A Google Doc's structure, as the Docs API gives it, read as a document: text, links, chips, lists and tables. */
import type { Block, Document, Line, Run } from '../core/document.ts';

interface Element {
  readonly textRun?: {
    readonly content?: string;
    readonly textStyle?: {
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly link?: { readonly url?: string };
    };
  };
  readonly person?: { readonly personProperties?: { readonly name?: string; readonly email?: string } };
  readonly richLink?: { readonly richLinkProperties?: { readonly title?: string; readonly uri?: string } };
  readonly dateElement?: { readonly dateElementProperties?: { readonly displayText?: string } };
}

interface Paragraph {
  readonly elements?: readonly Element[];
  readonly paragraphStyle?: { readonly namedStyleType?: string };
  readonly bullet?: { readonly listId?: string };
}

interface StructuralElement {
  readonly paragraph?: Paragraph;
  readonly table?: {
    readonly tableRows?: readonly {
      readonly tableCells?: readonly { readonly content?: readonly StructuralElement[] }[];
    }[];
  };
}

/** The part of a Docs API document that is read. */
export interface DocStructure {
  readonly body?: { readonly content?: readonly StructuralElement[] };
  /** List id → its levels; a numbered list has a `glyphType`. */
  readonly lists?: Readonly<
    Record<
      string,
      { readonly listProperties?: { readonly nestingLevels?: readonly { readonly glyphType?: string }[] } }
    >
  >;
}

/** A person chip carries an address; only its name is passed on. */
function runOf({ textRun, person, richLink, dateElement }: Element): Run[] {
  if (person) return [{ text: person.personProperties?.name ?? '' }];
  if (richLink) {
    const { title = '', uri } = richLink.richLinkProperties ?? {};
    return [{ text: title, ...(uri === undefined ? {} : { link: uri }) }];
  }
  if (dateElement) return [{ text: dateElement.dateElementProperties?.displayText ?? '' }];
  // Google ends each paragraph with a line feed, and writes a line break inside of one as a vertical tab.
  const text = (textRun?.content ?? '').replace(/\n$/, '').replace(/\u000b/g, '\n');
  if (text === '') return [];
  const { bold, italic, link } = textRun?.textStyle ?? {};
  return [
    {
      text,
      ...(bold ? { strong: true } : {}),
      ...(italic ? { quiet: true } : {}),
      ...(link?.url === undefined ? {} : { link: link.url }),
    },
  ];
}

function lineOf({ elements = [] }: Paragraph): Run[] {
  return elements.flatMap(runOf);
}

function textOfLine(line: readonly Run[]): string {
  return line.map(({ text }) => text).join('');
}

const kinds: Readonly<Record<string, 'title' | 'heading' | 'subheading'>> = {
  TITLE: 'title',
  HEADING_1: 'title',
  HEADING_2: 'heading',
  HEADING_3: 'subheading',
  HEADING_4: 'subheading',
};

/** The Doc's content; empty paragraphs are left out, neighbouring bullets of one list become one list. */
export function readStructure(doc: DocStructure): Document {
  const blocks: Block[] = [];
  let openList: { id: string; items: Line[] } | undefined;
  for (const element of doc.body?.content ?? []) {
    const { paragraph, table } = element;
    if (paragraph?.bullet) {
      const id = paragraph.bullet.listId ?? '';
      if (openList?.id === id) openList.items.push(lineOf(paragraph));
      else {
        openList = { id, items: [lineOf(paragraph)] };
        blocks.push({ kind: isNumbered(doc, id) ? 'steps' : 'list', items: openList.items });
      }
      continue;
    }
    if (paragraph) {
      const line = lineOf(paragraph);
      if (textOfLine(line).trim() === '') continue;
      openList = undefined;
      blocks.push({ kind: kinds[paragraph.paragraphStyle?.namedStyleType ?? ''] ?? 'paragraph', line });
    }
    if (table) {
      openList = undefined;
      const [head = [], ...rows] = (table.tableRows ?? []).map(({ tableCells = [] }) =>
        tableCells.map(({ content = [] }) => cellOf(content)),
      );
      blocks.push({ kind: 'table', head: head.map(textOfLine), rows });
    }
  }
  return blocks;
}

/** A table cell's paragraphs as one line. */
function cellOf(content: readonly StructuralElement[]): Run[] {
  return content
    .flatMap(({ paragraph }) => (paragraph ? [lineOf(paragraph)] : []))
    .filter((line) => textOfLine(line) !== '')
    .flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]));
}

function isNumbered({ lists }: DocStructure, id: string): boolean {
  const glyph = lists?.[id]?.listProperties?.nestingLevels?.[0]?.glyphType;
  return glyph !== undefined && glyph !== 'GLYPH_TYPE_UNSPECIFIED' && glyph !== 'NONE';
}
