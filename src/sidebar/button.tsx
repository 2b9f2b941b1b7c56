/** Buttons: a plain one, one that asks the server for something, and ticks to choose several things. */
import type { ComponentChildren } from 'preact';
import type { Answer, CallName, Input } from '../api.ts';
import { useTask } from './answer.ts';
import { Failure } from './state.tsx';
import { pageLang, waitingText } from '../text/waiting.ts';

export interface ButtonProps {
  /** `primary` for the one thing to do here; `wide`; `link` within a text; `row` in a list of rows. */
  readonly look?: string | undefined;
  /** While it is at work it keeps its place and the focus, and isn't heard. */
  readonly busy?: boolean;
  readonly press: () => void;
  readonly children: ComponentChildren;
}

export function Button({ look, busy, press, children }: ButtonProps) {
  return (
    <button type="button" class={look} aria-disabled={busy} onClick={press}>
      {children}
    </button>
  );
}

/**
 * A button that makes a call: it says that it is at work, hands on the answer, and shows a failure below itself,
 * where pressing it again is the way to try again.
 */
export function Act<Name extends CallName>(props: {
  readonly call: Name;
  readonly input: Input<Name>;
  readonly done: (answer: Answer<Name>) => void;
  readonly look?: string;
  readonly words: string;
  /** The words while it runs. */
  readonly busy?: string;
}) {
  const { running, failure, run } = useTask(props.call);
  const press = async (): Promise<void> => {
    const answer = await run(props.input);
    if (answer) props.done(answer);
  };
  return (
    <>
      <Button look={props.look} busy={running} press={() => void press()}>
        {running ? (props.busy ?? waitingText[pageLang].loading) : props.words}
      </Button>
      {failure && <Failure failure={failure} />}
    </>
  );
}

/** One tick or one of several radio buttons, with its words beside it. */
export function Option(props: {
  readonly type?: 'checkbox' | 'radio';
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <label class="option">
      <input
        type={props.type ?? 'checkbox'}
        checked={props.checked}
        onChange={({ currentTarget }) => props.change(currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}

/** Several things to tick; what is ticked keeps the order of the options. */
export function Ticks<Key extends string | number>(props: {
  readonly options: readonly { readonly key: Key; readonly words: ComponentChildren }[];
  readonly ticked: readonly Key[];
  readonly change: (ticked: readonly Key[]) => void;
}) {
  const { options, ticked, change } = props;
  const keys = options.map(({ key }) => key);
  return (
    <>
      {options.map(({ key, words }) => (
        <Option
          key={key}
          checked={ticked.includes(key)}
          change={(on) => change(keys.filter((one) => (one === key ? on : ticked.includes(one))))}
        >
          {words}
        </Option>
      ))}
    </>
  );
}
