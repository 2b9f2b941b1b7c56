/** The map as a picture with a table that says the same, to look at and to print. */
import type { Mapping } from '../../api.ts';
import { sayDay } from '../../core/day.ts';
import type { Judgement } from '../../sheets/judgements.ts';
import { mapLabels, type MapLabels } from '../../sheets/map-labels.ts';
import { mapColumns, mapRows, squareOf } from '../../sheets/map.ts';
import { mapText } from '../../text/map-together.ts';
import { pageLang } from '../../text/waiting.ts';
import { Part } from '../state.tsx';
import { PrintButton } from './print-button.tsx';
import type { Placing } from './placing.ts';
import { sayPlace } from './say-place.ts';

/** In units of the picture. */
const SQUARE = { width: 172, height: 104 };
const BEFORE = { left: 140, top: 34 };
const LETTERS = 13;
const LINE = 17;
const EDGE = 8;

const width = BEFORE.left + mapColumns.length * SQUARE.width;
const height = BEFORE.top + mapRows.length * SQUARE.height;

/** What a square holds of letters of this size. */
const room = {
  width: (SQUARE.width - 2 * EDGE) / LETTERS,
  lines: Math.floor((SQUARE.height - 2 * EDGE) / LINE),
};

interface Placed {
  readonly person: string;
  readonly judged: Judgement;
}

/** The squares in the order in which one reads them, each with its names. */
function squaresOf(people: readonly Placed[]): Map<string, string[]> {
  const squares = mapRows.flatMap(({ code: say }) =>
    mapColumns.map(({ code: position }) => squareOf({ position, say }) ?? ''),
  );
  return new Map(
    squares.map((square) => [
      square,
      people.flatMap(({ person, judged }) => (squareOf(judged) === square ? [person] : [])),
    ]),
  );
}

export function MapPicture({ mapping, placing }: { mapping: Mapping; placing: Placing }) {
  const say = mapText[pageLang];
  const people = mapping.people.map(({ person }) => ({ person, judged: placing.judged(person) }));
  const squares = squaresOf(people);
  const labels = mapLabels(squares, room);
  const byName = new Map(people.map((one) => [one.person, one]));
  const placed = [...squares.values()].flat().flatMap((name) => byName.get(name) ?? []);
  return (
    <article>
      <PrintButton page="size: landscape; margin: 10mm" />
      <h1>
        {say.mapTitle}
        {mapping.goal !== '' && `: ${mapping.goal}`}
      </h1>
      <p class="quiet">{sayDay(mapping.today, pageLang)}</p>
      <Picture labels={labels} />
      {labels.legend.length > 0 && (
        <Part title={say.legend}>
          <ul class="legend">
            {labels.legend.map(({ number, name }) => (
              <li key={number}>
                <strong>{number}</strong> {name}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Rows people={[...placed, ...people.filter((one) => !placed.includes(one))]} labels={labels} />
    </article>
  );
}

function Picture({ labels }: { labels: MapLabels }) {
  const say = mapText[pageLang];
  const ends = [say.across, say.up];
  return (
    <figure>
      <p class="axis">↑ {ends[1]}</p>
      <svg role="img" aria-label={`${say.mapTitle}. ${say.grid}.`} viewBox={`0 0 ${width} ${height}`}>
        {mapColumns.map(({ code, words }, column) => (
          <text
            key={code}
            class="words"
            x={BEFORE.left + (column + 0.5) * SQUARE.width}
            y={BEFORE.top - 12}
            text-anchor="middle"
          >
            {words[pageLang]}
          </text>
        ))}
        {mapRows.map((weight, row) => (
          <g key={weight.code}>
            <text
              class="words"
              x={BEFORE.left - 10}
              y={BEFORE.top + (row + 0.5) * SQUARE.height + LETTERS / 3}
              text-anchor="end"
            >
              {weight.words[pageLang]}
            </text>
            {mapColumns.map(({ code }, column) => {
              const x = BEFORE.left + column * SQUARE.width;
              const y = BEFORE.top + row * SQUARE.height;
              const lines = labels.lines.get(squareOf({ position: code, say: weight.code }) ?? '') ?? [];
              return (
                <g key={code}>
                  <rect x={x} y={y} {...SQUARE} />
                  {lines.map((line, index) => (
                    <text key={index} x={x + EDGE} y={y + EDGE + LETTERS + index * LINE}>
                      {line}
                    </text>
                  ))}
                </g>
              );
            })}
          </g>
        ))}
      </svg>
      <p class="axis end">{ends[0]} →</p>
    </figure>
  );
}

/** What the picture says, and who has no place in it. */
function Rows({ people, labels }: { people: readonly Placed[]; labels: MapLabels }) {
  const say = mapText[pageLang];
  const numbers = new Map(labels.legend.map(({ name, number }) => [name, number]));
  const words = ({ judged }: Placed): readonly string[] => {
    const { position, say: weight } = judged;
    return [
      position === undefined ? say.notAsked : sayPlace({ position, say: undefined }),
      weight === undefined ? '–' : sayPlace({ position: undefined, say: weight }),
      judged.looked === undefined ? '–' : sayDay(judged.looked, pageLang),
    ];
  };
  const [no, ...columns] = say.columns;
  const numbered = labels.legend.length > 0;
  return (
    <table class="said">
      <thead>
        <tr>
          {numbered && <th scope="col">{no}</th>}
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((one) => (
          <tr key={one.person}>
            {numbered && <td>{numbers.get(one.person) ?? ''}</td>}
            <th scope="row">{one.person}</th>
            {words(one).map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
