/** The 5 × 5 grid to place somebody on: a click, or the arrow keys and Enter. Names that stand already are in it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Judgement } from '../../sheets/judgements.ts';
import { mapColumns, mapRows, squareOf } from '../../sheets/map.ts';
import { mapText } from '../../text/map-together.ts';
import { pageLang } from '../../text/waiting.ts';

export interface Square {
  readonly position: NonNullable<Judgement['position']>;
  readonly say: NonNullable<Judgement['say']>;
}

interface Person {
  readonly person: string;
  readonly judged: Judgement;
}

type At = readonly [row: number, column: number];

/** More names would make a square taller than the screen; the picture of the map has them all. */
const NAMES_SHOWN = 3;

/** In the middle, where nothing is said yet. */
const MIDDLE: At = [2, 2];

const last = mapColumns.length - 1;

const moves: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** `now` is who is asked about; without `place` nothing can be placed. */
export function PlaceGrid(props: {
  people: readonly Person[];
  now: Person | undefined;
  place: ((square: Square) => void) | undefined;
}) {
  const { people, now, place } = props;
  const say = mapText[pageLang];
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<At>(MIDDLE);

  const focusAt = (place: At): void => {
    setAt(place);
    grid.current?.querySelector<HTMLElement>(`[data-at="${place.join(' ')}"]`)?.focus();
  };
  // The keyboard begins where somebody stood before, unless it is at work elsewhere. Before the next key can come.
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isFree = activeElement === document.body || grid.current?.contains(activeElement);
    if (!now || !isFree) return;
    const row = mapRows.findIndex(({ code }) => code === now.judged.say);
    const column = mapColumns.findIndex(({ code }) => code === now.judged.position);
    focusAt([row < 0 ? MIDDLE[0] : row, column < 0 ? MIDDLE[1] : column]);
  }, [now?.person]);

  const hear = (event: KeyboardEvent): void => {
    // A key that is held down is no second answer.
    if (event.key === 'Enter' && event.repeat) event.preventDefault();
    const move = moves[event.key];
    const from =
      event.target instanceof HTMLElement ? event.target.dataset['at']?.split(' ').map(Number) : [];
    const [row, column] = from ?? [];
    if (!move || row === undefined || column === undefined) return;
    event.preventDefault();
    const within = (to: number): number => Math.max(0, Math.min(last, to));
    focusAt([within(row + move[0]), within(column + move[1])]);
  };

  return (
    <div class="grid" role="grid" aria-label={say.grid} ref={grid} onKeyDown={hear}>
      <div role="row">
        <span role="columnheader">
          <span class="unseen">{say.up}</span>
        </span>
        {mapColumns.map(({ code, words }) => (
          <span key={code} role="columnheader">
            {words[pageLang]}
          </span>
        ))}
      </div>
      {mapRows.map((weight, row) => (
        <div key={weight.code} role="row">
          <span role="rowheader">{weight.words[pageLang]}</span>
          {mapColumns.map((position, column) => {
            const square = { position: position.code, say: weight.code };
            const names = people.flatMap(({ person, judged }) =>
              squareOf(judged) === squareOf(square) && person !== now?.person ? [person] : [],
            );
            const isHere = now !== undefined && squareOf(now.judged) === squareOf(square);
            const words = say.square(position.words[pageLang], weight.words[pageLang]);
            return (
              <button
                key={position.code}
                type="button"
                role="gridcell"
                aria-disabled={place === undefined}
                aria-selected={isHere}
                tabIndex={row === at[0] && column === at[1] ? 0 : -1}
                data-at={`${row} ${column}`}
                onClick={({ detail }) => {
                  // The second click of a double click would place the next name.
                  if (detail < 2) place?.(square);
                }}
              >
                <span class="unseen">{words}</span>
                {names.slice(0, NAMES_SHOWN).map((name) => (
                  <span key={name}>{name}</span>
                ))}
                {names.length > NAMES_SHOWN && <span>+{names.length - NAMES_SHOWN}</span>}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
