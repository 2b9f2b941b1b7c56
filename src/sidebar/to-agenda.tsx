/** Takes a question of *How we work* that is still open to the next meeting. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../api.ts';
import { isPutOff } from '../core/choices.ts';
import type { AskedRow } from '../core/sheet.ts';
import { meetings } from '../sheets/meetings/meetings.ts';
import { adviceAround } from '../text/advice.ts';
import { Act, Button } from './button.tsx';
import type { Entry } from './draft.ts';
import { useGuide } from './guide.ts';
import { Notice } from './state.tsx';

/** Nothing where the question is decided; `answer` is what the form holds. */
export function ToAgenda({ question, answer }: { question: AskedRow | undefined; answer: Entry }) {
  const { lang, go, written } = useGuide();
  const say = adviceAround[lang];
  const [said, setSaid] = useState<Answer<'toAgenda'>>();
  const whole = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (said) whole.current?.querySelector('button')?.focus();
  }, [said]);
  const given = String(answer).trim();
  if (!question || (given !== '' && !isPutOff(given))) return null;
  const sheet = meetings.key;
  return (
    <div ref={whole}>
      {!said && (
        <Act
          call="toAgenda"
          input={{ way: question.id }}
          done={(answered) => {
            setSaid(answered);
            if (answered.meeting !== undefined) written(sheet);
          }}
          words={say.put}
        />
      )}
      <div role="status">
        {said && (
          <Notice kind={said.meeting === undefined ? 'plain' : 'good'}>
            <p>{said.message}</p>
            {said.meeting === undefined ? (
              <Button press={() => go({ view: 'row', sheet, start: { items: question.asks[lang] } })}>
                {say.plan}
              </Button>
            ) : (
              <Button look="link" press={() => go({ view: 'row', sheet, id: said.meeting ?? '' })}>
                {say.open}
              </Button>
            )}
          </Notice>
        )}
      </div>
    </div>
  );
}
