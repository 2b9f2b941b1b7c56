/** Service calls: every run of the add-on with what it asked of Google's services. Durations are modelled. */
import { useState } from 'preact/hooks';
import type { RunAnswer } from '../server/contract.ts';
import { useAnswer } from './ask.ts';
import { useDesk } from './desk.ts';
import { EditorsOnly } from './editors-only.tsx';

export function ServiceCalls() {
  const { as, me, changes } = useDesk();
  const isEditor = me.role === 'owner' || me.role === 'writer';
  const runs = useAnswer('runs', isEditor ? { as } : undefined, changes)?.runs;
  if (!isEditor) return <EditorsOnly what="Service calls" />;
  if (!runs) return <p class="empty">Opening the runs …</p>;
  if (runs.length === 0) {
    return (
      <p class="empty">
        Nothing has run yet. Click something in the Coalition menu, and it will be listed here.
      </p>
    );
  }
  return (
    <section class="page" aria-label="Service calls">
      <p class="quiet">
        Every run, the newest first, with the calls that it made to Google’s services. How long they take is
        modelled, not measured.
      </p>
      <table class="lines">
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
  const total = calls.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <tr>
        <td>{when}</td>
        <td>
          <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <code>
              {isOpen ? '▾' : '▸'} {name}
            </code>
          </button>
        </td>
        <td>{origin}</td>
        <td>{user}</td>
        <td class="number">{total}</td>
        <td class="number">{saidTime(elapsedMs)}</td>
        <td class={error === undefined ? 'fine' : 'problem'}>{error ?? 'Completed'}</td>
      </tr>
      {isOpen && (
        <tr class="methods">
          <td colSpan={7}>
            {calls.length === 0 ? 'It asked nothing of Google’s services.' : <CallsByService calls={calls} />}
          </td>
        </tr>
      )}
    </>
  );
}

function saidTime(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

interface Service {
  readonly name: string;
  readonly ms: number;
  readonly calls: RunAnswer['calls'];
}

/** The services of a run with their calls, the one that takes longest first. */
export function byService(calls: RunAnswer['calls']): Service[] {
  const services = new Map<string, RunAnswer['calls']>();
  for (const call of calls) {
    const name = call.method.slice(0, call.method.lastIndexOf('.'));
    services.set(name, [...(services.get(name) ?? []), call]);
  }
  return [...services]
    .map(([name, own]) => ({
      name,
      ms: own.reduce((sum, { ms }) => sum + ms, 0),
      calls: [...own].sort((one, other) => other.ms - one.ms),
    }))
    .sort((one, other) => other.ms - one.ms);
}

function CallsByService({ calls }: Pick<RunAnswer, 'calls'>) {
  const services = byService(calls);
  const longest = Math.max(1, ...services.map(({ ms }) => ms));
  return (
    <dl class="services">
      {services.map(({ name, ms, calls: own }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="bar-of" aria-hidden="true">
            <span style={{ width: `${(100 * ms) / longest}%` }} />
          </dd>
          <dd class="number">{saidTime(ms)}</dd>
          <dd class="quiet">
            {own.map(({ method, count }) => `${method.slice(name.length + 1)} × ${count}`).join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
