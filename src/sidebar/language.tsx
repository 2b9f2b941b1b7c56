/** The workbook's language: asked before it is built, and changed later, after a look at what changes. */
import { useState } from 'preact/hooks';
import type { SetupProgress } from '../api.ts';
import { languages, ownName, type Lang } from '../core/lang.ts';
import { useAnswer } from './answer.ts';
import { Button, Option } from './button.tsx';
import { call, reopen, type CallFailed } from './call.ts';
import { hasUnsaved, useGuide } from './guide.ts';
import { Bullets, Failure, Notice, Part, WhenAnswered } from './state.tsx';
import { pageLang, waitingText } from '../text/waiting.ts';

/** Asks the server for one sheet after the other; `made` is told of each, and may be the progress to go on from. */
async function changeTo(
  to: Lang,
  begun: SetupProgress | undefined,
  made: (progress: SetupProgress) => void,
): Promise<void> {
  for (let progress = begun; progress === undefined || progress.done < progress.total; made(progress)) {
    progress = await call('language', { to, done: progress?.done ?? 0 });
  }
}

/** The first question of setup. Another answer shows the panel anew, in that language. */
export function LanguageQuestion() {
  const { text, lang } = useGuide();
  const [wanted, setWanted] = useState(lang);
  const [failure, setFailure] = useState<CallFailed>();
  const choose = async (to: Lang): Promise<void> => {
    setWanted(to);
    setFailure(undefined);
    try {
      await changeTo(to, undefined, () => undefined);
      reopen('setup');
    } catch (failed) {
      setWanted(lang);
      setFailure(failed as CallFailed);
    }
  };
  return (
    <fieldset>
      <legend>{text.setup.language}</legend>
      <p class="help">{text.setup.languageHelp}</p>
      {languages.map((one) => (
        <Option key={one} type="radio" checked={one === wanted} change={() => void choose(one)}>
          <span lang={one}>{ownName(one)}</span>
        </Option>
      ))}
      {wanted !== lang && <p role="status">{waitingText[pageLang].loading}</p>}
      {failure && <Failure failure={failure} />}
    </fieldset>
  );
}

/** A language to change to; what that changes is shown before it is done. */
export function LanguageChoice() {
  const { text, lang } = useGuide();
  const say = text.language;
  const [to, setTo] = useState<Lang>();
  return (
    <Part title={say.title}>
      <p class="quiet">{say.why}</p>
      {languages
        .filter((one) => one !== lang)
        .map((one) => (
          <Button key={one} look="wide" press={() => setTo(one)}>
            {say.to(ownName(one))}
          </Button>
        ))}
      {to && <Change key={to} to={to} />}
    </Part>
  );
}

interface Changing {
  readonly progress?: SetupProgress | undefined;
  readonly failure?: CallFailed;
}

function Change({ to }: { to: Lang }) {
  const { text, kept } = useGuide();
  const say = text.language;
  const asked = useAnswer('languagePlan', { to });
  const [changing, setChanging] = useState<Changing>();
  const change = async (begun: SetupProgress | undefined): Promise<void> => {
    let progress = begun;
    setChanging({ progress });
    try {
      await changeTo(to, begun, (made) => setChanging({ progress: (progress = made) }));
      reopen('home');
    } catch (failure) {
      setChanging({ progress, failure: failure as CallFailed });
    }
  };
  if (changing) {
    const { progress, failure } = changing;
    return (
      <>
        <progress aria-label={say.changing} value={progress?.done} max={progress?.total} />
        <p role="status">
          {progress
            ? text.setup.progress(progress.done, progress.total, progress.made)
            : waitingText[pageLang].loading}
        </p>
        <p class="quiet">{failure ? say.stopped : say.keepOpen}</p>
        {failure && <Failure failure={failure} again={() => void change(progress)} />}
      </>
    );
  }
  return (
    <WhenAnswered asked={asked}>
      {({ steps }) =>
        steps.length === 0 ? (
          <Notice kind="good">{say.nothing(ownName(to))}</Notice>
        ) : (
          <>
            <h3>{say.changes}</h3>
            <Bullets lines={steps} />
            <p class="quiet">{say.keeps}</p>
            {hasUnsaved(kept) && <Notice kind="warning">{say.unsaved}</Notice>}
            <Button look="primary wide" press={() => void change(undefined)}>
              {say.change}
            </Button>
          </>
        )
      }
    </WhenAnswered>
  );
}
