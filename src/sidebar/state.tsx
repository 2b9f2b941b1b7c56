/** How waiting, failing and warning look, everywhere the same. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Asked } from './answer.ts';
import type { CallFailed } from './call.ts';
import { useGuide } from './guide.ts';
import { Icon } from './icon.tsx';

/** After this long one wonders whether anything is happening. */
const SLOW = 8_000;

/** Grey lines where the answer will stand; says so after a while. */
export function Waiting({ lines = 3 }: { lines?: number }) {
  const { text } = useGuide();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="waiting" role="status">
      <span class="unseen">{text.frame.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} class="bone" />
      ))}
      {slow && <p class="quiet">{text.frame.slow}</p>}
    </div>
  );
}

/** What went wrong and what to do, with a button that tries once more (or does what `words` say). */
export function Failure(props: { failure: CallFailed; again?: (() => void) | undefined; words?: string }) {
  const { failure, again, words } = props;
  const { text } = useGuide();
  const said = text.failures;
  const { kind, message, code } = failure;
  return (
    <Notice kind="problem">
      <p>{kind === 'problem' ? message : said[kind]}</p>
      {kind === 'problem' && code && <p class="quiet">{said.code(code)}</p>}
      {kind === 'unknown' && message && <p class="quiet">{said.detail(message)}</p>}
      {again && (
        <button type="button" onClick={again}>
          {words ?? text.frame.tryAgain}
        </button>
      )}
    </Notice>
  );
}

/** The answer once it is there; until then the waiting, or the failure. An older answer stays in sight meanwhile. */
export function WhenAnswered<Value>({
  asked,
  lines,
  children,
}: {
  asked: Asked<Value>;
  lines?: number;
  children: (value: Value) => ComponentChildren;
}) {
  const { state, value, failure, again } = asked;
  return (
    <div aria-busy={state === 'waiting'}>
      {state === 'failed' && failure && <Failure failure={failure} again={again} />}
      {value !== undefined
        ? children(value)
        : state === 'waiting' && <Waiting {...(lines ? { lines } : {})} />}
    </div>
  );
}

/** A box that stands out: `problem` is announced at once. */
export function Notice({
  kind,
  children,
}: {
  kind: 'problem' | 'warning' | 'good' | 'plain';
  children: ComponentChildren;
}) {
  return (
    <div class={`notice ${kind}`} {...(kind === 'problem' ? { role: 'alert' } : {})}>
      {kind !== 'plain' && <Icon name={kind === 'good' ? 'done' : 'warning'} />}
      <div class="words">{children}</div>
    </div>
  );
}
