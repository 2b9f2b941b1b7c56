import { beforeAll, describe, expect, it } from 'vitest';
import { documentPage } from '../../local/export/documents.ts';
import { docxFile } from '../../local/export/docx.ts';
import { fromEditedHtml } from '../../local/google/docs/from-html.ts';
import { run, type Workspace } from '../../local/runtime.ts';
import { writerStructure, writerText } from './office.ts';
import { aWorkspace, ROSA, tinyScript } from './tiny-script.ts';

describe('a document as a page', () => {
  it('holds the text, escaped, under its name', () => {
    const workspace = aWorkspace();
    const id = makeDoc(workspace, '<h1>Agenda</h1><p>1 &lt; 2 &amp; <strong>bold</strong></p>', 'A <b> & C');
    const page = documentPage(workspace, { id, name: 'A <b> & C' });
    expect(page).toContain('<title>A &#60;b&#62; &#38; C</title>');
    expect(page).toContain('<h1>Agenda</h1>');
    expect(page).toContain('1 &#60; 2 &#38; <strong>bold</strong>');
    expect(page.startsWith('<!DOCTYPE html>')).toBe(true);
  });
});

function makeDoc(workspace: Workspace, html: string, name: string): string {
  const code = `function make() {
    const blob = Utilities.newBlob('<meta charset="utf-8">' + ${JSON.stringify(html)}, 'text/html');
    const type = 'application/vnd.google-apps.document';
    return Drive.Files.create({ name: ${JSON.stringify(name)}, mimeType: type }, blob, { fields: 'id' }).id;
  }`;
  const { value, error } = run(workspace, tinyScript(code), { function: 'make', user: ROSA });
  if (error) throw new Error(error.message);
  return String(value);
}

describe('a document as a Word file, opened by LibreOffice', () => {
  let text: string;
  let structure: string;
  beforeAll(async () => {
    const html = `
      <h1>Agenda</h1><h2>Promises</h2><h3>Open</h3>
      <p>Plain, <strong>bold</strong>, <em>slanted</em>, <a href="https://example.org/a?b=1&amp;c=2">a link</a>,
        <a href="javascript:alert(1)">no link</a>.</p>
      <p>one<br>two</p>
      <ol><li>first<ul><li>inside</li></ul></li><li>second</li></ol>
      <p>between</p>
      <ol><li>again</li></ol>
      <ul><li>dot</li></ul>
      <table>
        <tr><th>What</th><th>Who</th></tr>
        <tr><td><p>Call Ann</p><ol><li>in the cell</li></ol></td><td></td></tr>
      </table>
      <p>1 &lt; 2 &amp; ñ 🌱 مرحبا =HYPERLINK("x")</p>
      <p>With <span data-email="rosa@example.org">Rosa</span>, <cite data-uri="https://example.org/f">Minutes</cite>,
        <time datetime="2026-12-01">Dec 1, 2026</time></p>`;
    const file = await docxFile({
      name: 'Agenda \u0007& more',
      modified: Date.UTC(2026, 10, 2, 15),
      document: fromEditedHtml(html.replace('bold', 'bo\u0001ld')),
    });
    [text, structure] = await Promise.all([writerText(file), writerStructure(file)]);
  });

  /** What the pattern's group holds, wherever it matches. */
  const found = (pattern: RegExp) => [...structure.matchAll(pattern)].map(([, group]) => group);

  it('reads as the Doc does, line by line, and every list begins at 1', () => {
    expect(text.trim().split(/\r?\n/)).toEqual([
      'Agenda',
      'Promises',
      'Open',
      'Plain, bold, slanted, a link, no link.',
      'one',
      'two',
      '    1. first',
      '        ◦ inside',
      '    2. second',
      'between',
      '    1. again',
      '    • dot',
      'What',
      'Who',
      'Call Ann',
      '    1. in the cell',
      '',
      '1 < 2 & ñ 🌱 مرحبا =HYPERLINK("x")',
      'With Rosa, Minutes, Dec 1, 2026',
    ]);
  });

  it('has headings of three levels', () => {
    expect(found(/<text:h [^>]*outline-level="(\d"[^>]*>[^<]*)/g)).toEqual([
      '1">Agenda',
      '2">Promises',
      '3">Open',
    ]);
  });

  it('has links where a program may open them, people and files too, and none that would run', () => {
    const links = found(/<text:a [^>]*xlink:href="([^"]*)"/g);
    expect(links).toEqual([
      'https://example.org/a?b=1&amp;c=2',
      'mailto:rosa@example.org',
      'https://example.org/f',
    ]);
  });

  it('repeats the bold first row of a table on each page, and draws borders and equal columns', () => {
    const [head = ''] = /<table:table-header-rows>.*?<\/table:table-header-rows>/s.exec(structure) ?? [];
    expect(head.match(/>\w+</g)).toEqual(['>What<', '>Who<']);
    const widths = found(/style:column-width="([\d.]+)in"/g);
    expect(widths.map((width) => Number(width).toFixed(1))).toEqual(['3.3', '3.2']);
    const borders = found(/<style:table-cell-properties [^>]*fo:border="([^"]*)"/g);
    expect(new Set(borders)).toEqual(new Set(['0.5pt solid #bdc1c6']));
  });

  it('has suggestions as tracked changes', async () => {
    const html = `<p>Bring <ins data-suggestion="s1">two</ins><del data-suggestion="s2">some <strong>old</strong></del> chairs
      and <ins data-suggestion="s3"><a href="https://example.org">tables</a></ins></p>`;
    const file = { name: 'Plan', modified: Date.UTC(2026, 10, 2, 15), document: fromEditedHtml(html) };
    const xml = await writerStructure(await docxFile(file));
    const regions = /xml:id="(\w+)"[^>]*>\s*<text:(insertion|deletion)>.*?<dc:date>([^<]*)/gs;
    const kinds = new Map([...xml.matchAll(regions)].map(([, id, kind, date]) => [id, `${kind} ${date}`]));
    const [paragraph = ''] =
      /<text:p .*<\/text:p>/s.exec(xml.slice(xml.indexOf('</text:tracked-changes>'))) ?? [];
    const marked = paragraph
      .replace(/<text:change-start text:change-id="(\w+)"\/>/g, (_, id: string) => `[${kinds.get(id)}: `)
      .replace(/<text:change-end [^>]*>/g, ']')
      .replace(/<[^>]*>/g, '');
    const at = '2026-11-02T15:00:00';
    expect(marked).toBe(
      `Bring [insertion ${at}: two][deletion ${at}: some old] chairs and [insertion ${at}: tables]`,
    );
  });

  it('numbers its pages, and has the name of the Doc as its title', () => {
    expect(found(/<text:page-(number|count)/g)).toEqual(['number', 'count']);
    expect(found(/<dc:title>([^<]*)/g)).toEqual(['Agenda &amp; more']);
  });
});
