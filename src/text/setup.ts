/** What setup and repair say. */
import type { Lang } from '../core/lang.ts';
import type { PlanStep } from '../core/plan.ts';

interface SetupText {
  /** One step of the plan; `count` rows or columns. */
  step(kind: PlanStep['kind'], sheet: string, count: number): string;
  readonly finished: string;
  readonly newer: string;
}

export const setupText: Record<Lang, SetupText> = {
  en: {
    step(kind, sheet, count) {
      switch (kind) {
        case 'make':
          return `Make the sheet “${sheet}”.`;
        case 'restore':
          return `${sheet}: put back headings or keys that are gone.`;
        case 'columns':
          return `${sheet}: add ${count === 1 ? 'a column that is' : `${count} columns that are`} gone, empty, at the right.`;
        case 'ids':
          return `${sheet}: give ${count === 1 ? 'one row that was' : `${count} rows that were`} typed by hand an id.`;
        case 'dress':
          return `${sheet}: put back dropdowns, formats, the filter or the frozen headings.`;
      }
    },
    finished: 'Everything is in place.',
    newer:
      'This workbook was made by a newer version. It is left as it is; ask whoever keeps the master workbook for an update.',
  },
};
