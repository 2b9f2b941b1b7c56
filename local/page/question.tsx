/** A question in front of the page: a text to type, or just yes or no. */
import { useEffect, useRef } from 'preact/hooks';

export interface Question {
  readonly title: string;
  /** What the text field begins with; without it there is none. */
  readonly text?: string;
  readonly button: string;
  /** Undefined when the person cancels. */
  answer(text: string | undefined): void;
}

export function QuestionDialog({ title, text, button, answer }: Question) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.select();
  }, []);
  return (
    <dialog ref={dialog} class="question" aria-labelledby="question" onClose={() => answer(undefined)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(field.current?.value ?? '');
        }}
      >
        <label id="question" for="answer">
          {title}
        </label>
        {text !== undefined && <input id="answer" ref={field} defaultValue={text} autocomplete="off" />}
        <div class="buttons">
          <button type="button" onClick={() => answer(undefined)}>
            Cancel
          </button>
          <button type="submit" class="primary">
            {button}
          </button>
        </div>
      </form>
    </dialog>
  );
}
