/** Requests that change how text and paragraphs look. */
import { ServiceError } from '../execution.ts';
import { parseMask } from '../fields.ts';
import { Absent, type Message } from '../payload.ts';
import { joined, placedParagraphs, splitInlines, type NamedStyle, type TextStyle } from './document.ts';
import { rangeOf, styledRangeOf, touched } from './places.ts';
import type { Change } from './requests.ts';

export const updateTextStyle: Change = (blocks, { range, textStyle, fields }) => {
  const span = styledRangeOf(blocks, range);
  const names = fieldNames(fields, ['bold', 'italic', 'link']);
  for (const { paragraph, start } of touched(blocks, span)) {
    const [upToEnd, after] = splitInlines(paragraph.inlines, span.to - start);
    const [before, inside] = splitInlines(upToEnd, span.from - start);
    const styled = inside.map((inline) =>
      inline.kind === 'text'
        ? { ...inline, style: restyled(inline.style, (textStyle ?? {}) as Message, names) }
        : inline,
    );
    paragraph.inlines = joined([...before, ...styled, ...after]);
  }
};

/** A field that is named but not given goes back to its default. */
function restyled(old: TextStyle, given: Message, names: readonly string[]): TextStyle {
  const url = ((given.link ?? {}) as Message).url;
  const named = (name: string) => names.includes(name);
  const style = {
    bold: named('bold') ? given.bold === true : old.bold,
    italic: named('italic') ? given.italic === true : old.italic,
    link: named('link') ? url : old.link,
  };
  return {
    ...(style.bold && { bold: true as const }),
    ...(style.italic && { italic: true as const }),
    ...(typeof style.link === 'string' && { link: style.link }),
  };
}

/** The `fields` of an update: at least one, each known. `*` would reset all that the workspace lacks: by name. */
function fieldNames(fields: Message[string] | undefined, known: readonly string[]): string[] {
  if (typeof fields !== 'string' || fields.trim() === '') {
    throw new ServiceError(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  }
  const unknown = (name: string) => new Absent(`The style ${name} in a Doc`);
  const names = [...parseMask(fields, unknown).keys()];
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined) throw unknown(strange);
  return names;
}

export const updateParagraphStyle: Change = (blocks, { range, paragraphStyle, fields }) => {
  const span = styledRangeOf(blocks, range);
  fieldNames(fields, ['namedStyleType']);
  const { namedStyleType = 'NORMAL_TEXT' } = (paragraphStyle ?? {}) as Message;
  for (const { paragraph } of touched(blocks, span)) paragraph.style = namedStyleType as NamedStyle;
};

/** Tabs at a paragraph's start say how deep it stands in the list, and go (REST reference). */
export const createParagraphBullets: Change = (blocks, { range, bulletPreset }) => {
  if (bulletPreset === undefined) throw new ServiceError('No bullet preset specified.'); // assumed
  const paragraphs = touched(blocks, rangeOf(blocks, range)).map(({ paragraph }) => paragraph);
  const lists = new Set(placedParagraphs(blocks).map(({ paragraph }) => paragraph.bullet?.listId));
  const listId = `kix.bullets${String(lists.size)}`;
  const ordered = String(bulletPreset).startsWith('NUMBERED');
  for (const paragraph of paragraphs) {
    const [first] = paragraph.inlines;
    const level = first?.kind === 'text' ? (/^\t*/.exec(first.text)?.[0].length ?? 0) : 0;
    paragraph.inlines = joined(splitInlines(paragraph.inlines, level)[1]);
    paragraph.bullet = { listId, ordered, level };
  }
};

export const deleteParagraphBullets: Change = (blocks, { range }) => {
  for (const { paragraph } of touched(blocks, rangeOf(blocks, range))) paragraph.bullet = undefined;
};
