/** Check this installation: one step after the other, each OK or not with what to do, and the list to pass on. */
import { useState } from 'preact/hooks';
import type { CheckResult } from '../api.ts';
import { checkSteps, type CheckStep } from '../core/installation.ts';
import { checkedText } from '../text/check.ts';
import { Button } from './button.tsx';
import { call, type CallFailed } from './call.ts';
import { CopyWords } from './copy-words.tsx';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { Icon } from './icon.tsx';
import { Folded, Notice } from './state.tsx';

type Results = Partial<Record<CheckStep, CheckResult>>;

export function CheckScreen() {
  const { text, status, go } = useGuide();
  const say = text.check;
  const [results, setResults] = useState<Results>({});
  const [running, setRunning] = useState(false);
  const answered = checkSteps.filter((step) => results[step]);
  const bad = answered.filter((step) => !results[step]?.ok);
  const isDone = answered.length === checkSteps.length;

  const start = async (): Promise<void> => {
    if (running) return;
    setRunning(true);
    let so: Results = {};
    setResults(so);
    for (const step of checkSteps) {
      so = { ...so, [step]: await tried(step, say.noAnswer) };
      setResults(so);
    }
    setRunning(false);
    status.again();
  };

  return (
    <>
      <Title>{say.title}</Title>
      <p>{say.what}</p>
      <Button look="primary wide" busy={running} press={() => void start()}>
        {running ? say.running(answered.length, checkSteps.length) : isDone ? say.again : say.start}
      </Button>
      <div role="status">
        {isDone && !running && (
          <Notice kind={bad.length === 0 ? 'good' : 'warning'}>
            {bad.length === 0 ? say.allOk : say.someNot(bad.length)}
          </Notice>
        )}
      </div>
      {answered.length > 0 && <StepList results={results} />}
      {isDone && bad.length === 0 && (
        <Button look="wide" press={() => go({ view: 'reminders' })}>
          {say.next}
        </Button>
      )}
      {isDone && <ListToPassOn results={results} />}
    </>
  );
}

async function tried(step: CheckStep, noAnswer: string): Promise<CheckResult> {
  try {
    return await call('check', { step });
  } catch (failure) {
    // The failure's own words may hold anything; its code says enough.
    return {
      ok: false,
      words: noAnswer,
      detail: (failure as CallFailed).code ?? (failure as CallFailed).kind,
    };
  }
}

function StepList({ results }: { results: Results }) {
  const { text, lang } = useGuide();
  const say = text.check;
  return (
    <ol class="checks">
      {checkSteps.map((step) => {
        const result = results[step];
        return (
          <li key={step} class={result ? (result.ok ? 'ok' : 'not-ok') : 'waiting'}>
            <span class="mark">{result && <Icon name={result.ok ? 'done' : 'warning'} />}</span>
            <div>
              <strong>{checkedText[lang][step]}</strong>{' '}
              <span class="tag">{result ? (result.ok ? say.ok : say.notOk) : say.waiting}</span>
              {result?.words && <p class="quiet">{result.words}</p>}
              {result?.detail && <p class="quiet">{say.google(result.detail)}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** The same as text. Every line of it is ours, or was stripped of what could name somebody. */
function ListToPassOn({ results }: { results: Results }) {
  const { text, lang } = useGuide();
  const say = text.check;
  const lines = checkSteps.flatMap((step) => {
    const result = results[step];
    if (!result) return [];
    const { ok, words, detail } = result;
    const head = `${ok ? say.ok : say.notOk}: ${checkedText[lang][step]}`;
    return [head, ...(ok ? [] : [`→ ${words}`]), ...(detail ? [`→ ${say.google(detail)}`] : [])];
  });
  return (
    <Folded title={say.list}>
      <p class="quiet">{say.listWhy}</p>
      <CopyWords words={[say.title, ...lines].join('\n')} label={say.copy} copied={say.copied} />
    </Folded>
  );
}
