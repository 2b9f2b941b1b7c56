import { describe, expect, it } from 'vitest';
import { at } from '../../local/google/spreadsheet/runs.ts';
import { SheetsBench } from './sheets-bench.ts';

const RED = { backgroundColorStyle: { rgbColor: { red: 1 } } };

describe('rules (REST reference, spreadsheets.request)', () => {
  const column = { startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };

  it('setBasicFilter, clearBasicFilter', () => {
    const bench = new SheetsBench();
    bench.batch({ setBasicFilter: { filter: { range: { startRowIndex: 1 } } } });
    expect(bench.sheet().filter).toMatchObject({ row: 2, rows: 999 });
    expect(bench.get().sheets).toMatchObject([{ basicFilter: { range: { sheetId: 0, startRowIndex: 1 } } }]);
    bench.batch({ clearBasicFilter: {} });
    expect(bench.sheet().filter).toBeNull();
  });

  it('addProtectedRange closes a sheet or a range to all but the one who asks; it can be changed and removed', () => {
    const bench = new SheetsBench();
    const { replies } = bench.batch(
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, description: 'All' } } },
      { addProtectedRange: { protectedRange: { range: column, warningOnly: true } } },
    );
    expect(replies).toMatchObject([
      {
        addProtectedRange: {
          protectedRange: { protectedRangeId: 1, range: { sheetId: 0 }, description: 'All' },
        },
      },
      { addProtectedRange: { protectedRange: { protectedRangeId: 2, warningOnly: true } } },
    ]);
    expect(bench.sheet().protections.map(({ area, editors }) => [area === null, editors])).toEqual([
      [true, ['rosa@harborstreet.example.org']],
      [false, null],
    ]);
    bench.batch(
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId: 1, description: 'Mine' },
          fields: 'description',
        },
      },
      { deleteProtectedRange: { protectedRangeId: 2 } },
    );
    expect(bench.sheet().protections).toMatchObject([{ id: 1, area: null, description: 'Mine' }]);
    expect(bench.refusal({ deleteProtectedRange: { protectedRangeId: 2 } })).toContain(
      'No protected range with id: 2',
    );
  });

  it.each([
    ['ONE_OF_LIST', ['a', 'b'], 'VALUE_IN_LIST', [['a', 'b'], true]],
    ['NUMBER_BETWEEN', ['1', '5'], 'NUMBER_BETWEEN', [1, 5]],
    ['DATE_AFTER', ['2026-01-05'], 'DATE_AFTER', [{ $date: Date.UTC(2026, 0, 5) }]],
    ['CUSTOM_FORMULA', ['=A1>1'], 'CUSTOM_FORMULA', ['=A1>1']],
    ['BOOLEAN', [], 'CHECKBOX', []],
  ])('setDataValidation %s comes back as it was set', (type, texts, criteria, values) => {
    const bench = new SheetsBench();
    const rule = {
      condition: {
        type,
        ...(texts.length > 0 && { values: texts.map((one) => ({ userEnteredValue: one })) }),
      },
      inputMessage: 'Choose',
      strict: true,
      ...(['ONE_OF_LIST', 'BOOLEAN'].includes(type) && { showCustomUi: true }),
    };
    bench.batch({ setDataValidation: { range: column, rule } });
    expect(at(at(bench.sheet().validations, 2), 1)).toEqual({
      criteria,
      values,
      allowInvalid: false,
      helpText: 'Choose',
    });
    const { sheets } = bench.get(`{ ranges: 'A2', fields: 'sheets.data.rowData.values.dataValidation' }`);
    expect(sheets).toEqual([{ data: [{ rowData: [{ values: [{ dataValidation: rule }] }] }] }]);
    bench.batch({ setDataValidation: { range: column } });
    expect(at(at(bench.sheet().validations, 2), 1)).toBeNull();
  });

  it('a dropdown takes its values from a range', () => {
    const bench = new SheetsBench();
    const condition = { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=Sheet1!$C$1:$C$5' }] };
    bench.batch({ setDataValidation: { range: column, rule: { condition, showCustomUi: true } } });
    expect(at(at(bench.sheet().validations, 2), 1)?.values[0]).toMatchObject({
      range: { sheet: 0, row: 1, column: 3, rows: 5, columns: 1 },
    });
  });

  it('addConditionalFormatRule puts a rule at its place, deleteConditionalFormatRule gives it back', () => {
    const bench = new SheetsBench();
    const rule = (text: string) => ({
      ranges: [{ sheetId: 0, ...column }],
      booleanRule: {
        condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] },
        format: { ...RED, textFormat: { bold: true, strikethrough: false } },
      },
    });
    bench.batch(
      { addConditionalFormatRule: { rule: rule('Done') } },
      { addConditionalFormatRule: { rule: rule('Open'), index: 0 } },
    );
    expect(bench.sheet().conditionalFormats).toMatchObject([
      {
        criteria: 'TEXT_EQUAL_TO',
        values: ['Open'],
        background: '#ff0000',
        bold: true,
        strikethrough: false,
      },
      { values: ['Done'] },
    ]);
    const { replies } = bench.batch({ deleteConditionalFormatRule: { index: 1 } });
    expect(replies).toMatchObject([{ deleteConditionalFormatRule: { rule: rule('Done') } }]);
    expect(bench.refusal({ deleteConditionalFormatRule: { index: 1 } })).toContain('out of bounds');
  });

  it('a relative date is compared with today', () => {
    const bench = new SheetsBench();
    const condition = { type: 'DATE_BEFORE', values: [{ relativeDate: 'TODAY' }] };
    const rule = { ranges: [column], booleanRule: { condition, format: RED } };
    bench.batch({ addConditionalFormatRule: { rule } });
    expect(bench.sheet().conditionalFormats).toMatchObject([
      { criteria: 'DATE_BEFORE_RELATIVE', values: [{ $enum: 'TODAY' }] },
    ]);
  });

  it.each([
    [
      { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }] },
      'ConditionValue requires exactly 2 value(s)',
    ],
    [
      { type: 'NUMBER_EQ', values: [{ userEnteredValue: 'x' }] },
      'Invalid ConditionValue.userEnteredValue: x',
    ],
    [{ type: 'NOT_BLANK' }, "'NOT_BLANK' is not supported here"],
    [{}, 'No condition type specified.'],
  ])('setDataValidation refuses %j', (condition, message) => {
    expect(
      new SheetsBench().refusal({ setDataValidation: { range: column, rule: { condition } } }),
    ).toContain(message);
  });

  it('addBanding, deleteBanding', () => {
    const bench = new SheetsBench();
    const rowProperties = {
      headerColorStyle: { rgbColor: { blue: 1 } },
      firstBandColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
      secondBandColor: { red: 1 },
    };
    const { replies } = bench.batch({ addBanding: { bandedRange: { range: column, rowProperties } } });
    expect(replies).toMatchObject([
      { addBanding: { bandedRange: { bandedRangeId: 1, rowProperties: { secondBandColor: { red: 1 } } } } },
    ]);
    expect(bench.sheet().bandings).toMatchObject([
      { header: '#0000ff', first: '#ffffff', second: '#ff0000', footer: null },
    ]);
    bench.batch({ deleteBanding: { bandedRangeId: 1 } });
    expect(bench.sheet().bandings).toEqual([]);
  });
});
