/** One question of a form: its heading, why it is asked, the control its kind of field calls for, and what is wrong. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { sayDay, isDay } from '../core/day.ts';
import type { Control, Field } from '../core/field.ts';
import type { Entry } from './draft.ts';
import { useGuide } from './guide.ts';
import { Icon } from './icon.tsx';
import { PeoplePicker } from './people-picker.tsx';

export interface FieldInputProps {
  readonly name: string;
  readonly field: Field;
  readonly entry: Entry;
  /** A name typed into a people field and not chosen. */
  readonly unchosen: string;
  /** What stands in the cell and can't be read, where the input can't show it. */
  readonly inCell: string | undefined;
  readonly problems: readonly string[];
  readonly change: (entry: Entry, unchosen?: string) => void;
  /** Shown under the input: a choice between two people's changes. */
  readonly children?: ComponentChildren;
}

/** What a control is given to be drawn with. */
interface ControlProps {
  readonly id: string;
  readonly field: Field;
  readonly label: string;
  readonly entry: Entry;
  readonly unchosen: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly change: (entry: Entry, unchosen?: string) => void;
}

export function FieldInput({
  name,
  field,
  entry,
  unchosen,
  inCell,
  problems,
  change,
  children,
}: FieldInputProps) {
  const { text, lang } = useGuide();
  const id = useId();
  const invalid = problems.length > 0;
  const describedBy = [`${id}-help`, ...(invalid ? [`${id}-problem`] : [])].join(' ');
  const label = field.heading[lang];
  const Draw = controls[field.control];
  const head = (
    <>
      {label}
      {field.required && <span class="tag">{text.form.needed}</span>}
    </>
  );
  const group = field.control === 'choices';
  return (
    <div class={invalid ? 'field invalid' : 'field'} data-field={name}>
      {group ? (
        <div class="label" id={`${id}-label`}>
          {head}
        </div>
      ) : (
        <label for={id}>{head}</label>
      )}
      <p class="help" id={`${id}-help`}>
        {field.help[lang]}
      </p>
      {inCell && <p class="hint">{text.form.inCell(inCell)}</p>}
      <Draw {...{ id, field, label, entry, unchosen, describedBy, invalid, change }} />
      {invalid && (
        <div class="problem" id={`${id}-problem`}>
          <Icon name="warning" />
          <span class="words">{problems.join(' ')}</span>
        </div>
      )}
      {children}
    </div>
  );
}

function described({ id, describedBy, invalid }: ControlProps) {
  return { id, 'aria-describedby': describedBy, 'aria-invalid': invalid };
}

function textInput(type: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time', inputmode?: 'decimal') {
  return function TextInput(props: ControlProps) {
    return (
      <input
        {...described(props)}
        // Preact types every kind of input apart; the attributes here are the same for all of these.
        type={type as 'text'}
        {...(inputmode ? { inputmode } : {})}
        autocomplete="off"
        value={String(props.entry)}
        onInput={({ currentTarget }) => props.change(currentTarget.value)}
      />
    );
  };
}

const Line = textInput('text');
const Link = textInput('url');
const Day = textInput('date');

function Paragraph(props: ControlProps) {
  return (
    <textarea
      {...described(props)}
      rows={3}
      value={String(props.entry)}
      onInput={({ currentTarget }) => props.change(currentTarget.value)}
    />
  );
}

function LinkWithWay(props: ControlProps) {
  const { text } = useGuide();
  const address = String(props.entry);
  const reading = props.field.read(address);
  return (
    <>
      <Link {...props} />
      {reading && 'value' in reading && (
        <a class="way" href={address} target="_blank" rel="noopener">
          {text.form.openLink} <Icon name="outside" />
        </a>
      )}
    </>
  );
}

/** The weekday in words, because a date in digits is easily off by a week. */
function DayInWords(props: ControlProps) {
  const { lang } = useGuide();
  const day = String(props.entry);
  return (
    <>
      <Day {...props} />
      {isDay(day) && <p class="help">{sayDay(day, lang)}</p>}
    </>
  );
}

function Check(props: ControlProps) {
  return (
    <input
      {...described(props)}
      type="checkbox"
      checked={props.entry === true}
      onChange={({ currentTarget }) => props.change(currentTarget.checked)}
    />
  );
}

function Choice(props: ControlProps) {
  const { text, lang } = useGuide();
  const options = props.field.list?.choices ?? [];
  return (
    <>
      <select
        {...described(props)}
        value={String(props.entry)}
        onChange={({ currentTarget }) => props.change(currentTarget.value)}
      >
        <option value="">{text.form.choose}</option>
        {options.map(({ code, words }) => (
          <option key={code} value={code}>
            {words[lang]}
          </option>
        ))}
      </select>
      {options.some(({ explained }) => explained) && (
        <ul class="explained">
          {options.map(
            ({ code, words, explained }) =>
              explained && (
                <li key={code}>
                  <strong>{words[lang]}</strong>: {explained[lang]}
                </li>
              ),
          )}
        </ul>
      )}
    </>
  );
}

function Choices(props: ControlProps) {
  const { lang } = useGuide();
  const chosen = Array.isArray(props.entry) ? (props.entry as readonly string[]) : [];
  const options = props.field.list?.choices ?? [];
  return (
    <div
      class="options"
      role="group"
      aria-labelledby={`${props.id}-label`}
      aria-describedby={props.describedBy}
    >
      {options.map(({ code, words }) => (
        <label key={code} class="option">
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={({ currentTarget }) =>
              // In the order of the list, whatever the order of ticking.
              props.change(
                options
                  .map((option) => option.code)
                  .filter((one) => (one === code ? currentTarget.checked : chosen.includes(one))),
              )
            }
          />
          <span>{words[lang]}</span>
        </label>
      ))}
    </div>
  );
}

function People(props: ControlProps) {
  return (
    <Picker
      {...props}
      several
      chosen={Array.isArray(props.entry) ? (props.entry as readonly string[]) : []}
      choose={(chosen) => chosen}
    />
  );
}

function Person(props: ControlProps) {
  const name = String(props.entry);
  return (
    <Picker {...props} several={false} chosen={name === '' ? [] : [name]} choose={([one = '']) => one} />
  );
}

function Picker(
  props: ControlProps & {
    several: boolean;
    chosen: readonly string[];
    choose: (chosen: readonly string[]) => Entry;
  },
) {
  const { id, label, describedBy, invalid, field, several, chosen, choose, unchosen, change } = props;
  const groups = field.groups;
  return (
    <PeoplePicker
      {...{ id, label, describedBy, invalid, several, chosen, groups }}
      // A field that also takes groups such as “All members” is a list of whom to mail.
      asks={groups !== undefined}
      typed={unchosen}
      change={(next, typed) => change(choose(next), typed)}
    />
  );
}

const controls: Record<Control, (props: ControlProps) => ComponentChildren> = {
  line: Line,
  paragraph: Paragraph,
  email: textInput('email'),
  phone: textInput('tel'),
  link: LinkWithWay,
  number: textInput('text', 'decimal'),
  day: DayInWords,
  time: textInput('time'),
  check: Check,
  choice: Choice,
  choices: Choices,
  person: Person,
  people: People,
};
