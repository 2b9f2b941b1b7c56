/** The steps of the way that was chosen, each with where it stands; exactly one is the next. */
import { useState } from 'preact/hooks';
import type { Status } from '../api.ts';
import { paths, pathWords, steps, type StepKey } from '../sheets/steps.ts';
import { stepsText } from '../text/steps.ts';
import { Button } from './button.tsx';
import { focusTitle } from './frame.tsx';
import { useGuide } from './guide.ts';
import { Icon } from './icon.tsx';
import { Folded, Part } from './state.tsx';
import { WaysIn } from './ways-in.tsx';

export function WayThere({ status }: { status: Status }) {
  const { lang } = useGuide();
  const say = stepsText[lang];
  const [choosing, choose] = useState(false);
  if (status.way === undefined || choosing) return <WaysIn chosen={() => choose(false)} />;
  const own = paths[status.way];
  const done = own.filter((step) => status.steps[step] === 'done').length;
  const others = steps.map(({ key }) => key).filter((key) => !own.includes(key));
  return (
    <Part title={say.path}>
      <p class="quiet">
        {pathWords[status.way].says[lang]} · {say.done(done, own.length)}
      </p>
      <Steps keys={own} status={status} numbered />
      <Folded title={say.all}>
        <Steps keys={others} status={status} />
        <Button look="link" press={() => (choose(true), focusTitle())}>
          {say.otherWay}
        </Button>
      </Folded>
    </Part>
  );
}

function Steps({ keys, status, numbered }: { keys: readonly StepKey[]; status: Status; numbered?: boolean }) {
  const { lang, go } = useGuide();
  const say = stepsText[lang];
  const now = numbered ? keys.find((key) => status.steps[key] !== 'done') : undefined;
  return (
    <ol class="lane">
      {keys.map((key, index) => {
        const state = status.steps[key] ?? 'open';
        const isNow = key === now;
        return (
          <li
            key={key}
            class={state === 'done' ? 'done' : isNow ? 'now' : 'later'}
            aria-current={isNow && 'step'}
          >
            <span class="mark" aria-hidden="true">
              {state === 'done' ? <Icon name="done" /> : numbered ? index + 1 : ''}
            </span>
            <Button look="link" press={() => go({ view: 'step', step: key })}>
              {status.stepWords[key].title}
            </Button>
            <span class="tag">{say.state[isNow && state === 'open' ? 'now' : state]}</span>
          </li>
        );
      })}
    </ol>
  );
}
