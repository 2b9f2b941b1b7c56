/** The questions that a sheet asks, one at a time, with their answers as they stand in it. */
import { useState } from 'preact/hooks';
import type { RowDetail, RowSummary } from '../api.ts';
import { formTable, type AskedRow, type Table } from '../core/sheet.ts';
import { ways } from '../sheets/ways/ways.ts';
import { problemSentence } from '../text/problems.ts';
import { stepsText } from '../text/steps.ts';
import { QuestionCard } from './ask.tsx';
import { changesOf, entryOf, fieldsOf } from './draft.ts';
import { FieldInput } from './field-input.tsx';
import { Title } from './frame.tsx';
import { tabName, useGuide } from './guide.ts';
import { useRows } from './row-list.tsx';
import { useSaving } from './saving.ts';
import { Failure, Notice, WhenAnswered } from './state.tsx';
import { ToAgenda } from './to-agenda.tsx';

export function AskSheet({ table, from }: { table: Table; from: string | undefined }) {
  const guide = useGuide();
  const { say, replace, lang } = guide;
  const asked = useRows(table.key, '', false);
  const questions = table.asked?.rows ?? [];
  const begin = Math.max(
    0,
    questions.findIndex(({ id }) => id === from),
  );
  const [at, setAt] = useState<number>();
  /** What was answered since the sheet was read. */
  const [answers, setAnswers] = useState<Readonly<Record<string, RowDetail>>>({});
  return (
    <>
      <Title>{tabName(guide, table)}</Title>
      <WhenAnswered asked={asked}>
        {({ rows }) => {
          const open = questions.findIndex(
            ({ id }) => rowOf(table, rows, id)?.values[answerOf(table)] === undefined,
          );
          const here = at ?? (from === undefined ? Math.max(0, open) : begin);
          const question = questions[here];
          const row = question && (answers[question.id] ?? rowOf(table, rows, question.id));
          const move = (next: number): void => {
            if (next < questions.length) return setAt(Math.max(0, next));
            say(stepsText[lang].ask.finished(tabName(guide, table)));
            replace({ view: 'sheet', sheet: table.key });
          };
          return (
            question &&
            row && (
              <OneQuestion
                key={question.id}
                {...{ table, row, question, move, at: here }}
                learned={(saved) => setAnswers((before) => ({ ...before, [saved.id]: saved }))}
              />
            )
          );
        }}
      </WhenAnswered>
    </>
  );
}

function answerOf(table: Table): string {
  return table.asked?.answer ?? '';
}

/** The question's row as a form needs it; undefined where it is no longer in the sheet. */
function rowOf(table: Table, rows: readonly RowSummary[], id: string): RowDetail | undefined {
  const found = rows.find((row) => row.id === id);
  return (
    found && { sheet: table.key, id, row: found.row, values: found.values ?? {}, unread: {}, problems: [] }
  );
}

function OneQuestion(props: {
  table: Table;
  row: RowDetail;
  question: AskedRow;
  at: number;
  move: (next: number) => void;
  learned: (row: RowDetail) => void;
}) {
  const { question, at, move } = props;
  const table = formTable(props.table, question.id);
  const { text, lang } = useGuide();
  const words = stepsText[lang].ask;
  const saving = useSaving(table, props.row, undefined, props.learned);
  const { draft } = saving;
  const [problem, setProblem] = useState<{ field: string; sentence: string }>();
  const answer = answerOf(table);
  const fields = fieldsOf(table).filter(([, { shown = 'always' }]) => shown === 'always');
  const of = table.asked?.rows.length ?? 0;
  const go = (next: number): void => {
    const [wrong] = changesOf(table, draft).problems;
    if (wrong && next > at)
      return setProblem({
        field: wrong.field,
        sentence: problemSentence(wrong, table.fields[wrong.field]?.heading[lang] ?? '', lang),
      });
    saving.save();
    move(next);
  };
  const unknown = table.fields[answer]?.list?.choices.find(
    ({ code }) => code === 'unknown' || code === 'undecided',
  );
  return (
    <>
      <QuestionCard
        at={at}
        of={of}
        next={() => go(at + 1)}
        nextWords={at + 1 < of ? words.next : words.finish}
        {...(at > 0 ? { back: () => go(at - 1) } : {})}
        skip={() => move(at + 1)}
        {...(unknown
          ? {
              unknown: () => {
                saving.set(answer, unknown.code);
                setTimeout(() => go(at + 1));
              },
            }
          : {})}
      >
        {fields.map(([key, field]) => (
          <FieldInput
            key={key}
            name={key}
            field={field}
            entry={entryOf(table, draft, key)}
            unchosen={draft.unchosen[key] ?? ''}
            inCell={undefined}
            problem={problem?.field === key ? problem.sentence : ''}
            change={(entry, unchosen) => {
              setProblem(undefined);
              saving.set(key, entry, unchosen);
            }}
          />
        ))}
      </QuestionCard>
      {table.key === ways.key && (
        <ToAgenda way={question.id} answer={String(entryOf(table, draft, answer))} />
      )}
      {saving.state === 'conflict' && <Notice kind="problem">{text.form.meanwhile}</Notice>}
      {saving.failure && <Failure failure={saving.failure} again={saving.save} />}
    </>
  );
}
