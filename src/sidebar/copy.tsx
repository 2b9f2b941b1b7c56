/** The one question a copied workbook asks before it does anything: what are you for? */
import { useState } from 'preact/hooks';
import type { Input } from '../api.ts';
import { useTask } from './answer.ts';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { Failure, Notice } from './state.tsx';

const choices: readonly Input<'copy'>['choice'][] = ['backup', 'new', 'moved'];

export function CopyChoice() {
  const { text, status, say } = useGuide();
  const task = useTask('copy');
  const [chosen, setChosen] = useState<Input<'copy'>['choice']>();
  const choose = async (choice: Input<'copy'>['choice']): Promise<void> => {
    setChosen(choice);
    if (!(await task.run({ choice }))) return;
    say(text.copy.choices[choice].so);
    status.again();
  };
  return (
    <>
      <Title>{text.copy.title}</Title>
      <Notice kind="plain">
        <p>{text.copy.why}</p>
      </Notice>
      {task.failure && <Failure failure={task.failure} />}
      {choices.map((choice) => (
        <section class="card" key={choice}>
          <button
            type="button"
            class="wide"
            aria-describedby={`so-${choice}`}
            aria-disabled={task.running}
            onClick={() => void choose(choice)}
          >
            {task.running && chosen === choice ? text.frame.loading : text.copy.choices[choice].does}
          </button>
          <p class="quiet" id={`so-${choice}`}>
            {text.copy.choices[choice].so}
          </p>
        </section>
      ))}
    </>
  );
}
