/** When a row is due under a sheet's rules, as a literal list: the days on which something may be sent. */
import { addDays, type Day } from '../../src/core/day.ts';
import { dueOn, type Rule } from '../../src/core/reminder.ts';

/** `day stage → whom` for every day from ten before to ten after `around` on which `row` is due. */
export function scheduleOf<Row>(rules: readonly Rule<Row>[], row: Row, around: Day): string[] {
  return Array.from({ length: 21 }, (_, index) => addDays(around, index - 10)).flatMap((day) =>
    dueOn(rules, [{ id: 'row-1', values: row }], day).map(
      ({ stage, to }) => `${day} ${stage} → ${to.join(', ')}`,
    ),
  );
}
