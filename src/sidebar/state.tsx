/** How waiting, failing and warning look, everywhere the same. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Asked } from './answer.ts';
import { pageLang, waitingText } from '../text/waiting.ts';
import type { CallFailed } from './call.ts';
import { Icon } from './icon.tsx';

/** Grey lines where the answer will stand. */
export function Waiting() {
  return (
    <div role="status">
      <span class="unseen">{waitingText[pageLang].loading}</span>
      <div class="bones" />
    </div>
  );
}

/** What went wrong and what to do; with `again`, a button that tries once more. */
export function Failure({ failure, again }: { failure: CallFailed; again?: () => void }) {
  const text = waitingText[pageLang];
  const { kind, message, code } = failure;
  const isProblem = kind === 'problem';
  const more = isProblem ? code && text.code(code) : kind === 'unknown' && message;
  return (
    <Notice kind="problem">
      <p>{isProblem ? message : text.failures[kind]}</p>
      {more && <p class="quiet">{more}</p>}
      {again && (
        <button type="button" onClick={again}>
          {text.tryAgain}
        </button>
      )}
    </Notice>
  );
}

/** The answer once it is there; until then the waiting, or the failure. An older answer stays in sight meanwhile. */
export function WhenAnswered<Value>(props: {
  asked: Asked<Value>;
  children: (value: Value) => ComponentChildren;
}) {
  const { state, value, failure, again } = props.asked;
  return (
    <div class="answer" aria-busy={state === 'waiting'}>
      {failure && <Failure failure={failure} again={again} />}
      {value !== undefined ? props.children(value) : state === 'waiting' && <Waiting />}
    </div>
  );
}

/** A box that stands out: `problem` is announced at once. */
export function Notice(props: {
  kind: 'problem' | 'warning' | 'good' | 'plain';
  children: ComponentChildren;
}) {
  const { kind, children } = props;
  return (
    <div class={'notice ' + kind} role={kind === 'problem' ? 'alert' : undefined}>
      {kind !== 'plain' && <Icon name={kind === 'good' ? 'done' : 'warning'} />}
      <div class="words">{children}</div>
    </div>
  );
}

/** A part of a screen under a heading of its own, which takes the focus where the part takes the place of a button. */
export function Part(props: { title: ComponentChildren; begin?: boolean; children: ComponentChildren }) {
  const { title, begin, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (begin) heading.current?.focus();
  }, []);
  return (
    <section>
      <h2 ref={heading} tabIndex={begin ? -1 : undefined}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** More of a screen, folded away until it is asked for. */
export function Folded({
  title,
  open,
  children,
}: {
  title: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** Lines of text, each with its name in front where it has one. */
export function Lines({
  lines,
}: {
  lines: readonly { readonly name?: string; readonly more?: string | undefined }[];
}) {
  return (
    <ul class="plain">
      {lines.map(({ name, more }, index) => (
        <li key={index}>
          {name && <strong>{name}</strong>} <span class="quiet">{more}</span>
        </li>
      ))}
    </ul>
  );
}

/** Sentences, one under the other. */
export function Bullets({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
