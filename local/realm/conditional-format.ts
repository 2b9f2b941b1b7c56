/** Conditional format rules, their conditions, and their builder. */
import {
  criterionMethods,
  fitsCriteria,
  formsOf,
  isFlag,
  isOf,
  isRange,
  isText,
  needs,
  SET_CRITERION,
  WHEN,
} from './criterion.ts';
import { receivedValues, type ValueMessage } from './criterion-values.ts';
import { gradientCondition, receivedGradient, sentGradient, type Gradient } from './gradient.ts';
import { theRange } from './range.ts';
import { MESSAGE } from './service-object.ts';
import { BooleanCriteria, InterpolationType } from './spreadsheet-enums.ts';
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
  readonly underline: boolean | null;
}

interface BooleanMessage extends Look {
  readonly ranges: readonly Handle[];
  readonly criteria: keyof typeof BooleanCriteria;
  readonly values: readonly ValueMessage[];
}

interface GradientMessage {
  readonly ranges: readonly Handle[];
  readonly gradient: Parameters<typeof receivedGradient>[0];
}

/** A rule as it comes from the workspace. */
export type ConditionalFormatMessage = BooleanMessage | GradientMessage;

/** A rule has a criterion or a gradient; the one that was set last. */
interface Parts extends Look {
  readonly ranges: readonly Range[];
  readonly criteria: Criteria | null;
  readonly values: readonly unknown[];
  readonly gradient: Gradient | null;
}

const PLAIN: Look = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

const NOTHING: Parts = { ...PLAIN, ranges: [], criteria: null, values: [], gradient: null };

function booleanCondition(parts: Parts): Condition | null {
  const { criteria, values, background, fontColor, bold, italic, strikethrough, underline } = parts;
  if (!criteria) return null;
  return strict<Condition>('BooleanCondition', {
    getBackground: () => background,
    getBold: () => bold,
    getCriteriaType: () => criteria,
    getCriteriaValues: () => [...values],
    getFontColor: () => fontColor,
    getItalic: () => italic,
    getStrikethrough: () => strikethrough,
    getUnderline: () => underline,
  });
}

class LocalRule implements Rule {
  readonly [MESSAGE]: object;

  constructor(private readonly parts: Parts) {
    const { ranges, criteria, gradient, ...rest } = parts;
    this[MESSAGE] = gradient
      ? { ranges, gradient: sentGradient(gradient), $object: 'ConditionalFormatRule' }
      : { ...rest, ranges, criteria: String(criteria), $object: 'ConditionalFormatRule' };
  }

  copy() {
    return builder(this.parts);
  }

  getBooleanCondition() {
    return booleanCondition(this.parts);
  }

  getGradientCondition() {
    return gradientCondition(this.parts.gradient);
  }

  getRanges() {
    return [...this.parts.ranges];
  }
}

const method = (name: string): string => `SpreadsheetApp.ConditionalFormatRuleBuilder.${name}`;

const isBooleanCriteria = isOf(BooleanCriteria);
const isInterpolationType = isOf(InterpolationType);

class LocalBuilder
  extends criterionMethods<Builder>()('ConditionalFormatRuleBuilder', WHEN)
  implements Builder
{
  constructor(private parts: Parts) {
    super();
  }

  build() {
    // Google's sentences for these are not known.
    const { ranges, criteria, gradient } = this.parts;
    if (ranges.length === 0) throw new Error('A conditional format rule needs a range.');
    if (!criteria && !gradient) throw new Error('A conditional format rule needs a condition.');
    if (gradient && !(gradient.min && gradient.max)) {
      throw new Error('A gradient needs a minpoint and a maxpoint.');
    }
    return rule(this.parts);
  }

  copy() {
    return builder(this.parts);
  }

  getBooleanCondition() {
    return booleanCondition(this.parts);
  }

  getGradientCondition() {
    return gradientCondition(this.parts.gradient);
  }

  getRanges() {
    return [...this.parts.ranges];
  }

  setBackground(...args: unknown[]) {
    return this.look('background', isText, 'setBackground', args);
  }

  setBold(...args: unknown[]) {
    return this.look('bold', isFlag, 'setBold', args);
  }

  setFontColor(...args: unknown[]) {
    return this.look('fontColor', isText, 'setFontColor', args);
  }

  setGradientMaxpoint(...args: unknown[]) {
    return this.end('max', InterpolationType.MAX, 'setGradientMaxpoint', args);
  }

  setGradientMaxpointWithValue(...args: unknown[]) {
    return this.point('max', 'setGradientMaxpointWithValue', args);
  }

  setGradientMidpointWithValue(...args: unknown[]) {
    return this.point('mid', 'setGradientMidpointWithValue', args);
  }

  setGradientMinpoint(...args: unknown[]) {
    return this.end('min', InterpolationType.MIN, 'setGradientMinpoint', args);
  }

  setGradientMinpointWithValue(...args: unknown[]) {
    return this.point('min', 'setGradientMinpointWithValue', args);
  }

  setItalic(...args: unknown[]) {
    return this.look('italic', isFlag, 'setItalic', args);
  }

  setRanges(...args: unknown[]) {
    const [ranges] = args;
    const areRanges = Array.isArray(ranges) && ranges.every(isRange);
    needs(areRanges && args.length === 1, method('setRanges'), args);
    return this.with({ ranges: ranges as Range[] });
  }

  setStrikethrough(...args: unknown[]) {
    return this.look('strikethrough', isFlag, 'setStrikethrough', args);
  }

  setUnderline(...args: unknown[]) {
    return this.look('underline', isFlag, 'setUnderline', args);
  }

  withCriteria(...args: unknown[]) {
    const [criteria, values] = args;
    const fits = isBooleanCriteria(criteria) && fitsCriteria(formsOf(WHEN), criteria, values);
    needs(fits && args.length === 2, method('withCriteria'), args);
    return this[SET_CRITERION](String(criteria), values as unknown[]);
  }

  override [SET_CRITERION](criteria: string, values: readonly unknown[]) {
    const name = criteria as keyof typeof BooleanCriteria;
    return this.with({ criteria: BooleanCriteria[name], values, gradient: null });
  }

  private look(key: keyof Look, fits: (value: unknown) => boolean, name: string, args: unknown[]): Builder {
    const [value] = args;
    needs(args.length === 1 && (value === null || fits(value)), method(name), args);
    return this.with({ [key]: value });
  }

  /** An end of the gradient that is the least or the greatest number. */
  private end(which: 'min' | 'max', type: InterpolationType, name: string, args: unknown[]): Builder {
    needs(args.length === 1 && isText(args[0]), method(name), args);
    return this.withPoint(which, { color: args[0] as string, type, value: '' });
  }

  private point(which: keyof Gradient, name: string, args: unknown[]): Builder {
    const [color, type, value] = args;
    needs(
      args.length === 3 && isText(color) && isInterpolationType(type) && isText(value),
      method(name),
      args,
    );
    return this.withPoint(which, {
      color: color as string,
      type: type as InterpolationType,
      value: value as string,
    });
  }

  private withPoint(which: keyof Gradient, point: Gradient['min']): Builder {
    const points = this.parts.gradient ?? { min: null, mid: null, max: null };
    return this.with({ gradient: { ...points, [which]: point }, criteria: null, values: [] });
  }

  private with(change: Partial<Parts>): Builder {
    this.parts = { ...this.parts, ...change };
    return this as unknown as Builder;
  }
}

type InterpolationType = GoogleAppsScript.Spreadsheet.InterpolationType;

function rule(parts: Parts): Rule {
  return strict('ConditionalFormatRule', new LocalRule(parts));
}

function builder(parts: Parts): Builder {
  return strict('ConditionalFormatRuleBuilder', new LocalBuilder(parts)) as unknown as Builder;
}

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export function newConditionalFormatRule(): Builder {
  return builder(NOTHING);
}

/** A rule that a sheet has. */
export function receivedConditionalFormat(message: ConditionalFormatMessage): Rule {
  const ranges = message.ranges.map(theRange);
  if ('gradient' in message) {
    return rule({ ...NOTHING, ranges, gradient: receivedGradient(message.gradient) });
  }
  const { criteria, values } = message;
  return rule({
    ...message,
    ranges,
    criteria: BooleanCriteria[criteria],
    values: receivedValues(values),
    gradient: null,
  });
}
