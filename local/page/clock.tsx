/** The clock: what time it is for the workbook, and what happens when it is turned forward. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunAnswer } from '../server/contract.ts';
import { useDesk } from './desk.ts';

interface Turned {
  readonly fired: readonly RunAnswer[];
  readonly mails: number;
}

export function Clock() {
  const { overview, act, say } = useDesk();
  const [turned, setTurned] = useState<Turned>();
  const details = useRef<HTMLDetailsElement>(null);
  const { now, zone, next, isTurning } = overview.clock;
  useEffect(() => {
    const close = (event: Event): void => {
      const isOutside = event.target instanceof Node && !details.current?.contains(event.target);
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      if (details.current && (isEscape || (isOutside && event.type === 'pointerdown')))
        details.current.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  const turn = async (by: 'hour' | 'day' | 'event'): Promise<void> => {
    const answer = await act('turnClock', { by });
    if (!answer) return;
    setTurned(answer);
    say(summaryOf(answer));
  };
  return (
    <div class="clock" role="group" aria-label="Clock">
      <details class="popover" ref={details}>
        <summary title="The clock stands still until you turn it">
          {now} <span class="quiet">{zone.split('/').pop()?.replace('_', ' ')}</span>
        </summary>
        <div class="panel">
          <p>
            The clock of the workbook, in the zone {zone}. It stands still until you turn it forward; whatever
            falls due on the way then runs.
          </p>
          <p>
            {next ? (
              <>
                Next: <b>{next.function}</b> at {next.when}
              </>
            ) : (
              'Nothing is waiting for its time. It will be once reminders are on.'
            )}
          </p>
          {turned && <Fired {...turned} />}
        </div>
      </details>
      <button type="button" disabled={isTurning} onClick={() => void turn('hour')}>
        + 1 hour
      </button>
      <button type="button" disabled={isTurning} onClick={() => void turn('day')}>
        + 1 day
      </button>
      <button
        type="button"
        disabled={isTurning || !next}
        title={next ? `${next.function}, ${next.when}` : 'Nothing is waiting for its time'}
        onClick={() => void turn('event')}
      >
        Next event
      </button>
    </div>
  );
}

function Fired({ fired, mails }: Turned) {
  return (
    <>
      <p>
        <b>{summaryOf({ fired, mails })}</b>
      </p>
      <ul class="fired">
        {fired.map(({ function: name, when, error }, index) => (
          <li key={index}>
            {when}: {name}
            {error !== undefined && <span class="problem"> {error}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function summaryOf({ fired, mails }: Turned): string {
  const failed = fired.filter(({ error }) => error !== undefined).length;
  const runs = fired.length === 0 ? 'Nothing fired' : `${counted(fired.length, 'trigger')} fired`;
  const sent = mails === 0 ? 'no mail was sent' : `${counted(mails, 'mail')} sent`;
  return `${runs}, ${sent}${failed > 0 ? `, ${failed} failed` : ''}.`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
