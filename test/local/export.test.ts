import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import PostalMime from 'postal-mime';
import { documentPage } from '../../local/export/documents.ts';
import { mailFile } from '../../local/export/mail.ts';
import { xlsxFile } from '../../local/export/xlsx.ts';
import { excelNumberFormat } from '../../local/export/xlsx-style.ts';
import type { Mail } from '../../local/google/mail.ts';
import { run, type Workspace } from '../../local/runtime.ts';
import { aWorkspace, ROSA, tinyScript } from './tiny-script.ts';

/** The workbook that the code makes, read back from its .xlsx file. */
async function exported(code: string): Promise<Workbook> {
  const workspace = aWorkspace();
  const script = tinyScript(`function make() { const file = SpreadsheetApp.getActive(); ${code} }`);
  const { error } = run(workspace, script, { function: 'make', user: ROSA });
  if (error) throw new Error(error.message);
  const workbook = new Workbook();
  const bytes = await xlsxFile(workspace.spreadsheets.byId(workspace.boundSpreadsheetId));
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

function sheetOf(workbook: Workbook, name = 'Sheet1'): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`The file has no sheet ${name}.`);
  return sheet;
}

describe('the .xlsx file', () => {
  it('keeps text as text, whatever it begins with', async () => {
    const texts = [
      '=HYPERLINK("https://example.org","x")',
      '+1 555 0102',
      '@SUM(A1)',
      '0042',
      '🌱 مرحبا <script>',
    ];
    const workbook = await exported(`
      const range = file.getSheets()[0].getRange('A1:A5').setNumberFormat('@');
      range.setValues(${JSON.stringify(texts)}.map((text) => ["'" + text]));`);
    const cells = [1, 2, 3, 4, 5].map((row) => sheetOf(workbook).getCell(row, 1));
    expect(cells.map(({ value }) => value)).toEqual(texts);
    expect(cells.every(({ formula }) => formula === undefined)).toBe(true);
  });

  it('has real dates, numbers and booleans, in the format that they have', async () => {
    const workbook = await exported(`
      const range = file.getSheets()[0].getRange('A1:D1');
      range.setNumberFormats([['ddd, mmm d, yyyy', '0.00', 'General', 'h:mm am/pm']]);
      range.setValues([['2026-12-24', 2.5, true, '18:30']]);`);
    const sheet = sheetOf(workbook);
    expect(sheet.getCell('A1').value).toEqual(new Date(Date.UTC(2026, 11, 24)));
    expect(sheet.getCell('A1').numFmt).toBe('ddd, mmm d, yyyy');
    expect(sheet.getCell('B1').value).toBe(2.5);
    expect(sheet.getCell('C1').value).toBe(true);
    expect(sheet.getCell('D1').numFmt).toBe('h:mm AM/PM');
  });

  it('keeps looks: fonts, fills, borders, wrapped text in rows that are high enough', async () => {
    const workbook = await exported(`
      const sheet = file.getSheets()[0];
      sheet.getRange('A1').setValue('Heading').setFontWeight('bold').setFontColor('#1f3a4d').setBackground('#e8eef4')
        .setFontSize(18).setHorizontalAlignment('center').setVerticalAlignment('top');
      sheet.getRange('A2').setValue('many words '.repeat(20)).setWrap(true);
      sheet.getRange('B2').setBorder(true, true, true, true, true, true);
      sheet.setColumnWidth(1, 145).setRowHeight(1, 44);`);
    const sheet = sheetOf(workbook);
    const { font, fill, alignment } = sheet.getCell('A1');
    expect(font).toMatchObject({ bold: true, size: 18, color: { argb: 'FF1F3A4D' } });
    expect(fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } });
    expect(alignment).toMatchObject({ horizontal: 'center', vertical: 'top' });
    expect(sheet.getCell('A2').alignment).toMatchObject({ wrapText: true });
    expect(sheet.getRow(1).height).toBe(33);
    expect(sheet.getRow(2).height).toBeGreaterThan(100);
    expect(sheet.getCell('B2').border?.top?.style).toBe('thin');
    expect(sheet.getColumn(1).width).toBe(20);
  });

  it('keeps what is out of sight out of sight: sheets, rows, folded columns', async () => {
    const workbook = await exported(`
      const sheet = file.getSheets()[0];
      sheet.getRange('A1:D4').setValue('x');
      sheet.hideRows(1);
      sheet.getRange('C1:D1').shiftColumnGroupDepth(1);
      sheet.getColumnGroup(3, 1).collapse();
      sheet.setFrozenRows(2);
      sheet.setTabColor('#2f6f4f');
      sheet.getRange('A2:D4').createFilter();
      sheet.getRange('A4:B4').merge();
      file.insertSheet('Lists').hideSheet();`);
    const sheet = sheetOf(workbook);
    expect(sheetOf(workbook, 'Lists').state).toBe('hidden');
    expect(sheet.getRow(1).hidden).toBe(true);
    expect([1, 3, 4].map((column) => sheet.getColumn(column).hidden)).toEqual([false, true, true]);
    expect(sheet.getColumn(3).outlineLevel).toBe(1);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(sheet.pageSetup.printTitlesRow).toBe('1:2');
    expect(sheet.properties.tabColor).toMatchObject({ argb: 'FF2F6F4F' });
    expect(sheet.autoFilter).toBe('A2:D4');
    expect(sheet.getCell('B4').isMerged).toBe(true);
  });

  it('keeps dropdowns, dates and checkboxes as rules, and notes as comments', async () => {
    const workbook = await exported(`
      const sheet = file.getSheets()[0];
      const lists = file.insertSheet("Rosa's lists");
      const rule = () => SpreadsheetApp.newDataValidation().setAllowInvalid(true);
      sheet.getRange('A3:A').setDataValidation(rule().requireValueInRange(lists.getRange('C3:C8'), true).setHelpText('Choose one').build());
      sheet.getRange('B3').setDataValidation(rule().setAllowInvalid(false).requireDate().build());
      sheet.getRange('C3').insertCheckboxes();
      sheet.getRange('A2').setNote('What for').setValue('Heading');`);
    const sheet = sheetOf(workbook);
    expect(sheet.dataValidations.find('A1000')).toMatchObject({
      type: 'list',
      formulae: ["'Rosa''s lists'!$C$3:$C$8"],
      prompt: 'Choose one',
    });
    expect(sheet.dataValidations.find('A1000').showErrorMessage).toBeFalsy();
    expect(sheet.dataValidations.find('B3')).toMatchObject({ type: 'date', showErrorMessage: true });
    expect(sheet.dataValidations.find('C3')).toMatchObject({ type: 'list', formulae: ['"TRUE,FALSE"'] });
    expect(JSON.stringify(sheet.getCell('A2').note)).toContain('What for');
  });

  it('keeps conditional formats', async () => {
    const workbook = await exported(`
      const sheet = file.getSheets()[0];
      const rule = (range) => SpreadsheetApp.newConditionalFormatRule().setBackground('#d9ead3').setRanges([sheet.getRange(range)]);
      sheet.setConditionalFormatRules([
        rule('A3:A9').whenTextEqualTo('He said "yes"').build(),
        rule('B3:B9').whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).setBold(true).build(),
        rule('C3:C9').whenFormulaSatisfied('=C3>2').build(),
      ]);`);
    const { conditionalFormattings } = sheetOf(workbook) as unknown as {
      conditionalFormattings: { ref: string; rules: { formulae: string[]; style: unknown }[] }[];
    };
    expect(conditionalFormattings.map(({ ref, rules }) => [ref, rules[0]?.formulae[0]])).toEqual([
      ['A3:A9', 'A3="He said ""yes"""'],
      ['B3:B9', 'AND(ISNUMBER(B3),B3<TODAY()+0)'],
      ['C3:C9', 'C3>2'],
    ]);
    expect(JSON.stringify(conditionalFormattings[0]?.rules[0]?.style)).toContain('FFD9EAD3');
  });

  it('shortens and changes names of sheets that Excel would refuse', async () => {
    const long = 'A name that is longer than Excel can take: [1/2]';
    const workbook = await exported(`file.getSheets()[0].setName('${long}'); file.insertSheet('${long}!');`);
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names[0]).toBe('A name that is longer than Exce');
    expect(new Set(names).size).toBe(2);
    expect(names.every((name) => name.length <= 31)).toBe(true);
  });

  it.each([
    ['ddd, mmm d, yyyy', 'ddd, mmm d, yyyy'],
    ['h:mm am/pm', 'h:mm AM/PM'],
    ['h+:mm', '[h]:mm'],
    ['0.00 "am/pm h+"', '0.00 "am/pm h+"'],
  ])('the number format %s is %s in Excel', (google, excel) => {
    expect(excelNumberFormat(google)).toBe(excel);
  });
});

const mail: Mail = {
  id: 'a-1',
  from: 'saferreturn.alder@example.org',
  name: 'Coalición, Alder "Safe Return"',
  to: ['t.w@mothersoftheinside.example.org'],
  cc: [],
  bcc: [],
  replyTo: 'rosa@example.org',
  subject: 'Una reunión: 2 de diciembre 🌱',
  body: 'Hello T. W.,\n\nsee you there.',
  htmlBody: '<p>Hello T. W.,</p><p>see you <b>there</b>. ñ</p>',
  attachments: [
    { name: 'hall.txt', contentType: 'text/plain', content: Buffer.from('Mill Street').toString('base64') },
  ],
  when: Date.UTC(2026, 11, 2, 18, 30),
};

describe('the .eml file', () => {
  it('reads back with everything that the mail had', async () => {
    const read = await PostalMime.parse(await mailFile(mail));
    expect(read.from).toEqual({ name: mail.name, address: mail.from });
    expect(read.to?.map(({ address }) => address)).toEqual(mail.to);
    expect(read.replyTo?.[0]?.address).toBe(mail.replyTo);
    expect(read.subject).toBe(mail.subject);
    expect(read.date).toBe('2026-12-02T18:30:00.000Z');
    expect(read.text?.trim()).toBe(mail.body);
    expect(read.html?.trim()).toBe(mail.htmlBody);
    expect(read.attachments.map(({ filename }) => filename)).toEqual(['hall.txt']);
  });

  it('has no sender’s name where the mail had none', async () => {
    const { name: _name, htmlBody: _html, ...discreet } = mail;
    const read = await PostalMime.parse(await mailFile({ ...discreet, attachments: [] }));
    expect(read.from).toEqual({ name: '', address: mail.from });
    expect(read.html).toBeUndefined();
  });
});

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
