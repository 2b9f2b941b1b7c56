/** Service calls: every run of the add-on with what it asked of Google's services. Durations are modelled. */
import { useState } from 'preact/hooks';
import type { RunAnswer } from '../server/contract.ts';
import { useAnswer } from './ask.ts';
import { useDesk } from './desk.ts';

export function ServiceCalls() {
  const { changes } = useDesk();
  const runs = useAnswer('runs', {}, changes)?.runs ?? [];
  if (runs.length === 0) {
    return (
      <p class="empty">
        Nothing has run yet. Click something in the Coalition menu, and it will be listed here.
      </p>
    );
  }
  return (
    <section class="runs" aria-label="Service calls">
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Function</th>
            <th scope="col">Started by</th>
            <th scope="col">Runs as</th>
            <th scope="col" class="number">
              Calls
            </th>
            <th scope="col" class="number">
              Modelled time
            </th>
            <th scope="col">Outcome</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run, index) => (
            <Run key={runs.length - index} {...run} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Run({ function: name, user, origin, when, elapsedMs, calls, error }: RunAnswer) {
  const [isOpen, setOpen] = useState(false);
  const methods = Object.entries(calls).sort(([, one], [, other]) => other - one);
  const total = methods.reduce((sum, [, count]) => sum + count, 0);
  return (
    <>
      <tr>
        <td>{when}</td>
        <td>
          <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? '▾' : '▸'} {name}
          </button>
        </td>
        <td>{origin}</td>
        <td>{user}</td>
        <td class="number">{total}</td>
        <td class="number">{(elapsedMs / 1000).toFixed(1)} s</td>
        <td class={error === undefined ? 'quiet' : 'problem'}>{error ?? 'done'}</td>
      </tr>
      {isOpen && (
        <tr class="methods">
          <td />
          <td colSpan={6}>
            {methods.length === 0 && 'It asked nothing of Google’s services.'}
            {methods.map(([method, count]) => (
              <span key={method}>
                {method} × {count}
              </span>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}
