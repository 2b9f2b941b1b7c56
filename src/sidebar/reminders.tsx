/** Reminders: on or off, in whose name, when they last looked, and the switch that stops all mail. */
import type { Reminders } from '../api.ts';
import { sayDay, sayTime, type Moment } from '../core/day.ts';
import type { Lang } from '../core/lang.ts';
import type { SidebarText } from '../text/sidebar.ts';
import { useAnswer, useTask } from './answer.ts';
import { DueList } from './due.tsx';
import { Title } from './frame.tsx';
import { useGuide, type Guide } from './guide.ts';
import { Failure, Notice, WhenAnswered } from './state.tsx';

function sayMoment({ day, time }: Moment, lang: Lang, text: SidebarText): string {
  return text.reminders.moment(sayDay(day, lang), sayTime(time, lang));
}

/** Takes over what the server said about reminders into the status that all screens share. */
function learn({ status }: Guide, reminders: Reminders): void {
  if (status.value) status.put({ ...status.value, reminders });
  status.again();
}

export function RemindersScreen() {
  const { text, status } = useGuide();
  return (
    <>
      <Title>{text.reminders.title}</Title>
      <p>{text.reminders.what}</p>
      <WhenAnswered asked={status} lines={5}>
        {({ reminders, user }) => (
          <>
            <State reminders={reminders} />
            <Pause paused={reminders.paused} />
            {reminders.on ? <SwitchOff /> : null}
            {(!reminders.on || !reminders.mine) && <SwitchOn user={user} takesOver={reminders.on} />}
          </>
        )}
      </WhenAnswered>
    </>
  );
}

function State({ reminders: { on, owner, mine, lastRun, nextRun } }: { reminders: Reminders }) {
  const { text, lang } = useGuide();
  if (!on) {
    return (
      <Notice kind="plain">
        <p>{text.reminders.off}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="good">
      <p>
        <strong>{text.reminders.on}</strong>
      </p>
      {owner && <p>{mine ? text.reminders.mine(owner) : text.reminders.theirs(owner)}</p>}
      <p>{lastRun ? text.reminders.lastRun(sayMoment(lastRun, lang, text)) : text.reminders.never}</p>
      {nextRun && <p>{text.reminders.nextRun(sayMoment(nextRun, lang, text))}</p>}
    </Notice>
  );
}

function Pause({ paused }: { paused: boolean }) {
  const guide = useGuide();
  const { text, say } = guide;
  const task = useTask('pause');
  const change = async (on: boolean): Promise<void> => {
    const reminders = await task.run({ on });
    if (!reminders) return;
    say(reminders.paused ? text.reminders.pausedNow : text.reminders.unpausedNow);
    learn(guide, reminders);
  };
  return (
    <div class="field">
      <label class="option">
        <input
          type="checkbox"
          role="switch"
          aria-describedby="pause-why"
          aria-disabled={task.running}
          checked={paused}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.checked;
            // The tick shows what the workbook says, so it moves when the answer is there.
            currentTarget.checked = paused;
            void change(wanted);
          }}
        />
        <strong>{task.running ? text.reminders.switching : text.reminders.pause}</strong>
      </label>
      <p class="help" id="pause-why">
        {text.reminders.pauseWhy}
      </p>
      {task.failure && <Failure failure={task.failure} />}
    </div>
  );
}

function SwitchOff() {
  const guide = useGuide();
  const { text, say } = guide;
  const task = useTask('reminders');
  const switchOff = async (): Promise<void> => {
    const reminders = await task.run({ on: false });
    if (!reminders) return;
    say(text.reminders.nowOff);
    learn(guide, reminders);
  };
  return (
    <>
      <button type="button" aria-disabled={task.running} onClick={() => void switchOff()}>
        {task.running ? text.reminders.switching : text.reminders.switchOff}
      </button>
      {task.failure && <Failure failure={task.failure} />}
    </>
  );
}

/** Shows who would get what before the button; `takesOver` where another account sends now. */
function SwitchOn({ user, takesOver }: { user: string; takesOver: boolean }) {
  const guide = useGuide();
  const { text, say } = guide;
  const asked = useAnswer('due', takesOver ? undefined : {});
  const task = useTask('reminders');
  const switchOn = async (): Promise<void> => {
    const reminders = await task.run({ on: true });
    if (!reminders) return;
    say(text.reminders.nowOn);
    learn(guide, reminders);
  };
  const account = user || text.reminders.someone;
  return (
    <section>
      <h2>{takesOver ? text.reminders.takeOver : text.reminders.before}</h2>
      {takesOver ? (
        <p>{text.reminders.takeOverWhy(account)}</p>
      ) : (
        <>
          <p>{text.reminders.beforeWhy(account)}</p>
          <WhenAnswered asked={asked}>{(due) => <DueList due={due} />}</WhenAnswered>
        </>
      )}
      <button
        type="button"
        class={takesOver ? '' : 'primary wide'}
        aria-disabled={task.running || (!takesOver && asked.value === undefined)}
        onClick={() => (takesOver || asked.value) && void switchOn()}
      >
        {task.running
          ? text.reminders.switching
          : takesOver
            ? text.reminders.takeOver
            : text.reminders.switchOn}
      </button>
      {task.failure && <Failure failure={task.failure} />}
    </section>
  );
}
