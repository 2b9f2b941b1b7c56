/** Examples in the guide: which to begin with, and their removal after a look at what goes and what stays. */
import { useState } from 'preact/hooks';
import type { ExamplesOfSheet } from '../api.ts';
import { templateKeys, templateNames, type TemplateKey } from '../sheets/templates/names.ts';
import { examplesText } from '../text/examples.ts';
import { useAnswer } from './answer.ts';
import { Act, Button, Option } from './button.tsx';
import { focusTitle } from './frame.tsx';
import { useGuide } from './guide.ts';
import { Bullets, Part, WhenAnswered } from './state.tsx';

/** A question of setup. */
export function TemplateQuestion(props: { chosen: TemplateKey; choose: (key: TemplateKey) => void }) {
  const { lang } = useGuide();
  const say = examplesText[lang];
  return (
    <fieldset>
      <legend>{say.asks}</legend>
      <p class="help">{say.help}</p>
      {templateKeys.map((key) => (
        <Option key={key} type="radio" checked={key === props.chosen} change={() => props.choose(key)}>
          {templateNames[key][lang]}
        </Option>
      ))}
    </fieldset>
  );
}

/** A button as long as there are examples; what it does is shown before it is done. */
export function RemoveExamples({ count }: { count: number }) {
  const { lang } = useGuide();
  const [looking, setLooking] = useState(false);
  const look = (now: boolean): void => {
    setLooking(now);
    focusTitle();
  };
  if (looking) return <Removal close={() => look(false)} />;
  return (
    <Button look="wide" press={() => setLooking(true)}>
      {examplesText[lang].remove(count)}
    </Button>
  );
}

function Removal({ close }: { close: () => void }) {
  const { lang, say: announce, written } = useGuide();
  const say = examplesText[lang];
  const asked = useAnswer('examples', {});
  return (
    <Part title={say.title} begin>
      <WhenAnswered asked={asked}>
        {({ sheets }) => {
          const going = sheets.filter(({ removed }) => removed > 0);
          return (
            <>
              <Bullets lines={going.map(({ name, removed }) => say.sheet(name, removed))} />
              {going.length === 0 && <p class="quiet">{say.nothing}</p>}
              <Kept sheets={sheets} />
              <div class="buttons">
                {going.length > 0 && (
                  <Act
                    call="removeExamples"
                    input={{}}
                    look="primary"
                    words={say.confirm}
                    done={({ message }) => {
                      announce(message);
                      written();
                      close();
                    }}
                  />
                )}
                <Button press={close}>{say.cancel}</Button>
              </div>
            </>
          );
        }}
      </WhenAnswered>
    </Part>
  );
}

/** Examples that somebody changed: they may be somebody's own rows by now. */
function Kept({ sheets }: { sheets: readonly ExamplesOfSheet[] }) {
  const { lang } = useGuide();
  const say = examplesText[lang];
  const kept = sheets.flatMap(({ name, kept: rows }) =>
    rows.map(({ row, title }) => say.keptRow(name, row, title)),
  );
  if (kept.length === 0) return null;
  return (
    <>
      <h3>{say.kept}</h3>
      <Bullets lines={kept} />
      <p class="quiet">{say.keptHelp}</p>
    </>
  );
}
