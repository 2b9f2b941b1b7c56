/** “What brings you here?”: four ways in, each with the order of steps that fits it. */
import { pathWords, waysIn } from '../sheets/steps.ts';
import { stepsText } from '../text/steps.ts';
import { useTask } from './answer.ts';
import { focusTitle } from './frame.tsx';
import { useGuide } from './guide.ts';
import { RowButton } from './row-list.tsx';
import { Failure, Part } from './state.tsx';

export function WaysIn({ chosen }: { chosen?: () => void }) {
  const { lang, status } = useGuide();
  const say = stepsText[lang];
  const { running, failure, run } = useTask('way');
  const choose = async (way: (typeof waysIn)[number]): Promise<void> => {
    const { value } = status;
    if (!(await run({ way })) || !value) return;
    // Shown at once; the next look through the sheets says the same.
    status.put({ ...value, way });
    chosen?.();
    focusTitle();
  };
  return (
    <Part title={say.brings}>
      <p class="help">{say.bringsHelp}</p>
      <ul class="rows" aria-busy={running}>
        {waysIn.map((way) => (
          <RowButton
            key={way}
            title={pathWords[way].says[lang]}
            details={pathWords[way].explained[lang]}
            press={() => void choose(way)}
          />
        ))}
      </ul>
      {failure && <Failure failure={failure} />}
    </Part>
  );
}
