/** The form of a row, generated from its sheet's fields: what is asked always first, the rest under “More”. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldProblem, Input, RowDetail } from '../api.ts';
import type { Problem } from '../core/issue.ts';
import type { Lang } from '../core/lang.ts';
import { titleField, type Table } from '../core/sheet.ts';
import { problemSentence } from '../text/problems.ts';
import { useTask } from './answer.ts';
import { BothChanged } from './both-changed.tsx';
import {
  besideInput,
  changesOf,
  conflictsOf,
  draftKey,
  entryOf,
  isDirty,
  keepMine,
  meet,
  takeTheirs,
  type Draft,
} from './draft.ts';
import { FieldInput } from './field-input.tsx';
import { useGuide, useKept } from './guide.ts';
import { Failure, Notice } from './state.tsx';

type Said = readonly Pick<FieldProblem, 'field' | 'sentence'>[];

export interface RowFormProps {
  readonly table: Table;
  readonly id: string | undefined;
  /** The draft of the row as it is in the sheet now, or of a new row. */
  readonly now: Draft;
  /** What the server found wrong with the cells. */
  readonly found: Said;
  /** The row as it is in the sheet, after it was saved or somebody else changed it. */
  readonly learned: (row: RowDetail, saved: boolean) => void;
  /** Asks for the row again, after an undo. */
  readonly reload: () => void;
}

export function RowForm({ table, id, now, found, learned, reload }: RowFormProps) {
  const { text, lang, status, say, written } = useGuide();
  const [kept, keep] = useKept(draftKey(table.key, id), now);
  const draft = meet(table, kept, now);
  const conflicts = conflictsOf(table, draft, now);
  // Whether there was a draft when the user came (back).
  const [cameBack, setCameBack] = useState(kept !== now);
  const [wrong, setWrong] = useState<Said>(found);
  useEffect(() => setWrong(found), [found]);
  const task = useTask('save');
  const undo = useTask('save');
  const form = useRef<HTMLFormElement>(null);

  const set = (next: Draft): void => keep(isDirty(table, next, now) ? next : undefined);
  const drop = (): void => {
    keep(undefined);
    setCameBack(false);
    setWrong(found);
  };
  const showProblems = (problems: Said): void => {
    setWrong(problems);
    setTimeout(() => focusFirst(form.current, problems));
  };

  const save = async (): Promise<void> => {
    const zone = status.value?.zone;
    const { values, before, problems } = changesOf(table, draft);
    const halfTyped = fieldsHalfTyped(form.current).map((field) => ({
      field,
      sentence: text.form.halfTyped,
    }));
    if (problems.length + halfTyped.length > 0) {
      return showProblems([...halfTyped, ...problems.map((problem) => worded(table, problem, lang))]);
    }
    if (Object.keys(values).length === 0) return say(text.form.unchanged);
    if (zone === undefined) return say(text.form.notYet);
    if (conflicts.length > 0) return;
    const answer = await task.run({
      sheet: table.key,
      ...(id === undefined ? {} : { id }),
      zone,
      before,
      values,
    });
    if (!answer) return;
    if ('problems' in answer) return showProblems(answer.problems);
    if ('changedMeanwhile' in answer) return learned(answer.changedMeanwhile, false);
    drop();
    const title = String(answer.row.values[titleField(table)] ?? '');
    const old = { sheet: table.key, id: answer.row.id, zone, before: values, values: before };
    say(text.frame.saved(title), id === undefined ? undefined : () => void putBack(old));
    written(table.key);
    learned(answer.row, true);
  };
  const putBack = async (old: Input<'save'>): Promise<void> => {
    const answer = await undo.run(old);
    if (!answer?.saved) return say(answer ? text.frame.changedSince : text.frame.notUndone);
    say(text.frame.undone);
    written(table.key);
    reload();
  };

  const questions = (shown: 'always' | 'folded') =>
    Object.entries(table.fields)
      .filter(([, field]) => (field.shown ?? 'always') === shown)
      .map(([key, field]) => (
        <FieldInput
          key={key}
          name={key}
          field={field}
          entry={entryOf(table, draft, key)}
          unchosen={draft.unchosen[key] ?? ''}
          inCell={besideInput(field, draft, key)}
          problems={wrong.filter((problem) => problem.field === key).map(({ sentence }) => sentence)}
          change={(entry, unchosen) => {
            setWrong(wrong.filter((problem) => problem.field !== key));
            set({
              ...draft,
              entries: { ...draft.entries, [key]: entry },
              ...(unchosen === undefined ? {} : { unchosen: { ...draft.unchosen, [key]: unchosen } }),
            });
          }}
        >
          {conflicts.includes(key) && (
            <BothChanged
              field={field}
              mine={changesOf(table, draft).values[key] ?? undefined}
              theirs={now.begin[key]}
              keep={() => set(keepMine(draft, key, now))}
              take={() => set(takeTheirs(draft, key, now))}
            />
          )}
        </FieldInput>
      ));
  const folded = questions('folded');
  const inFolded = wrong.some(({ field }) => table.fields[field]?.shown === 'folded');

  return (
    <form
      ref={form}
      noValidate
      aria-busy={task.running}
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
          <button type="button" onClick={drop}>
            {text.form.discard}
          </button>
        </Notice>
      )}
      {questions('always')}
      {folded.length > 0 && (
        <details open={inFolded}>
          <summary>{text.frame.more}</summary>
          {folded}
        </details>
      )}
      <div class="actions">
        {conflicts.length > 0 && (
          <Notice kind="problem">
            <p>{text.form.meanwhile}</p>
          </Notice>
        )}
        {task.failure && <Failure failure={task.failure} again={() => void save()} />}
        <div role="status" class="counted">
          {wrong.length > 0 && text.form.putRight(wrong.length)}
        </div>
        <button type="submit" class="primary wide" aria-disabled={task.running || conflicts.length > 0}>
          {task.running ? text.form.saving : text.form.save}
        </button>
        <p class="help">{text.form.shortcut}</p>
      </div>
    </form>
  );
}

function worded(table: Table, problem: Problem & { readonly field: string }, lang: Lang): Said[number] {
  const heading = table.fields[problem.field]?.heading[lang] ?? '';
  return { field: problem.field, sentence: problemSentence(problem, heading, lang) };
}

/** Fields whose date or time is begun and not complete: the browser says nothing of them but that they are empty. */
function fieldsHalfTyped(form: HTMLFormElement | null): string[] {
  const inputs = [...(form?.querySelectorAll('input') ?? [])].filter(({ validity }) => validity.badInput);
  return inputs.map((input) => input.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? '');
}

/** The first question with a problem, in the order in which they stand in the form. */
function focusFirst(form: HTMLFormElement | null, problems: Said): void {
  const fields = [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  const first = fields.find((element) => problems.some(({ field }) => field === element.dataset['field']));
  first?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
}
