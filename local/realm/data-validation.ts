/** Data validation rules and their builder. */
import {
  criterionMethods,
  fitsCriteria,
  formsOf,
  isFlag,
  isRange,
  isText,
  isTexts,
  needs,
  SET_CRITERION,
} from './criterion.ts';
import { receivedValues, type ValueMessage } from './criterion-values.ts';
import { MESSAGE } from './service-object.ts';
import { DataValidationCriteria } from './spreadsheet-enums.ts';
import { strict } from './wire.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** A rule as it comes from the workspace. */
export interface ValidationMessage {
  readonly criteria: keyof typeof DataValidationCriteria;
  readonly values: readonly ValueMessage[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

interface Parts {
  readonly criteria: Criteria | null;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A list that is longer has to stand in a range. */
const MAX_LIST = 500;

type Getters = 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText';

class LocalRule implements Pick<Rule, Getters> {
  readonly [MESSAGE]: object;

  constructor(private readonly parts: Parts) {
    this[MESSAGE] = { ...parts, criteria: String(parts.criteria), $object: 'DataValidation' };
  }

  copy() {
    return builder(this.parts);
  }

  getAllowInvalid() {
    return this.parts.allowInvalid;
  }

  getCriteriaType() {
    return this.parts.criteria as Criteria;
  }

  getCriteriaValues() {
    return [...this.parts.values];
  }

  getHelpText() {
    // The typings hide that a rule without a help text gives null.
    return this.parts.helpText as string;
  }
}

const REQUIRE = {
  requireDate: [['DATE_IS_VALID_DATE']],
  requireDateAfter: [['DATE_AFTER', 'day']],
  requireDateBefore: [['DATE_BEFORE', 'day']],
  requireDateBetween: [['DATE_BETWEEN', 'day', 'day']],
  requireDateEqualTo: [['DATE_EQUAL_TO', 'day']],
  requireDateNotBetween: [['DATE_NOT_BETWEEN', 'day', 'day']],
  requireDateOnOrAfter: [['DATE_ON_OR_AFTER', 'day']],
  requireDateOnOrBefore: [['DATE_ON_OR_BEFORE', 'day']],
  requireFormulaSatisfied: [['CUSTOM_FORMULA', 'text']],
  requireNumberBetween: [['NUMBER_BETWEEN', 'number', 'number']],
  requireNumberEqualTo: [['NUMBER_EQUAL_TO', 'number']],
  requireNumberGreaterThan: [['NUMBER_GREATER_THAN', 'number']],
  requireNumberGreaterThanOrEqualTo: [['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number']],
  requireNumberLessThan: [['NUMBER_LESS_THAN', 'number']],
  requireNumberLessThanOrEqualTo: [['NUMBER_LESS_THAN_OR_EQUAL_TO', 'number']],
  requireNumberNotBetween: [['NUMBER_NOT_BETWEEN', 'number', 'number']],
  requireNumberNotEqualTo: [['NUMBER_NOT_EQUAL_TO', 'number']],
  requireTextContains: [['TEXT_CONTAINS', 'text']],
  requireTextDoesNotContain: [['TEXT_DOES_NOT_CONTAIN', 'text']],
  requireTextEqualTo: [['TEXT_EQUAL_TO', 'text']],
  requireTextIsEmail: [['TEXT_IS_VALID_EMAIL']],
  requireTextIsUrl: [['TEXT_IS_VALID_URL']],
} as const;

type BuilderMethods =
  | Getters
  | 'build'
  | 'requireCheckbox'
  | 'requireValueInList'
  | 'requireValueInRange'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'withCriteria';

class LocalBuilder
  extends criterionMethods<Builder>()('DataValidationBuilder', REQUIRE)
  implements Pick<Builder, BuilderMethods>
{
  constructor(private parts: Parts) {
    super();
  }

  build() {
    // Google's sentence for this is not known.
    if (!this.parts.criteria) throw new Error('A data validation rule needs a criterion.');
    return rule(this.parts);
  }

  copy() {
    return builder(this.parts);
  }

  getAllowInvalid() {
    return this.parts.allowInvalid;
  }

  getCriteriaType() {
    return this.parts.criteria as Criteria;
  }

  getCriteriaValues() {
    return [...this.parts.values];
  }

  getHelpText() {
    return this.parts.helpText;
  }

  requireCheckbox(...values: unknown[]) {
    needs(values.length <= 2 && values.every(isCellValue), method('requireCheckbox'), values);
    return this[SET_CRITERION]('CHECKBOX', values);
  }

  requireValueInList(...args: unknown[]) {
    needs(isTexts(args[0]) && isChoice(args), method('requireValueInList'), args);
    return this.choosing('VALUE_IN_LIST', args);
  }

  requireValueInRange(...args: unknown[]) {
    needs(isRange(args[0]) && isChoice(args), method('requireValueInRange'), args);
    return this.choosing('VALUE_IN_RANGE', args);
  }

  setAllowInvalid(...args: unknown[]) {
    const [allowInvalid] = args;
    needs(args.length === 1 && isFlag(allowInvalid), method('setAllowInvalid'), args);
    return this.with({ allowInvalid: allowInvalid as boolean });
  }

  setHelpText(...args: unknown[]) {
    const [helpText] = args;
    needs(args.length === 1 && isText(helpText), method('setHelpText'), args);
    return this.with({ helpText: helpText as string });
  }

  /** Google takes relative dates here and keeps nothing of them (platform.md §5.3); they are refused. */
  withCriteria(...args: unknown[]) {
    const [criteria, values] = args;
    needs(args.length === 2 && isCriteria(criteria, values), method('withCriteria'), args);
    return this[SET_CRITERION](String(criteria), values as unknown[]);
  }

  override [SET_CRITERION](criteria: string, values: readonly unknown[]) {
    return this.with({ criteria: DataValidationCriteria[criteria as ValidationMessage['criteria']], values });
  }

  private choosing(criteria: 'VALUE_IN_LIST' | 'VALUE_IN_RANGE', [choices, showDropdown = true]: unknown[]) {
    if (Array.isArray(choices) && choices.length > MAX_LIST) {
      throw new Error(
        `The data validation rule has more items than the limit of ${MAX_LIST}. ` +
          'Use the "List from a range" criteria instead.',
      );
    }
    return this[SET_CRITERION](criteria, [choices, showDropdown]);
  }

  private with(change: Partial<Parts>): Builder {
    this.parts = { ...this.parts, ...change };
    return this as unknown as Builder;
  }
}

const method = (name: string): string => `SpreadsheetApp.DataValidationBuilder.${name}`;

/** A dropdown's arguments: its values, and perhaps whether its arrow is shown. */
function isChoice(args: readonly unknown[]): boolean {
  return args.length === 1 || (args.length === 2 && isFlag(args[1]));
}

function isCellValue(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isCriteria(criteria: unknown, values: unknown): boolean {
  if (!Object.values(DataValidationCriteria).includes(criteria as Criteria)) return false;
  if (!Array.isArray(values)) return false;
  switch (criteria) {
    case DataValidationCriteria.CHECKBOX:
      return values.length <= 2 && values.every(isCellValue);
    case DataValidationCriteria.VALUE_IN_LIST:
      return isTexts(values[0]) && isChoice(values);
    case DataValidationCriteria.VALUE_IN_RANGE:
      return isRange(values[0]) && isChoice(values);
    default:
      return fitsCriteria(formsOf(REQUIRE), criteria, values);
  }
}

function rule(parts: Parts): Rule {
  return strict('DataValidation', new LocalRule(parts));
}

function builder(parts: Parts): Builder {
  return strict('DataValidationBuilder', new LocalBuilder(parts)) as unknown as Builder;
}

/** `SpreadsheetApp.newDataValidation()`: invalid data is allowed, with a warning, unless told otherwise. */
export function newDataValidation(): Builder {
  return builder({ criteria: null, values: [], allowInvalid: true, helpText: null });
}

/** The rule that a cell has. */
export function receivedValidation(message: ValidationMessage): Rule {
  const { criteria, values, allowInvalid, helpText } = message;
  return rule({
    criteria: DataValidationCriteria[criteria],
    values: receivedValues(values),
    allowInvalid,
    helpText,
  });
}
