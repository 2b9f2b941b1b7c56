/** What speaks for one answer to a question and for another, each with who says so. */
import type { AskedRow } from '../core/sheet.ts';
import { stepsText } from '../text/steps.ts';
import { useGuide } from './guide.ts';
import { Part } from './state.tsx';

/** Nothing where nobody disagrees. */
export function Sides({ question }: { question: AskedRow | undefined }) {
  const { lang } = useGuide();
  if (!question?.sides) return null;
  return (
    <Part title={stepsText[lang].ask.sides}>
      {question.sides.map(({ says, source }) => (
        <p key={says[lang]}>
          {says[lang]} <span class="quiet">({source[lang]})</span>
        </p>
      ))}
    </Part>
  );
}
