/** A document as the Docs API shows it: structural elements with their indexes. */
import type { Json } from '../execution.ts';
import {
  inlineLength,
  sameMarks,
  paragraphLength,
  placedParagraphs,
  type Block,
  type Inline,
  type Marks,
  type Paragraph,
  type TextStyle,
} from './document.ts';

type Structure = Record<string, Json>;

/** `body.content`, which begins with the section break at index 0. */
export function bodyContent(blocks: Block[]): Structure[] {
  const sectionStyle = {
    columnSeparatorStyle: 'NONE',
    contentDirection: 'LEFT_TO_RIGHT',
    sectionType: 'CONTINUOUS',
  };
  return [{ endIndex: 1, sectionBreak: { sectionStyle } }, ...elements(blocks, 1)];
}

/** `lists`: the glyphs of every list, by its id. */
export function listsOf(blocks: Block[]): Structure {
  const lists: Structure = {};
  for (const { paragraph } of placedParagraphs(blocks)) {
    if (!paragraph.bullet) continue;
    const { listId, ordered } = paragraph.bullet;
    const nestingLevels = Array.from({ length: LEVELS }, (_, level) => nestingLevel(ordered, level));
    lists[listId] = { listProperties: { nestingLevels } };
  }
  return lists;
}

/** How deep a list goes in Docs. */
const LEVELS = 9;
const NUMBERS = ['DECIMAL', 'ALPHA', 'ROMAN'];
const DISCS = ['●', '○', '■'];

/** The presets BULLET_DISC_CIRCLE_SQUARE and NUMBERED_DECIMAL_ALPHA_ROMAN (REST reference, `BulletGlyphPreset`). */
function nestingLevel(ordered: boolean, level: number): Structure {
  const glyphFormat = `%${String(level)}`;
  return ordered
    ? { glyphType: NUMBERS[level % 3] ?? '', glyphFormat: `${glyphFormat}.` }
    : { glyphSymbol: DISCS[level % 3] ?? '', glyphFormat };
}

function elements(blocks: readonly Block[], start: number): Structure[] {
  let startIndex = start;
  return blocks.map((block) => {
    const element =
      block.kind === 'table' ? tableElement(block.rows, startIndex) : paragraphElement(block, startIndex);
    startIndex = Number(element.endIndex);
    return element;
  });
}

function paragraphElement(paragraph: Paragraph, startIndex: number): Structure {
  const { style, bullet, inlines } = paragraph;
  return {
    startIndex,
    endIndex: startIndex + paragraphLength(paragraph),
    paragraph: {
      elements: inlineElements(inlines, startIndex),
      paragraphStyle: { namedStyleType: style, direction: 'LEFT_TO_RIGHT' },
      ...(bullet && {
        bullet: {
          listId: bullet.listId,
          ...(bullet.level > 0 && { nestingLevel: bullet.level }),
          textStyle: {},
        },
      }),
    },
  };
}

/** The closing line break belongs to the last piece of text; after a chip or a suggestion it is a piece of its own. */
function inlineElements(inlines: readonly Inline[], start: number): Structure[] {
  const last = inlines.at(-1);
  const withBreak: Inline[] =
    last?.kind === 'text' && sameMarks(last, {})
      ? [...inlines.slice(0, -1), { ...last, text: `${last.text}\n` }]
      : [...inlines, { kind: 'text', text: '\n', style: {} }];
  let startIndex = start;
  return withBreak.map((inline) => {
    const endIndex = startIndex + inlineLength(inline);
    const element = { startIndex, endIndex, ...suggested(inlineContent(inline), inline) };
    startIndex = endIndex;
    return element;
  });
}

/** The content of an element with the ids of what is suggested about it. */
function suggested(content: Structure, { inserted, deleted }: Marks): Structure {
  const ids = {
    ...(inserted !== undefined && { suggestedInsertionIds: [inserted] }),
    ...(deleted !== undefined && { suggestedDeletionIds: [deleted] }),
  };
  return Object.fromEntries(
    Object.entries(content).map(([kind, part]) => [kind, { ...(part as Structure), ...ids }]),
  );
}

function inlineContent(inline: Inline): Structure {
  switch (inline.kind) {
    case 'text':
      return { textRun: { content: inline.text, textStyle: textStyle(inline.style) } };
    case 'person':
      return {
        person: {
          personProperties: { ...(inline.name !== '' && { name: inline.name }), email: inline.email },
          textStyle: {},
        },
      };
    case 'link chip':
      return { richLink: { richLinkProperties: { title: inline.title, uri: inline.uri }, textStyle: {} } };
    case 'date':
      return {
        dateElement: {
          dateElementProperties: { timestamp: `${inline.day}T12:00:00Z`, displayText: inline.text },
          textStyle: {},
        },
      };
  }
}

function textStyle({ bold, italic, link }: TextStyle): Structure {
  return { ...(bold && { bold }), ...(italic && { italic }), ...(link && { link: { url: link } }) };
}

function tableElement(rows: readonly Paragraph[][][], startIndex: number): Structure {
  let index = startIndex + 1;
  const tableRows = rows.map((cells) => {
    const rowStart = index;
    index += 1;
    const tableCells = cells.map((paragraphs) => {
      const cellStart = index;
      const content = elements(paragraphs, cellStart + 1);
      index = Number(content.at(-1)?.endIndex);
      return { startIndex: cellStart, endIndex: index, content };
    });
    return { startIndex: rowStart, endIndex: index, tableCells };
  });
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  return { startIndex, endIndex: index + 1, table: { rows: rows.length, columns, tableRows } };
}
