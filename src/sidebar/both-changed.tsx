/** One field that two people changed: both values, and a button for each. */
import { sayDay } from '../core/day.ts';
import type { Field, FieldValue } from '../core/field.ts';
import { Button } from './button.tsx';
import type { Whose } from './draft.ts';
import { useGuide } from './guide.ts';

export function BothChanged(props: {
  field: Field;
  mine: FieldValue | null | undefined;
  theirs: FieldValue | undefined;
  settle: (whose: Whose) => void;
}) {
  const { text, lang } = useGuide();
  const { field, mine, theirs, settle } = props;
  /** A value as the sheet shows it. */
  const say = (value: FieldValue | null | undefined): string => {
    if (value === undefined || value === null) return text.form.nothing;
    return field.control === 'day' ? sayDay(String(value), lang) : String(field.write(value, lang));
  };
  return (
    <div class="hint" role="group" aria-label={field.heading[lang]}>
      <p>{text.form.mine(say(mine))}</p>
      <p>{text.form.theirs(say(theirs))}</p>
      <div class="buttons">
        <Button press={() => settle('mine')}>{text.form.keepMine}</Button>
        <Button press={() => settle('theirs')}>{text.form.takeTheirs}</Button>
      </div>
    </div>
  );
}
