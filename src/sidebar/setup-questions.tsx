/** The questions before a workbook is built: its language, what the coalition is called, what to begin with, and what time it is there. */
import { useState } from 'preact/hooks';
import type { Input, SetupPlan } from '../api.ts';
import { sayTime } from '../core/day.ts';
import type { TemplateKey } from '../sheets/templates/names.ts';
import { Option } from './button.tsx';
import { aboutTheSame, allZones, computerZone, timeIn } from './clock.ts';
import { TemplateQuestion } from './examples.tsx';
import { useGuide } from './guide.ts';
import { LanguageQuestion } from './language.tsx';
import { Question, Wrong } from './question.tsx';
import { Bullets, Folded } from './state.tsx';

/** Right as it is, the computer's zone instead, or one from the list. */
type Answer = 'right' | 'computer' | 'list';

export function SetupQuestions(props: { plan: SetupPlan; build: (answers: Input<'setup'>) => void }) {
  const { text, lang } = useGuide();
  const say = text.setup;
  const { zone: right, time, steps } = props.plan;
  const computer = computerZone();
  const here = timeIn(computer);
  const agrees = aboutTheSame(here, time);
  const [name, setName] = useState('');
  const [answer, setAnswer] = useState<Answer | undefined>(agrees ? 'right' : undefined);
  const [list, setList] = useState(computer);
  const [template, setTemplate] = useState<TemplateKey>('empty');
  const [missing, setMissing] = useState(false);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const coalition = name.trim();
    setMissing(true);
    if (coalition !== '' && answer)
      props.build({ coalition, language: lang, template, zone: { right, computer, list }[answer] });
    else
      (event.target as HTMLFormElement)
        .querySelector<HTMLElement>(coalition ? '.time [type=radio]' : '[aria-invalid]')
        ?.focus();
  };
  const options: readonly (readonly [Answer, string])[] = [
    ['right', say.yes],
    ...(agrees ? [] : [['computer', say.no(sayTime(here, lang), computer)] as const]),
    ['list', say.elsewhere],
  ];

  return (
    <form onSubmit={submit} noValidate>
      <p>{say.intro}</p>
      <LanguageQuestion />
      <Question asks={say.name} help={say.nameHelp} problem={missing && name.trim() === '' && say.nameNeeded}>
        {(named) => (
          <input
            {...named}
            autocomplete="off"
            maxLength={200}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        )}
      </Question>
      <TemplateQuestion chosen={template} choose={setTemplate} />
      <fieldset class="time">
        <legend>{say.time(sayTime(time, lang))}</legend>
        <p class="help">{say.timeHelp}</p>
        {options.map(([value, words]) => (
          <Option key={value} type="radio" checked={answer === value} change={() => setAnswer(value)}>
            {words}
          </Option>
        ))}
        {answer === 'list' && (
          <select
            aria-label={say.zone}
            value={list}
            onChange={({ currentTarget }) => setList(currentTarget.value)}
          >
            {allZones().map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        )}
        <Wrong problem={missing && answer === undefined && say.timeNeeded} />
      </fieldset>
      <Folded title={say.makes}>
        <Bullets lines={steps} />
      </Folded>
      <button class="primary wide">{say.build}</button>
    </form>
  );
}
