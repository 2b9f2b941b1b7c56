/** Set up or repair: three short questions and a plan that runs step by step; later, what would be put right. */
import { useState } from 'preact/hooks';
import type { Input, SetupPlan, SetupProgress } from '../api.ts';
import { useAnswer } from './answer.ts';
import { Button } from './button.tsx';
import { call, type CallFailed } from './call.ts';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { LanguageChoice } from './language.tsx';
import { SetupQuestions } from './setup-questions.tsx';
import { Bullets, Failure, Notice, Part, Waiting, WhenAnswered } from './state.tsx';
import { pageLang, waitingText } from '../text/waiting.ts';

interface Building {
  /** With what `setup` is called until it is done. */
  readonly answers: Input<'setup'>;
  readonly progress?: SetupProgress | undefined;
  readonly failure?: CallFailed;
  readonly done?: true;
}

/** No plan is longer; a server that never came to an end would be stopped here. */
const MOST_STEPS = 500;

export function SetupScreen() {
  const { text, status, written, say, go } = useGuide();
  const asked = useAnswer('plan', {});
  const [building, setBuilding] = useState<Building>();

  const build = async ({ answers, progress: made }: Building): Promise<void> => {
    setBuilding({ answers, progress: made });
    try {
      for (let step = 0; step < MOST_STEPS; step += 1) {
        const progress = await call('setup', answers);
        setBuilding({ answers, progress });
        if (progress.done >= progress.total) break;
      }
    } catch (failure) {
      return setBuilding((before) => ({ ...before, answers, failure: failure as CallFailed }));
    }
    setBuilding({ answers, done: true });
    say(asked.value?.first === false ? text.setup.repaired : text.setup.done);
    written();
    go({ view: 'home' });
  };

  const title = building
    ? building.done
      ? text.setup.done
      : text.setup.building
    : asked.value?.first
      ? text.setup.title
      : asked.value?.older
        ? text.setup.upgrade
        : text.setup.repairTitle;
  return (
    <>
      <Title>{title}</Title>
      {building?.done ? (
        <Ready />
      ) : building ? (
        <Progress {...building} again={() => void build(building)} />
      ) : (
        <WhenAnswered asked={asked}>
          {(plan) =>
            plan.first ? (
              <SetupQuestions plan={plan} build={(answers) => void build({ answers })} />
            ) : (
              <Repair
                plan={plan}
                unfinished={status.value?.state === 'unfinished'}
                build={() => void build({ answers: {} })}
              />
            )
          }
        </WhenAnswered>
      )}
    </>
  );
}

function Progress({ progress, failure, again }: Building & { again: () => void }) {
  const { text } = useGuide();
  return (
    <>
      <progress aria-label={text.setup.building} value={progress?.done} max={progress?.total} />
      <p role="status">
        {progress
          ? text.setup.progress(progress.done, progress.total, progress.made)
          : waitingText[pageLang].loading}
      </p>
      <p class="quiet">{failure ? text.setup.stopped : text.setup.keepOpen}</p>
      {failure && <Failure failure={failure} again={again} />}
    </>
  );
}

/** Home follows as soon as the server says that the workbook is ready. */
function Ready() {
  const { text, status } = useGuide();
  if (status.state === 'waiting') return <Waiting />;
  return (
    <Button look="primary wide" press={status.again}>
      {text.setup.home}
    </Button>
  );
}

function Repair({ plan, unfinished, build }: { plan: SetupPlan; unfinished: boolean; build: () => void }) {
  const say = useGuide().text.setup;
  const { steps, problems, older } = plan;
  return (
    <>
      {unfinished && <Notice kind="warning">{say.unfinished}</Notice>}
      {problems.length > 0 && (
        <Part title={say.problems}>
          <Bullets lines={problems} />
        </Part>
      )}
      {older && <p>{say.older}</p>}
      {steps.length + problems.length === 0 && !unfinished && !older && (
        <Notice kind="good">{say.allWell}</Notice>
      )}
      {steps.length > 0 && (
        <Part title={older ? say.upgrades : say.repairs}>
          <Bullets lines={steps} />
          <p class="quiet">{say.keeps}</p>
          {older && <p class="quiet">{say.backup}</p>}
        </Part>
      )}
      {(steps.length > 0 || unfinished || older) && (
        <Button look="primary wide" press={build}>
          {unfinished ? say.goOn : older ? say.upgrade : say.repair}
        </Button>
      )}
      {!unfinished && <LanguageChoice />}
    </>
  );
}
