import { describe, expect, it } from 'vitest';
import { paragraph } from '../../local/google/docs/document.ts';
import { fromEditedHtml, fromHtml } from '../../local/google/docs/from-html.ts';
import { bodyContent } from '../../local/google/docs/structure.ts';
import { toHtml } from '../../local/google/docs/to-html.ts';
import {
  acceptSuggestion,
  editDocument,
  readDocument,
  rejectSuggestion,
  shareFile,
  trashFile,
} from '../../local/google/drive/people.ts';
import type { Json, Workspace } from '../../local/runtime.ts';
import { failureOf, upload, UTF8 } from './drive-bench.ts';
import { methods } from './methods.ts';
import { aWorkspace, DENISE, valueOf } from './tiny-script.ts';

const NUMBERS = ['DECIMAL', 'ALPHA', 'ROMAN', 'DECIMAL', 'ALPHA', 'ROMAN', 'DECIMAL', 'ALPHA', 'ROMAN'];

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

methods(['Docs.Documents.get'], 'docs/api/reference/rest/v1/documents/get', () => {
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
      [String(listId)]: { listProperties: { nestingLevels: NUMBERS.map((glyphType) => ({ glyphType })) } },
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

  it('shows suggestions in line, as accepted, or not at all, with the indexes of each', () => {
    const workspace = aWorkspace();
    const id = upload(workspace, `${UTF8}<p>x</p>`);
    editDocument(
      workspace,
      id,
      '<p>At <del data-suggestion="s1">six</del><ins data-suggestion="s1">seven</ins> pm</p>',
    );
    const elements = (suggestionsViewMode: string) => {
      const { body } = get(workspace, id, JSON.stringify({ suggestionsViewMode })) as {
        body: { content: { paragraph: { elements: { startIndex: number; textRun: object }[] } }[] };
      };
      return body.content[1]?.paragraph.elements.map(({ startIndex, textRun }) => [startIndex, textRun]);
    };
    const textStyle = {};
    expect(elements('SUGGESTIONS_INLINE')).toEqual([
      [1, { content: 'At ', textStyle }],
      [4, { content: 'six', textStyle, suggestedDeletionIds: ['s1'] }],
      [7, { content: 'seven', textStyle, suggestedInsertionIds: ['s1'] }],
      [12, { content: ' pm\n', textStyle }],
    ]);
    expect(elements('DEFAULT_FOR_CURRENT_ACCESS')).toEqual(elements('SUGGESTIONS_INLINE'));
    expect(elements('PREVIEW_SUGGESTIONS_ACCEPTED')).toEqual([[1, { content: 'At seven pm\n', textStyle }]]);
    expect(elements('PREVIEW_WITHOUT_SUGGESTIONS')).toEqual([[1, { content: 'At six pm\n', textStyle }]]);
  });

  it('who may only read sees no suggestions', () => {
    const workspace = aWorkspace();
    const id = upload(workspace, `${UTF8}<p>x</p>`);
    editDocument(workspace, id, '<p>a<ins data-suggestion="s1">b</ins></p>');
    shareFile(workspace, id, DENISE, 'reader');
    const asDenise = { workspace, user: DENISE, script: { scopes: ['documents'] } };
    expect(valueOf(`return Docs.Documents.get('${id}').suggestionsViewMode`, asDenise)).toBe(
      'PREVIEW_WITHOUT_SUGGESTIONS',
    );
    const inline = `Docs.Documents.get('${id}', { suggestionsViewMode: 'SUGGESTIONS_INLINE' })`;
    expect(failureOf(inline, asDenise).details.code).toBe(403);
  });

  it('refuses a view that does not exist', () => {
    expect(failureOf(`Docs.Documents.get('x', { suggestionsViewMode: 'ALL' })`).details.message).toBe(
      `Invalid value at 'suggestions_view_mode' (type.googleapis.com/google.apps.docs.v1.SuggestionsViewMode), "ALL"`,
    );
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

  it('keeps suggestions', () => {
    const html =
      '<p>a<del data-suggestion="s1"><strong>b</strong> <span data-email="rosa@example.org">Rosa</span></del>' +
      '<ins data-suggestion="s2">c</ins></p>';
    expect(toHtml(fromEditedHtml(html))).toBe(html);
  });

  it('accepts a suggestion or rejects it, one at a time', () => {
    const workspace = aWorkspace();
    const id = upload(workspace, `${UTF8}<p>x</p>`);
    const html = '<p>a<del data-suggestion="s1">b</del><ins data-suggestion="s2">c</ins></p>';
    editDocument(workspace, id, html);
    acceptSuggestion(workspace, id, 's1');
    expect(readDocument(workspace, id)).toBe('<p>a<ins data-suggestion="s2">c</ins></p>');
    rejectSuggestion(workspace, id, 's2');
    expect(readDocument(workspace, id)).toBe('<p>a</p>');
    expect(() => {
      acceptSuggestion(workspace, id, 's2');
    }).toThrow('There is no suggestion s2');
  });

  it('text from people stays text', () => {
    const blocks = [paragraph([{ kind: 'text', text: '<script>"&', style: { link: '"><b>' } }])];
    expect(toHtml(blocks)).toBe('<p><a href="&#34;&#62;&#60;b&#62;">&#60;script&#62;&#34;&#38;</a></p>');
  });
});
