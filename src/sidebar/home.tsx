/** Home: the one next step, the way to a start, what to put right, what is due, and the sheets. */
import { useState } from 'preact/hooks';
import type { Answer, Status, Step } from '../api.ts';
import { guidedTables } from '../sheets/guided.ts';
import { stepsText } from '../text/steps.ts';
import { Act, Button } from './button.tsx';
import { RemoveExamples } from './examples.tsx';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { WayThere } from './path.tsx';
import { viewOf } from './place.ts';
import { RowButton } from './row-list.tsx';
import { HiddenTabs } from './screen-sharing.tsx';
import { Folded, Notice, Part, WhenAnswered } from './state.tsx';

/** More due items than this would hide the sheets below. */
const DUE_SHOWN = 4;

export function Home() {
  const { text, lang, status, go } = useGuide();
  const say = text.home;
  return (
    <>
      <Title>{say.title}</Title>
      <WhenAnswered asked={status}>
        {(now) => (
          <>
            {now.reminders.paused && now.reminders.on && <Notice kind="warning">{say.paused}</Notice>}
            <HiddenTabs />
            {now.older && <Older />}
            {!now.fresh && <p class="quiet">{stepsText[lang].updating}</p>}
            {/* Somebody new is first asked what brings them here. */}
            {now.way === undefined && <WayThere status={now} />}
            {(now.way !== undefined || now.next.go) && <NextStep step={now.next} />}
            {now.way !== undefined && <WayThere status={now} />}
            {now.question && (
              <Part title={say.talk}>
                <p>{now.question}</p>
              </Part>
            )}
            {now.fixCount > 0 && (
              <Part title={say.fix}>
                <Steps steps={now.fixes} />
                {now.fixCount > now.fixes.length && (
                  <p class="quiet">{say.fixMore(now.fixes.length, now.fixCount)}</p>
                )}
              </Part>
            )}
            <Part title={say.due}>
              {now.due.length === 0 && <p class="quiet">{say.noDue}</p>}
              <Steps steps={now.due.slice(0, DUE_SHOWN)} />
              {now.due.length > DUE_SHOWN && (
                <Folded title={say.dueMore(now.due.length - DUE_SHOWN)}>
                  <Steps steps={now.due.slice(DUE_SHOWN)} />
                </Folded>
              )}
            </Part>
            <Sheets status={now} />
            {now.examples !== undefined && <RemoveExamples count={now.examples} />}
          </>
        )}
      </WhenAnswered>
      <nav aria-label={say.also}>
        {(['due', 'reminders', 'share', 'screen', 'setup', 'check', 'about'] as const).map((view) => (
          <Button key={view} look="link" press={() => go({ view })}>
            {say.places[view]}
          </Button>
        ))}
      </nav>
    </>
  );
}

/** The workbook is of an earlier version: it works as it did, and can be brought up to date. */
function Older() {
  const { text, go } = useGuide();
  return (
    <Notice kind="warning">
      {text.setup.older}{' '}
      <Button look="link" press={() => go({ view: 'setup' })}>
        {text.setup.upgrade}
      </Button>
    </Notice>
  );
}

function NextStep({ step: { text: words, why, go: place } }: { step: Step }) {
  const { text, go } = useGuide();
  return (
    <section class="card strong">
      <h2 class="over">{text.home.next}</h2>
      <p class="big">{words}</p>
      {why && <p class="quiet">{why}</p>}
      {place && (
        <Button look="primary" press={() => go(viewOf(place))}>
          {text.home.begin}
        </Button>
      )}
    </section>
  );
}

/** Sentences with a place to go to, where there is one. */
function Steps({ steps }: { steps: readonly Step[] }) {
  const { go } = useGuide();
  return (
    <ul>
      {steps.map(({ text, why, go: place }, index) => (
        <li key={index}>
          {place ? (
            <Button look="link" press={() => go(viewOf(place))}>
              {text}
            </Button>
          ) : (
            text
          )}
          {why && <div class="quiet">{why}</div>}
        </li>
      ))}
    </ul>
  );
}

function Sheets({ status }: { status: Status }) {
  const { text, lang, go } = useGuide();
  const [nothing, setNothing] = useState(false);
  // Takes the user to the form of the row where the cursor stands in the sheet.
  const toSelected = ({ sheet, id }: Answer<'selection'>): void => {
    setNothing(id === undefined);
    if (sheet && id) go({ view: 'row', sheet, id });
  };
  return (
    <Part title={text.home.sheets}>
      <ul class="rows">
        {guidedTables.map((table) => {
          const there = status.sheets.find(({ key }) => key === table.key);
          return (
            there && (
              <RowButton
                key={table.key}
                title={there.name}
                details={table.purpose[lang]}
                tag={text.home.rows(there.rows)}
                press={() => go({ view: 'sheet', sheet: table.key })}
              />
            )
          );
        })}
        <RowButton
          title={text.home.power}
          details={text.home.powerWhy}
          press={() => go({ view: 'row', sheet: 'judgements', start: { goal: status.goal } })}
        />
      </ul>
      <Folded title={stepsText[lang].allSheets}>
        <p class="help">{stepsText[lang].notBegun}</p>
        <ul class="rows">
          {guidedTables
            .filter(({ key }) => !status.sheets.some((sheet) => sheet.key === key))
            .map((table) => (
              <RowButton
                key={table.key}
                title={table.name[lang]}
                details={table.purpose[lang]}
                press={() => go({ view: 'sheet', sheet: table.key })}
              />
            ))}
        </ul>
      </Folded>
      <Act call="selection" input={{}} done={toSelected} look="wide" words={text.home.selection} />
      <div role="status">{nothing && <p class="hint">{text.home.noSelection}</p>}</div>
    </Part>
  );
}
