/** Filter, its criteria, and their builder. */
import {
  criterionMethods,
  fitsCriteria,
  formsOf,
  isOf,
  isTexts,
  needs,
  SET_CRITERION,
  WHEN,
} from './criterion.ts';
import { receivedValues, type ValueMessage } from './criterion-values.ts';
import { theRange } from './range.ts';
import { forwarding, maker, MESSAGE } from './service-object.ts';
import { BooleanCriteria } from './spreadsheet-enums.ts';
import { strict, type Handle } from './wire.ts';

type Google = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCriteria;

interface CriteriaMessage {
  readonly hiddenValues: readonly string[];
  readonly criteria: keyof typeof BooleanCriteria | null;
  readonly values: readonly ValueMessage[];
}

const LocalFilter = forwarding<Google>()('Filter', {
  itself: ['removeColumnFilterCriteria', 'setColumnFilterCriteria', 'sort'],
  nothing: ['remove'],
  gives: {
    getColumnFilterCriteria: (message: CriteriaMessage | null) => message && receivedCriteria(message),
    getRange: (range: Handle) => theRange(range),
  },
});

export const theFilter = maker<Google>('Filter', LocalFilter);

/** Visible values are for pivot tables only, so they are absent here. */
interface Parts {
  readonly hiddenValues: readonly string[];
  readonly criteria: Condition | null;
  readonly values: readonly unknown[];
}

type Getters = 'copy' | 'getCriteriaType' | 'getCriteriaValues' | 'getHiddenValues' | 'getVisibleValues';

class LocalCriteria implements Pick<Criteria, Getters> {
  readonly [MESSAGE]: object;

  constructor(private readonly parts: Parts) {
    const { criteria } = parts;
    this[MESSAGE] = { ...parts, criteria: criteria && String(criteria), $object: 'FilterCriteria' };
  }

  copy() {
    return builder(this.parts);
  }

  getCriteriaType() {
    // The typings hide that it is null where only values are hidden.
    return this.parts.criteria as Condition;
  }

  getCriteriaValues() {
    return [...this.parts.values];
  }

  getHiddenValues() {
    return [...this.parts.hiddenValues];
  }

  getVisibleValues(): string[] {
    return [];
  }
}

const method = (name: string): string => `SpreadsheetApp.FilterCriteriaBuilder.${name}`;

const isBooleanCriteria = isOf(BooleanCriteria);

class LocalBuilder
  extends criterionMethods<Builder>()('FilterCriteriaBuilder', WHEN)
  implements Pick<Builder, Getters | 'build' | 'setHiddenValues' | 'withCriteria'>
{
  constructor(private parts: Parts) {
    super();
  }

  build() {
    return criteriaOf(this.parts);
  }

  copy() {
    return builder(this.parts);
  }

  getCriteriaType() {
    return this.parts.criteria as Condition;
  }

  getCriteriaValues() {
    return [...this.parts.values];
  }

  getHiddenValues() {
    return [...this.parts.hiddenValues];
  }

  getVisibleValues(): string[] {
    return [];
  }

  setHiddenValues(...args: unknown[]) {
    const [hiddenValues] = args;
    needs(args.length === 1 && isTexts(hiddenValues), method('setHiddenValues'), args);
    return this.with({ hiddenValues: hiddenValues as string[] });
  }

  withCriteria(...args: unknown[]) {
    const [criteria, values] = args;
    const fits = isBooleanCriteria(criteria) && fitsCriteria(formsOf(WHEN), criteria, values);
    needs(fits && args.length === 2, method('withCriteria'), args);
    return this[SET_CRITERION](String(criteria), values as unknown[]);
  }

  override [SET_CRITERION](criteria: string, values: readonly unknown[]) {
    return this.with({ criteria: BooleanCriteria[criteria as keyof typeof BooleanCriteria], values });
  }

  private with(change: Partial<Parts>): Builder {
    this.parts = { ...this.parts, ...change };
    return this as unknown as Builder;
  }
}

function criteriaOf(parts: Parts): Criteria {
  return strict('FilterCriteria', new LocalCriteria(parts));
}

function builder(parts: Parts): Builder {
  return strict('FilterCriteriaBuilder', new LocalBuilder(parts)) as unknown as Builder;
}

/** `SpreadsheetApp.newFilterCriteria()`. */
export function newFilterCriteria(): Builder {
  return builder({ hiddenValues: [], criteria: null, values: [] });
}

function receivedCriteria({ hiddenValues, criteria, values }: CriteriaMessage): Criteria {
  return criteriaOf({
    hiddenValues,
    criteria: criteria && BooleanCriteria[criteria],
    values: receivedValues(values),
  });
}
