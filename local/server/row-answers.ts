/** The rows of a sheet as the grid draws them; those that stayed as they were are the same objects as before. */
import { formulasIn, recalculatedAt } from '../formulas/found.ts';
import type { Cell } from '../formulas/references.ts';
import type { Content, Format, Row, Sheet, Spreadsheet, Validation } from '../google/spreadsheet/model.ts';
import { list, readPlane, valuesIn, type Rectangle } from '../google/spreadsheet/runs.ts';
import { serialAt } from '../google/spreadsheet/serial.ts';
import { keeping, offeredTexts } from '../google/spreadsheet/validation.ts';
import { sheetView, type CellView } from '../google/spreadsheet/view.ts';
import type { CellAnswer, CellDetails, RowAnswer, ValidationAnswer } from './grid-contract.ts';
import { Numbering } from './numbering.ts';

type Keeps = ReturnType<typeof keeping>;

const EMPTY: Row = [];

/** Answers that are kept for a row; all empty rows are one. */
const KEPT = 20;
const EMPTY_KEPT = 2000;

export class RowAnswers {
  readonly formats = new Numbering<Format>();
  readonly validations = new Numbering<ValidationAnswer>();
  private readonly lines = new Numbering<object>();
  private readonly circumstances = new Numbering<object>();
  private readonly states = new WeakMap<object, number>();
  private statesSoFar = 0;
  /** Answers by the row's contents, and then by all else that they come from. */
  private readonly known = new WeakMap<Row, Map<string, RowAnswer>>();

  /**
   * All rows of a sheet at a moment (in ms). A row that comes from the same contents, formats, notes and validations
   * as one of an earlier call is the same object.
   */
  of(spreadsheet: Spreadsheet, sheet: Sheet, now: number): RowAnswer[] {
    const keys = this.keysOf(spreadsheet, sheet, now);
    const answers = keys.map((key, index) => this.known.get(sheet.cells[index] ?? EMPTY)?.get(key));
    for (const { row, rows } of gaps(answers)) {
      this.compute(spreadsheet, sheet, { row, rows }, now).forEach((answer, offset) => {
        const index = row - 1 + offset;
        answers[index] = this.keep(sheet.cells[index] ?? EMPTY, keys[index] ?? '', answer);
      });
    }
    return answers.map((answer) => answer ?? []);
  }

  /** What each row's answer comes from, beside its contents. */
  private keysOf(spreadsheet: Spreadsheet, sheet: Sheet, now: number): string[] {
    const whole = { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount };
    const validations = [...valuesIn(sheet.validations, whole)].filter((one) => one !== null);
    const around = this.circumstances.numberOf({
      offers: validations.map((one) => offeredTexts(spreadsheet, one)),
      looks: sheet.conditionalFormats,
      bandings: sheet.bandings,
      today: Math.floor(serialAt(now, spreadsheet.zone)),
      locale: spreadsheet.locale,
      zone: spreadsheet.zone,
    });
    const [formats, notes, rules] = [sheet.formats, sheet.notes, sheet.validations].map((plane) =>
      list<object>(plane as Parameters<typeof list<object>>[0]).map((line) => this.lines.numberOf(line)),
    );
    const state = `${this.stateOf(spreadsheet)} ${recalculatedAt(spreadsheet, now).calculatedAt}`;
    const isComputed = validations.some(hasFormula);
    const spilling = formulasIn(sheet).filter(({ maySpill }) => maySpill);
    // A result spills down as far as it likes.
    const firstSpilled = spilling[0]?.row ?? Infinity;
    return Array.from({ length: sheet.rowCount }, (_, index) => {
      const covering = coveredBy(sheet, index + 1);
      const depends =
        isComputed ||
        covering.isComputed ||
        index + 1 >= firstSpilled ||
        (sheet.cells[index] ?? EMPTY).some(isFormula);
      const parts = [around, formats?.[index], notes?.[index], rules?.[index], covering.name];
      return [...parts, depends ? state : ''].join(' ');
    });
  }

  /** A number for what the cells of a spreadsheet hold just now: what a formula gives may depend on any of them. */
  private stateOf({ sheets }: Spreadsheet): number {
    const known = this.states.get(sheets);
    if (known !== undefined) return known;
    this.statesSoFar += 1;
    this.states.set(sheets, this.statesSoFar);
    return this.statesSoFar;
  }

  private keep(row: Row, key: string, answer: RowAnswer): RowAnswer {
    const byKey = this.known.get(row) ?? new Map<string, RowAnswer>();
    const same = equalIn(byKey, answer) ?? answer;
    // What surrounds a row may change often.
    if (byKey.size >= (row === EMPTY ? EMPTY_KEPT : KEPT)) byKey.clear();
    this.known.set(row, byKey.set(key, same));
    return same;
  }

  private compute(
    spreadsheet: Spreadsheet,
    sheet: Sheet,
    { row, rows }: Pick<Rectangle, 'row' | 'rows'>,
    now: number,
  ): RowAnswer[] {
    const columns = sheet.columnCount;
    const view = sheetView(spreadsheet, sheet.id, { from: row, rows, columns, now });
    const rules = readPlane(sheet.validations, { row, column: 1, rows, columns });
    const keeps = new Map<Validation, Keeps>();
    return view.rows.map(({ cells }, index) =>
      withoutEmptyEnd(
        cells.map((cell, offset) => {
          const validation = rules[index]?.[offset];
          if (!validation) return this.cellAnswer(cell, {});
          const keep = keeps.get(validation) ?? keeping(spreadsheet, spreadsheet, sheet, validation);
          keeps.set(validation, keep);
          const at = { row: row + index, column: offset + 1 };
          return this.cellAnswer(cell, this.validated(cell, validation, keep, at));
        }),
      ),
    );
  }

  private validated(cell: CellView, validation: Validation, keep: Keeps, at: Cell): CellDetails {
    const { value: content, format } = cell;
    const { numberFormat } = format;
    const { criteria, helpText, allowInvalid, values } = validation;
    const isCheckbox = criteria === 'CHECKBOX';
    const hasOffers = criteria.startsWith('VALUE_IN_') && values[1] !== false;
    return {
      validation: this.validations.numberOf({ criteria, helpText, hasOffers, allowInvalid }),
      ...(isCheckbox && { isTicked: content === (values[0] ?? true) }),
      ...(!keep({ content, numberFormat }, at) && { isInvalid: true }),
    };
  }

  private cellAnswer({ value, text, typed, format, note }: CellView, more: CellDetails): CellAnswer {
    const details: CellDetails = {
      ...(typed !== undefined && { typed }),
      ...(note !== '' && { note }),
      ...more,
      ...(typeof value === 'number' && { isNumber: true }),
    };
    const number = Object.keys(format).length === 0 ? -1 : this.formats.numberOf(format);
    if (Object.keys(details).length > 0) return [text, number, details];
    if (number >= 0) return [text, number];
    return text === '' ? [] : [text];
  }
}

function equalIn(answers: ReadonlyMap<string, RowAnswer>, answer: RowAnswer): RowAnswer | undefined {
  if (answers.size === 0) return undefined;
  const text = JSON.stringify(answer);
  return [...answers.values()].find((one) => JSON.stringify(one) === text);
}

/** The rules and bands that a row is in, and where: what they give may depend on it. */
function coveredBy({ conditionalFormats, bandings }: Sheet, row: number) {
  const isIn = (area: Rectangle): boolean => row >= area.row && row < area.row + area.rows;
  const rules = conditionalFormats.filter(({ ranges }) => ranges.some(isIn));
  const places = rules.map((rule) => conditionalFormats.indexOf(rule));
  const bands = bandings.filter(({ area }) => isIn(area)).map(({ id, area }) => `${id}:${row - area.row}`);
  return {
    name: `${places.join(',')};${bands.join(',')}`,
    isComputed: rules.some((rule) => 'gradient' in rule || hasFormula(rule)),
  };
}

const isFormula = (content: Content): boolean => typeof content === 'object' && content !== null;

const hasFormula = ({ values }: Pick<Validation, 'values'>): boolean =>
  values.some((value) => typeof value === 'string' && value.startsWith('='));

/** The stretches of rows that have no answer yet. */
function gaps(answers: readonly (RowAnswer | undefined)[]): { row: number; rows: number }[] {
  const found: { row: number; rows: number }[] = [];
  answers.forEach((answer, index) => {
    if (answer) return;
    const last = found.at(-1);
    if (last && last.row + last.rows === index + 1) last.rows += 1;
    else found.push({ row: index + 1, rows: 1 });
  });
  return found;
}

function withoutEmptyEnd(cells: CellAnswer[]): RowAnswer {
  while (cells.at(-1)?.length === 0) cells.pop();
  return cells;
}
