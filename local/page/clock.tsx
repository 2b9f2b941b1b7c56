/** The clock: what time it is for everybody here, and ways to turn it forward. */
import { useDesk } from './desk.ts';

export function Clock() {
  const { overview, act, say } = useDesk();
  const { now, zone, next, isTurning } = overview.clock;
  const turn = async (by: 'hour' | 'day' | 'event'): Promise<void> => {
    const turned = await act('turnClock', { by });
    if (turned) say(summaryOf(turned));
  };
  return (
    <div class="clock" role="group" aria-label="Clock">
      <span class="now" title={`The workbook’s zone is ${zone}. The clock stands still until you turn it.`}>
        {now}
      </span>
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
      {isTurning && (
        <span class="working" role="status">
          Turning …
        </span>
      )}
    </div>
  );
}

interface Turned {
  readonly fired: number;
  readonly failed: number;
  readonly mails: number;
}

function summaryOf({ fired, failed, mails }: Turned): string {
  const runs = fired === 0 ? 'Nothing fired' : `${counted(fired, 'trigger')} fired`;
  const sent = mails === 0 ? 'no mail was sent' : `${counted(mails, 'mail')} sent`;
  return `${runs}, ${sent}${failed > 0 ? `, ${failed} failed` : ''}.`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
