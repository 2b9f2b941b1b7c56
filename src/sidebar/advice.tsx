/** What a sheet's rows say, or one of them: asked once the rest is there, and anew whenever the row has changed. */
import { useEffect, useRef } from 'preact/hooks';
import type { Advice } from '../api.ts';
import { isAdvised } from '../sheets/advised.ts';
import { adviceAround } from '../text/advice.ts';
import { useAnswer } from './answer.ts';
import { Button } from './button.tsx';
import { useGuide } from './guide.ts';
import { Icon } from './icon.tsx';
import { viewOf } from './place.ts';
import { Failure, Folded, Part, Waiting } from './state.tsx';

/** The five lights of a goal and its sentence. More at once would push what the user came for out of sight. */
const SHOWN = 6;

export interface AdviceProps {
  readonly sheet: string;
  readonly id?: string;
  /** Whether the rest of the screen is there. */
  readonly ready: boolean;
  /** What the advice is about; when it changes, it is asked anew. */
  readonly about?: unknown;
  /** Puts a sentence into the form's field. */
  readonly use?: (field: string, sentence: string) => void;
}

export function AdvicePart(props: AdviceProps) {
  return isAdvised(props.sheet) ? <Asked {...props} /> : null;
}

function Asked({ sheet, id, ready, about, use }: AdviceProps) {
  const { text, lang } = useGuide();
  const { state, value, failure, again } = useAnswer('advice', ready ? { sheet, id } : undefined);
  const known = useRef(JSON.stringify(about));
  useEffect(() => {
    if (known.current !== JSON.stringify(about)) again();
    known.current = JSON.stringify(about);
  }, [JSON.stringify(about)]);
  // What can be taken over as it is comes first, and is never folded away.
  const sentences = [...(value?.sentences ?? [])].sort(
    (one, other) => Number(other.field !== undefined) - Number(one.field !== undefined),
  );
  return (
    <div class="advice" aria-live="polite" aria-busy={state === 'waiting'}>
      {failure && <Failure failure={failure} again={again} />}
      {value === undefined && state === 'waiting' && <Waiting />}
      {sentences.length > 0 && (
        <Part title={adviceAround[lang].title}>
          <Sentences sentences={sentences.slice(0, SHOWN)} use={use} />
          {sentences.length > SHOWN && (
            <Folded title={text.frame.more}>
              <Sentences sentences={sentences.slice(SHOWN)} use={use} />
            </Folded>
          )}
        </Part>
      )}
    </div>
  );
}

function Sentences({ sentences, use }: { sentences: readonly Advice[]; use: AdviceProps['use'] }) {
  const { lang, go } = useGuide();
  return (
    <ul>
      {sentences.map(({ text, kind, go: place, field }) => (
        <li key={text} class={kind}>
          {kind === 'good' && <Icon name="done" />}
          {field !== undefined && <div class="quiet">{adviceAround[lang].composed}</div>}
          {place ? (
            <Button look="link" press={() => go(viewOf(place))}>
              {text}
            </Button>
          ) : (
            text
          )}
          {field !== undefined && use && (
            <Button press={() => use(field, text)}>{adviceAround[lang].use}</Button>
          )}
        </li>
      ))}
    </ul>
  );
}
