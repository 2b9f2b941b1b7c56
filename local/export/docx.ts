/** A Doc as a .docx file, near to what Google's own download gives. */
import {
  AlignmentType,
  BorderStyle,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph as WordParagraph,
  Table as WordTable,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type IStylesOptions,
  type ParagraphChild,
} from 'docx';
import type { DriveFile } from '../google/drive/file.ts';
import type { Block, Inline, NamedStyle, Paragraph, Table, TextStyle } from '../google/docs/document.ts';

const HEADINGS: Readonly<Partial<Record<NamedStyle, (typeof HeadingLevel)[keyof typeof HeadingLevel]>>> = {
  HEADING_1: HeadingLevel.HEADING_1,
  HEADING_2: HeadingLevel.HEADING_2,
  HEADING_3: HeadingLevel.HEADING_3,
};

/** Twentieths of a point: letter paper with Google's margins of an inch. */
const INCH = 1440;
const TEXT_WIDTH = 6.5 * INCH;
const INDENT = INCH / 4;
const SPACE_AFTER = 80;

/** Google's look of a new Doc. Sizes in half points, spaces in twentieths of a point. */
const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 22 },
      paragraph: { spacing: { line: 276 } },
    },
    heading1: heading(1, { size: 40 }, { before: 400, after: 120 }),
    heading2: heading(2, { size: 32 }, { before: 360, after: 120 }),
    heading3: heading(3, { size: 28, color: '434343' }, { before: 320, after: 80 }),
    hyperlink: { run: { color: '1155CC', underline: {} } },
  },
};

function heading(level: number, run: IRunOptions, spacing: { before: number; after: number }) {
  return { run, paragraph: { spacing, keepNext: true, outlineLevel: level - 1 } };
}

/** Two kinds of list, each nine levels deep as in Word. */
const NUMBERING = {
  config: [
    { reference: 'bullets', levels: levels(LevelFormat.BULLET, ['●', '○', '■']) },
    {
      reference: 'numbers',
      levels: [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN].flatMap(
        (format, offset) => levels(format, []).filter(({ level }) => level % 3 === offset),
      ),
    },
  ],
};

function levels(format: (typeof LevelFormat)[keyof typeof LevelFormat], signs: readonly string[]) {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    format,
    text: signs[level % signs.length] ?? `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 2 * INDENT * (level + 1), hanging: INDENT } } },
  }));
}

/** The file's bytes. The Doc's name is the title that programs show; suggestions are tracked changes. */
export function docxFile({
  name,
  modified,
  document = [],
}: Pick<DriveFile, 'name' | 'modified' | 'document'>): Promise<Buffer> {
  const surroundings = { spaceAfter: SPACE_AFTER, lists: new Map(), markOf: marksOn(modified) };
  return Packer.toBuffer(
    new Document({
      title: printable(name),
      creator: 'Coalition Workbook',
      lastModifiedBy: 'Coalition Workbook',
      styles: STYLES,
      numbering: NUMBERING,
      sections: [
        {
          properties: {
            page: {
              size: { width: 8.5 * INCH, height: 11 * INCH },
              margin: { top: INCH, right: INCH, bottom: INCH, left: INCH },
            },
          },
          footers: { default: pageNumbers() },
          children: wordBlocks(document, surroundings),
        },
      ],
    }),
  );
}

function pageNumbers(): Footer {
  const number = new TextRun({
    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    size: 18,
    color: '5F6368',
  });
  return new Footer({
    children: [new WordParagraph({ alignment: AlignmentType.CENTER, children: [number] })],
  });
}

interface Surroundings {
  /** Below a paragraph, in twentieths of a point. */
  readonly spaceAfter: number;
  /** The number of each list by its id: an instance of its own, so that its numbers begin at 1. */
  readonly lists: Map<string, number>;
  readonly markOf: (inline: Inline) => Mark;
}

function wordBlocks(blocks: readonly Block[], surroundings: Surroundings): (WordParagraph | WordTable)[] {
  return blocks.map((block) =>
    block.kind === 'table' ? wordTable(block, surroundings) : wordParagraph(block, surroundings),
  );
}

function wordParagraph(
  { style, bullet, inlines }: Paragraph,
  { spaceAfter, lists, markOf }: Surroundings,
): WordParagraph {
  const heading = HEADINGS[style];
  if (bullet && !lists.has(bullet.listId)) lists.set(bullet.listId, lists.size);
  return new WordParagraph({
    ...(heading ? { heading } : { spacing: { after: spaceAfter } }),
    ...(bullet && {
      numbering: {
        reference: bullet.ordered ? 'numbers' : 'bullets',
        level: bullet.level,
        instance: lists.get(bullet.listId) ?? 0,
      },
    }),
    children: inlines.flatMap((inline) => wordInline(inline, markOf(inline))),
  });
}

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: 'BDC1C6' } as const;
const EDGES = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };

/** Columns share the page's width. A first row that is bold throughout is repeated on each page. */
function wordTable({ rows }: Table, surroundings: Surroundings): WordTable {
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  const width = Math.floor(TEXT_WIDTH / columns);
  return new WordTable({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array<number>(columns).fill(width),
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          tableHeader: index === 0 && isHeading(cells),
          children: cells.map(
            (paragraphs) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                borders: EDGES,
                margins: { top: 60, bottom: 60, left: 100, right: 100 },
                ...(index === 0 && isHeading(cells) && { shading: { fill: 'F1F3F4' } }),
                children: wordBlocks(paragraphs, { ...surroundings, spaceAfter: 0 }),
              }),
          ),
        }),
    ),
  });
}

function isHeading(cells: readonly Paragraph[][]): boolean {
  const inlines = cells.flat().flatMap((paragraph) => paragraph.inlines);
  return inlines.length > 0 && inlines.every((inline) => inline.kind === 'text' && inline.style.bold);
}

/** Chips become what they lead to: a person their address, a file its link, a date its text. */
function wordInline(inline: Inline, mark: Mark): ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return linked(inline.text, inline.style.link, mark, inline.style);
    case 'person':
      return linked(inline.name, `mailto:${inline.email}`, mark);
    case 'link chip':
      return linked(inline.title, inline.uri, mark);
    case 'date':
      return linked(inline.text, undefined, mark);
  }
}

/** How a piece is written: as it is, or as a change that somebody suggests. */
type Mark = (options: IRunOptions) => ParagraphChild;

/**
 * Suggestions as changes that were tracked when the Doc was changed last: Docs tells neither who made them nor when.
 * What is suggested and to be taken out again counts as taken out.
 */
function marksOn(modified: number): (inline: Inline) => Mark {
  const date = new Date(modified).toISOString();
  let changes = 0;
  const change = () => ({ id: (changes += 1), author: 'Suggestion', date });
  return ({ inserted, deleted }) => {
    if (deleted !== undefined) return (options) => new DeletedTextRun({ ...options, ...change() });
    if (inserted !== undefined) return (options) => new InsertedTextRun({ ...options, ...change() });
    return (options) => new TextRun(options);
  };
}

/** Only addresses that a program may open without asking stay links. */
const OPENABLE = /^(https?|mailto):/i;

function linked(text: string, link: string | undefined, mark: Mark, style: TextStyle = {}): ParagraphChild[] {
  const isLink = link !== undefined && OPENABLE.test(link);
  const runs = textRuns(text, mark, { ...runStyle(style), ...(isLink && { style: 'Hyperlink' }) });
  return isLink ? [new ExternalHyperlink({ link, children: runs })] : runs;
}

function runStyle({ bold, italic }: TextStyle): IRunOptions {
  return { ...(bold && { bold }), ...(italic && { italics: italic }) };
}

/** `\v` is a line break inside a paragraph. */
function textRuns(text: string, mark: Mark, options: IRunOptions): ParagraphChild[] {
  return text
    .split('\v')
    .map((line, index) => mark({ ...options, text: printable(line), ...(index > 0 && { break: 1 }) }));
}

/** Without the characters that XML can't hold. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}
