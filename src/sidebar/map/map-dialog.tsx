/** The dialog around the Power map: who may see it, the goal, and its parts: asking, the picture, what a wall needs. */
import { useMemo, useReducer, useEffect, useState } from 'preact/hooks';
import type { Mapping } from '../../api.ts';
import { mapText } from '../../text/map-together.ts';
import { pageLang } from '../../text/waiting.ts';
import { useAnswer } from '../answer.ts';
import { call, sayWithCalls } from '../call.ts';
import { Notice, WhenAnswered } from '../state.tsx';
import { AskRoom } from './ask-room.tsx';
import { MapPicture } from './map-picture.tsx';
import { Placing } from './placing.ts';
import { Unsaved } from './unsaved.tsx';
import { ForTheWall } from './for-the-wall.tsx';

type Part = 'ask' | 'picture' | 'wall';
const parts = ['ask', 'picture', 'wall'] as const satisfies readonly Part[];

/** What could not be saved is tried again after so many milliseconds. */
const AGAIN = 10_000;

/** The sheet Power map is drawn anew when the room has been quiet for so long. */
const CALM = 20_000;

sayWithCalls({ lang: pageLang });

export function MapDialog() {
  const say = mapText[pageLang];
  const [goal, setGoal] = useState<string>();
  const [part, setPart] = useState<Part>('ask');
  const asked = useAnswer('mapping', goal === undefined ? {} : { goal });
  useEffect(() => {
    document.title = say.parts.ask;
  }, []);
  return (
    <>
      <header>
        <nav aria-label={say.parts.ask}>
          {parts.map((one) => (
            <button
              key={one}
              type="button"
              aria-current={one === part ? 'page' : undefined}
              onClick={() => setPart(one)}
            >
              {say.parts[one]}
            </button>
          ))}
        </nav>
        <p class="core">{say.core}</p>
      </header>
      <main>
        <WhenAnswered asked={asked}>
          {(mapping) => (
            <>
              {mapping.goals.length > 1 && (
                <label class="goal">
                  {say.goal}
                  <select value={mapping.goal} onChange={({ currentTarget }) => setGoal(currentTarget.value)}>
                    {mapping.goals.map((one) => (
                      <option key={one} value={one}>
                        {one}
                      </option>
                    ))}
                  </select>
                </label>
              )}
              {mapping.goals.length === 1 && (
                <p class="goal">
                  <strong>{say.goal}:</strong> {mapping.goal}
                </p>
              )}
              {mapping.goal === '' && <Notice kind="warning">{say.noGoal}</Notice>}
              <Parts key={mapping.goal} mapping={mapping} part={part} go={setPart} />
            </>
          )}
        </WhenAnswered>
      </main>
    </>
  );
}

/** The parts share what was answered, also while it is being saved. */
function Parts({ mapping, part, go }: { mapping: Mapping; part: Part; go: (part: Part) => void }) {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const placing = useMemo(
    () =>
      new Placing(
        mapping,
        (input) => call('place', input),
        () => redraw(0),
      ),
    [],
  );
  const waits = placing.failed.size > 0;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => placing.retry(), AGAIN);
    return () => clearInterval(timer);
  }, [waits]);
  const [written, setWritten] = useState(false);
  useEffect(() => {
    if (!placing.isSaved) {
      setWritten(true);
      return undefined;
    }
    if (!written) return undefined;
    // A failure needs no words: the hourly run looks, too.
    const timer = setTimeout(() => void call('refresh', {}).catch(() => undefined), CALM);
    return () => clearTimeout(timer);
  }, [placing.isSaved, written]);
  return (
    <>
      <Unsaved placing={placing} />
      {part === 'ask' && <AskRoom mapping={mapping} placing={placing} seeMap={() => go('picture')} />}
      {part === 'picture' && <MapPicture mapping={mapping} placing={placing} />}
      {part === 'wall' && <ForTheWall mapping={mapping} />}
    </>
  );
}
