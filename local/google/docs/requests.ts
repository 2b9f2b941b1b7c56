/** The requests of `Docs.Documents.batchUpdate`, applied to a document. */
import type { Json } from '../execution.ts';
import {
  joined,
  NAMED_STYLES,
  paragraphLength,
  placedParagraphs,
  splitInlines,
  type Block,
  type Inline,
  type NamedStyle,
  type Paragraph,
  type Placed,
  type TextStyle,
} from './document.ts';

/** A request that Google would refuse, in Google's words where they are known. */
export class RefusedRequest extends Error {}

type Members = Readonly<Record<string, Json>>;
type Change = (blocks: Block[], request: Members) => void;

const CHANGES: Record<string, Change> = {
  insertText,
  updateTextStyle,
  updateParagraphStyle,
  createParagraphBullets,
};

/**
 * Applies the requests in order to `blocks`, which are changed. Throws RefusedRequest for the first that can't be
 * done; the caller then keeps the old blocks, because a batch is all or nothing.
 */
export function applyRequests(blocks: Block[], requests: readonly Json[]): void {
  requests.forEach((request, position) => {
    const [[name, members] = ['', {}], ...others] = Object.entries(request as Record<string, Members>);
    const change = CHANGES[name];
    if (!change || others.length > 0) throw new RefusedRequest(`${name} is not in the local workspace.`);
    try {
      change(blocks, members);
    } catch (error) {
      if (!(error instanceof RefusedRequest)) throw error;
      throw new RefusedRequest(`Invalid requests[${String(position)}].${name}: ${error.message}`);
    }
  });
}

/** Only the members that are known; anything else, a tab's or header's id among them, throws by name. */
function known(members: Members, names: readonly string[]): Members {
  const unknown = Object.keys(members).find((name) => !names.includes(name));
  if (unknown) throw new RefusedRequest(`${unknown} is not in the local workspace.`);
  return members;
}

function insertText(blocks: Block[], request: Members): void {
  const { text, location, endOfSegmentLocation } = known(request, [
    'text',
    'location',
    'endOfSegmentLocation',
  ]);
  if (endOfSegmentLocation) known(endOfSegmentLocation as Members, []);
  const placed = placedParagraphs(blocks);
  const end = endOf(placed);
  const index = location ? Number(known(location as Members, ['index']).index) : end - 1;
  if (index >= end) {
    throw new RefusedRequest(
      `Index ${String(index)} must be less than the end index of the referenced segment, ${String(end)}.`,
    );
  }
  const place = placed.filter(({ start }) => start <= index).at(-1);
  if (!place || index >= place.start + lengthOf(place)) {
    throw new RefusedRequest('The insertion index must be inside the bounds of an existing paragraph.');
  }
  insertInto(place, index - place.start, plainText(String(text)));
}

/** Google drops control characters, and takes every kind of line end for one. */
function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g, '');
}

/** New text looks like the text before it; new paragraphs are like the one that is split. */
function insertInto({ paragraph, siblings }: Placed, offset: number, text: string): void {
  const [before, after] = splitInlines(paragraph.inlines, offset);
  const neighbour =
    before.filter(({ kind }) => kind === 'text').at(-1) ?? after.find(({ kind }) => kind === 'text');
  const style = neighbour?.kind === 'text' ? neighbour.style : {};
  const lines = text.split('\n').map((line): Inline[] => [{ kind: 'text', text: line, style }]);
  lines[0] = [...before, ...(lines[0] ?? [])];
  lines.push([...(lines.pop() ?? []), ...after]);
  const [first = [], ...rest] = lines.map(joined);
  paragraph.inlines = first;
  const added = rest.map((inlines): Paragraph => ({ ...paragraph, inlines }));
  siblings.splice(siblings.indexOf(paragraph) + 1, 0, ...added);
}

function endOf(placed: readonly Placed[]): number {
  const last = placed.at(-1);
  return last ? last.start + lengthOf(last) : 1;
}

const lengthOf = ({ paragraph }: Placed) => paragraphLength(paragraph);

interface Range {
  readonly from: number;
  readonly to: number;
}

function rangeOf(blocks: Block[], range: Json | undefined): Range {
  const { startIndex, endIndex } = known((range ?? {}) as Members, ['startIndex', 'endIndex']);
  const from = Number(startIndex);
  const to = Number(endIndex);
  const end = endOf(placedParagraphs(blocks));
  if (!(from >= 1 && from < to)) throw new RefusedRequest('The range should not be empty.');
  if (to > end) {
    throw new RefusedRequest(
      `Index ${String(to)} must be less than or equal to the end index of the referenced segment, ${String(end)}.`,
    );
  }
  return { from, to };
}

/** Every paragraph that a range touches. */
function touched(blocks: Block[], { from, to }: Range): Placed[] {
  return placedParagraphs(blocks).filter((place) => place.start < to && place.start + lengthOf(place) > from);
}

function updateTextStyle(blocks: Block[], request: Members): void {
  const { range, textStyle, fields } = known(request, ['range', 'textStyle', 'fields']);
  const span = rangeOf(blocks, range);
  const style = known((textStyle ?? {}) as Members, ['bold', 'italic', 'link']);
  const names = fieldNames(fields, ['bold', 'italic', 'link', 'link.url']);
  for (const { paragraph, start } of touched(blocks, span)) {
    const [upToEnd, after] = splitInlines(paragraph.inlines, span.to - start);
    const [before, inside] = splitInlines(upToEnd, span.from - start);
    const styled = inside.map((inline) =>
      inline.kind === 'text' ? { ...inline, style: restyled(inline.style, style, names) } : inline,
    );
    paragraph.inlines = joined([...before, ...styled, ...after]);
  }
}

/** A field that is named but not given goes back to its default. */
function restyled(old: TextStyle, given: Members, names: readonly string[]): TextStyle {
  const { bold, italic, link } = old;
  const url = (given.link as { url?: string } | undefined)?.url;
  const named = (name: string) => names.includes(name);
  const style = {
    bold: named('bold') ? given.bold === true : bold,
    italic: named('italic') ? given.italic === true : italic,
    link: named('link') || named('link.url') ? url : link,
  };
  return {
    ...(style.bold && { bold: true as const }),
    ...(style.italic && { italic: true as const }),
    ...(style.link && { link: style.link }),
  };
}

/** The `fields` of an update: at least one, each known. `*` would reset everything else and is refused by name. */
function fieldNames(fields: Json | undefined, knownNames: readonly string[]): string[] {
  const names = String(fields ?? '')
    .split(',')
    .map((name) => name.trim());
  if (names[0] === '') throw new RefusedRequest("At least one field must be listed in 'fields'.");
  const unknown = names.find((name) => !knownNames.includes(name));
  if (unknown) throw new RefusedRequest(`the field ${unknown} is not in the local workspace.`);
  return names;
}

function updateParagraphStyle(blocks: Block[], request: Members): void {
  const { range, paragraphStyle, fields } = known(request, ['range', 'paragraphStyle', 'fields']);
  fieldNames(fields, ['namedStyleType']);
  const { namedStyleType } = known((paragraphStyle ?? {}) as Members, ['namedStyleType']);
  const style = namedStyleType as NamedStyle;
  if (!NAMED_STYLES.includes(style)) {
    throw new RefusedRequest(`the style ${String(namedStyleType)} is not in the local workspace.`);
  }
  for (const { paragraph } of touched(blocks, rangeOf(blocks, range))) paragraph.style = style;
}

const PRESETS: Record<string, 'ordered' | 'unordered'> = {
  BULLET_DISC_CIRCLE_SQUARE: 'unordered',
  BULLET_CHECKBOX: 'unordered',
  NUMBERED_DECIMAL_ALPHA_ROMAN: 'ordered',
};

/** Tabs at a paragraph's start would mean a deeper level at Google; they are refused. */
function createParagraphBullets(blocks: Block[], request: Members): void {
  const { range, bulletPreset } = known(request, ['range', 'bulletPreset']);
  const preset = PRESETS[String(bulletPreset)];
  if (!preset) throw new RefusedRequest(`the preset ${String(bulletPreset)} is not in the local workspace.`);
  const paragraphs = touched(blocks, rangeOf(blocks, range)).map((place) => place.paragraph);
  const hasTab = paragraphs.some(
    ({ inlines: [first] }) => first?.kind === 'text' && first.text.startsWith('\t'),
  );
  if (hasTab) throw new RefusedRequest('a tab before a list item is not in the local workspace.');
  const lists = new Set(placedParagraphs(blocks).map(({ paragraph }) => paragraph.bullet?.listId));
  const listId = `kix.bullets${String(lists.size)}`;
  for (const paragraph of paragraphs) paragraph.bullet = { listId, ordered: preset === 'ordered', level: 0 };
}
