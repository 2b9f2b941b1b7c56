/** Reminders: on or off, in whose name, when they last looked, and the switch that stops all mail. */
import type { Reminders } from '../api.ts';
import { sayDay, sayTime, type Moment } from '../core/day.ts';
import { useAnswer } from './answer.ts';
import { Act, Button } from './button.tsx';
import { DueList } from './due.tsx';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { Notice, Part, WhenAnswered } from './state.tsx';

export function RemindersScreen() {
  const { text, status, say } = useGuide();
  const words = text.reminders;
  /** Takes over what the server said into the status that all screens share. */
  const learn = (message: string) => (reminders: Reminders) => {
    say(message);
    if (status.value) status.put({ ...status.value, reminders });
    status.again();
  };
  return (
    <>
      <Title>{words.title}</Title>
      <p>{words.what}</p>
      <WhenAnswered asked={status}>
        {({ reminders: { on, mine, paused, checked, ...more }, user }) => (
          <>
            <Notice kind={on ? 'good' : 'plain'}>
              <p>{on ? words.on : words.off}</p>
              {on && <Running {...more} />}
            </Notice>
            {on && (
              <Act
                call="reminders"
                input={{ on: false }}
                done={learn(words.nowOff)}
                words={words.switchOff}
              />
            )}
            {!checked && !mine && <CheckFirst />}
            {on && !mine && checked && (
              <Act
                call="reminders"
                input={{ on: true }}
                done={learn(words.nowOn)}
                words={words.takeOver(user)}
              />
            )}
            {!on && checked && <SwitchOn user={user} done={learn(words.nowOn)} />}
            {(on || paused) && (
              <Part title={paused ? words.paused : words.pause}>
                <p class="quiet">{words.pauseWhy}</p>
                <Act
                  call="pause"
                  input={{ on: !paused }}
                  done={learn(paused ? words.unpausedNow : words.paused)}
                  words={paused ? words.unpause : words.pause}
                />
              </Part>
            )}
          </>
        )}
      </WhenAnswered>
    </>
  );
}

function Running({ owner, lastRun, nextRun }: Pick<Reminders, 'owner' | 'lastRun' | 'nextRun'>) {
  const { text, lang } = useGuide();
  const words = text.reminders;
  const say = ({ day, time }: Moment): string => `${sayDay(day, lang)}, ${sayTime(time, lang)}`;
  return (
    <>
      {owner && <p>{words.owner(owner)}</p>}
      <p>{lastRun ? words.lastRun(say(lastRun)) : words.never}</p>
      {nextRun && <p>{words.nextRun(say(nextRun))}</p>}
    </>
  );
}

/** Reminders wait for the check: a coordinator should not find out by silence that mail does not go out. */
function CheckFirst() {
  const { text, go } = useGuide();
  return (
    <Part title={text.reminders.checkFirst}>
      <p>{text.reminders.checkWhy}</p>
      <Button look="primary wide" press={() => go({ view: 'check' })}>
        {text.check.title}
      </Button>
    </Part>
  );
}

/** Shows who would get what before the button. */
function SwitchOn({ user, done }: { user: string; done: (reminders: Reminders) => void }) {
  const { text } = useGuide();
  const words = text.reminders;
  const asked = useAnswer('due', {});
  return (
    <Part title={words.before}>
      <p>{words.beforeWhy(user)}</p>
      <WhenAnswered asked={asked}>
        {(due) => (
          <>
            <DueList due={due} />
            <Act
              call="reminders"
              input={{ on: true }}
              done={done}
              look="primary wide"
              words={words.switchOn}
            />
          </>
        )}
      </WhenAnswered>
    </Part>
  );
}
