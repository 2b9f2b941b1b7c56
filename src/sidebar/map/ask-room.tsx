/** Asks a room about one name after the other; the group says where, and one click or key places it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Mapping } from '../../api.ts';
import { sayDay } from '../../core/day.ts';
import { inAskingOrder, isAnswered, nextOf } from '../../sheets/mapping.ts';
import { mapText, type AnswerKey } from '../../text/map-together.ts';
import { pageLang } from '../../text/waiting.ts';
import { Button } from '../button.tsx';
import { Lines, Notice, Part } from '../state.tsx';
import type { Placing, RoomAnswer } from './placing.ts';
import { PlaceGrid, type Square } from './place-grid.tsx';
import { sayPlace } from './say-place.ts';

const answerKeys = ['disagree', 'unknown', 'later', 'undo'] as const satisfies readonly AnswerKey[];

export function AskRoom(props: { mapping: Mapping; placing: Placing; seeMap: () => void }) {
  const { mapping, placing, seeMap } = props;
  const { today } = mapping;
  const say = mapText[pageLang];
  // In the order in which it began: a name that was answered does not jump.
  const [order] = useState(() =>
    inAskingOrder(
      mapping.people.map(({ person, organization }) => ({
        person,
        organization,
        judged: placing.judged(person),
      })),
      today,
    ),
  );
  const people = order.map((one) => ({ ...one, judged: placing.judged(one.person) }));
  const [later, setLater] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<string>();
  const [told, setTold] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const now = people.find(({ person }) => person === chosen) ?? nextOf(people, later, today);
  const answered = people.filter(({ judged }) => isAnswered(judged, today)).length;
  useLayoutEffect(() => {
    if (!now) heading.current?.focus();
  }, [now === undefined]);

  const give = (answer: Pick<RoomAnswer, 'position' | 'say'>): void => {
    if (!now) return;
    const { person, judged } = now;
    const words = [placing.unread(person), judged.basis ?? ''].filter((one) => one !== '').join('; ');
    const basis = words.includes(say.basis) ? words : [words, say.basis].filter(Boolean).join('; ');
    placing.answer(person, { ...answer, basis, looked: today });
    setChosen(undefined);
    setTold(
      say.given(person, sayPlace({ position: answer.position ?? undefined, say: answer.say ?? undefined })),
    );
  };
  const keep = (position: 'disagree' | 'unknown'): void => give({ position, say: now?.judged.say ?? null });
  const acts: Record<AnswerKey, () => void> = {
    disagree: () => keep('disagree'),
    unknown: () => keep('unknown'),
    later() {
      if (!now) return;
      setLater([...later.filter((name) => name !== now.person), now.person]);
      setChosen(undefined);
    },
    undo() {
      const person = placing.undo();
      if (person === undefined) return;
      setChosen(person);
      setTold(say.undone(person));
    },
  };
  /** A letter answers while the keyboard is anywhere in here but in a list to choose from. */
  const hear = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    const key = answerKeys.find((one) => say.letters[one] === event.key.toUpperCase());
    if (!key) return;
    event.preventDefault();
    acts[key]();
  };
  const names = (position: 'disagree' | 'unknown'): string =>
    people.flatMap(({ person, judged }) => (judged.position === position ? [person] : [])).join(', ');

  if (people.length === 0) return <Notice kind="plain">{say.nobody}</Notice>;
  return (
    <div class="ask" onKeyDown={hear}>
      <div class="who">
        <p class="progress">
          {say.progress(Math.min(answered + 1, people.length), people.length)}{' '}
          <progress aria-label={say.parts.ask} max={people.length} value={answered} />
        </p>
        {now ? (
          <>
            <h1>{now.person}</h1>
            {now.organization && <p>{now.organization}</p>}
            <p class="quiet">
              {now.judged.position === undefined
                ? say.never
                : say.before(
                    sayPlace(now.judged),
                    now.judged.looked === undefined ? '–' : sayDay(now.judged.looked, pageLang),
                  )}
            </p>
            {placing.unread(now.person) !== '' && (
              <p class="hint">{say.unread(placing.unread(now.person))}</p>
            )}
            <p>{say.asks}</p>
          </>
        ) : (
          <>
            <h1 ref={heading} tabIndex={-1}>
              {say.allDone}
            </h1>
            <Button look="primary" press={seeMap}>
              {say.seeMap}
            </Button>
            {(['disagree', 'unknown'] as const).map(
              (position) =>
                names(position) !== '' && (
                  <Part key={position} title={position === 'disagree' ? say.toTalk : say.notKnown}>
                    <Lines lines={[{ more: names(position) }]} />
                  </Part>
                ),
            )}
          </>
        )}
        <div class="answers">
          {answerKeys
            .filter((key) => (key === 'undo' ? placing.canUndo : now))
            .map((key) => (
              <Button key={key} press={acts[key]}>
                {say.answers[key]} <kbd>{say.letters[key]}</kbd>
              </Button>
            ))}
        </div>
        {now && <p class="help">{say.keys}</p>}
        <label>
          {say.somebodyElse}
          <select value="" onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            <option value="">{say.choose}</option>
            {people.map(({ person, judged }) => (
              <option key={person} value={person}>
                {person}: {judged.position === undefined ? say.notAsked : sayPlace(judged)}
              </option>
            ))}
          </select>
        </label>
        <p class="unseen" role="status">
          {told} {now?.person}
        </p>
        <p class="saved quiet">{placing.isSaved ? say.saved : say.saving}</p>
      </div>
      <PlaceGrid
        people={people}
        now={now}
        place={now && ((square: Square) => give({ position: square.position, say: square.say }))}
      />
    </div>
  );
}
