/** Conditional format rules, their condition, and their builder. */
import { needs, receivedValues, type ValueMessage } from './criterion.ts';
import { theRange } from './range.ts';
import { isKind, MESSAGE } from './service-object.ts';
import { BooleanCriteria, RelativeDate } from './spreadsheet-enums.ts';
import { strict, type Handle } from './wire.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Look {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
}

/** A rule as it comes from the workspace. */
export interface ConditionalFormatMessage extends Look {
  readonly ranges: readonly Handle[];
  readonly criteria: keyof typeof BooleanCriteria;
  readonly values: readonly ValueMessage[];
}

interface Parts extends Look {
  readonly ranges: readonly Range[];
  readonly criteria: Criteria | null;
  readonly values: readonly unknown[];
}

class LocalCondition implements Pick<
  Condition,
  | 'getBackground'
  | 'getBold'
  | 'getCriteriaType'
  | 'getCriteriaValues'
  | 'getFontColor'
  | 'getItalic'
  | 'getStrikethrough'
> {
  constructor(private readonly parts: Parts) {}

  getBackground() {
    return this.parts.background;
  }

  getBold() {
    return this.parts.bold;
  }

  getCriteriaType() {
    return this.parts.criteria as Criteria;
  }

  getCriteriaValues() {
    return [...this.parts.values];
  }

  getFontColor() {
    return this.parts.fontColor;
  }

  getItalic() {
    return this.parts.italic;
  }

  getStrikethrough() {
    return this.parts.strikethrough;
  }
}

class LocalRule implements Pick<Rule, 'copy' | 'getBooleanCondition' | 'getRanges'> {
  readonly [MESSAGE]: object;

  constructor(private readonly parts: Parts) {
    this[MESSAGE] = { ...parts, criteria: String(parts.criteria), $object: 'ConditionalFormatRule' };
  }

  copy() {
    return builder(this.parts);
  }

  getBooleanCondition() {
    return strict('BooleanCondition', new LocalCondition(this.parts)) as unknown as Condition;
  }

  getRanges() {
    return [...this.parts.ranges];
  }
}

type BuilderMethods =
  | 'build'
  | 'copy'
  | 'getBooleanCondition'
  | 'getRanges'
  | 'setBackground'
  | 'setBold'
  | 'setFontColor'
  | 'setItalic'
  | 'setRanges'
  | 'setStrikethrough'
  | 'whenCellEmpty'
  | 'whenCellNotEmpty'
  | 'whenDateBefore'
  | 'whenFormulaSatisfied'
  | 'whenTextContains'
  | 'whenTextEqualTo';

class LocalBuilder implements Pick<Builder, BuilderMethods> {
  constructor(private parts: Parts) {}

  build() {
    // Google's sentences for these two are not known.
    if (this.parts.ranges.length === 0) throw new Error('A conditional format rule needs a range.');
    if (!this.parts.criteria) throw new Error('A conditional format rule needs a condition.');
    return rule(this.parts);
  }

  copy() {
    return builder(this.parts);
  }

  getBooleanCondition() {
    return this.parts.criteria ? rule(this.parts).getBooleanCondition() : null;
  }

  getRanges() {
    return [...this.parts.ranges];
  }

  setBackground(...args: unknown[]) {
    return this.look('background', 'string', 'setBackground', args);
  }

  setBold(...args: unknown[]) {
    return this.look('bold', 'boolean', 'setBold', args);
  }

  setFontColor(...args: unknown[]) {
    return this.look('fontColor', 'string', 'setFontColor', args);
  }

  setItalic(...args: unknown[]) {
    return this.look('italic', 'boolean', 'setItalic', args);
  }

  setRanges(...args: unknown[]) {
    const [ranges] = args;
    const areRanges = Array.isArray(ranges) && ranges.every((range) => isKind(range, 'Range'));
    needs(areRanges && args.length === 1, 'ConditionalFormatRuleBuilder.setRanges', args);
    return this.with({ ranges: ranges as Range[] });
  }

  setStrikethrough(...args: unknown[]) {
    return this.look('strikethrough', 'boolean', 'setStrikethrough', args);
  }

  whenCellEmpty(...args: unknown[]) {
    return this.when(BooleanCriteria.CELL_EMPTY, args, args.length === 0, 'whenCellEmpty');
  }

  whenCellNotEmpty(...args: unknown[]) {
    return this.when(BooleanCriteria.CELL_NOT_EMPTY, args, args.length === 0, 'whenCellNotEmpty');
  }

  whenDateBefore(...args: unknown[]) {
    const [date] = args;
    if (date instanceof Date) {
      return this.when(BooleanCriteria.DATE_BEFORE, args, args.length === 1, 'whenDateBefore');
    }
    const isRelative = Object.values(RelativeDate).includes(date as RelativeDate);
    return this.when(
      BooleanCriteria.DATE_BEFORE_RELATIVE,
      args,
      isRelative && args.length === 1,
      'whenDateBefore',
    );
  }

  whenFormulaSatisfied(...args: unknown[]) {
    return this.when(BooleanCriteria.CUSTOM_FORMULA, args, isOneText(args), 'whenFormulaSatisfied');
  }

  whenTextContains(...args: unknown[]) {
    return this.when(BooleanCriteria.TEXT_CONTAINS, args, isOneText(args), 'whenTextContains');
  }

  whenTextEqualTo(...args: unknown[]) {
    return this.when(BooleanCriteria.TEXT_EQUAL_TO, args, isOneText(args), 'whenTextEqualTo');
  }

  private look(key: keyof Look, type: 'string' | 'boolean', method: string, args: unknown[]): Builder {
    const [value] = args;
    const fits = args.length === 1 && (value === null || typeof value === type);
    needs(fits, `ConditionalFormatRuleBuilder.${method}`, args);
    return this.with({ [key]: value });
  }

  private when(criteria: Criteria, values: unknown[], fits: boolean, method: string): Builder {
    needs(fits, `ConditionalFormatRuleBuilder.${method}`, values);
    return this.with({ criteria, values });
  }

  private with(change: Partial<Parts>): Builder {
    this.parts = { ...this.parts, ...change };
    return this as unknown as Builder;
  }
}

type RelativeDate = GoogleAppsScript.Spreadsheet.RelativeDate;

function isOneText(args: readonly unknown[]): boolean {
  return args.length === 1 && typeof args[0] === 'string';
}

function rule(parts: Parts): Rule {
  return strict('ConditionalFormatRule', new LocalRule(parts)) as unknown as Rule;
}

function builder(parts: Parts): Builder {
  return strict('ConditionalFormatRuleBuilder', new LocalBuilder(parts)) as unknown as Builder;
}

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export function newConditionalFormatRule(): Builder {
  return builder({
    ranges: [],
    criteria: null,
    values: [],
    background: null,
    fontColor: null,
    bold: null,
    italic: null,
    strikethrough: null,
  });
}

/** A rule that a sheet has. */
export function receivedConditionalFormat(message: ConditionalFormatMessage): Rule {
  return rule({
    ...message,
    ranges: message.ranges.map(theRange),
    criteria: BooleanCriteria[message.criteria],
    values: receivedValues(message.values),
  });
}
