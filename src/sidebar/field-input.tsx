/** One question of a form: its heading, why it is asked, the control its kind of field calls for, and what is wrong. */
import type { ComponentChildren, TargetedEvent } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Choice as ListedChoice } from '../core/choices.ts';
import { isDay, sayDay } from '../core/day.ts';
import type { Control, Field } from '../core/field.ts';
import type { Table } from '../core/sheet.ts';
import { guidedTable } from '../sheets/guided.ts';
import { BothChanged } from './both-changed.tsx';
import { Button, Ticks } from './button.tsx';
import {
  besideInput,
  changesOf,
  entryOf,
  HALF,
  type Draft,
  type Entry,
  type Values,
  type Whose,
} from './draft.ts';
import { tabName, useGuide } from './guide.ts';
import { DocLink } from './meeting-panel.tsx';
import { PeoplePicker } from './people-picker.tsx';
import { labelOf, Question, type Named } from './question.tsx';
import { Failure, Folded } from './state.tsx';

/** More meanings at once would push the way on out of sight. */
const FEW = 6;

interface Filled {
  readonly field: Field;
  readonly entry: Entry;
  /** What is typed and no value yet. */
  readonly unfinished: string;
  readonly change: (entry: Entry, unfinished?: string) => void;
}

export interface FieldInputProps extends Pick<Filled, 'change'> {
  readonly table: Table;
  readonly draft: Draft;
  readonly name: string;
  readonly problem: string;
  /** The row as it is in the sheet, where somebody else changed this field, too. */
  readonly meanwhile: { readonly values: Values } | false;
  /** Settles that. */
  readonly settle: (whose: Whose) => void;
}

/** What a control is given to be drawn with. */
interface ControlProps extends Filled {
  readonly named: Named;
}

export function FieldInput({ table, draft, name, problem, change, meanwhile, settle }: FieldInputProps) {
  const { text, lang } = useGuide();
  const field: Field | undefined = table.fields[name];
  if (!field) return null;
  const { heading, help, required, control } = field;
  const Draw = controls[control];
  const inCell = besideInput(field, draft, name);
  const asks = (
    <>
      {heading[lang]}
      {required && <span class="tag">{text.form.needed}</span>}
    </>
  );
  return (
    <Question asks={asks} help={help[lang]} problem={problem} field={name}>
      {(named) => (
        <>
          {inCell && <p class="hint">{text.form.inCell(inCell)}</p>}
          <Draw
            {...{ field, named, change }}
            entry={entryOf(table, draft, name)}
            unfinished={draft.unfinished[name] ?? ''}
          />
          {meanwhile && (
            <BothChanged
              {...{ field, settle }}
              mine={changesOf(table, draft).values[name]}
              theirs={meanwhile.values[name]}
            />
          )}
        </>
      )}
    </Question>
  );
}

function input(type: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time') {
  // Preact types every kind of input apart; the attributes here are the same for all of these.
  const kind = { type } as { type: 'text' };
  return function Input({ named, entry, unfinished, change }: ControlProps) {
    const hear = ({ currentTarget: { value, validity } }: TargetedEvent<HTMLInputElement>): void => {
      // While its year is typed, a date is one of the first century.
      const isHalf = validity.badInput || (type === 'date' && value.startsWith('0'));
      if (!isHalf && (value !== entry || unfinished)) change(value);
      if (isHalf && !unfinished) change(entry, HALF);
    };
    // What was half typed went with the input that held it.
    useEffect(() => {
      if (unfinished === HALF) change(entry);
    }, []);
    return (
      <input
        {...named}
        {...kind}
        autocomplete="off"
        // What is half typed is the input's own.
        value={unfinished ? undefined : String(entry)}
        onInput={hear}
        // Digits of a date that has no value yet make no event of their own.
        onKeyUp={hear}
      />
    );
  };
}

const Link = input('url');
const Day = input('date');

function Paragraph({ named, entry, change }: ControlProps) {
  return (
    <textarea
      {...named}
      rows={3}
      value={String(entry)}
      onInput={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}

function LinkToOpen(props: ControlProps) {
  const { text } = useGuide();
  const link = String(props.entry);
  const reading = props.field.read(link);
  return (
    <>
      <Link {...props} />
      {reading && 'value' in reading && <DocLink link={link} words={text.form.openLink} />}
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
      {isDay(day) && !props.unfinished && <p class="help">{sayDay(day, lang)}</p>}
    </>
  );
}

function Check({ named, entry, change }: ControlProps) {
  return (
    <input
      {...named}
      type="checkbox"
      checked={entry === true}
      onChange={({ currentTarget }) => change(currentTarget.checked)}
    />
  );
}

function Choice({ named, field, entry, change }: ControlProps) {
  const { text, lang } = useGuide();
  const options = field.list?.choices ?? [];
  const told = options.filter(({ explained }) => explained);
  return (
    <>
      <select {...named} value={String(entry)} onChange={({ currentTarget }) => change(currentTarget.value)}>
        <option value="">{text.form.choose}</option>
        {options.map(({ code, words }) => (
          <option key={code} value={code}>
            {words[lang]}
          </option>
        ))}
      </select>
      {told.length <= FEW ? (
        <Meanings told={told} />
      ) : (
        <>
          <Meanings told={told.filter(({ code }) => code === entry)} />
          <Folded title={text.form.meanings}>
            <Meanings told={told} />
          </Folded>
        </>
      )}
    </>
  );
}

/** What each of some choices means. */
function Meanings({ told }: { told: readonly ListedChoice[] }) {
  const { lang } = useGuide();
  return told.map(({ code, words, explained }) => (
    <p class="help" key={code}>
      <strong>{words[lang]}</strong>: {explained?.[lang]}
    </p>
  ));
}

function listOf(entry: Entry): readonly string[] {
  return typeof entry === 'object' ? entry : [];
}

function Choices({ named, field, entry, change }: ControlProps) {
  const { lang } = useGuide();
  return (
    <div role="group" aria-labelledby={labelOf(named)} aria-describedby={named['aria-describedby']}>
      <Ticks
        options={(field.list?.choices ?? []).map(({ code, words }) => ({ key: code, words: words[lang] }))}
        ticked={listOf(entry)}
        change={change}
      />
    </div>
  );
}

function People({ entry, change, ...rest }: ControlProps) {
  return <PeoplePicker {...rest} several chosen={listOf(entry)} change={change} />;
}

function Person({ entry, change, ...rest }: ControlProps) {
  return (
    <PeoplePicker
      {...rest}
      several={false}
      chosen={entry === '' ? [] : [String(entry)]}
      change={([one = ''], typed) => change(one, typed)}
    />
  );
}

/** A row of another sheet; what stands in the cell stays to be chosen, also where no row is called so. */
function Reference({ named, field, entry, change }: ControlProps) {
  const guide = useGuide();
  const { text, names, needNames, go } = guide;
  useEffect(needNames, []);
  const table = guidedTable(field.to ?? '');
  const rows = names.value?.rows[table.key] ?? [];
  const now = String(entry);
  const options = now === '' || rows.includes(now) ? rows : [now, ...rows];
  return (
    <>
      <select {...named} value={now} onChange={({ currentTarget }) => change(currentTarget.value)}>
        <option value="">{text.form.choose}</option>
        {options.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      {names.failure && <Failure failure={names.failure} again={names.again} />}
      {names.value && rows.length === 0 && (
        <Button look="link" press={() => go({ view: 'row', sheet: table.key })}>
          {text.form.addTo(tabName(guide, table))}
        </Button>
      )}
    </>
  );
}

const controls: Record<Control, (props: ControlProps) => ComponentChildren> = {
  line: input('text'),
  paragraph: Paragraph,
  email: input('email'),
  phone: input('tel'),
  link: LinkToOpen,
  number: input('text'),
  day: DayInWords,
  time: input('time'),
  check: Check,
  choice: Choice,
  choices: Choices,
  person: Person,
  people: People,
  reference: Reference,
};
