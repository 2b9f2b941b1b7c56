/** GridData: the cells of a range with their values, formats, notes and dropdowns, as `includeGridData` gives them. */
import { ServiceError, type Json } from '../execution.ts';
import type { Message } from '../payload.ts';
import { contentsOf, textsOf, valuesOf } from '../spreadsheet/cells.ts';
import type { Area, Content, Format, Sheet, Spreadsheet } from '../spreadsheet/model.ts';
import { list, readPlane, slice } from '../spreadsheet/runs.ts';
import { serialAt } from '../spreadsheet/serial.ts';
import type { CellValue } from '../spreadsheet/typed.ts';
import { cellFormatOf } from './cell-format.ts';
import { withBothColors } from './colors.ts';
import { dataValidationRule } from './conditions.ts';
import { withoutEnd } from './without-end.ts';

/** Rows and cells without anything at the end are left out, as at Google. `effectiveFormat` is not in the workspace. */
export function gridData(spreadsheet: Spreadsheet, sheet: Sheet, area: Area): Message {
  const rowData = rowsOf(spreadsheet, sheet, area);
  const lines = (
    sizes: Sheet['rowHeights'],
    hidden: Sheet['hiddenRows'],
    from: number,
    count: number,
  ): Message[] => {
    const isHidden = list(slice(hidden, from, count));
    return list(slice(sizes, from, count)).map((pixelSize, index) => ({
      ...(isHidden[index] === true && { hiddenByUser: true }),
      pixelSize,
    }));
  };
  return {
    ...(area.row > 1 && { startRow: area.row - 1 }),
    ...(area.column > 1 && { startColumn: area.column - 1 }),
    ...(rowData.length > 0 && { rowData }),
    rowMetadata: lines(sheet.rowHeights, sheet.hiddenRows, area.row, area.rows),
    columnMetadata: lines(sheet.columnWidths, sheet.hiddenColumns, area.column, area.columns),
  };
}

function rowsOf(spreadsheet: Spreadsheet, sheet: Sheet, area: Area): Message[] {
  const formats = readPlane(sheet.formats, area);
  const notes = readPlane(sheet.notes, area);
  const validations = readPlane(sheet.validations, area);
  const values = valuesOf(spreadsheet, sheet, area);
  const texts = textsOf(spreadsheet, sheet, area);
  const looks = new Map<Format | undefined, Message>();
  const lookOf = (format: Format | undefined): Message => {
    const look = looks.get(format) ?? withBothColors(cellFormatOf(format ?? {}));
    looks.set(format, look);
    return look;
  };
  const rows = contentsOf(sheet, area).map((row, index) =>
    row.map((content, column): Message => {
      const look = lookOf(formats[index]?.[column]);
      const validation = validations[index]?.[column];
      const note = notes[index]?.[column] ?? '';
      return {
        ...(content !== null && {
          userEnteredValue: enteredValue(content),
          effectiveValue: effectiveValue(values[index]?.[column] ?? null, spreadsheet),
          formattedValue: texts[index]?.[column] ?? '',
        }),
        ...(Object.keys(look).length > 0 && { userEnteredFormat: look }),
        ...(note !== '' && { note }),
        ...(validation && { dataValidation: dataValidationRule(spreadsheet, validation) }),
      };
    }),
  );
  const short = rows.map((row) => withoutEnd(row, (cell) => Object.keys(cell).length === 0));
  return withoutEnd(short, (cells) => cells.length === 0).map((cells): Message =>
    cells.length > 0 ? { values: cells } : {},
  );
}

function enteredValue(content: NonNullable<Content>): Message {
  if (typeof content === 'object') return { formulaValue: content.formula };
  return plainValue(content);
}

function effectiveValue(value: CellValue, { zone }: Spreadsheet): Message {
  if (typeof value === 'object' && value !== null) return { numberValue: serialAt(value.$date, zone) };
  if (typeof value === 'string' && /^#[A-Z/0]+[!?A]?$/.test(value)) {
    return { errorValue: { type: value.replace(/[^A-Z]/g, '') } };
  }
  return plainValue(value);
}

function plainValue(value: Json): Message {
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'string') return { stringValue: value };
  throw new ServiceError('A cell holds no lists.');
}
