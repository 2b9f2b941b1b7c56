/** What a room needs that maps on a wall: a blank grid on one sheet or four, and cards with names. */
import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Mapping } from '../../api.ts';
import { mapColumns, mapRows } from '../../sheets/map.ts';
import { mapText } from '../../text/map-together.ts';
import { pageLang } from '../../text/waiting.ts';
import { Option } from '../button.tsx';
import { PrintButton } from './print-button.tsx';

const papers = ['letter', 'a4'] as const;
type Paper = (typeof papers)[number];

const things = ['one', 'four', 'cards'] as const;
type Thing = (typeof things)[number];

/** The short side and the long one, in millimetres. */
const SIZES: Record<Paper, readonly [short: number, long: number]> = {
  letter: [215.9, 279.4],
  a4: [210, 297],
};

const MARGIN = 10;

/** Rounding in a browser must not make a page of its own. */
const SPARE = 1;

const CARDS = 8;

type Name = Pick<Mapping['people'][number], 'person' | 'organization'>;

/** The names of each page of cards. */
function cardPages(people: readonly Name[]): (readonly Name[])[] {
  return Array.from({ length: Math.ceil(people.length / CARDS) }, (_, page) =>
    people.slice(page * CARDS, (page + 1) * CARDS),
  );
}

/**
 * The grid with its words has six lines each way: on one sheet all, on four half of them, so that no square and no word
 * is cut.
 */
const halves: Record<'one' | 'four', readonly (readonly [from: number, to: number])[]> = {
  one: [[0, 6]],
  four: [
    [0, 3],
    [3, 6],
  ],
};

export function ForTheWall({ mapping: { people } }: { mapping: Mapping }) {
  const say = mapText[pageLang];
  const [paper, setPaper] = useState<Paper>('letter');
  const [thing, setThing] = useState<Thing>('one');
  const [short, long] = SIZES[paper];
  const lies = thing === 'cards' ? 'portrait' : 'landscape';
  const [width, height] = lies === 'portrait' ? [short, long] : [long, short];
  const pages =
    thing === 'cards'
      ? cardPages(people).map((names) => <Cards names={names} />)
      : halves[thing].flatMap((rows) =>
          halves[thing].map((columns) => <BlankGrid rows={rows} columns={columns} />),
        );
  const size = `width: ${width - 2 * MARGIN}mm; height: ${height - 2 * MARGIN - SPARE}mm`;
  return (
    <article>
      <h1 class="printing">{say.parts.wall}</h1>
      <div class="choices">
        <Choice title={say.what} all={things} words={say.things} chosen={thing} choose={setThing} />
        <Choice title={say.paper} all={papers} words={say.papers} chosen={paper} choose={setPaper} />
        <PrintButton page={`size: ${paper} ${lies}; margin: ${MARGIN}mm`} />
      </div>
      <p class="printing" role="status">
        {say.pages(pages.length)}. {thing === 'four' && say.glue} {thing === 'cards' && say.cut}
      </p>
      <div class={`sheets ${thing}`}>
        {pages.map((page, index) => (
          <section key={index} class="paper" style={size}>
            {page}
          </section>
        ))}
      </div>
    </article>
  );
}

function Choice<Key extends string>(props: {
  title: string;
  all: readonly Key[];
  words: Readonly<Record<Key, string>>;
  chosen: Key;
  choose: (key: Key) => void;
}) {
  return (
    <fieldset>
      <legend>{props.title}</legend>
      <div>
        {props.all.map((key) => (
          <Option key={key} type="radio" checked={key === props.chosen} change={() => props.choose(key)}>
            {props.words[key]}
          </Option>
        ))}
      </div>
    </fieldset>
  );
}

/** Lines of the grid: line 0 holds the words, and so does column 0. */
function BlankGrid(props: { rows: readonly [number, number]; columns: readonly [number, number] }) {
  const say = mapText[pageLang];
  const lines = ([from, to]: readonly [number, number]): number[] =>
    Array.from({ length: to - from }, (_, index) => from + index);
  const cell = (row: number, column: number): ComponentChildren => {
    if (row === 0 && column === 0)
      return (
        <td class="corner">
          ↑ {say.up}
          <br />→ {say.across}
        </td>
      );
    if (row === 0) return <th scope="col">{mapColumns[column - 1]?.words[pageLang]}</th>;
    if (column === 0) return <th scope="row">{mapRows[row - 1]?.words[pageLang]}</th>;
    return <td />;
  };
  return (
    <table class="blank">
      <tbody>
        {lines(props.rows).map((row) => (
          <tr key={row}>{lines(props.columns).map((column) => cell(row, column))}</tr>
        ))}
      </tbody>
    </table>
  );
}

function Cards({ names }: { names: readonly Name[] }) {
  return (
    <ul class="cards">
      {names.map(({ person, organization }) => (
        <li key={person}>
          <strong>{person}</strong>
          {organization && <span>{organization}</span>}
        </li>
      ))}
    </ul>
  );
}
