/** What stands in each square of the map's picture: names, or, where a square is crowded, numbers that a legend explains. */

/** How much a square holds: widths are in ems, as the size of the letters is not known here. */
export interface Room {
  readonly width: number;
  readonly lines: number;
}

export interface Numbered {
  readonly number: number;
  readonly name: string;
}

export interface MapLabels {
  /** Lines of text by square. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** The names that stand in the picture as numbers. */
  readonly legend: readonly Numbered[];
}

const DOT = '• ';

/** As wide as the dot: the second line of a name stands below its first. */
const INDENT = '\u2002';

/** The width of a text in ems, rather too wide than too narrow: fonts differ. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[ .,;:'’!|iljtfI·•\u2002-]/.test(letter)) width += 0.42;
    else if (/[mwMWÑ@%\p{Lu}]/u.test(letter)) width += 0.9;
    else width += letter > '\u2e80' ? 1.1 : 0.62;
  }
  return width;
}

/** A text in lines of at most this width; undefined where one of its words is wider. */
function inLines(text: string, width: number, indent = ''): string[] | undefined {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (widthOf(longer) <= width) lines.splice(-1, 1, longer);
    else if (widthOf(indent + word) > width || last === undefined) return undefined;
    else lines.push(indent + word);
  }
  return lines;
}

/** All numbers, or, where even they are too many, from which to which. */
function numberLines(first: number, last: number, { width, lines }: Room): readonly string[] {
  const all = Array.from({ length: last - first + 1 }, (_, index) => String(first + index)).join(', ');
  const wrapped = inLines(all, width);
  return wrapped && wrapped.length <= lines ? wrapped : [`${first}–${last}`];
}

/** The labels of squares, in the order in which they are given, which is the order of the numbers. */
export function mapLabels(squares: ReadonlyMap<string, readonly string[]>, room: Room): MapLabels {
  const lines = new Map<string, readonly string[]>();
  const legend: Numbered[] = [];
  for (const [square, names] of squares) {
    const wrapped = names.map((name) => inLines(DOT + name, room.width, INDENT));
    const together = wrapped.flatMap((one) => one ?? []);
    if (wrapped.every((one) => one !== undefined) && together.length <= room.lines) {
      lines.set(square, together);
      continue;
    }
    const first = legend.length + 1;
    legend.push(...names.map((name, index) => ({ number: first + index, name })));
    lines.set(square, numberLines(first, legend.length, room));
  }
  return { lines, legend };
}
