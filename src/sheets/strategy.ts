/**
 * Strategy chart: goals, what we bring, people, targets and tactics side by side, one chart for each primary target. It is
 * assembled from the other sheets; nothing is typed there (seeds.md Q31–Q34, G2, O1–O4; method.md §4).
 */
import type { Lang, Text } from '../core/lang.ts';
import { defineView, type ViewCell, type ViewRow } from '../core/sheet.ts';

export const strategy = defineView({
  key: 'strategy',
  name: { en: 'Strategy chart', es: 'Cuadro de estrategia' },
  purpose: {
    en: 'The whole strategy on one page: what we want, who decides, and how we get there.',
    es: 'Toda la estrategia en una página: qué queremos, quién decide y cómo llegamos.',
  },
  tabColor: '#7a3e9d',
  begins: 'later',
  widths: [250, 250, 250, 250, 250],
});

/** What the chart is made of, in the words of the other sheets' rows. */
export interface StrategyFacts {
  readonly goals: readonly {
    readonly goal: string;
    /** Long-term, what counts as reached now, or a first step on the way. */
    readonly term: 'long' | 'middle' | 'short';
  }[];
  /** What we put in, what we want to gain as an organization, and what we have to solve among us. */
  readonly resources: readonly { readonly what: string; readonly part: 'have' | 'gain' | 'solve' }[];
  /** Who shares the concern, who stands with us, and who may resist, each with what it means to them. */
  readonly people: readonly {
    readonly name: string;
    readonly side: 'concerned' | 'with' | 'against';
    readonly stake?: string;
  }[];
  readonly targets: readonly {
    readonly name: string;
    readonly type: 'primary' | 'secondary';
    /** What gives us weight with them. */
    readonly weight?: string;
    /** The primary target whom a secondary one can move; without it, any. */
    readonly moves?: string;
  }[];
  readonly tactics: readonly {
    readonly tactic: string;
    readonly target?: string;
    readonly who?: string;
    readonly when?: string;
  }[];
}

/** The five columns, each with its three parts from top to bottom. */
const columns: readonly { readonly heading: Text; readonly parts: readonly [Text, Text, Text] }[] = [
  {
    heading: { en: 'Goals', es: 'Metas' },
    parts: [
      { en: 'In the long run', es: 'A largo plazo' },
      { en: 'What counts as reached now', es: 'Lo que cuenta como logrado ahora' },
      { en: 'First steps', es: 'Primeros pasos' },
    ],
  },
  {
    heading: { en: 'What we bring', es: 'Lo que aportamos' },
    parts: [
      { en: 'What we put in', es: 'Lo que ponemos' },
      { en: 'What we want to gain', es: 'Lo que queremos ganar' },
      { en: 'What to solve among us', es: 'Lo que hay que resolver en el grupo' },
    ],
  },
  {
    heading: { en: 'People', es: 'Personas' },
    parts: [
      { en: 'Who shares the concern', es: 'A quién le importa' },
      { en: 'Who stands with us', es: 'Quién está a favor' },
      { en: 'Who may resist, and why', es: 'Quién puede resistirse, y por qué' },
    ],
  },
  {
    heading: { en: 'Targets', es: 'Blancos' },
    parts: [
      { en: 'Can say yes', es: 'Puede decir que sí' },
      { en: 'Whom they listen to', es: 'A quién escucha' },
      { en: 'Why they would listen to us', es: 'Por qué nos escucharían' },
    ],
  },
  {
    heading: { en: 'Tactics', es: 'Tácticas' },
    parts: [
      { en: 'For the primary target', es: 'Para el blanco principal' },
      { en: 'For those they listen to', es: 'Para quienes escucha' },
      { en: 'For nobody in particular yet', es: 'Aún para nadie en particular' },
    ],
  },
];

const words: Record<
  Lang,
  { title(target: string): string; noTarget: string; nothing: string; help: string }
> = {
  en: {
    title: (target) => `Strategy: ${target} says yes`,
    noTarget: 'Strategy: who can say yes?',
    nothing: 'Nothing yet',
    help: 'Made from the other sheets; what you change there shows here. Stays with the core group.',
  },
  es: {
    title: (target) => `Estrategia: ${target} dice que sí`,
    noTarget: 'Estrategia: ¿quién puede decir que sí?',
    nothing: 'Todavía nada',
    help: 'Se arma con las demás hojas; lo que cambie allí se ve aquí. Queda en el grupo núcleo.',
  },
};

/** `a – b – c` of those that are known. */
function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' – ');
}

/** The lines of every part, by column and then from top to bottom, for the chart of one primary target. */
function partsFor(facts: StrategyFacts, primary: string | undefined): string[][][] {
  const ofTerm = (term: string): string[] =>
    facts.goals.filter((row) => row.term === term).map(({ goal }) => goal);
  const ofPart = (part: string): string[] =>
    facts.resources.filter((row) => row.part === part).map(({ what }) => what);
  const onSide = (side: string): string[] =>
    facts.people.filter((row) => row.side === side).map(({ name, stake }) => joined(name, stake));
  const secondary = facts.targets.filter(
    ({ type, moves }) => type === 'secondary' && (moves === undefined || moves === primary),
  );
  const own = facts.targets.filter(({ type, name }) => type === 'primary' && name === primary);
  const tacticsFor = (isFor: (target: string | undefined) => boolean): string[] =>
    facts.tactics
      .filter(({ target }) => isFor(target))
      .map(({ tactic, who, when, target }) =>
        joined(tactic, target === primary ? undefined : target, who, when),
      );
  return [
    ['long', 'middle', 'short'].map(ofTerm),
    ['have', 'gain', 'solve'].map(ofPart),
    ['concerned', 'with', 'against'].map(onSide),
    [
      own.map(({ name }) => name),
      secondary.map(({ name }) => name),
      [...own, ...secondary].flatMap(({ name, weight }) => (weight ? [joined(name, weight)] : [])),
    ],
    [
      tacticsFor((target) => target !== undefined && target === primary),
      tacticsFor((target) => secondary.some(({ name }) => name === target)),
      tacticsFor((target) => target === undefined),
    ],
  ];
}

function chartFor(facts: StrategyFacts, primary: string | undefined, key: string, lang: Lang): ViewRow[] {
  const say = words[lang];
  const parts = partsFor(facts, primary);
  const cells = (cell: (column: (typeof columns)[number], index: number) => ViewCell): ViewCell[] =>
    columns.map(cell);
  return [
    {
      key: `${key}.title`,
      height: 40,
      cells: [{ text: primary === undefined ? say.noTarget : say.title(primary), style: 'title', across: 5 }],
    },
    {
      key: `${key}.columns`,
      cells: cells(({ heading }) => ({ text: heading[lang], style: 'heading' })),
    },
    ...[0, 1, 2].flatMap((part): ViewRow[] => [
      {
        key: `${key}.part-${part}`,
        cells: cells((column) => ({ text: column.parts[part]?.[lang] ?? '', style: 'axis' })),
      },
      {
        key: `${key}.lines-${part}`,
        height: 84,
        cells: cells((_, index) => {
          const lines = parts[index]?.[part] ?? [];
          return lines.length > 0
            ? { text: lines.join('\n'), style: 'entries' }
            : { text: say.nothing, style: 'quiet' };
        }),
      },
    ]),
  ];
}

/** The charts of all primary targets below one another; one that asks for a target where there is none yet. */
export function strategyChart(facts: StrategyFacts, lang: Lang): ViewRow[] {
  const primaries = [
    ...new Set(facts.targets.filter(({ type }) => type === 'primary').map(({ name }) => name)),
  ];
  const charts = primaries.length === 0 ? [undefined] : primaries;
  return [
    ...charts.flatMap((primary, index) => chartFor(facts, primary, `chart-${index + 1}`, lang)),
    { key: 'help', cells: [{ text: words[lang].help, style: 'quiet', across: 5 }] },
  ];
}
