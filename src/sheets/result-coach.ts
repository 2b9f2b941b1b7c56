/**
 * The coach for the result sentence: asks back where it leaves somebody out, names no place, or tells what we do instead of
 * how people live in the end (seeds.md W15, G6–G8, N21, D1; method.md §6). It reads English and Spanish, whatever the
 * workbook's language, and is no judge: every hint is a question.
 */
import { fold } from '../core/choices.ts';
import type { Lang } from '../core/lang.ts';
import type { Result } from './results.ts';

/** The sentence, or its parts; where the sentence is written it counts. */
export type ResultDraft = Pick<Result, 'sentence' | 'population' | 'place' | 'condition'>;

export type ResultHint =
  | 'no-population'
  | 'part'
  | 'percentage'
  | 'second-population'
  | 'no-place'
  | 'second-place'
  | 'no-condition'
  | 'service';

// The patterns run over folded text: small letters, no accents.

/** Words for groups of people, as they stand in a sentence. */
const GROUP =
  '(?:adults?|people|persons?|residents?|neighbors?|citizens?|families|parents|mothers|fathers|women|men|girls|boys|children|kids|youths?|juveniles|teens|teenagers|young people|young adults|students|survivors|veterans|elders|seniors|households|relatives|personas?|adultos?|adultas?|residentes|vecinos|vecinas|ciudadanos|familias|familiares|padres|madres|mujeres|hombres|ninas?|ninos?|jovenes|adolescentes|menores|estudiantes|sobrevivientes|veteranos|mayores|hogares)';

const WHOLE =
  /\b(all|every|each|everyone|everybody|entire|whole|tod[oa]s?|cada|quienes|la totalidad|entera|entero)\b/;

const PERCENTAGE = /%|\bper ?cent\b|\bpercentage\b|\bpor ciento\b|\bporcentaje\b/;

const PART = new RegExp(
  [
    String.raw`^(some|many|most|more|fewer|less|half|several|a few|part of|a part of|parte de|una parte de|algun[oa]s|much[oa]s|mas|menos|la mayoria|la mitad|vari[oa]s|poc[oa]s)\b`,
    String.raw`\b(some|many|most|half|several|a third|two thirds|a quarter|the majority|a majority|a number|hundreds|thousands|dozens) of\b`,
    String.raw`\b(la mayoria|la mitad|un tercio|dos tercios|la cuarta parte|algun[oa]s|cientos|miles|docenas) de\b`,
    String.raw`\b(at least|up to|more than|fewer than|less than|por lo menos|al menos|hasta|mas de|menos de) \d`,
    String.raw`\b(one in|one out of|un[oa] de cada) \w+`,
    String.raw`\b\d[\d.,]* (more |mas )?${GROUP}\b`,
  ].join('|'),
);

/** Pairs that together are one whole population. */
const ONE_PAIR =
  /\b(men and women|women and men|girls and boys|boys and girls|mothers and fathers|mujeres y hombres|hombres y mujeres|ninas y ninos|ninos y ninas|madres y padres|padres y madres|adultos y adultas|adultas y adultos|vecinos y vecinas|vecinas y vecinos)\b/g;

const SECOND_POPULATION = new RegExp(
  String.raw`\b(and|as well as|plus|or|y|e|o|asi como|ademas de|junto con)( also| tambien)?( all| every| each| tod[oa]s)?( of)?( the| their| our| its| los| las| sus| nuestr[oa]s)?( young| older| other| jovenes)? ${GROUP}\b`,
);

const SECOND_PLACE =
  /\b(counties|cities|towns|neighborhoods|states|condados|ciudades|barrios|municipios|estados)\b|\b(county|city|town|condado|ciudad|municipio)\b.* (and|or|y|o) .*\b(county|city|town|condado|ciudad|municipio)\b/;

const PLACE_WORD =
  /\b(county|city|town|village|parish|borough|district|neighborhood|township|reservation|(in|across|of) (the|our|this) (state|region)|condado|ciudad|pueblo|municipio|barrio|distrito|parroquia|colonia|vecindario|(en|de) (el|este|nuestro) estado|del estado)\b/;

/** A name after a preposition, in the text as typed: “in Harlow”; offices of the state are no place to live. */
const PLACE_NAME =
  /\b(?:in|to|within|across|throughout|en|a|de|para)\s+(?!(?:State|Department|Corrections|Prison|Jail|Custody|DOC|Departamento|Correccional|Correcciones|Estado)\b)\p{Lu}[\p{L}.'’-]+/u;

const CONDITION =
  /\b(are|is|become|becomes|live|lives|have|has|stay|stays|remain|remains|can|belong|belongs|thrive|thrives|find|finds|keep|keeps|know|feel|feels|grow|grows|reach|enjoy|rebuild|reunite|return to work|son|estan|esta|viven|vive|tienen|tiene|pueden|puede|vuelven|vuelve|quedan|permanecen|permanece|logran|logra|participan|participa|pertenecen|crecen|crece|conservan|encuentran|disfrutan|sienten|se reintegran|se reintegra|se integran|se integra|prosperan|prospera|llegan|forman)\b/;

const SERVICE =
  /\b(services?|programs?|trainings?|workshops?|classes|counseling|case management|referrals?|referred|enrolled|vouchers?|receive|receives|get help|are served|is served|access to|provides?|offers?|delivers?|increases?|improves?|expands?|reduces?|servicios?|programas?|capacitacion|capacitaciones|talleres|taller|clases|consejeria|asesoria|reciben|recibe|acceso a|ofrecer|ofrecen|ofrece|brindar|brindan|proporcionar|proporcionan|aumentar|mejorar|ampliar|reducir)\b/;

function written(text: string | undefined): string {
  return (text ?? '').trim();
}

/** Which hints a draft calls for, in the order in which they are best thought about; none for a good one. */
export function resultHints(draft: ResultDraft): ResultHint[] {
  const parts = [draft.population, draft.place, draft.condition].map(written);
  const [population = '', place = '', condition = ''] = parts;
  const typed = written(draft.sentence) || parts.filter((part) => part !== '').join(' ');
  const text = fold(typed);
  // Without the sentence a part that is empty is missing; with it, the sentence alone may say everything.
  const inSentence = written(draft.sentence) !== '';
  const hints: Record<ResultHint, boolean> = {
    'no-population': !WHOLE.test(text) && !PART.test(text) && !PERCENTAGE.test(text),
    part: PART.test(text) || PART.test(fold(population)),
    percentage: PERCENTAGE.test(text),
    'second-population': SECOND_POPULATION.test(text.replace(ONE_PAIR, 'people')),
    'no-place': inSentence ? !PLACE_WORD.test(text) && !PLACE_NAME.test(typed) : place === '',
    'second-place': SECOND_PLACE.test(text) || / (and|or|y|o|e) |[;/]/.test(fold(place)),
    'no-condition': inSentence ? !CONDITION.test(text) : condition === '',
    service: SERVICE.test(inSentence ? text : fold(condition)),
  };
  return (Object.keys(hints) as ResultHint[]).filter((hint) => hints[hint]);
}

const questions: Record<Lang, Record<ResultHint, string>> = {
  en: {
    'no-population': 'Whom is it about? Begin with “All”, so that nobody of them is left out.',
    part: 'This is about some of them. Could it be all?',
    percentage: 'A share leaves the others out. The numbers belong to the indicators; could this say “all”?',
    'second-population':
      'Does it name a second group? One group keeps the work together; another can have its own result.',
    'no-place': 'Where? A county, city or neighborhood by name keeps the work from drifting.',
    'second-place': 'Does it name a second place? One is enough to begin with.',
    'no-condition': 'How do they live in the end? For example: “become part of the community again”.',
    service: 'This tells what is done for them. What would be true of their lives once it has helped?',
  },
  es: {
    'no-population': '¿De quiénes se trata? Empiece con “Todas” o “Todos”, para que nadie quede fuera.',
    part: 'Esto habla de una parte. ¿Podrían ser todas las personas?',
    percentage:
      'Un porcentaje deja fuera a los demás. Las cifras van en los indicadores; ¿podría decir “todas”?',
    'second-population':
      '¿Nombra a un segundo grupo? Con uno solo el trabajo no se dispersa; el otro puede tener su resultado.',
    'no-place': '¿Dónde? Un condado, una ciudad o un barrio con su nombre evita que el trabajo se disperse.',
    'second-place': '¿Nombra un segundo lugar? Para empezar basta con uno.',
    'no-condition': '¿Cómo viven al final? Por ejemplo: “vuelven a ser parte de la comunidad”.',
    service: 'Esto dice qué se hace por ellas. ¿Qué sería cierto en su vida cuando haya servido?',
  },
};

export interface CoachAnswer {
  /** The parts as one sentence; undefined as long as one of them is missing. */
  readonly sentence?: string;
  readonly hints: readonly { readonly hint: ResultHint; readonly question: string }[];
}

/** What the coach says to a draft: nothing where it is a result already. */
export function coachResult(draft: ResultDraft, lang: Lang): CoachAnswer {
  const sentence = composeResult(draft, lang);
  const hints = resultHints(draft).map((hint) => ({ hint, question: questions[lang][hint] }));
  return { ...(sentence === undefined ? {} : { sentence }), hints };
}

/** Words that a part may already begin with, by language of the workbook. */
const prepositions: Record<Lang, { readonly has: RegExp; readonly otherwise: string }> = {
  en: { has: /^(in|to|of|within|across|throughout)\b/i, otherwise: 'in' },
  es: { has: /^(en|a|al|de|del|dentro)\b/i, otherwise: 'en' },
};

const wholes: Record<Lang, (population: string) => string> = {
  en: (population) => `All ${population}`,
  es: (population) =>
    /^(personas|familias|mujeres|madres|niñas|vecinas)\b/i.test(population)
      ? `Todas las ${population}`
      : /^(adultos|hombres|jóvenes|niños|menores|padres|hogares|residentes|veteranos)(?=\s|$)/i.test(
            population,
          )
        ? `Todos los ${population}`
        : `Toda la población de ${population}`,
};

/** A part as it stands within a sentence: without a full stop, and small where it begins with a word for a group. */
function within(part: string | undefined): string {
  const text = written(part).replace(/[.!\s]+$/, '');
  return new RegExp(`^${GROUP}\\b`).test(fold(text)) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/**
 * The parts as one sentence: “All adults returning from state custody to Harlow County become part of the community
 * again.” A place without a preposition gets one.
 */
export function composeResult(draft: ResultDraft, lang: Lang): string | undefined {
  const [population, place, condition] = [draft.population, draft.place, draft.condition].map(within);
  if (!population || !place || !condition) return undefined;
  const all = WHOLE.test(fold(population).split(' ')[0] ?? '') ? population : wholes[lang](population);
  const { has, otherwise } = prepositions[lang];
  const where = has.test(place) ? place : `${otherwise} ${place}`;
  return `${all.charAt(0).toUpperCase()}${all.slice(1)} ${where} ${condition}.`;
}
