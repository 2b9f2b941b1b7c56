/** The form of a row, generated from its sheet's fields: what is asked always first, the rest under “More”. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldProblem, Input, RowDetail } from '../api.ts';
import { formTable, titleField, type Table } from '../core/sheet.ts';
import { problemSentence } from '../text/problems.ts';
import { useTask } from './answer.ts';
import { Button } from './button.tsx';
import {
  changesOf,
  conflictsOf,
  draftKey,
  entered,
  fieldsOf,
  isDirty,
  meet,
  settled,
  type Draft,
} from './draft.ts';
import { FieldInput } from './field-input.tsx';
import { focusTitle } from './frame.tsx';
import { useGuide, useKept } from './guide.ts';
import { usePutAway } from './saving.ts';
import { Failure, Folded, Notice } from './state.tsx';

type Said = readonly Pick<FieldProblem, 'field' | 'sentence'>[];

export interface RowFormProps {
  readonly table: Table;
  readonly id?: string;
  /** The draft of the row as it is in the sheet now, or of a new row. */
  readonly now: Draft;
  /** What the server found wrong with the cells. */
  readonly found: Said;
  /** The row as it is in the sheet, after it was saved or somebody else changed it. */
  readonly learned: (row: RowDetail) => void;
}

export function RowForm({ table: whole, id, now, found, learned }: RowFormProps) {
  const table = formTable(whole, id);
  const { text, lang, say, written } = useGuide();
  const [kept, keep] = useKept(draftKey(table.key, id), now);
  const draft = meet(table, kept, now);
  const conflicts = conflictsOf(table, draft, now);
  // Whether there was a draft when the user came (back).
  const [cameBack, setCameBack] = useState(kept !== now);
  const [wrong, setWrong] = useState<Said>(found);
  useEffect(() => setWrong(found), [found]);
  const { running, failure, run } = useTask('save');
  const { turn } = usePutAway(table);
  const form = useRef<HTMLFormElement>(null);

  const set = (next: Draft): void => keep(isDirty(table, next, now) ? next : undefined);
  const drop = (): void => {
    keep(undefined);
    setCameBack(false);
    setWrong(found);
  };
  const showProblems = (problems: Said): void => {
    setWrong(problems);
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const save = async (): Promise<void> => {
    const { values, before, problems } = changesOf(table, draft);
    if (problems.length > 0)
      return showProblems(
        problems.map((problem) => ({
          field: problem.field,
          sentence: problemSentence(problem, table.fields[problem.field]?.heading[lang] ?? '', lang),
        })),
      );
    if (Object.keys(values).length === 0) return say(text.form.unchanged);
    if (conflicts.length > 0) return;
    const input = { sheet: table.key, id };
    const answer = await run({ ...input, before, values });
    if (!answer) return;
    if ('problems' in answer) return showProblems(answer.problems);
    if ('changedMeanwhile' in answer) return learned(answer.changedMeanwhile);
    drop();
    const title = String(answer.row.values[titleField(table)] ?? '');
    say(
      text.form.saved(title),
      () => void (id ? undo({ ...input, before: values, values: before }) : turn(answer.row)),
    );
    written(table.key);
    learned(answer.row);
  };
  const undo = async (old: Input<'save'>): Promise<void> => {
    const answer = await run(old);
    if (!answer?.saved) return say(answer ? text.form.changedSince : text.form.notUndone);
    say(text.form.undone);
    written(table.key, answer.row);
  };

  const questions = (folded: boolean) =>
    fieldsOf(table)
      .filter(([, { shown }]) => shown !== 'hidden' && (shown === 'folded') === folded)
      .map(([key]) => (
        <FieldInput
          key={key}
          name={key}
          {...{ table, draft }}
          problem={wrong
            .filter((problem) => problem.field === key)
            .map(({ sentence }) => sentence)
            .join(' ')}
          change={(entry, unfinished) => {
            setWrong(wrong.filter((problem) => problem.field !== key));
            set(entered(draft, key, entry, unfinished));
          }}
          meanwhile={conflicts.includes(key) && { values: now.begin }}
          settle={(whose) => set(settled(draft, key, whose, now))}
        />
      ));
  const more = questions(true);

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void save();
      }}
    >
      {cameBack && (
        <Notice kind="warning">
          <p>{text.form.kept}</p>
          <Button press={() => (drop(), focusTitle())}>{text.form.discard}</Button>
        </Notice>
      )}
      {questions(false)}
      {more.length > 0 && (
        <Folded
          title={text.frame.more}
          open={wrong.some(({ field }) => table.fields[field]?.shown === 'folded')}
        >
          {more}
        </Folded>
      )}
      {conflicts.length > 0 && <Notice kind="problem">{text.form.meanwhile}</Notice>}
      {failure && <Failure failure={failure} again={() => void save()} />}
      <div class="save">
        <p class="counted" role="status">
          {wrong.length > 0 && text.form.putRight(wrong.length)}
        </p>
        <button
          class="primary wide"
          title={text.form.shortcut}
          aria-disabled={running || conflicts.length > 0}
        >
          {running ? text.form.saving : text.form.save}
        </button>
      </div>
    </form>
  );
}
