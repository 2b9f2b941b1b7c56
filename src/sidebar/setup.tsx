/** Set up or repair: three short questions and a plan that runs step by step; later, what would be put right. */
import { useState } from 'preact/hooks';
import type { Input, SetupPlan, SetupProgress } from '../api.ts';
import { useAnswer } from './answer.ts';
import { call, type CallFailed } from './call.ts';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { SetupQuestions } from './setup-questions.tsx';
import { Failure, Notice, Waiting, WhenAnswered } from './state.tsx';

interface Building {
  readonly progress?: SetupProgress;
  readonly failure?: CallFailed;
  readonly state: 'asking' | 'building' | 'done';
}

/** No plan is longer; a server that never came to an end would be stopped here. */
const MOST_STEPS = 500;

export function SetupScreen() {
  const { text, status, written, say, go } = useGuide();
  const asked = useAnswer('plan', {});
  const [building, setBuilding] = useState<Building>({ state: 'asking' });
  const [answers, setAnswers] = useState<Input<'setup'>>({});

  const build = async (input: Input<'setup'>): Promise<void> => {
    setAnswers(input);
    setBuilding(({ progress }) => ({ state: 'building', ...(progress ? { progress } : {}) }));
    try {
      for (let step = 0; step < MOST_STEPS; step += 1) {
        const progress = await call('setup', input);
        setBuilding({ state: 'building', progress });
        if (progress.done >= progress.total) break;
      }
    } catch (failure) {
      return setBuilding((before) => ({ ...before, failure: failure as CallFailed }));
    }
    setBuilding({ state: 'done' });
    say(asked.value?.first === false ? text.setup.repaired : text.setup.done);
    written();
    go({ view: 'home' });
  };

  if (building.state === 'done') return <Ready />;
  if (building.state === 'building') return <Progress {...building} again={() => void build(answers)} />;
  return (
    <WhenAnswered asked={asked} lines={6}>
      {(plan) =>
        plan.first ? (
          <SetupQuestions plan={plan} build={(input) => void build(input)} />
        ) : (
          <Repair
            plan={plan}
            unfinished={status.value?.state === 'unfinished'}
            build={() => void build({})}
          />
        )
      }
    </WhenAnswered>
  );
}

function Progress({ progress, failure, again }: Omit<Building, 'state'> & { again: () => void }) {
  const { text } = useGuide();
  const { done = 0, total = 0, made = '' } = progress ?? {};
  return (
    <>
      <Title>{text.setup.building}</Title>
      <progress aria-label={text.setup.building} {...(total > 0 ? { value: done, max: total } : {})} />
      <p role="status">
        {total > 0 ? text.setup.progress(done, total) : text.frame.loading}
        {made !== '' && <span class="quiet"> · {made}</span>}
      </p>
      {failure ? (
        <>
          <p>{text.setup.stopped}</p>
          <Failure failure={failure} again={again} />
        </>
      ) : (
        <p class="quiet">{text.setup.keepOpen}</p>
      )}
    </>
  );
}

/** Home follows as soon as the server says that the workbook is ready. */
function Ready() {
  const { text, status } = useGuide();
  return (
    <>
      <Title>{text.setup.done}</Title>
      {status.state === 'waiting' && <Waiting />}
      {status.failure && <Failure failure={status.failure} again={status.again} />}
      {status.state === 'ready' && (
        <button type="button" class="primary wide" onClick={status.again}>
          {text.setup.home}
        </button>
      )}
    </>
  );
}

function Repair({ plan, unfinished, build }: { plan: SetupPlan; unfinished: boolean; build: () => void }) {
  const { text } = useGuide();
  return (
    <>
      <Title>{text.setup.repairTitle}</Title>
      {unfinished && (
        <Notice kind="warning">
          <p>{text.setup.unfinished}</p>
        </Notice>
      )}
      {plan.problems.length > 0 && (
        <>
          <h2>{text.setup.problems}</h2>
          <StepList steps={plan.problems} />
        </>
      )}
      {plan.steps.length === 0 && plan.problems.length === 0 && (
        <Notice kind="good">
          <p>{text.setup.allWell}</p>
        </Notice>
      )}
      {plan.steps.length > 0 && (
        <>
          <h2>{text.setup.repairs}</h2>
          <StepList steps={plan.steps} />
          <p class="quiet">{text.setup.keeps}</p>
          <button type="button" class="primary wide" onClick={build}>
            {unfinished ? text.setup.goOn : text.setup.repair}
          </button>
        </>
      )}
    </>
  );
}

export function StepList({ steps }: { steps: readonly string[] }) {
  return (
    <ul class="steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  );
}
