/** One field that two people changed: both values, and a button for each. */
import type { Field, FieldValue } from '../core/field.ts';
import type { Lang } from '../core/lang.ts';
import { sayDay } from '../core/day.ts';
import { useGuide } from './guide.ts';

/** A value as the sheet shows it. */
function say(field: Field, value: FieldValue | undefined, lang: Lang): string {
  if (value === undefined) return '';
  return field.control === 'day' ? sayDay(String(value), lang) : String(field.write(value, lang));
}

export function BothChanged(props: {
  field: Field;
  mine: FieldValue | undefined;
  theirs: FieldValue | undefined;
  keep: () => void;
  take: () => void;
}) {
  const { text, lang } = useGuide();
  const { field, mine, theirs, keep, take } = props;
  const heading = field.heading[lang];
  return (
    <div class="notice warning" role="group" aria-label={heading}>
      <div class="words">
        <p>{text.form.mine(say(field, mine, lang) || text.form.nothing)}</p>
        <p>{text.form.theirs(say(field, theirs, lang) || text.form.nothing)}</p>
        <div class="buttons">
          <button type="button" onClick={keep}>
            {text.form.keepMine}
          </button>
          <button type="button" onClick={take}>
            {text.form.takeTheirs}
          </button>
        </div>
      </div>
    </div>
  );
}
