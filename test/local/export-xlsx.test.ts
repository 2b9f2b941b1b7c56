import { describe, expect, it } from 'vitest';
import { excelNumberFormat } from '../../local/export/xlsx-style.ts';
import { exported, sheetOf } from './exported.ts';

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

  it('has fonts by name, and alternating colours under the colours of cells', async () => {
    const workbook = await exported(`
      const sheet = file.getSheets()[0];
      sheet.getRange('A1').setValue('x').setFontFamily('Georgia').setBackground('#ff0000');
      sheet.getRange('A1:B3').applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false);`);
    const sheet = sheetOf(workbook);
    expect(sheet.getCell('A1').font).toMatchObject({ name: 'Georgia' });
    const fills = ['A1', 'B1', 'A2', 'B2', 'B3', 'B4'].map((cell) =>
      JSON.stringify(sheet.getCell(cell).fill ?? ''),
    );
    const colors = fills.map((fill) => /"fgColor":\{"argb":"(\w+)"/.exec(fill)?.[1]);
    expect(colors).toEqual(['FFFF0000', 'FFFFFFFF', 'FFF3F3F3', 'FFF3F3F3', 'FFFFFFFF', undefined]);
  });

  it('has named ranges, for whole columns as far as the grid goes', async () => {
    const workbook = await exported(`
      const sheet = file.getSheets()[0].setName("Rosa's list");
      file.setNamedRange('Amounts', sheet.getRange('B2:C4'));
      file.setNamedRange('Everyone', sheet.getRange('A3:A'));`);
    expect(workbook.definedNames.model).toEqual([
      { name: 'Amounts', ranges: ["'Rosa''s list'!$B$2:$C$4"] },
      { name: 'Everyone', ranges: ["'Rosa''s list'!$A$3:$A$1000"] },
    ]);
  });

  it('hides the rows that the filter hides', async () => {
    const workbook = await exported(`
      const sheet = file.getSheets()[0];
      sheet.getRange('A1:A4').setValues([['State'], ['Open'], ['Done'], ['Open']]);
      const done = SpreadsheetApp.newFilterCriteria().setHiddenValues(['Done']).build();
      sheet.getRange('A1:A4').createFilter().setColumnFilterCriteria(1, done);`);
    const sheet = sheetOf(workbook);
    expect(sheet.autoFilter).toBe('A1:A4');
    expect([1, 2, 3, 4].map((row) => sheet.getRow(row).hidden)).toEqual([false, false, true, false]);
  });

  describe('with protections', () => {
    const lockedCells = async (code: string, cells: readonly string[]) => {
      const sheet = sheetOf(await exported(`const sheet = file.getSheets()[0]; ${code}`));
      const isProtected = Boolean((sheet as unknown as { sheetProtection?: object }).sheetProtection);
      return isProtected && cells.filter((cell) => sheet.getCell(cell).protection?.locked !== false);
    };

    it('locks a protected range, and nothing else', async () => {
      const code = `sheet.getRange('C9').setValue('x'); sheet.getRange('B2:B3').protect();`;
      expect(await lockedCells(code, ['A1', 'B1', 'B2', 'B3', 'B4', 'C9'])).toEqual(['B2', 'B3']);
    });

    it('locks a protected sheet but for its open ranges', async () => {
      const code = `sheet.getRange('A1').setValue('x'); sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B3')]);`;
      expect(await lockedCells(code, ['A1', 'B1', 'B2', 'B3', 'B4'])).toEqual(['A1', 'B1', 'B4']);
    });

    it('locks nothing where Google only warns, because Excel has no warnings', async () => {
      expect(await lockedCells(`sheet.getRange('A1').protect().setWarningOnly(true);`, ['A1'])).toBe(false);
    });
  });

  describe('with formulas', () => {
    it('has them in Excel’s words, with what they gave last', async () => {
      const workbook = await exported(`
        const sheet = file.getSheets()[0];
        file.insertSheet('A name that is longer than Excel can take').getRange('B1:B2').setValues([[4], [5]]);
        sheet.getRange('A1:A3').setValues([[1], [2], ['three']]);
        sheet.getRange('B1:B6').setFormulas([
          ['=SUM(A1:A)'],
          ["=COUNTIF('A name that is longer than Excel can take'!B:B;\\">4\\")"],
          ['=IF(A1=1;"yes";"no")'],
          ['=A1>0'],
          ['=1/0'],
          ['=DATE(2026;12;24)'],
        ]);`);
      const cells = [1, 2, 3, 4, 5, 6].map((row) => sheetOf(workbook).getCell(row, 2));
      expect(cells.map(({ formula, result }) => [formula, result])).toEqual([
        ['SUM(A:A)', 3],
        ['COUNTIF(\'A name that is longer than Exce\'!B1:B1000,">4")', 1],
        ['IF(A1=1,"yes","no")', 'yes'],
        ['A1>0', true],
        ['1/0', { error: '#DIV/0!' }],
        ['DATE(2026,12,24)', new Date(Date.UTC(2026, 11, 24))],
      ]);
    });

    it('keeps the result of one that Excel has no words for, and all that it fills', async () => {
      const workbook = await exported(`
        const sheet = file.getSheets()[0];
        sheet.getRange('A1:A2').setValues([['b'], ['a']]);
        sheet.getRange('B1').setFormula('=SORT(A1:A2;1;TRUE)');
        sheet.getRange('C1').setFormula('=REGEXMATCH(A1;"b")');`);
      const sheet = sheetOf(workbook);
      expect(sheet.getCell('B1')).toMatchObject({
        formula: 'IFERROR(__xludf.DUMMYFUNCTION("SORT(A1:A2;1;TRUE)"),"a")',
        result: 'a',
      });
      expect(sheet.getCell('B2').value).toBe('b');
      expect(sheet.getCell('C1')).toMatchObject({
        formula: 'IFERROR(__xludf.DUMMYFUNCTION("REGEXMATCH(A1;""b"")"),TRUE)',
        result: true,
      });
    });

    it('has #N/A for what is not in the local workspace', async () => {
      const workbook = await exported(`file.getSheets()[0].getRange('A1').setFormula('=SPARKLINE(B1:B3)');`);
      expect(sheetOf(workbook).getCell('A1').result).toEqual({ error: '#N/A' });
    });
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
