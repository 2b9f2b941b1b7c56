/** A question of a row, with the ways on from it; what was answered is saved as the user goes on. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isPutOff } from '../core/choices.ts';
import type { RowDetail } from '../api.ts';
import type { Table } from '../core/sheet.ts';
import { problemSentence } from '../text/problems.ts';
import { stepsText } from '../text/steps.ts';
import { Button } from './button.tsx';
import { changesOf } from './draft.ts';
import { FieldInput } from './field-input.tsx';
import { useGuide } from './guide.ts';
import type { Saving } from './saving.ts';
import { Failure, Notice } from './state.tsx';

export interface QuestionCardProps {
  readonly table: Table;
  /** The fields that are asked together; what is wrong with one of them keeps the user here. */
  readonly fields: readonly string[];
  readonly saving: Saving;
  readonly at: number;
  readonly of: number;
  /** Leads to another question; `of` and more is past the last one. */
  readonly move: (next: number, row?: RowDetail) => void;
  readonly needed?: boolean | undefined;
  readonly children?: ComponentChildren;
}

/** Enter goes on. The input takes the focus whenever the question changes. */
export function QuestionCard({ table, fields, saving, at, of, move, needed, children }: QuestionCardProps) {
  const { text, lang } = useGuide();
  const words = stepsText[lang].ask;
  const { draft } = saving;
  const [wrong, setWrong] = useState<{ readonly field: string; readonly sentence: string }>();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [at]);

  const go = (next: number): void => {
    const problem = changesOf(table, draft).problems.find(({ field }) => fields.includes(field));
    if (problem && next > at) {
      const { field } = problem;
      const sentence = problemSentence(problem, table.fields[field]?.heading[lang] ?? '', lang);
      return setWrong({ field, sentence });
    }
    setWrong(undefined);
    leave(next);
  };
  /** The next question waits for nobody; the end waits until everything is saved. */
  const leave = (next: number): void => {
    const written = saving.save();
    if (next < of) return move(next);
    void written.then(({ all, row }) => all && move(next, row));
  };
  const [unknown] = fields.flatMap((field) =>
    (table.fields[field]?.list?.choices ?? [])
      .filter(({ code }) => isPutOff(code))
      .map(({ code }) => ({ field, code })),
  );

  return (
    <>
      <form
        ref={form}
        class="card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          go(at + 1);
        }}
      >
        <p class="over" aria-live="polite">
          {words.at(at + 1, of)}
        </p>
        <progress value={at} max={of} aria-hidden="true" />
        {fields.map((key) => (
          <FieldInput
            key={key}
            name={key}
            {...{ table, draft }}
            problem={wrong?.field === key ? wrong.sentence : ''}
            change={(entry, unfinished) => {
              setWrong(undefined);
              saving.set(key, entry, unfinished);
            }}
            meanwhile={saving.conflicts.includes(key) && (saving.row ?? false)}
            settle={(whose) => saving.choose(key, whose)}
          />
        ))}
        {children}
        <div class="buttons">
          <button class="primary">{at + 1 < of ? words.next : words.finish}</button>
          {at > 0 && <Button press={() => go(at - 1)}>{words.back}</Button>}
          {unknown ? (
            <Button
              look="link"
              press={() => {
                saving.set(unknown.field, unknown.code);
                leave(at + 1);
              }}
            >
              {words.unknown}
            </Button>
          ) : (
            !needed && (
              <Button look="link" press={() => go(at + 1)}>
                {words.skip}
              </Button>
            )
          )}
        </div>
      </form>
      {saving.conflicts.length > 0 && <Notice kind="problem">{text.form.meanwhile}</Notice>}
      {saving.failure && <Failure failure={saving.failure} again={() => void saving.save()} />}
    </>
  );
}
