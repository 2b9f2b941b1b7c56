/** A document as simple HTML, for the page and for files: what `fromEditedHtml` reads back. */
import { sameMarks, type Block, type Inline, type Paragraph } from './document.ts';
import { escapeHtml } from './html-tokens.ts';

const TAGS = { NORMAL_TEXT: 'p', HEADING_1: 'h1', HEADING_2: 'h2', HEADING_3: 'h3' } as const;

/** The body's HTML, an element a line. */
export function toHtml(blocks: readonly Block[]): string {
  const lines: string[] = [];
  let list: Paragraph[] = [];
  const endList = (): void => {
    if (list.length > 0) lines.push(listHtml(list));
    list = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.bullet) {
      if (list[0]?.bullet?.listId !== block.bullet.listId) endList();
      list.push(block);
      continue;
    }
    endList();
    lines.push(block.kind === 'table' ? tableHtml(block.rows) : paragraphHtml(block));
  }
  endList();
  return lines.join('\n');
}

function paragraphHtml({ style, inlines }: Paragraph): string {
  return `<${TAGS[style]}>${inlinesHtml(inlines)}</${TAGS[style]}>`;
}

/** Items of one list; deeper ones stand in a list of their own inside the item before them. */
function listHtml(items: readonly Paragraph[]): string {
  const [first] = items;
  const level = first?.bullet?.level ?? 0;
  const tag = first?.bullet?.ordered ? 'ol' : 'ul';
  let html = '';
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    const deeper: Paragraph[] = [];
    for (let next = items[at + 1]; next && (next.bullet?.level ?? 0) > level; next = items[at + 1]) {
      deeper.push(next);
      at += 1;
    }
    html += `<li>${inlinesHtml(item?.inlines ?? [])}${deeper.length > 0 ? listHtml(deeper) : ''}</li>`;
  }
  return `<${tag}>${html}</${tag}>`;
}

function tableHtml(rows: readonly Paragraph[][][]): string {
  const cell = (paragraphs: Paragraph[]) => `<td>${toHtml(paragraphs)}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

/** Neighbours about which the same is suggested stand in one `ins` or `del`. */
function inlinesHtml(inlines: readonly Inline[]): string {
  let html = '';
  inlines.forEach((inline, index) => {
    const [before, after] = [inlines[index - 1] ?? {}, inlines[index + 1] ?? {}];
    const { inserted, deleted } = inline;
    if (!sameMarks(before, inline)) html += startTag('ins', inserted) + startTag('del', deleted);
    html += inlineHtml(inline);
    if (!sameMarks(inline, after)) html += endTag('del', deleted) + endTag('ins', inserted);
  });
  return html;
}

const startTag = (tag: string, id: string | undefined) =>
  id === undefined ? '' : `<${tag} data-suggestion="${escapeHtml(id)}">`;
const endTag = (tag: string, id: string | undefined) => (id === undefined ? '' : `</${tag}>`);

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'person':
      return `<span data-email="${escapeHtml(inline.email)}">${escapeHtml(inline.name)}</span>`;
    case 'link chip':
      return `<cite data-uri="${escapeHtml(inline.uri)}">${escapeHtml(inline.title)}</cite>`;
    case 'date':
      return `<time datetime="${escapeHtml(inline.day)}">${escapeHtml(inline.text)}</time>`;
    case 'text': {
      const { bold, italic, link } = inline.style;
      const text = escapeHtml(inline.text).replaceAll('\v', '<br>');
      const slanted = italic ? `<em>${text}</em>` : text;
      const strong = bold ? `<strong>${slanted}</strong>` : slanted;
      return link ? `<a href="${escapeHtml(link)}">${strong}</a>` : strong;
    }
  }
}
