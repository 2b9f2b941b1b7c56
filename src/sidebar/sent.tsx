/** What came of sending: how many went out, what is left, and who was not reached. */
import { useEffect, useRef } from 'preact/hooks';
import type { SendResult } from '../api.ts';
import { useGuide } from './guide.ts';
import { LeftOutList } from './by-hand.tsx';
import { Notice } from './state.tsx';

/** `again` leads back to a fresh preview, for when nothing went out or something is left. */
export function Sent({ title, result, again }: { title: string; result: SendResult; again: () => void }) {
  const { text } = useGuide();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { sent, left, failed, queued, message } = result;
  const well = failed.length === 0 && (sent > 0 || queued !== undefined);
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <Notice kind={well ? 'good' : 'warning'}>
        <p>{message}</p>
        {queued && queued !== message && <p>{queued}</p>}
        {(left > 0 || !well) && (
          <button type="button" onClick={again}>
            {text.letter.lookAgain}
          </button>
        )}
      </Notice>
      <LeftOutList people={failed} title={text.letter.failed(failed.length)} />
    </section>
  );
}
