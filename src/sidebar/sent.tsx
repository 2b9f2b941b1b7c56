/** What came of sending: how many went out, and who was not reached. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SendResult } from '../api.ts';
import { Button } from './button.tsx';
import { useGuide } from './guide.ts';
import { Lines, Notice } from './state.tsx';

/** `again` leads back to a fresh preview, for when nothing went out or something is left. */
export function Sent({ result, again }: { result: SendResult; again: () => void }) {
  const { text } = useGuide();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { sent, left, failed, queued, message } = result;
  const well = failed.length === 0 && (sent > 0 || queued !== undefined);
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {text.letter.result}
      </h2>
      <Notice kind={well ? 'good' : 'warning'}>
        <p>{message}</p>
        {queued !== message && queued}
        <Lines lines={failed.map(({ name, why }) => ({ name, more: why }))} />
        {(left > 0 || !well) && <Button press={again}>{text.letter.lookAgain}</Button>}
      </Notice>
    </section>
  );
}
