/** Home: the one next step, the way to a start, what to put right, what is due, and the sheets. */
import { useState } from 'preact/hooks';
import type { Status, Step } from '../api.ts';
import { sheets } from '../sheets/index.ts';
import { useTask } from './answer.ts';
import { fastLane } from './fast-lane.ts';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { Icon } from './icon.tsx';
import { viewOf, type View } from './place.ts';
import { Failure, Notice, WhenAnswered } from './state.tsx';

export function Home() {
  const { text, status } = useGuide();
  return (
    <>
      <Title>{text.home.title}</Title>
      <WhenAnswered asked={status} lines={8}>
        {(now) => (
          <>
            {now.reminders.paused && <Paused />}
            <NextStep step={now.next} />
            <Lane status={now} />
            <Fixes status={now} />
            <DueSoon status={now} />
            <Sheets status={now} />
          </>
        )}
      </WhenAnswered>
      <AlsoHere />
    </>
  );
}

function Paused() {
  const { text, go } = useGuide();
  return (
    <Notice kind="warning">
      <p>{text.home.paused}</p>
      <button type="button" onClick={() => go({ view: 'reminders' })}>
        {text.home.pausedGo}
      </button>
    </Notice>
  );
}

function NextStep({ step }: { step: Step }) {
  const { text, go } = useGuide();
  const { go: place } = step;
  return (
    <section class="card strong" aria-labelledby="next">
      <h2 id="next" class="over">
        {text.home.next}
      </h2>
      <p class="big">{step.text}</p>
      {step.why && <p class="quiet">{step.why}</p>}
      {place && place.view !== 'home' && (
        <button type="button" class="primary" onClick={() => go(viewOf(place))}>
          {text.home.begin}
        </button>
      )}
    </section>
  );
}

function Lane({ status }: { status: Status }) {
  const { text, go } = useGuide();
  const lane = fastLane(status);
  if (lane.every(({ state }) => state === 'done')) return null;
  return (
    <section aria-labelledby="lane">
      <h2 id="lane">{text.home.lane}</h2>
      <ol class="lane">
        {lane.map(({ step, state, go: view }, index) => (
          <li key={step} class={state} {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}>
            <span class="mark" aria-hidden="true">
              {state === 'done' ? <Icon name="done" /> : index + 1}
            </span>
            <button type="button" class="bare link" onClick={() => go(view)}>
              {text.home.steps[step]}
            </button>
            <span class="tag">{text.home.stepState[state]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Sentences with a place to go to, where there is one. */
function Steps({ steps }: { steps: readonly Step[] }) {
  const { go } = useGuide();
  return (
    <ul class="steps">
      {steps.map(({ text, why, go: place }, index) => (
        <li key={index}>
          {place ? (
            <button type="button" class="bare link" onClick={() => go(viewOf(place))}>
              {text}
            </button>
          ) : (
            text
          )}
          {why && <div class="quiet">{why}</div>}
        </li>
      ))}
    </ul>
  );
}

function Fixes({ status: { fixes, fixCount } }: { status: Status }) {
  const { text } = useGuide();
  if (fixCount === 0) return null;
  return (
    <section aria-labelledby="fix">
      <h2 id="fix">
        <Icon name="warning" /> {text.home.fix}
      </h2>
      <Steps steps={fixes} />
      {fixCount > fixes.length && <p class="quiet">{text.home.fixMore(fixes.length, fixCount)}</p>}
    </section>
  );
}

/** More than this would hide the sheets below. */
const DUE_SHOWN = 4;

function DueSoon({ status: { due } }: { status: Status }) {
  const { text, go } = useGuide();
  return (
    <section aria-labelledby="due">
      <h2 id="due">{text.home.due}</h2>
      {due.length === 0 ? <p class="quiet">{text.home.noDue}</p> : <Steps steps={due.slice(0, DUE_SHOWN)} />}
      {due.length > DUE_SHOWN && (
        <details>
          <summary>{text.home.dueMore(due.length - DUE_SHOWN)}</summary>
          <Steps steps={due.slice(DUE_SHOWN)} />
        </details>
      )}
      {due.length > 0 && (
        <button type="button" onClick={() => go({ view: 'due' })}>
          {text.home.sendDue}
        </button>
      )}
    </section>
  );
}

/** Takes the user to the form of the row where the cursor stands in the sheet. */
function SelectedRow() {
  const { text, go } = useGuide();
  const task = useTask('selection');
  const [nothing, setNothing] = useState(false);
  const find = async (): Promise<void> => {
    const found = await task.run({});
    if (found?.sheet && found.id) go({ view: 'row', sheet: found.sheet, id: found.id });
    setNothing(found !== undefined);
  };
  return (
    <>
      <button type="button" class="wide" aria-disabled={task.running} onClick={() => void find()}>
        {task.running ? text.frame.loading : text.home.selection}
      </button>
      <div role="status">{nothing && !task.running && <p class="hint">{text.home.noSelection}</p>}</div>
      {task.failure && <Failure failure={task.failure} />}
    </>
  );
}

function Sheets({ status }: { status: Status }) {
  const { text, lang, go } = useGuide();
  const offered = sheets.flatMap((sheet) => {
    const there = status.sheets.find(({ key }) => key === sheet.key);
    return sheet.kind === 'table' && sheet.guided && there ? [{ sheet, ...there }] : [];
  });
  return (
    <section aria-labelledby="sheets">
      <h2 id="sheets">{text.home.sheets}</h2>
      <ul class="rows">
        {offered.map(({ sheet, key, name, rows }) => (
          <li key={key}>
            <button type="button" class="row" onClick={() => go({ view: 'sheet', sheet: key })}>
              <span class="words">
                <strong>{name}</strong>
                <span class="quiet">{sheet.purpose[lang]}</span>
              </span>
              <span class="tag">{text.home.rows(rows)}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="row"
            onClick={() => go({ view: 'row', sheet: 'judgements', start: { goal: status.goal } })}
          >
            <span class="words">
              <strong>{text.home.power}</strong>
              <span class="quiet">{text.home.powerWhy}</span>
            </span>
          </button>
        </li>
      </ul>
      <SelectedRow />
    </section>
  );
}

function AlsoHere() {
  const { text, go } = useGuide();
  const places: readonly (readonly [View, string])[] = [
    [{ view: 'reminders' }, text.home.reminders],
    [{ view: 'setup' }, text.home.repair],
    [{ view: 'about' }, text.home.about],
  ];
  return (
    <nav aria-label={text.home.also} class="also">
      {places.map(([view, words]) => (
        <button type="button" class="bare link" key={words} onClick={() => go(view)}>
          {words}
        </button>
      ))}
    </nav>
  );
}
