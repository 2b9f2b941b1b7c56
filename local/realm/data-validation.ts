/** Data validation rules and their builder. */
import { needs, receivedValues, type ValueMessage } from './criterion.ts';
import { isKind, MESSAGE } from './service-object.ts';
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

class LocalRule implements Pick<
  Rule,
  'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'
> {
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

class LocalBuilder implements Pick<
  Builder,
  | 'build'
  | 'copy'
  | 'getAllowInvalid'
  | 'getCriteriaType'
  | 'getCriteriaValues'
  | 'getHelpText'
  | 'requireCheckbox'
  | 'requireDate'
  | 'requireTextIsEmail'
  | 'requireValueInList'
  | 'requireValueInRange'
  | 'setAllowInvalid'
  | 'setHelpText'
> {
  constructor(private parts: Parts) {}

  build() {
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
    needs(values.length <= 2, 'DataValidationBuilder.requireCheckbox', values);
    return this.with({ criteria: DataValidationCriteria.CHECKBOX, values });
  }

  requireDate(...args: unknown[]) {
    needs(args.length === 0, 'DataValidationBuilder.requireDate', args);
    return this.with({ criteria: DataValidationCriteria.DATE_IS_VALID_DATE, values: [] });
  }

  requireTextIsEmail(...args: unknown[]) {
    needs(args.length === 0, 'DataValidationBuilder.requireTextIsEmail', args);
    return this.with({ criteria: DataValidationCriteria.TEXT_IS_VALID_EMAIL, values: [] });
  }

  requireValueInList(...args: unknown[]) {
    const [list, showDropdown = true] = args;
    const isList = Array.isArray(list) && list.every((text) => typeof text === 'string');
    needs(isList && isChoice(args), 'DataValidationBuilder.requireValueInList', args);
    if ((list as string[]).length > MAX_LIST) {
      throw new Error(
        `The data validation rule has more items than the limit of ${MAX_LIST}. ` +
          'Use the "List from a range" criteria instead.',
      );
    }
    return this.with({ criteria: DataValidationCriteria.VALUE_IN_LIST, values: [list, showDropdown] });
  }

  requireValueInRange(...args: unknown[]) {
    const [range, showDropdown = true] = args;
    needs(isKind(range, 'Range') && isChoice(args), 'DataValidationBuilder.requireValueInRange', args);
    return this.with({ criteria: DataValidationCriteria.VALUE_IN_RANGE, values: [range, showDropdown] });
  }

  setAllowInvalid(...args: unknown[]) {
    const [allowInvalid] = args;
    needs(
      args.length === 1 && typeof allowInvalid === 'boolean',
      'DataValidationBuilder.setAllowInvalid',
      args,
    );
    return this.with({ allowInvalid: allowInvalid as boolean });
  }

  setHelpText(...args: unknown[]) {
    const [helpText] = args;
    needs(args.length === 1 && typeof helpText === 'string', 'DataValidationBuilder.setHelpText', args);
    return this.with({ helpText: helpText as string });
  }

  private with(change: Partial<Parts>): Builder {
    this.parts = { ...this.parts, ...change };
    return this as unknown as Builder;
  }
}

/** A dropdown's arguments: its values, and perhaps whether its arrow is shown. */
function isChoice(args: readonly unknown[]): boolean {
  return args.length === 1 || (args.length === 2 && typeof args[1] === 'boolean');
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
