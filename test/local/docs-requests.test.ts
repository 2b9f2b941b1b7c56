import { describe, expect, it } from 'vitest';
import { emptyDocument, type Block } from '../../local/google/docs/document.ts';
import { fromEditedHtml } from '../../local/google/docs/from-html.ts';
import { batchUpdateBody } from '../../local/google/docs/request-shapes.ts';
import { applyRequests } from '../../local/google/docs/requests.ts';
import { toHtml } from '../../local/google/docs/to-html.ts';
import { readDocument, shareFile } from '../../local/google/drive/people.ts';
import { readPayload, type Message } from '../../local/google/payload.ts';
import type { Json } from '../../local/runtime.ts';
import { failureOf, upload, UTF8 } from './drive-bench.ts';
import { methods } from './methods.ts';
import { aWorkspace, DENISE, ROSA, valueOf } from './tiny-script.ts';

methods(['Docs.Documents.batchUpdate'], 'docs/api/reference/rest/v1/documents/request', () => {
  /** The HTML after the requests. */
  function after(html: string, ...requests: Json[]): string {
    const blocks: Block[] = html === '' ? emptyDocument() : fromEditedHtml(html);
    const { requests: checked } = readPayload('docs.documents.batchUpdate', batchUpdateBody, { requests });
    applyRequests(blocks, checked as Message[]);
    return toHtml(blocks);
  }
  const place = (index?: number) =>
    index === undefined ? { endOfSegmentLocation: {} } : { location: { index } };
  const insert = (text: string, index?: number) => ({ insertText: { text, ...place(index) } });
  const range = (startIndex: number, endIndex: number) => ({ range: { startIndex, endIndex } });
  const remove = (from: number, to: number) => ({ deleteContentRange: range(from, to) });

  describe('insertText', () => {
    it('inserts at an index or at the end, a line break making a paragraph', () => {
      expect(after('', insert('Hello'))).toBe('<p>Hello</p>');
      expect(after('<p>ac</p>', insert('b', 2))).toBe('<p>abc</p>');
      expect(after('<p>one</p>', insert('\ntwo\nthree'))).toBe('<p>one</p>\n<p>two</p>\n<p>three</p>');
      expect(after('<p>ab</p>', insert('X\nY', 2))).toBe('<p>aX</p>\n<p>Yb</p>');
    });

    it('looks like the text before it, new paragraphs like the one that is split', () => {
      expect(after('<p><strong>a</strong>c</p>', insert('b', 2))).toBe('<p><strong>ab</strong>c</p>');
      expect(after('<ul><li>one</li></ul>', insert('\ntwo', 4))).toBe('<ul><li>one</li><li>two</li></ul>');
    });

    it('inserts into a cell', () => {
      expect(after('<table><tr><td>a</td></tr></table>', insert('b', 5))).toContain('<td><p>ab</p></td>');
    });

    it('drops control characters', () => {
      expect(after('', insert('a\u0000b\u0008c'))).toBe('<p>abc</p>');
    });

    it('is no suggestion, also inside of one', () => {
      expect(after('<p>a<ins data-suggestion="s1">bd</ins></p>', insert('c', 3))).toBe(
        '<p>a<ins data-suggestion="s1">b</ins>c<ins data-suggestion="s1">d</ins></p>',
      );
    });
  });

  it.each([
    ['part of a paragraph', '<p>abcd</p>', remove(2, 4), '<p>ad</p>'],
    [
      'a line break: the first paragraph keeps its style',
      '<h1>ab</h1><p>cd</p>',
      remove(3, 4),
      '<h1>abcd</h1>',
    ],
    ['across paragraphs', '<p>ab</p><p>cd</p><p>ef</p>', remove(2, 8), '<p>af</p>'],
    ['a whole paragraph', '<p>ab</p><h2>cd</h2>', remove(1, 4), '<h2>cd</h2>'],
    [
      'a whole table',
      '<p>a</p><table><tr><td>b</td></tr></table><p>c</p>',
      remove(3, 9),
      '<p>a</p>\n<p>c</p>',
    ],
    [
      'text in a cell',
      '<table><tr><td>abc</td><td>d</td></tr></table><p>e</p>',
      remove(5, 6),
      '<table><tr><td><p>ac</p></td><td><p>d</p></td></tr></table>\n<p>e</p>',
    ],
    [
      'text in the second cell',
      '<table><tr><td>abc</td><td>d</td></tr></table><p>e</p>',
      remove(9, 10),
      '<table><tr><td><p>abc</p></td><td><p></p></td></tr></table>\n<p>e</p>',
    ],
  ])('deleteContentRange deletes %s', (_what, html, request, expected) => {
    expect(after(html, request)).toBe(expected);
  });

  it.each([
    ['an empty range', '<p>ab</p>', remove(2, 2), 'The range should not be empty.'],
    ['the beginning of the body', '<p>ab</p>', remove(0, 2), 'Cannot operate on the first section break'],
    [
      'the last line break',
      '<p>ab</p>',
      remove(1, 4),
      'The range cannot include the newline character at the end of the segment.',
    ],
    [
      'more than there is',
      '<p>ab</p>',
      remove(1, 5),
      'Index 5 must be less than the end index of the referenced segment, 4.',
    ],
    [
      'the line break before a table',
      '<p>a</p><table><tr><td>b</td></tr></table><p>c</p>',
      remove(2, 3),
      'Invalid deletion range.',
    ],
    [
      'the last line break of a cell',
      '<table><tr><td>a</td></tr></table><p>c</p>',
      remove(4, 6),
      'Invalid deletion range.',
    ],
    [
      'a part of a table',
      '<table><tr><td>a</td></tr></table><p>c</p>',
      remove(1, 5),
      'Invalid deletion range.',
    ],
    ['half of a character', '<p>a🎉b</p>', remove(2, 3), 'The index cannot be within a surrogate pair.'],
  ])('deleteContentRange refuses %s', (_what, html, request, message) => {
    expect(() => after(html, request)).toThrow(`Invalid requests[0].deleteContentRange: ${message}`);
  });

  it('replaceAllText replaces within paragraphs, in any case unless told otherwise', () => {
    const replace = (text: string, replaceText: string, matchCase = false) => ({
      replaceAllText: { containsText: { text, matchCase }, replaceText },
    });
    expect(after('<p>[a] <strong>[A]</strong></p><p>[a]</p>', replace('[a]', 'x'))).toBe(
      '<p>x <strong>x</strong></p>\n<p>x</p>',
    );
    expect(after('<p>aAa</p>', replace('a', '', true))).toBe('<p>A</p>');
    expect(after('<p>a</p><p>b</p>', replace('a\nb', 'x'))).toBe('<p>a</p>\n<p>b</p>');
  });

  it('replaceAllText says how often', () => {
    const workspace = aWorkspace();
    const id = upload(workspace, `${UTF8}<p>a a</p>`);
    const replace = (text: string) =>
      `{ replaceAllText: { containsText: { text: '${text}' }, replaceText: 'b' } }`;
    const body = `return Docs.Documents.batchUpdate({ requests: [${replace('a')}, ${replace('c')}] }, '${id}').replies`;
    expect(valueOf(body, { workspace })).toEqual([
      { replaceAllText: { occurrencesChanged: 2 } },
      { replaceAllText: {} },
    ]);
  });

  it('inserts person and date chips', () => {
    const requests = [
      { insertPerson: { personProperties: { email: 'rosa@example.org' }, ...place(2) } },
      { insertDate: { dateElementProperties: { timestamp: '2026-01-05T00:00:00Z' }, ...place() } },
    ];
    expect(after('<p>ab</p>', ...requests)).toBe(
      '<p>a<span data-email="rosa@example.org"></span>b<time datetime="2026-01-05">Jan 5, 2026</time></p>',
    );
  });

  it('insertTable puts a line break and the table after it', () => {
    const table = { insertTable: { rows: 1, columns: 2, ...place(2) } };
    expect(after('<p>ab</p>', table, insert('x', 6))).toBe(
      '<p>a</p>\n<table><tr><td><p>x</p></td><td><p></p></td></tr></table>\n<p>b</p>',
    );
  });

  it('styles text, headings and lists', () => {
    const bold = { updateTextStyle: { ...range(2, 4), textStyle: { bold: true }, fields: 'bold' } };
    expect(after('<p>abcd</p>', bold)).toBe('<p>a<strong>bc</strong>d</p>');
    const plain = { updateTextStyle: { ...range(1, 3), textStyle: {}, fields: 'bold' } };
    expect(after('<p><strong>ab</strong></p>', plain)).toBe('<p>ab</p>');
    const link = {
      updateTextStyle: { ...range(1, 3), textStyle: { link: { url: 'https://x.org' } }, fields: 'link' },
    };
    expect(after('<p>ab</p>', link)).toBe('<p><a href="https://x.org">ab</a></p>');
    const heading = {
      updateParagraphStyle: {
        ...range(1, 2),
        paragraphStyle: { namedStyleType: 'HEADING_2' },
        fields: 'namedStyleType',
      },
    };
    expect(after('<p>a</p><p>b</p>', heading)).toBe('<h2>a</h2>\n<p>b</p>');
  });

  it('createParagraphBullets takes tabs for levels; deleteParagraphBullets ends the list', () => {
    const bullets = {
      createParagraphBullets: { ...range(1, 4), bulletPreset: 'NUMBERED_DECIMAL_ALPHA_ROMAN' },
    };
    expect(after('<p>a</p><p>b</p><p>c</p>', bullets)).toBe('<ol><li>a</li><li>b</li></ol>\n<p>c</p>');
    const nested = {
      createParagraphBullets: { ...range(1, 6), bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' },
    };
    expect(after('', insert('a\n\tb\nc'), nested)).toBe('<ul><li>a<ul><li>b</li></ul></li></ul>\n<p>c</p>');
    expect(after('<ul><li>a</li><li>b</li></ul>', { deleteParagraphBullets: range(1, 2) })).toBe(
      '<p>a</p>\n<ul><li>b</li></ul>',
    );
  });

  it.each([
    [
      'an index past the end',
      insert('x', 9),
      'Invalid requests[0].insertText: Index 9 must be less than the end index of the referenced segment, 4.',
    ],
    [
      'an index before the body',
      insert('x', 0),
      'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    ],
    ['no text', insert(''), 'Insert text requests must specify text to insert.'],
    [
      'no place',
      { insertText: { text: 'x' } },
      'Exactly one of location and endOfSegmentLocation must be given.',
    ],
    [
      'a style up to the last line break',
      { updateTextStyle: { ...range(1, 4), textStyle: {}, fields: 'bold' } },
      'Index 4 must be less than the end index of the referenced segment, 4.',
    ],
    [
      'no fields',
      { updateTextStyle: { ...range(1, 2), textStyle: { bold: true } } },
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    [
      'a style that is missing here',
      {
        updateParagraphStyle: {
          ...range(1, 2),
          paragraphStyle: { namedStyleType: 'TITLE' },
          fields: 'namedStyleType',
        },
      },
      'TITLE is not in the local workspace',
    ],
    ['a request that is missing here', { createHeader: {} }, 'createHeader is not in the local workspace.'],
    [
      'a name that does not exist',
      { insertText: { txt: 'x' } },
      `Invalid JSON payload received. Unknown name "txt" at 'requests[0].insert_text': Cannot find field.`,
    ],
    ['nothing', {}, 'Invalid requests[0]: No request set.'],
  ])('refuses %s', (_what, request, message) => {
    expect(() => after('<p>ab</p>', request)).toThrow(message);
  });

  it('between the cells of a table there is no place for text', () => {
    expect(() => after('<table><tr><td>a</td></tr></table>', insert('x', 2))).toThrow(
      'inside the bounds of an existing paragraph',
    );
  });

  it('is all or nothing', () => {
    const workspace = aWorkspace();
    const id = upload(workspace, `${UTF8}<p>ab</p>`);
    const body = `Docs.Documents.batchUpdate({ requests: [
      { insertText: { text: 'x', endOfSegmentLocation: {} } },
      { insertText: { text: 'y', location: { index: 99 } } },
    ] }, '${id}')`;
    expect(failureOf(body, { workspace })).toMatchObject({
      message:
        'API call to docs.documents.batchUpdate failed with error: Invalid requests[1].insertText: ' +
        'Index 99 must be less than the end index of the referenced segment, 5.',
      details: { code: 400, errors: [{ reason: 'badRequest' }] },
    });
    expect(readDocument(workspace, id)).toBe('<p>ab</p>');
  });

  it('a revision that is no longer the last one is refused', () => {
    const workspace = aWorkspace();
    const id = upload(workspace, `${UTF8}<p>ab</p>`);
    const body = `const { revisionId } = Docs.Documents.get('${id}');
      const write = () => Docs.Documents.batchUpdate({ requests: [{ insertText: { text: 'x', endOfSegmentLocation: {} } }], writeControl: { requiredRevisionId: revisionId } }, '${id}');
      write();
      write();`;
    expect(() => valueOf(body, { workspace })).toThrow('does not match the latest revision.');
    expect(readDocument(workspace, id)).toBe('<p>abx</p>');
  });

  it('is for those who may edit', () => {
    const workspace = aWorkspace();
    const id = upload(workspace, `${UTF8}<p>ab</p>`);
    shareFile(workspace, id, DENISE, 'commenter');
    const asDenise = { workspace, user: DENISE, script: { scopes: ['documents'] } };
    const body = `Docs.Documents.batchUpdate({ requests: [{ insertText: { text: 'x', endOfSegmentLocation: {} } }] }, '${id}')`;
    expect(failureOf(body, asDenise).details).toMatchObject({
      code: 403,
      message: 'The caller does not have permission',
    });
  });
});

methods(['Docs.Documents.create'], 'docs/api/reference/rest/v1/documents/create', () => {
  it('takes the title and nothing else', () => {
    const workspace = aWorkspace();
    const made = valueOf(
      `const made = Docs.Documents.create({ title: 'Notes', body: { content: [] } });
       return [made.title, made.body.content.length, Drive.Files.get(made.documentId, { fields: 'name,parents' })]`,
      { workspace },
    );
    expect(made).toEqual(['Notes', 2, { name: 'Notes', parents: [workspace.account(ROSA).rootFolder] }]);
    expect(() => valueOf(`Docs.Documents.create({ name: 'x' })`)).toThrow(
      'Unknown name "name": Cannot find field.',
    );
  });
});
