/** Who offers what: services here, where one is missing, and where two offer the same (seeds.md P19, Q10b). */
import { fold } from '../core/choices.ts';
import { choice, line, paragraph } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import { audiences } from './choices.ts';

export const offers = defineTable({
  key: 'offers',
  name: { en: 'Who offers what', es: 'Quién ofrece qué' },
  purpose: {
    en: 'The services there are here, so that people are sent to the right door.',
    es: 'Los servicios que hay aquí, para mandar a la gente a la puerta correcta.',
  },
  tabColor: '#38761d',
  begins: 'later',
  guided: true,
  seenBy: 'seenBy',
  fields: {
    service: line({
      heading: { en: 'Service', es: 'Servicio' },
      help: {
        en: 'One a row, in the words of those who look for it. A missing one gets a row, too.',
        es: 'Uno por fila, con las palabras de quien lo busca. El que falta también lleva fila.',
      },
      audience: 'members',
      width: 240,
      required: true,
    }),
    organization: line({
      heading: { en: 'Organization', es: 'Organización' },
      help: {
        en: 'Who offers it. Empty says that nobody does yet, as far as you know.',
        es: 'Quién lo ofrece. Vacío dice que, hasta donde se sabe, nadie todavía.',
      },
      audience: 'members',
      width: 230,
    }),
    area: line({
      heading: { en: 'Area', es: 'Zona' },
      help: {
        en: 'Where it is offered; the same service on two ends of town is no overlap.',
        es: 'Dónde se ofrece; lo mismo en dos extremos de la ciudad no está repetido.',
      },
      audience: 'members',
      width: 160,
    }),
    languages: line({
      heading: { en: 'Languages', es: 'Idiomas' },
      help: {
        en: 'A service that one can’t talk with is none.',
        es: 'Un servicio con el que no se puede hablar no sirve.',
      },
      audience: 'members',
      width: 150,
    }),
    refer: paragraph({
      heading: { en: 'How to get there', es: 'Cómo llegar' },
      help: {
        en: 'Whom to call and what to say, so that nobody is sent from door to door.',
        es: 'A quién llamar y qué decir, para no andar de puerta en puerta.',
      },
      audience: 'members',
      width: 320,
    }),
    seenBy: choice(audiences, {
      heading: { en: 'Who may see', es: 'Quién puede ver' },
      help: {
        en: 'Empty means the core group only. A shelter’s address can be one to keep.',
        es: 'Vacío significa solo el grupo núcleo. A veces hay que guardar la dirección de un refugio.',
      },
      audience: 'core',
      shown: 'folded',
      initial: 'members',
    }),
  },
});

export type Offer = RowOf<typeof offers.fields>;

export interface Overlap {
  readonly service: string;
  /** Empty where none is named. */
  readonly area: string;
  readonly organizations: readonly string[];
}

/** Each text once, as it was first written. */
function once(texts: readonly string[]): string[] {
  const folded = texts.map(fold);
  return texts.filter((_, index) => folded.indexOf(folded[index] ?? '') === index);
}

/** The rows by service, each service as it was first written. */
function byService(rows: readonly Offer[]): { service: string; offered: readonly Offer[] }[] {
  return once(rows.flatMap(({ service }) => service ?? [])).map((service) => ({
    service,
    offered: rows.filter((row) => fold(row.service ?? '') === fold(service)),
  }));
}

/** Services that are named and that no organization offers. */
export function serviceGaps(rows: readonly Offer[]): string[] {
  return byService(rows)
    .filter(({ offered }) => offered.every(({ organization }) => organization === undefined))
    .map(({ service }) => service);
}

/** Services that two or more organizations offer in one area; an offer without an area counts everywhere. */
export function serviceOverlaps(rows: readonly Offer[]): Overlap[] {
  return byService(rows).flatMap(({ service, offered }) => {
    const named = once(offered.flatMap(({ area }) => area ?? []));
    const areas = named.length > 0 ? named : [''];
    return areas
      .map((area) => ({
        service,
        area,
        organizations: once(
          offered
            .filter((row) => row.area === undefined || fold(row.area) === fold(area))
            .flatMap(({ organization }) => organization ?? []),
        ),
      }))
      .filter(({ organizations }) => organizations.length >= 2);
  });
}
