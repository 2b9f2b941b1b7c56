/** Documents as values: blocks of text. One renderer makes mail and Google Doc of them (design §2.4). */

/** A run of text; `link` only leads to http and https. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly quiet?: boolean;
  readonly link?: string;
}

export type Line = string | readonly Run[];

export type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'paragraph'; readonly line: Line }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] };

export type Document = readonly Block[];

export const title = (line: Line): Block => ({ kind: 'title', line });
export const heading = (line: Line): Block => ({ kind: 'heading', line });
export const subheading = (line: Line): Block => ({ kind: 'subheading', line });
export const paragraph = (line: Line): Block => ({ kind: 'paragraph', line });
export const list = (items: readonly Line[]): Block => ({ kind: 'list', items });
export const steps = (items: readonly Line[]): Block => ({ kind: 'steps', items });
export const table = (head: readonly string[], rows: readonly (readonly Line[])[]): Block => ({
  kind: 'table',
  head,
  rows,
});

const tags = { title: 'h1', heading: 'h2', subheading: 'h3', paragraph: 'p' } as const;

/** The one place where text of people becomes HTML (design §2.22). */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** The runs of a line; a link that leads anywhere but to http and https is none. */
function runs(line: Line): readonly Run[] {
  if (typeof line === 'string') return [{ text: line }];
  return line.map(({ link, ...run }) =>
    link !== undefined && /^https?:\/\//i.test(link) ? { ...run, link } : run,
  );
}

function lineHtml(line: Line): string {
  return runs(line)
    .map(({ text, strong, quiet, link }) => {
      const inner = escapeHtml(text).replace(/\r\n|\r|\n/g, '<br>');
      const marked = strong ? `<strong>${inner}</strong>` : quiet ? `<em>${inner}</em>` : inner;
      return link ? `<a href="${escapeHtml(link)}">${marked}</a>` : marked;
    })
    .join('');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'list':
    case 'steps': {
      const tag = block.kind === 'list' ? 'ul' : 'ol';
      return `<${tag}>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table': {
      const head = block.head.map((cell) => `<th>${escapeHtml(cell)}</th>`).join('');
      const rows = block.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${lineHtml(cell)}</td>`).join('')}</tr>`)
        .join('');
      return `<table border="1" cellpadding="6"><tr>${head}</tr>${rows}</table>`;
    }
    default:
      return `<${tags[block.kind]}>${lineHtml(block.line)}</${tags[block.kind]}>`;
  }
}

/** A whole page in the closed subset h1–h3, p, lists, table, strong, em, a, br. */
export function toHtml(document: Document): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${document.map(blockHtml).join('\n')}</body></html>`;
}

function lineText(line: Line): string {
  return runs(line)
    .map(({ text, link }) => (link && link !== text ? `${text}: ${link}` : text))
    .join('');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'title':
      return lineText(block.line).toUpperCase();
    case 'heading':
    case 'subheading': {
      const text = lineText(block.line);
      return `${text}\n${'-'.repeat(Math.min(text.length, 60))}`;
    }
    case 'paragraph':
      return lineText(block.line);
    case 'list':
      return block.items.map((item) => `- ${lineText(item)}`).join('\n');
    case 'steps':
      return block.items.map((item, index) => `${index + 1}. ${lineText(item)}`).join('\n');
    case 'table':
      return (
        block.rows
          .map((row) =>
            row
              .map((cell, index) => {
                const text = lineText(cell);
                // The first column names the row.
                return text === '' || index === 0 ? text : `${block.head[index] ?? ''}: ${text}`;
              })
              .filter((text) => text !== '')
              .join('\n  '),
          )
          // A row to be filled in is for paper and Docs; in plain text nothing would stand there.
          .filter((row) => row !== '')
          .map((row) => `- ${row}`)
          .join('\n')
      );
  }
}

/** The same as plain text, for the mail's text part, for phones and for reading in tests. */
export function toText(document: Document): string {
  const blocks = document.map(blockText).filter((text) => text !== '');
  return `${blocks.join('\n\n')}\n`;
}
