/** The questions that a sheet asks, one at a time, with their answers as they stand in it. */
import { useState } from 'preact/hooks';
import type { RowDetail, RowSummary } from '../api.ts';
import { asking, formTable, type Table } from '../core/sheet.ts';
import { ways } from '../sheets/ways/ways.ts';
import { stepsText } from '../text/steps.ts';
import { entryOf, shownFields } from './draft.ts';
import { Title } from './frame.tsx';
import { tabName, useGuide } from './guide.ts';
import { QuestionCard, type QuestionCardProps } from './question-card.tsx';
import { useRows } from './row-list.tsx';
import { useSaving } from './saving.ts';
import { Sides } from './sides.tsx';
import { WhenAnswered } from './state.tsx';
import { ToAgenda } from './to-agenda.tsx';

export function AskSheet({ table, from }: { table: Table; from: string | undefined }) {
  const guide = useGuide();
  const { say, replace, lang, text } = guide;
  const asked = useRows(table.key, '', false);
  const [at, setAt] = useState<number>();
  /** What was answered since the sheet was read. */
  const [answers, setAnswers] = useState<Readonly<Record<string, RowDetail>>>({});
  return (
    <>
      <Title>{tabName(guide, table)}</Title>
      <WhenAnswered asked={asked}>
        {({ rows }) => {
          const questions = rows.filter(({ question }) => question).map((row) => detailOf(table, row));
          const first = questions.findIndex(({ id, values }) =>
            from === undefined ? values[answerOf(table)] === undefined : id === from,
          );
          const here = at ?? Math.max(0, first);
          const question = questions[here];
          if (!question) return <p class="empty">{text.sheet.emptyOther}</p>;
          const move = (next: number): void => {
            if (next < questions.length) return setAt(Math.max(0, next));
            say(stepsText[lang].ask.finished(tabName(guide, table)));
            replace({ view: 'sheet', sheet: table.key });
          };
          return (
            <OneQuestion
              key={question.id}
              {...{ table, move, at: here, of: questions.length }}
              row={answers[question.id] ?? question}
              learned={(saved) => setAnswers((before) => ({ ...before, [saved.id]: saved }))}
            />
          );
        }}
      </WhenAnswered>
    </>
  );
}

function answerOf(table: Table): string {
  return table.asked?.answer ?? '';
}

/** A question's row as a form needs it. */
function detailOf({ key }: Table, { id, row, values = {}, question }: RowSummary): RowDetail {
  return { sheet: key, id, row, values, unread: {}, problems: [], ...(question ? { question } : {}) };
}

interface OneQuestionProps extends Pick<QuestionCardProps, 'table' | 'at' | 'of' | 'move'> {
  readonly row: RowDetail;
  readonly learned: (row: RowDetail) => void;
}

function OneQuestion({ table: whole, row, learned, ...rest }: OneQuestionProps) {
  const { id, question } = row;
  const table = formTable(asking(whole, question ? [question] : []), id);
  const saving = useSaving(table, row, undefined, learned);
  return (
    <>
      <QuestionCard {...{ ...rest, table, saving }} fields={shownFields(table)} />
      {table.key === ways.key && (
        <ToAgenda question={question} answer={entryOf(table, saving.draft, answerOf(table))} />
      )}
      <Sides question={question} />
    </>
  );
}
