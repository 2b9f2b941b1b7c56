import { describe, expect, it } from 'vitest';
import { emptyDocument, paragraph, type Block } from '../../local/google/docs/document.ts';
import { fromEditedHtml, fromHtml } from '../../local/google/docs/from-html.ts';
import { applyRequests } from '../../local/google/docs/requests.ts';
import { bodyContent } from '../../local/google/docs/structure.ts';
import { toHtml } from '../../local/google/docs/to-html.ts';
import { editDocument, readDocument, trashFile } from '../../local/google/drive/people.ts';
import type { Json, Workspace } from '../../local/runtime.ts';
import { aWorkspace, DENISE, valueOf } from './tiny-script.ts';

const UTF8 = '<meta charset="utf-8">';

/** Uploads a page as the add-on does; gives the Doc's id. */
function upload(workspace: Workspace, html: string, contentType = 'text/html'): string {
  const body = `const blob = Utilities.newBlob(${JSON.stringify(html)}, ${JSON.stringify(contentType)});
    return Drive.Files.create({ name: 'Agenda', mimeType: 'application/vnd.google-apps.document' }, blob).id`;
  return valueOf(body, { workspace }) as string;
}

const get = (workspace: Workspace, id: string, options = '{}') =>
  valueOf(`return Docs.Documents.get('${id}', ${options})`, { workspace }) as Record<string, Json>;

describe('an uploaded page becomes a Doc (design §2.4)', () => {
  it.each([
    [
      '<h1>One</h1><h2>Two</h2><h3>Three</h3><p>Text</p>',
      '<h1>One</h1>\n<h2>Two</h2>\n<h3>Three</h3>\n<p>Text</p>',
    ],
    [
      '<p>a <strong>b <em>c</em></strong><a href="https://x.org?a&amp;b">d</a></p>',
      '<p>a <strong>b </strong><strong><em>c</em></strong><a href="https://x.org?a&#38;b">d</a></p>',
    ],
    [
      '<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>',
      '<ul><li>a</li><li>b</li></ul>\n<ol><li>c</li></ol>\n'.trim(),
    ],
    [
      '<ul><li>a<ul><li>deeper</li></ul></li><li>b</li></ul>',
      '<ul><li>a<ul><li>deeper</li></ul></li><li>b</li></ul>',
    ],
    ['<ul><li><p>a</p></li><li></li></ul>', '<ul><li>a</li><li></li></ul>'],
    ['<p>one<br>two</p>', '<p>one<br>two</p>'],
    [
      '<p>  much \n  space </p>\n\n<p>&lt;b&gt; &#39;é&#x27; &nbsp;</p>',
      '<p>much space</p>\n<p>&#60;b&#62; &#39;é&#39; \u00a0</p>',
    ],
    [
      '<table><tr><th>a</th><td>b</td></tr></table>',
      '<table><tr><td><p><strong>a</strong></p></td><td><p>b</p></td></tr></table>\n<p></p>',
    ],
  ])('%s', (html, expected) => {
    expect(toHtml(fromHtml(html))).toBe(expected);
  });

  it.each([
    ['<div>x</div>', 'the HTML tag <div>'],
    ['<p style="color:red">x</p>', 'the HTML attribute style'],
    ['<p>x', '<p> stays open'],
    ['<p>x</h1>', '</h1> closes nothing'],
    ['<p>&eacute;</p>', '&eacute;'],
    ['<td>x</td>', 'outside a table'],
    ['<p>a < b</p>', 'This is not HTML'],
  ])('%s is refused', (html, message) => {
    expect(() => fromHtml(html)).toThrow(message);
  });

  it('is read as Latin without a charset of its own, which shows', () => {
    const workspace = aWorkspace();
    expect(readDocument(workspace, upload(workspace, `${UTF8}<p>é</p>`))).toBe('<p>é</p>');
    expect(readDocument(workspace, upload(workspace, '<p>é</p>'))).toBe('<p>Ã©</p>');
    expect(() => upload(workspace, 'x', 'text/plain')).toThrow(
      'from text/plain is not in the local workspace',
    );
  });
});

describe('Docs.Documents.get', () => {
  it('shows a new document: a section break and one empty paragraph (platform.md §6)', () => {
    const workspace = aWorkspace();
    const id = valueOf(
      `return Drive.Files.create({ name: 'N', mimeType: 'application/vnd.google-apps.document' }).id`,
      { workspace },
    );
    const document = get(workspace, String(id), `{ suggestionsViewMode: 'PREVIEW_SUGGESTIONS_ACCEPTED' }`);
    expect(document).toMatchObject({
      documentId: id,
      title: 'N',
      suggestionsViewMode: 'PREVIEW_SUGGESTIONS_ACCEPTED',
    });
    expect(document.body).toMatchObject({
      content: [
        { endIndex: 1, sectionBreak: {} },
        { startIndex: 1, endIndex: 2, paragraph: { elements: [{ textRun: { content: '\n' } }] } },
      ],
    });
  });

  it('counts indexes in UTF-16, and one for each start of a table, row and cell and the end of a table', () => {
    const [, heading, table, last] = bodyContent(
      fromHtml('<h1>Hi 🎉</h1><table><tr><td>a</td><td>b</td></tr><tr><td></td><td>c</td></tr></table>'),
    ) as {
      startIndex: number;
      endIndex: number;
      table?: { tableRows: { tableCells: { content: { startIndex: number }[] }[] }[] };
    }[];
    expect(heading).toMatchObject({
      startIndex: 1,
      endIndex: 7,
      paragraph: { paragraphStyle: { namedStyleType: 'HEADING_1' } },
    });
    expect(table).toMatchObject({ startIndex: 7, endIndex: 22, table: { rows: 2, columns: 2 } });
    const starts = table?.table?.tableRows.map(({ tableCells }) =>
      tableCells.map(({ content }) => content[0]?.startIndex),
    );
    expect(starts).toEqual([
      [10, 13],
      [17, 19],
    ]);
    expect(last).toMatchObject({ startIndex: 22, endIndex: 23 });
  });

  it('an empty table takes 2 + rows × (1 + 2 × columns) (github.com/a-bonus/google-docs-mcp/pull/58)', () => {
    const row = '<tr><td></td><td></td><td></td></tr>';
    const [, table] = bodyContent(fromHtml(`<table>${row}${row}</table>`)) as {
      startIndex: number;
      endIndex: number;
    }[];
    expect((table?.endIndex ?? 0) - (table?.startIndex ?? 0)).toBe(2 + 2 * (1 + 2 * 3));
  });

  it('gives bold, italic and links, bullets and their lists', () => {
    const workspace = aWorkspace();
    const id = upload(
      workspace,
      `${UTF8}<p>a<strong>b</strong><a href="https://x.org">c</a></p><ol><li>d</li></ol>`,
    );
    const { body, lists } = get(workspace, id) as { body: { content: Json[] }; lists: Record<string, Json> };
    expect(body.content[1]).toMatchObject({
      paragraph: {
        elements: [
          { textRun: { content: 'a', textStyle: {} } },
          { textRun: { content: 'b', textStyle: { bold: true } } },
          { textRun: { content: 'c\n', textStyle: { link: { url: 'https://x.org' } } } },
        ],
      },
    });
    const [listId] = Object.keys(lists);
    expect(body.content[2]).toMatchObject({ paragraph: { bullet: { listId } } });
    expect(lists).toMatchObject({
      [String(listId)]: { listProperties: { nestingLevels: [{ glyphType: 'DECIMAL' }] } },
    });
  });

  it('shows chips, each one index long (platform.md §6)', () => {
    const blocks = fromEditedHtml(
      '<p>With <span data-email="rosa@example.org">Rosa</span> on <time datetime="2026-01-05">Jan 5</time> <cite data-uri="https://x.org">Plan</cite></p>',
    );
    expect(bodyContent(blocks)[1]).toMatchObject({
      endIndex: 15,
      paragraph: {
        elements: [
          { textRun: { content: 'With ' } },
          {
            startIndex: 6,
            endIndex: 7,
            person: { personProperties: { name: 'Rosa', email: 'rosa@example.org' } },
          },
          { textRun: { content: ' on ' } },
          { dateElement: { dateElementProperties: { displayText: 'Jan 5' } } },
          { textRun: { content: ' ' } },
          { richLink: { richLinkProperties: { title: 'Plan', uri: 'https://x.org' } } },
          { textRun: { content: '\n' } },
        ],
      },
    });
  });

  it("reads a trashed document, and finds none that is gone or somebody else's", () => {
    const workspace = aWorkspace();
    const id = upload(workspace, `${UTF8}<p>x</p>`);
    trashFile(workspace, id);
    expect(get(workspace, id).documentId).toBe(id);
    const others = () => valueOf(`Docs.Documents.get('${id}')`, { workspace, user: DENISE });
    expect(others).toThrow(
      'API call to docs.documents.get failed with error: Requested entity was not found.',
    );
    expect(() => get(workspace, 'nowhere')).toThrow('Requested entity was not found.');
  });
});

describe('Docs.Documents.batchUpdate', () => {
  /** The HTML after the requests. */
  function after(html: string, ...requests: Json[]): string {
    const blocks: Block[] = html === '' ? emptyDocument() : fromHtml(html);
    applyRequests(blocks, requests);
    return toHtml(blocks);
  }
  const insert = (text: string, index?: number) => ({
    insertText: { text, ...(index === undefined ? { endOfSegmentLocation: {} } : { location: { index } }) },
  });
  const range = (startIndex: number, endIndex: number) => ({ startIndex, endIndex });

  it('inserts text at an index or at the end, a line break making a paragraph', () => {
    expect(after('', insert('Hello'))).toBe('<p>Hello</p>');
    expect(after('<p>ac</p>', insert('b', 2))).toBe('<p>abc</p>');
    expect(after('<p>one</p>', insert('\ntwo\nthree'))).toBe('<p>one</p>\n<p>two</p>\n<p>three</p>');
    expect(after('<p>ab</p>', insert('X\nY', 2))).toBe('<p>aX</p>\n<p>Yb</p>');
  });

  it('new text is like the text before it, new paragraphs like the one that is split', () => {
    expect(after('<p><strong>a</strong>c</p>', insert('b', 2))).toBe('<p><strong>ab</strong>c</p>');
    expect(after('<ul><li>one</li></ul>', insert('\ntwo', 4))).toBe('<ul><li>one</li><li>two</li></ul>');
  });

  it('inserts into a cell', () => {
    expect(after('<table><tr><td>a</td></tr></table>', insert('b', 5))).toContain('<td><p>ab</p></td>');
  });

  it('drops control characters', () => {
    expect(after('', insert('a\u0000b\u0008c'))).toBe('<p>abc</p>');
  });

  it('styles text, headings and lists', () => {
    const bold = { updateTextStyle: { range: range(2, 4), textStyle: { bold: true }, fields: 'bold' } };
    expect(after('<p>abcd</p>', bold)).toBe('<p>a<strong>bc</strong>d</p>');
    const plain = { updateTextStyle: { range: range(1, 3), textStyle: {}, fields: 'bold' } };
    expect(after('<p><strong>ab</strong></p>', plain)).toBe('<p>ab</p>');
    const link = {
      updateTextStyle: { range: range(1, 3), textStyle: { link: { url: 'https://x.org' } }, fields: 'link' },
    };
    expect(after('<p>ab</p>', link)).toBe('<p><a href="https://x.org">ab</a></p>');
    const heading = {
      updateParagraphStyle: {
        range: range(1, 2),
        paragraphStyle: { namedStyleType: 'HEADING_2' },
        fields: 'namedStyleType',
      },
    };
    expect(after('<p>a</p><p>b</p>', heading)).toBe('<h2>a</h2>\n<p>b</p>');
    const bullets = {
      createParagraphBullets: { range: range(1, 4), bulletPreset: 'NUMBERED_DECIMAL_ALPHA_ROMAN' },
    };
    expect(after('<p>a</p><p>b</p><p>c</p>', bullets)).toBe('<ol><li>a</li><li>b</li></ol>\n<p>c</p>');
  });

  it.each([
    [
      'an index past the end',
      insert('x', 9),
      'Index 9 must be less than the end index of the referenced segment, 4.',
    ],
    [
      'an index before the body',
      insert('x', 0),
      'The insertion index must be inside the bounds of an existing paragraph.',
    ],
    [
      'an empty range',
      { updateTextStyle: { range: range(1, 1), textStyle: {}, fields: 'bold' } },
      'The range should not be empty.',
    ],
    [
      'a range past the end',
      { updateTextStyle: { range: range(1, 9), textStyle: {}, fields: 'bold' } },
      'Index 9',
    ],
    [
      'no fields',
      { updateTextStyle: { range: range(1, 2), textStyle: { bold: true } } },
      "At least one field must be listed in 'fields'.",
    ],
    [
      'a style that is missing here',
      {
        updateParagraphStyle: {
          range: range(1, 2),
          paragraphStyle: { namedStyleType: 'TITLE' },
          fields: 'namedStyleType',
        },
      },
      'TITLE is not in the local workspace',
    ],
    [
      'a request that is missing here',
      { replaceAllText: {} },
      'replaceAllText is not in the local workspace.',
    ],
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
    expect(() => valueOf(body, { workspace })).toThrow(
      'API call to docs.documents.batchUpdate failed with error: Invalid requests[1].insertText: Index 99',
    );
    expect(readDocument(workspace, id)).toBe('<p>ab</p>');
  });
});

describe('a person in the Doc', () => {
  it('reads and changes it as simple HTML; what a browser adds is dropped, its text stays', () => {
    const workspace = aWorkspace();
    const id = upload(workspace, `${UTF8}<p>x</p>`);
    editDocument(
      workspace,
      id,
      '<div><b>Minutes</b> <font color="red">red</font></div><p style="margin:0">and &amp; more</p>',
    );
    expect(readDocument(workspace, id)).toBe('<p><strong>Minutes</strong> red</p>\n<p>and &#38; more</p>');
  });

  it('keeps chips', () => {
    const html =
      '<p><span data-email="rosa@example.org">Rosa</span> <cite data-uri="https://x.org">Plan</cite> <time datetime="2026-01-05">Jan 5</time></p>';
    expect(toHtml(fromEditedHtml(html))).toBe(html);
  });

  it('text from people stays text', () => {
    const blocks = [paragraph([{ kind: 'text', text: '<script>"&', style: { link: '"><b>' } }])];
    expect(toHtml(blocks)).toBe('<p><a href="&#34;&#62;&#60;b&#62;">&#60;script&#62;&#34;&#38;</a></p>');
  });
});
