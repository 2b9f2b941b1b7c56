/** One question at a time: answered, skipped or left for later; each answer is saved as the user goes on. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowDetail } from '../api.ts';
import type { Field } from '../core/field.ts';
import { MARK, titleField, type Table } from '../core/sheet.ts';
import { problemSentence } from '../text/problems.ts';
import { stepsText } from '../text/steps.ts';
import { useAnswer } from './answer.ts';
import { Act, Button } from './button.tsx';
import { besideInput, changesOf, entryOf, fieldsOf, type Values } from './draft.ts';
import { FieldInput } from './field-input.tsx';
import { Title } from './frame.tsx';
import { tabName, useGuide } from './guide.ts';
import { Icon } from './icon.tsx';
import { useSaving } from './saving.ts';
import { Rule } from './sheet-screen.tsx';
import { Failure, Notice, WhenAnswered } from './state.tsx';

/** The fields that are asked one by one: those in sight, in column order. */
function askedFields(table: Table): string[] {
  return fieldsOf(table).flatMap(([key, { shown = 'always' }]) =>
    shown === 'always' && key !== MARK ? [key] : [],
  );
}

/** The questions of a row that is there, or of a new one. */
export function AskRow({
  table,
  id,
  start,
}: {
  table: Table;
  id: string | undefined;
  start: Values | undefined;
}) {
  const asked = useAnswer('row', id === undefined ? undefined : { sheet: table.key, id });
  if (id === undefined) return <Questions table={table} row={undefined} start={start} />;
  return (
    <WhenAnswered asked={asked}>
      {(row) => <Questions table={table} row={row} start={undefined} />}
    </WhenAnswered>
  );
}

function Questions({
  table,
  row: known,
  start,
}: {
  table: Table;
  row: RowDetail | undefined;
  start: Values | undefined;
}) {
  const guide = useGuide();
  const { text, lang, go, replace, say } = guide;
  const words = stepsText[lang].ask;
  const fields = askedFields(table);
  const saving = useSaving(table, known, start);
  // Asked once for all questions; nobody waits for it.
  const examples = useAnswer('example', { sheet: table.key });
  const { draft, row } = saving;
  // A row that is there begins with its first open question.
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      fields.findIndex((key) => known?.values[key] === undefined),
    ),
  );
  const [problem, setProblem] = useState('');
  const [last, setLast] = useState<string>();
  const key = fields[at] ?? titleField(table);
  const field = table.fields[key];
  const example = examples.value?.words[key];
  if (!field) return null;

  const moveTo = (next: number): void => {
    const wrong = changesOf(table, draft).problems.find((one) => one.field === key);
    if (wrong && next > at) return setProblem(problemSentence(wrong, field.heading[lang], lang));
    setProblem('');
    if (key in changesOf(table, draft).values) setLast(key);
    saving.save();
    if (next >= fields.length) finish();
    else setAt(Math.max(0, next));
  };
  const finish = (): void => {
    const title = String(entryOf(table, draft, titleField(table)));
    say(words.finished(title));
    replace({ view: 'sheet', sheet: table.key });
  };
  const unknown = field.list?.choices.find(({ code }) => code === 'unknown' || code === 'undecided');

  return (
    <>
      <Title>{tabName(guide, table)}</Title>
      {at === 0 && <Rule table={table} />}
      <QuestionCard
        at={at}
        of={fields.length}
        next={() => moveTo(at + 1)}
        {...(at > 0 ? { back: () => moveTo(at - 1) } : {})}
        skip={field.required ? undefined : () => moveTo(at + 1)}
        nextWords={at + 1 < fields.length ? words.next : words.finish}
        {...(unknown
          ? {
              unknown: () => {
                saving.set(key, unknown.code);
                setTimeout(() => moveTo(at + 1));
              },
            }
          : {})}
      >
        <FieldInput
          key={key}
          name={key}
          field={field}
          entry={entryOf(table, draft, key)}
          unchosen={draft.unchosen[key] ?? ''}
          inCell={besideInput(field, draft, key)}
          problem={problem}
          change={(entry, unchosen) => {
            setProblem('');
            saving.set(key, entry, unchosen);
          }}
        />
        {example && (
          <p class="quiet">
            {words.example}: {example}
          </p>
        )}
        {field.required && <p class="quiet">{words.first}</p>}
      </QuestionCard>
      <div role="status" class="saved-line">
        {saving.state === 'saving' && words.saving}
        {saving.state === 'saved' && last !== undefined && row && (
          <>
            <Icon name="done" /> {words.saved}{' '}
            {stepsText[lang].changed(
              table.fields[last]?.heading[lang] ?? '',
              valueInWords(table.fields[last], row, last, lang),
            )}{' '}
            <Act
              call="show"
              input={{ sheet: table.key, id: row.id, field: last }}
              done={() => undefined}
              look="link"
              words={stepsText[lang].showCell}
            />
          </>
        )}
      </div>
      {saving.state === 'conflict' && <Notice kind="problem">{text.form.meanwhile}</Notice>}
      {saving.failure && <Failure failure={saving.failure} again={saving.save} />}
      <Button
        look="link"
        press={() => {
          saving.save();
          go(row ? { view: 'row', sheet: table.key, id: row.id } : { view: 'row', sheet: table.key });
        }}
      >
        {words.allAtOnce}
      </Button>
    </>
  );
}

function valueInWords(field: Field | undefined, row: RowDetail, key: string, lang: 'en' | 'es'): string {
  const value = row.values[key];
  return value === undefined || !field ? '' : String(field.write(value, lang));
}

/** A question with the ways on from it; Enter goes on. The input takes the focus whenever the question changes. */
export function QuestionCard(props: {
  readonly at: number;
  readonly of: number;
  readonly next: () => void;
  readonly nextWords: string;
  readonly back?: () => void;
  readonly skip?: (() => void) | undefined;
  readonly unknown?: () => void;
  readonly children: ComponentChildren;
}) {
  const { lang } = useGuide();
  const words = stepsText[lang].ask;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [props.at]);
  return (
    <form
      ref={form}
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.next();
      }}
    >
      <p class="over" aria-live="polite">
        {words.at(props.at + 1, props.of)}
      </p>
      <progress value={props.at} max={props.of} aria-hidden="true" />
      {props.children}
      <div class="buttons">
        <button class="primary">{props.nextWords}</button>
        {props.back && <Button press={props.back}>{words.back}</Button>}
        {props.unknown ? (
          <Button look="link" press={props.unknown}>
            {words.unknown}
          </Button>
        ) : (
          props.skip && (
            <Button look="link" press={props.skip}>
              {words.skip}
            </Button>
          )
        )}
      </div>
    </form>
  );
}
