/** A question: what is asked, why, the input for the answer, and what is wrong with it, all tied together. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

/** Numbers the questions of a page, for their ids. */
let questions = 0;

/** What ties an input to the words around it; to be spread onto the input. */
export interface Named {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

export function Question(props: {
  readonly asks: ComponentChildren;
  readonly help: string;
  readonly problem?: string | false;
  /** The field's key, so that a form can find its questions. */
  readonly field?: string;
  readonly children: (named: Named) => ComponentChildren;
}) {
  const { asks, help, problem, field, children } = props;
  const [id] = useState(() => `q${(questions += 1)}`);
  return (
    <div class="field" data-field={field}>
      <label for={id} id={id + 'l'}>
        {asks}
      </label>
      <p class="help" id={id + 'h'}>
        {help}
      </p>
      {children({ id, 'aria-describedby': `${id}h ${id}p`, 'aria-invalid': !!problem })}
      <Wrong id={id + 'p'} problem={problem} />
    </div>
  );
}

/** The id of the words that name an input, for a group that a `label` can't name. */
export function labelOf({ id }: Named): string {
  return id + 'l';
}

/** What is wrong with an answer, beside it. */
export function Wrong({ id, problem }: { id?: string; problem: string | false | undefined }) {
  return (
    <div class="wrong" id={id}>
      {problem && (
        <>
          <Icon name="warning" />
          <span class="words">{problem}</span>
        </>
      )}
    </div>
  );
}
