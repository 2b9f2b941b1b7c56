/** The questions before a workbook is built: what the coalition is called, and what time it is there. */
import { useRef, useState } from 'preact/hooks';
import type { Input, SetupPlan } from '../api.ts';
import { sayTime } from '../core/day.ts';
import { aboutTheSame, allZones, computerZone, timeIn } from './clock.ts';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { StepList } from './setup.tsx';
import { Icon } from './icon.tsx';

/** Right as it is, the computer's zone instead, or one from the list. */
type Answer = 'right' | 'computer' | 'list';

export function SetupQuestions({
  plan,
  build,
}: {
  plan: SetupPlan;
  build: (answers: Input<'setup'>) => void;
}) {
  const { text, lang } = useGuide();
  const computer = computerZone();
  const here = timeIn(computer);
  const agrees = aboutTheSame(here, plan.time);
  const [name, setName] = useState('');
  const [answer, setAnswer] = useState<Answer | undefined>(agrees ? 'right' : undefined);
  const [zone, setZone] = useState(computer);
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const submit = (event: Event): void => {
    event.preventDefault();
    const coalition = name.trim();
    if (coalition === '' || answer === undefined) {
      setMissing(true);
      form.current?.querySelector<HTMLElement>(coalition === '' ? '#coalition' : '[type=radio]')?.focus();
      return;
    }
    build({ coalition, zone: { right: plan.zone, computer, list: zone }[answer] });
  };
  const option = (value: Answer, words: string) => (
    <label class="option">
      <input type="radio" name="time" checked={answer === value} onChange={() => setAnswer(value)} />
      <span>{words}</span>
    </label>
  );

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Title>{text.setup.title}</Title>
      <p>{text.setup.intro}</p>
      <div class="field">
        <label for="coalition">{text.setup.name}</label>
        <p class="help" id="coalition-help">
          {text.setup.nameHelp}
        </p>
        <input
          id="coalition"
          type="text"
          autocomplete="off"
          maxLength={200}
          aria-describedby={missing ? 'coalition-help coalition-problem' : 'coalition-help'}
          aria-invalid={missing && name.trim() === ''}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        {missing && name.trim() === '' && <Problem id="coalition-problem" sentence={text.setup.nameNeeded} />}
      </div>
      <fieldset>
        <legend>{text.setup.time(sayTime(plan.time, lang))}</legend>
        <p class="help">{text.setup.timeHelp}</p>
        {option('right', text.setup.yes)}
        {!agrees && option('computer', text.setup.no(sayTime(here, lang), computer))}
        {option('list', text.setup.elsewhere)}
        {answer === 'list' && (
          <select
            aria-label={text.setup.zone}
            value={zone}
            onChange={({ currentTarget }) => setZone(currentTarget.value)}
          >
            {allZones().map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
        {missing && answer === undefined && <Problem id="time-problem" sentence={text.setup.zoneNeeded} />}
      </fieldset>
      <details>
        <summary>{text.setup.makes}</summary>
        <StepList steps={plan.steps} />
      </details>
      <button type="submit" class="primary wide">
        {text.setup.build}
      </button>
    </form>
  );
}

function Problem({ id, sentence }: { id: string; sentence: string }) {
  return (
    <div class="problem" id={id}>
      <Icon name="warning" />
      <span class="words">{sentence}</span>
    </div>
  );
}
