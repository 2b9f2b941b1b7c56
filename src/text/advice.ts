/** What the workbook's own rows suggest, said around what the sheets' coaches say. */
import type { Lang } from '../core/lang.ts';

interface AdviceText {
  /** What is said about one row among others. */
  about(title: string, says: string): string;
  /** Names one after the other, the rest counted. */
  names(names: readonly string[], more: number): string;
  readonly goal: {
    lit(word: string): string;
    dark(word: string, missing: string): string;
    lacks(goal: string, words: readonly string[]): string;
  };
  readonly goodResult: string;
  readonly people: {
    asks(asker: string, names: string): string;
    couldAsk(asker: string, known: boolean): string;
    withoutAsk(names: string): string;
    readonly noAsk: string;
  };
  beenThere(by: string, who: string, days: number): string;
  readonly offers: {
    gap(service: string): string;
    overlap(service: string, organizations: readonly string[], area: string): string;
  };
  readonly tactic: {
    yes(question: string): string;
    notYet(question: string): string;
    stands(tactic: string, met: number, of: number): string;
  };
  readonly power: {
    reaches(member: string, way: readonly string[]): string;
    readonly noWay: string;
    moved(person: string, steps: number): string;
    /** Everybody who moved, taken together. */
    together(steps: number): string;
    whereHoped(person: string): string;
    bridge(name: string, ways: number): string;
  };
  mayPointTo(says: string, barrier: string): string;
  readonly pulse: {
    low(average: string): string;
    change(steps: number): string;
    few(enough: number): string;
  };
  readonly agenda: {
    done(meeting: string, day: string): string;
    already(meeting: string, day: string): string;
    readonly drafted: string;
    readonly noMeeting: string;
    readonly unknown: string;
    readonly notAdded: string;
  };
}

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

export const adviceText: Record<Lang, AdviceText> = {
  en: {
    about: (title, says) => `“${title}”: ${says}`,
    names: (names, more) => (more > 0 ? `${names.join(', ')} and ${more} more` : listed(names, 'and')),
    goal: {
      lit: (word) => `${word}: yes.`,
      dark: (word, missing) => `${word}: ${missing}`,
      lacks: (goal, words) => `“${goal}” is not there yet: ${words.join(', ')}.`,
    },
    goodResult: 'It names all of a group, one place, and how they live in the end.',
    people: {
      asks: (asker, names) => `${asker} could ask ${names}.`,
      couldAsk: (asker, known) =>
        known ? `${asker} could ask: they know each other.` : `${asker} could ask.`,
      withoutAsk: (names) => `Nothing concrete to ask for is written down yet for ${names}.`,
      noAsk: 'Nothing concrete to ask for is written down yet. What could they say yes to?',
    },
    beenThere: (by, who, days) =>
      `${by} talked to ${who} ${days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`}: ask how it went before you go there.`,
    offers: {
      gap: (service) => `Nobody offers “${service}” yet, as far as you know. Who could?`,
      overlap: (service, organizations, area) =>
        `${listed(organizations, 'and')} offer “${service}”${area === '' ? '' : ` in the same area (${area})`}. Could they share the work?`,
    },
    tactic: {
      yes: (question) => `${question} Yes.`,
      notYet: (question) => `${question} Not yet: what would change that?`,
      stands: (tactic, met, of) => `“${tactic}” stands up to ${met} of ${of} questions so far.`,
    },
    power: {
      reaches: (member, way) => `${member} reaches them on the shortest way: ${way.join(' → ')}.`,
      noWay: 'No line leads from us to them yet. Who knows somebody who knows them?',
      moved: (person, steps) =>
        `${person} moved ${Math.abs(steps) === 1 ? 'one step' : `${Math.abs(steps)} steps`} ${steps > 0 ? 'toward us' : 'away from us'}.`,
      together: (steps) =>
        steps === 0
          ? 'Taken together, they are as close to us as at the start.'
          : `Taken together: ${Math.abs(steps) === 1 ? 'one step' : `${Math.abs(steps)} steps`} ${steps > 0 ? 'toward us' : 'away from us'}.`,
      whereHoped: (person) => `${person} stands where we hoped to see them.`,
      bridge: (name, ways) =>
        `${name} stands on ${ways === 1 ? 'one' : ways} of our shortest ways to those who decide.`,
    },
    mayPointTo: (says, barrier) => `${says} It may point to: ${barrier}.`,
    pulse: {
      low: (average) => `${average} on average. What could we change together?`,
      change: (steps) =>
        steps > 0 ? `Up by ${steps} since last time.` : `Down by ${-steps} since last time. What happened?`,
      few: (enough) => `Fewer than ${enough} answered, so no average is shown.`,
    },
    agenda: {
      done: (meeting, day) => `On the agenda of “${meeting}”, ${day}, with both sides on half a page.`,
      already: (meeting, day) => `It is on the agenda of “${meeting}”, ${day}, already.`,
      drafted: 'That agenda is drafted already, and drafts are never changed: write it in there, too.',
      noMeeting: 'No meeting is planned yet. Plan one, and the question comes along.',
      unknown: 'This question is not on “How we work” any more.',
      notAdded:
        'The agenda items of that meeting can’t be changed just now. Open the meeting and add it there.',
    },
  },
  es: {
    about: (title, says) => `“${title}”: ${says}`,
    names: (names, more) => (more > 0 ? `${names.join(', ')} y ${more} más` : listed(names, 'y')),
    goal: {
      lit: (word) => `${word}: sí.`,
      dark: (word, missing) => `${word}: ${missing}`,
      lacks: (goal, words) => `A “${goal}” todavía le falta algo: ${words.join(', ')}.`,
    },
    goodResult: 'Nombra a todo un grupo, un lugar y cómo vive al final.',
    people: {
      asks: (asker, names) => `${asker} podría preguntar a ${names}.`,
      couldAsk: (asker, known) =>
        known ? `${asker} podría preguntar: se conocen.` : `${asker} podría preguntar.`,
      withoutAsk: (names) => `Todavía no hay anotada una petición concreta para ${names}.`,
      noAsk: 'Todavía no hay anotada una petición concreta. ¿A qué podría decir que sí?',
    },
    beenThere: (by, who, days) =>
      `${by} habló con ${who} ${days === 0 ? 'hoy' : days === 1 ? 'ayer' : `hace ${days} días`}: pregunte cómo fue antes de ir.`,
    offers: {
      gap: (service) => `Hasta donde se sabe, nadie ofrece todavía “${service}”. ¿Quién podría?`,
      overlap: (service, organizations, area) =>
        `${listed(organizations, 'y')} ofrecen “${service}”${area === '' ? '' : ` en la misma zona (${area})`}. ¿Podrían repartirse el trabajo?`,
    },
    tactic: {
      yes: (question) => `${question} Sí.`,
      notYet: (question) => `${question} Todavía no: ¿qué lo cambiaría?`,
      stands: (tactic, met, of) => `“${tactic}” responde hasta ahora a ${met} de ${of} preguntas.`,
    },
    power: {
      reaches: (member, way) => `${member} llega por el camino más corto: ${way.join(' → ')}.`,
      noWay: 'Todavía no hay un camino del grupo a esta persona. ¿Quién conoce a alguien que la conozca?',
      moved: (person, steps) =>
        `${person} ${steps > 0 ? 'se acercó' : 'se alejó'} ${Math.abs(steps) === 1 ? 'un paso' : `${Math.abs(steps)} pasos`}.`,
      together: (steps) =>
        steps === 0
          ? 'En conjunto, están tan cerca como al inicio.'
          : `En conjunto: ${Math.abs(steps) === 1 ? 'un paso' : `${Math.abs(steps)} pasos`} ${steps > 0 ? 'hacia nuestra meta' : 'en sentido contrario'}.`,
      whereHoped: (person) => `${person} está donde esperábamos.`,
      bridge: (name, ways) =>
        `${name} está en ${ways === 1 ? 'uno' : ways} de nuestros caminos más cortos a quienes deciden.`,
    },
    mayPointTo: (says, barrier) => `${says} Puede apuntar a esto: ${barrier}.`,
    pulse: {
      low: (average) => `${average} en promedio. ¿Qué podríamos cambiar en conjunto?`,
      change: (steps) =>
        steps > 0 ? `Subió ${steps} desde la última vez.` : `Bajó ${-steps} desde la última vez. ¿Qué pasó?`,
      few: (enough) => `Respondieron menos de ${enough} personas, así que no se muestra un promedio.`,
    },
    agenda: {
      done: (meeting, day) => `Está en la agenda de “${meeting}”, ${day}, con los dos lados en media página.`,
      already: (meeting, day) => `Ya está en la agenda de “${meeting}”, ${day}.`,
      drafted:
        'El borrador de esa agenda ya existe, y los borradores no se cambian solos: anótela también ahí.',
      noMeeting: 'Todavía no hay una reunión planeada. Planee una, y la pregunta va incluida.',
      unknown: 'Esta pregunta ya no está en “Cómo trabajamos”.',
      notAdded:
        'Los puntos de esa agenda no se pueden cambiar en este momento. Abra la reunión y agréguela ahí.',
    },
  },
};

/** What the panel says around it; the script needn't carry that. */
export const adviceAround: Record<
  Lang,
  Readonly<Record<'title' | 'composed' | 'use' | 'used' | 'put' | 'plan' | 'open', string>>
> = {
  en: {
    title: 'What this says',
    composed: 'Put together from the parts:',
    use: 'Use this sentence',
    used: 'The sentence stands in the form now. Change what you like, then save.',
    put: 'Put it on the next agenda',
    plan: 'Plan a meeting',
    open: 'Open the meeting',
  },
  es: {
    title: 'Qué dice esto',
    composed: 'Armada con las partes:',
    use: 'Usar esta frase',
    used: 'La frase ya está en el formulario. Cambie lo que quiera y después guarde.',
    put: 'Ponerla en la próxima agenda',
    plan: 'Planear una reunión',
    open: 'Abrir la reunión',
  },
};
