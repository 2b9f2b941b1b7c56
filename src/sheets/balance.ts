/** Who is missing, as questions to the room and without a name (seeds.md C21–C29, Q48, N10, V3). */
import type { Choice } from '../core/choices.ts';
import type { Lang } from '../core/lang.ts';
import { engagementLevels, groups } from './choices.ts';
import { isMember, type Person } from './people.ts';
import { wayOf, type WayRows } from './ways/questions.ts';

/** More questions than these nobody talks about. */
const AT_MOST = 5;

/** How many groups one question names. */
const GROUPS_NAMED = 3;

/** A core group to begin with (seeds.md N10). */
const CORE = { least: 5, most: 10 };

/** From here on a whole group may feel large; a hint and no rule, for the toolkits name no number (seeds.md Q48). */
const LARGE = 40;

interface BalanceText {
  readonly experienceCore: string;
  readonly experienceDecisions: string;
  missing(groups: string, more: number): string;
  thin(levels: string): string;
  small(count: number): string;
  largeCore(count: number): string;
  readonly large: string;
  readonly brings: string;
  readonly room: string;
  readonly change: string;
}

const balanceText: Record<Lang, BalanceText> = {
  en: {
    experienceCore:
      'Do people who live with this matter sit in the core group, and what would make it easier to join?',
    experienceDecisions: 'Who decides about things that touch their lives, and are they part of it?',
    missing: (names, more) =>
      `Nobody is listed yet from: ${names}${more > 0 ? `, and ${more} more groups` : ''}. Who knows somebody there, and which of them do we need?`,
    thin: (levels) => `Nobody is listed yet as: ${levels}. Who could that be?`,
    small: (count) =>
      `The core group has ${count} so far; five to ten is a good beginning. Who would you like beside you?`,
    largeCore: (count) =>
      `The core group has ${count}. Is everyone still heard, or would a committee make it easier?`,
    large: 'Does it feel too big? Which change would give everyone a voice and a seat?',
    brings: 'What does each of us bring: skills, connections, rooms? Little of it is written down yet.',
    room: 'Look around: which ages, backgrounds and parts of town are missing here?',
    change: 'Who of us can change something in their own organization, and whom do we still need for that?',
  },
  es: {
    experienceCore:
      '¿Hay en el grupo núcleo personas que viven este asunto, y qué haría más fácil que participen?',
    experienceDecisions: '¿Quién decide sobre lo que toca su vida, y son parte de la decisión?',
    missing: (names, more) =>
      `Todavía no hay nadie en la lista de: ${names}${more > 0 ? `, y ${more} grupos más` : ''}. ¿Quién conoce a alguien ahí, y a cuáles necesitamos?`,
    thin: (levels) => `Todavía no hay nadie en la lista como: ${levels}. ¿Quién podría ser?`,
    small: (count) =>
      `El grupo núcleo tiene ${count} hasta ahora; de cinco a diez es un buen comienzo. ¿A quién le gustaría tener al lado?`,
    largeCore: (count) =>
      `El grupo núcleo tiene ${count}. ¿Se escucha todavía a cada quien, o ayudaría un comité?`,
    large: '¿Se siente demasiado grande? ¿Qué cambio daría voz y lugar a cada quien?',
    brings: '¿Qué aporta cada quien: habilidades, contactos, espacios? Todavía hay poco escrito.',
    room: 'Miren alrededor: ¿qué edades, orígenes y barrios faltan aquí?',
    change: '¿Quién puede cambiar algo en su propia organización, y a quién necesitamos todavía para eso?',
  },
};

function words(choices: readonly Choice[], lang: Lang): string {
  return choices.map((choice) => choice.words[lang]).join(', ');
}

/** At most five questions to talk about together, the weightiest first. They count rows and name nobody. */
export function balanceQuestions(people: readonly Person[], answers: WayRows, lang: Lang): string[] {
  const say = balanceText[lang];
  const active = people.filter(({ status }) => status !== 'declined' && status !== 'not-now');
  if (active.length === 0) return [];
  const members = active.filter(isMember);
  const core = members.filter(({ level }) => level === 'core').length;
  const present = new Set<string>(active.flatMap((person) => person.groups ?? []));
  const missing = groups.choices.filter(({ code }) => code !== 'opposition' && !present.has(code));
  const levels = new Set<string | undefined>(active.map(({ level }) => level));
  const thin = engagementLevels.choices.filter(({ code }) => !levels.has(code));
  const unsaid = members.filter(({ brings }) => brings === undefined).length;
  const questions: readonly (string | false)[] = [
    wayOf(answers, 'experience-core') !== 'yes' && say.experienceCore,
    wayOf(answers, 'experience-decisions') !== 'yes' && say.experienceDecisions,
    missing.length > 0 &&
      say.missing(words(missing.slice(0, GROUPS_NAMED), lang), Math.max(0, missing.length - GROUPS_NAMED)),
    core < CORE.least && say.small(core),
    core > CORE.most && say.largeCore(core),
    thin.length > 0 && say.thin(words(thin, lang)),
    members.length > LARGE && say.large,
    unsaid * 2 > members.length && say.brings,
    say.room,
    say.change,
  ];
  return questions.filter((question) => question !== false).slice(0, AT_MOST);
}
