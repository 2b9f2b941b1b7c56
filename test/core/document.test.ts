/** Documents as HTML and as plain text; what people typed never becomes more than text. */
import { describe, expect, test } from 'vitest';
import {
  escapeHtml,
  heading,
  list,
  paragraph,
  steps,
  subheading,
  table,
  title,
  toHtml,
  toText,
  type Document,
} from '../../src/core/document.ts';

/** What stands between the body tags. */
function bodyOf(document: Document): string {
  return /<body>(.*)<\/body>/s.exec(toHtml(document))?.[1] ?? '';
}

const everything: Document = [
  title('Minutes'),
  heading('Promises'),
  subheading('Letter'),
  paragraph('First.'),
  list(['one', 'two']),
  steps(['begin', 'end']),
  table(
    ['What', 'Who'],
    [
      ['Chairs', 'Rosa'],
      ['Food', ''],
    ],
  ),
];

test('every kind of block has its HTML', () => {
  expect(bodyOf(everything).split('\n')).toEqual([
    '<h1>Minutes</h1>',
    '<h2>Promises</h2>',
    '<h3>Letter</h3>',
    '<p>First.</p>',
    '<ul><li>one</li><li>two</li></ul>',
    '<ol><li>begin</li><li>end</li></ol>',
    '<table border="1" cellpadding="6"><tr><th>What</th><th>Who</th></tr>' +
      '<tr><td>Chairs</td><td>Rosa</td></tr><tr><td>Food</td><td></td></tr></table>',
  ]);
});

test('every kind of block has its plain text', () => {
  expect(toText(everything)).toBe(
    [
      'MINUTES',
      '',
      'Promises',
      '--------',
      '',
      'Letter',
      '------',
      '',
      'First.',
      '',
      '- one',
      '- two',
      '',
      '1. begin',
      '2. end',
      '',
      '- Chairs',
      '  Who: Rosa',
      '- Food',
      '',
    ].join('\n'),
  );
});

test('the page says that it is UTF-8', () => {
  expect(toHtml([])).toMatch(/^<!DOCTYPE html><html><head><meta charset="utf-8"><\/head>/);
});

describe('what people typed', () => {
  test('is escaped', () => {
    expect(escapeHtml(`<b>"Tom" & 'Ann'</b>`)).toBe('&lt;b&gt;&quot;Tom&quot; &amp; &#39;Ann&#39;&lt;/b&gt;');
  });

  test('is escaped once, also where it looks escaped already', () => {
    expect(escapeHtml('&lt;')).toBe('&amp;lt;');
  });

  test.each([
    ['a paragraph', paragraph('<script>x</script>')],
    ['a list', list(['<script>x</script>'])],
    ['a step', steps(['<script>x</script>'])],
    ['a table’s head', table(['<script>x</script>'], [])],
    ['a table’s cell', table(['a'], [['<script>x</script>']])],
    ['a heading', heading('<script>x</script>')],
    ['a marked run', paragraph([{ text: '<script>x</script>', strong: true }])],
  ])('is escaped in %s', (_, block) => {
    expect(bodyOf([block])).toContain('&lt;script&gt;x&lt;/script&gt;');
    expect(bodyOf([block])).not.toContain('<script');
  });

  test('keeps its lines', () => {
    expect(bodyOf([paragraph('one\ntwo\r\nthree')])).toBe('<p>one<br>two<br>three</p>');
  });
});

test('strong and quiet text are marked', () => {
  expect(bodyOf([paragraph([{ text: 'a', strong: true }, { text: 'b' }, { text: 'c', quiet: true }])])).toBe(
    '<p><strong>a</strong>b<em>c</em></p>',
  );
});

describe('a link', () => {
  test('to a web page is one, and stands behind its words in plain text', () => {
    const line = [{ text: 'Agenda', link: 'https://example.org/?a=1&b="2"' }];
    expect(bodyOf([paragraph(line)])).toBe(
      '<p><a href="https://example.org/?a=1&amp;b=&quot;2&quot;">Agenda</a></p>',
    );
    expect(toText([paragraph(line)])).toBe('Agenda: https://example.org/?a=1&b="2"\n');
  });

  test('whose words are its address is said once', () => {
    const address = 'https://example.org';
    expect(toText([paragraph([{ text: address, link: address }])])).toBe('https://example.org\n');
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https:evil',
    ' https://x.org',
    '//x.org',
    '',
  ])('to %j is only its words', (link) => {
    const line = [{ text: 'Agenda', link }];
    expect(bodyOf([paragraph(line)])).toBe('<p>Agenda</p>');
    expect(toText([paragraph(line)])).toBe('Agenda\n');
  });
});

test('rows to be filled in are cells in the HTML and nothing in plain text', () => {
  const blank = [table(['What', 'Who'], [['', '']]), paragraph('The end.')];
  expect(bodyOf(blank)).toContain('<tr><td></td><td></td></tr>');
  expect(toText(blank)).toBe('The end.\n');
});
