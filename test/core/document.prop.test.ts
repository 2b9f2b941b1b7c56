/** No text breaks out of a document, whatever it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  escapeHtml,
  heading,
  list,
  paragraph,
  steps,
  table,
  title,
  toHtml,
  toText,
  type Block,
  type Line,
} from '../../src/core/document.ts';
import { anyText } from './typed-text.ts';

const link = fc.oneof(
  fc.webUrl(),
  anyText,
  anyText.map((text) => `https://example.org/${text}`),
);
const run = fc.record(
  { text: anyText, strong: fc.boolean(), quiet: fc.boolean(), link },
  { requiredKeys: ['text'] },
);
const line: fc.Arbitrary<Line> = fc.oneof(anyText, fc.array(run, { maxLength: 3 }));
const lines = fc.array(line, { maxLength: 3 });
const block: fc.Arbitrary<Block> = fc.oneof(
  line.map(title),
  line.map(heading),
  line.map(paragraph),
  lines.map(list),
  lines.map(steps),
  fc
    .tuple(fc.array(anyText, { maxLength: 3 }), fc.array(lines, { maxLength: 3 }))
    .map(([head, rows]) => table(head, rows)),
);
const document = fc.array(block, { maxLength: 5 });

const TAG = /<[^>]*>/g;

/** The tags that the renderer may write, each exactly as it writes them. */
const OURS =
  /^<(\/?(h1|h2|h3|p|ul|ol|li|table|tr|th|td|strong|em|a)|br|table border="1" cellpadding="6"|a href="https?:\/\/[^"<>]*")>$/i;

function bodyOf(html: string): string {
  return html.slice(html.indexOf('<body>') + '<body>'.length, html.lastIndexOf('</body>'));
}

/** Text as a browser would show it. */
function shown(html: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] ?? '');
}

/** Every text of a document, in order. */
function textsOf(blocks: readonly Block[]): string[] {
  const ofLine = (text: Line): string[] =>
    typeof text === 'string' ? [text] : text.map((part) => part.text);
  return blocks.flatMap((one) => {
    switch (one.kind) {
      case 'list':
      case 'steps':
        return one.items.flatMap(ofLine);
      case 'table':
        return [...one.head, ...one.rows.flat().flatMap(ofLine)];
      default:
        return ofLine(one.line);
    }
  });
}

test('no text, and no link, brings a tag or an attribute of its own', () => {
  fc.assert(
    fc.property(document, (blocks) => {
      const body = bodyOf(toHtml(blocks));
      for (const tag of body.match(TAG) ?? []) expect(tag).toMatch(OURS);
      expect(body.replace(TAG, '')).not.toMatch(/[<>"]/);
    }),
  );
});

test('every tag that is opened is closed, in order', () => {
  fc.assert(
    fc.property(document, (blocks) => {
      const open: string[] = [];
      for (const tag of bodyOf(toHtml(blocks)).match(TAG) ?? []) {
        const [, close, name = ''] = /^<(\/?)(\w+)/.exec(tag) ?? [];
        if (close) expect(open.pop()).toBe(name);
        else if (name !== 'br') open.push(name);
      }
      expect(open).toEqual([]);
    }),
  );
});

test('what people typed is what readers see', () => {
  const withoutBreaks = (text: string): string => text.replace(/[\r\n]/g, '');
  fc.assert(
    fc.property(document, (blocks) => {
      const seen = shown(bodyOf(toHtml(blocks)).replace(TAG, ''));
      expect(withoutBreaks(seen)).toBe(withoutBreaks(textsOf(blocks).join('')));
    }),
  );
});

test('escaping loses nothing, and leaves nothing that HTML would act on', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(shown(escapeHtml(text))).toBe(text);
      expect(escapeHtml(text)).not.toMatch(/[<>"']/);
    }),
  );
});

test('plain text never gives an address that is not a web address', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, address) => {
      const rendered = toText([paragraph([{ text, link: address }])]);
      if (!/^https?:\/\//i.test(address)) expect(rendered.trimEnd()).toBe(text.trimEnd());
    }),
  );
});
