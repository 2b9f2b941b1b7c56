/** Who reaches whom: the lines of the power web, from us to those who decide (seeds.md W18, O2, O6; method.md §1). */
import { choiceList } from '../core/choices.ts';
import { choice, day, line, person } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';

export const linkKinds = choiceList('relationship', {
  'reports-to': { en: 'Reports to', es: 'Rinde cuentas a' },
  funds: { en: 'Funds', es: 'Aporta fondos a' },
  elected: { en: 'Elected by', es: 'Recibe el voto de' },
  advises: { en: 'Advises', es: 'Aconseja a' },
  family: { en: 'Friend or family', es: 'Amistad o familia' },
  congregation: { en: 'Same congregation or club', es: 'Misma congregación o club' },
  work: { en: 'Works with', es: 'Trabaja con' },
});

export const strengths = choiceList('strength', {
  weak: { en: '1 – have met', es: '1 – se conocen', number: 1 },
  medium: { en: '2 – talk now and then', es: '2 – hablan a veces', number: 2 },
  strong: { en: '3 – would take the call', es: '3 – atendería la llamada', number: 3 },
});

export const links = defineTable({
  key: 'links',
  name: { en: 'Who reaches whom', es: 'Quién llega a quién' },
  purpose: {
    en: 'Who knows whom, so that a request travels from one of us to the person who decides.',
    es: 'Quién conoce a quién, para que una petición llegue de alguien nuestro a quien decide.',
  },
  rule: {
    en: 'Only what people would say of it themselves in public.',
    es: 'Solo lo que esas mismas personas dirían en público.',
  },
  tabColor: '#7a3e9d',
  begins: 'later',
  guided: true,
  stamp: 'on',
  fields: {
    from: person({
      heading: { en: 'This person', es: 'Esta persona' },
      help: {
        en: 'Somebody on Stakeholders, one of us or not: a chain begins wherever we know one end.',
        es: 'Alguien de Partes interesadas, del grupo o no: la cadena empieza donde conocemos un extremo.',
      },
      audience: 'core',
      width: 200,
      required: true,
    }),
    kind: choice(linkKinds, {
      heading: { en: 'Relationship', es: 'Relación' },
      help: {
        en: 'Read it as a sentence from left to right, so that everybody enters it the same way.',
        es: 'Léalo como una frase de izquierda a derecha, para que todos lo anoten igual.',
      },
      audience: 'core',
      width: 190,
    }),
    to: person({
      heading: { en: 'That person', es: 'Aquella persona' },
      help: {
        en: 'A named person, because an office listens through somebody.',
        es: 'Una persona con nombre, porque una oficina escucha a través de alguien.',
      },
      audience: 'core',
      width: 200,
    }),
    strength: choice(strengths, {
      heading: { en: 'How close', es: 'Qué tan cercana' },
      help: {
        en: 'Strong lines make short ways: a good friend of a friend beats a business card.',
        es: 'Un lazo fuerte acorta el camino: vale más una buena amistad que una tarjeta.',
      },
      audience: 'core',
      width: 180,
    }),
    basis: line({
      heading: { en: 'How we know', es: 'Cómo lo sabemos' },
      help: {
        en: 'A guess is fine when it is called one; write it so that it could be read out in public.',
        es: 'Una suposición vale si se dice que lo es; escríbala como para leerla en público.',
      },
      audience: 'core',
      width: 260,
    }),
    on: day({
      heading: { en: 'Noted on', es: 'Anotado el' },
      help: {
        en: 'People change jobs: what is old should be asked again before it is used.',
        es: 'La gente cambia de empleo: antes de usar lo viejo, pregunte otra vez.',
      },
      audience: 'core',
      width: 140,
    }),
  },
});

export type Link = RowOf<typeof links.fields>;

/** How long a line is to walk: 1/strength, times six to stay whole. A line that nobody rated is weak. */
const lengths: Record<NonNullable<Link['strength']>, number> = { weak: 6, medium: 3, strong: 2 };

type Web = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The lines as a web that can be walked either way: who is asked by somebody can also be asked about them. */
function webOf(rows: readonly Link[]): Web {
  const web = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, length: number): void => {
    const lines = web.get(from) ?? new Map<string, number>();
    lines.set(to, Math.min(length, lines.get(to) ?? length));
    web.set(from, lines);
  };
  for (const { from, to, strength = 'weak' } of rows) {
    if (from === undefined || to === undefined || from === to) continue;
    add(from, to, lengths[strength]);
    add(to, from, lengths[strength]);
  }
  return web;
}

interface Path {
  readonly people: readonly string[];
  readonly length: number;
}

/** The shorter path first; of equal ones that over fewer people, and then by their names, so that it is always the same. */
function compare(a: Path, b: Path): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a.people.length !== b.people.length) return a.people.length - b.people.length;
  const at = a.people.findIndex((name, index) => name !== b.people[index]);
  return at < 0 ? 0 : (a.people[at] ?? '') < (b.people[at] ?? '') ? -1 : 1;
}

function pathIn(web: Web, members: readonly string[], target: string): readonly string[] | undefined {
  const reached = new Map<string, Path>(members.map((name) => [name, { people: [name], length: 0 }]));
  const settled = new Set<string>();
  for (;;) {
    const open = [...reached].filter(([name]) => !settled.has(name)).map(([, path]) => path);
    const nearest = open.sort(compare)[0];
    const name = nearest?.people.at(-1);
    if (!nearest || name === undefined || name === target) return nearest?.people;
    settled.add(name);
    for (const [next, length] of web.get(name) ?? []) {
      const path = { people: [...nearest.people, next], length: nearest.length + length };
      const known = reached.get(next);
      if (!known || compare(path, known) < 0) reached.set(next, path);
    }
  }
}

/** The shortest way from any member to the target, both included; undefined where there is none (method.md §1). */
export function shortestPath(
  rows: readonly Link[],
  members: readonly string[],
  target: string,
): readonly string[] | undefined {
  return pathIn(webOf(rows), members, target);
}

export interface Bridge {
  readonly name: string;
  /** How many of the shortest ways from a member to a target lead over them. */
  readonly paths: number;
}

/** Who stands between on most of the ways from each member to each target, most of all first. */
export function bridges(
  rows: readonly Link[],
  members: readonly string[],
  targets: readonly string[],
): Bridge[] {
  const web = webOf(rows);
  const counts = new Map<string, number>();
  for (const target of new Set(targets)) {
    for (const member of new Set(members)) {
      const between = pathIn(web, [member], target)?.slice(1, -1) ?? [];
      for (const name of between) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([name, paths]) => ({ name, paths }))
    .sort((a, b) => b.paths - a.paths || (a.name < b.name ? -1 : 1));
}
