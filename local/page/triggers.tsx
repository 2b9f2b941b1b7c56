/** Triggers: what waits for its time or for an event, and what came of it when it ran. */
import type { RunAnswer, TriggerAnswer } from '../server/contract.ts';
import { useAnswer } from './ask.ts';
import { useDesk } from './desk.ts';
import { EditorsOnly } from './editors-only.tsx';

export function Triggers() {
  const { as, changes, me, overview } = useDesk();
  const isEditor = me.role === 'owner' || me.role === 'writer';
  const input = isEditor ? { as } : undefined;
  const triggers = useAnswer('triggers', input, changes)?.triggers;
  const runs = useAnswer('runs', input, changes)?.runs ?? [];
  if (!isEditor) return <EditorsOnly what="Triggers" />;
  const fired = runs.filter(({ origin }) => origin.endsWith('trigger') && origin !== 'simple trigger');
  return (
    <section class="page" aria-label="Triggers">
      <h2>Waiting</h2>
      <p class="quiet">
        The clock above stands still until somebody turns it. What falls due on the way then runs, as the
        person who set the trigger. Times are in the zone {overview.clock.zone}.
      </p>
      {triggers && <Waiting triggers={triggers} />}
      <h2>Ran</h2>
      {fired.length === 0 ? (
        <p class="empty-line">No trigger has run yet.</p>
      ) : (
        <table class="lines">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Function</th>
              <th scope="col">Ran as</th>
              <th scope="col">Outcome</th>
            </tr>
          </thead>
          <tbody>
            {fired.slice(0, SHOWN).map((run, index) => (
              <Fired key={fired.length - index} {...run} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** More are in Service calls. */
const SHOWN = 50;

function Waiting({ triggers }: { triggers: readonly TriggerAnswer[] }) {
  if (triggers.length === 0) {
    return (
      <p class="empty-line">Nothing is waiting. Reminders set a trigger: Coalition, Reminders on/off.</p>
    );
  }
  return (
    <table class="lines">
      <thead>
        <tr>
          <th scope="col">Function</th>
          <th scope="col">Set by, and runs as</th>
          <th scope="col">Fires</th>
          <th scope="col">Next</th>
        </tr>
      </thead>
      <tbody>
        {triggers.map(({ id, function: name, user, occasion, next, isDisabled }) => (
          <tr key={id}>
            <td>
              <code>{name}</code>
            </td>
            <td>{user}</td>
            <td>{occasion}</td>
            <td>{isDisabled ? <span class="problem">disabled</span> : (next ?? '–')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Fired({ function: name, user, when, error }: RunAnswer) {
  return (
    <tr>
      <td>{when}</td>
      <td>
        <code>{name}</code>
      </td>
      <td>{user}</td>
      <td class={error === undefined ? 'fine' : 'problem'}>{error ?? 'Completed'}</td>
    </tr>
  );
}
