/** What the add-on asks with `Ui.alert` and `Ui.prompt`: the run waits, and so does the page behind. */
import { useEffect, useRef } from 'preact/hooks';
import type { Button, Question } from '../google/ui.ts';

const BUTTONS: Readonly<Record<string, readonly Button[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const LABELS: Readonly<Record<Button, string>> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

export interface Reply {
  readonly button: Button;
  /** What stands in the field of a prompt, whatever button was pressed. */
  readonly text: string;
}

export interface UiQuestionProps {
  readonly question: Question;
  answer(reply: Reply): void;
}

export function UiQuestion({ question, answer }: UiQuestionProps) {
  const { kind, title, text, buttons } = question;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const press = (button: Button): void => answer({ button, text: field.current?.value ?? '' });
  const [first = 'OK', ...others] = BUTTONS[buttons] ?? [];
  return (
    <dialog
      ref={dialog}
      class="question asked-by-script"
      aria-labelledby={title === '' ? 'asked-text' : 'asked-title'}
      aria-describedby="asked-text"
      onCancel={(event) => {
        event.preventDefault();
        press('CLOSE');
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          press(first);
        }}
      >
        <header>
          {title !== '' && <h2 id="asked-title">{title}</h2>}
          <button type="button" class="icon" aria-label="Close" onClick={() => press('CLOSE')}>
            ×
          </button>
        </header>
        <p id="asked-text">{text}</p>
        {kind === 'prompt' && <input ref={field} aria-labelledby="asked-text" autocomplete="off" autofocus />}
        <div class="buttons">
          <button type="submit" class="primary" autofocus={kind === 'alert'}>
            {LABELS[first]}
          </button>
          {others.map((button) => (
            <button key={button} type="button" onClick={() => press(button)}>
              {LABELS[button]}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
