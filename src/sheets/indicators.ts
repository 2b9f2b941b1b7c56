/** Indicators: how we would see that the result comes closer (seeds.md W16, D2–D5, N15–N17; method.md §6). */
import { choiceList } from '../core/choices.ts';
import { choice, day, line, number, person } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import { audiences } from './choices.ts';

export const directions = choiceList('direction wanted', {
  down: { en: 'Down', es: 'Que baje' },
  up: { en: 'Up', es: 'Que suba' },
});

export type Direction = 'down' | 'up';

export const indicators = defineTable({
  key: 'indicators',
  name: { en: 'Indicators', es: 'Indicadores' },
  purpose: {
    en: 'One or two numbers that would show whether the result comes closer.',
    es: 'Uno o dos números que mostrarían si el resultado está más cerca.',
  },
  tabColor: '#2c6e7f',
  begins: 'later',
  guided: true,
  // Members stay when they can see what is watched (D12). The values themselves are in Indicator values, and are not.
  seenBy: 'seenBy',
  fields: {
    name: line({
      heading: { en: 'Indicator', es: 'Indicador' },
      help: {
        en: 'A few words that everybody understands, because it will be said aloud often.',
        es: 'Pocas palabras que cualquiera entienda, porque se dirán muchas veces en voz alta.',
      },
      audience: 'members',
      width: 230,
      required: true,
    }),
    counted: line({
      heading: { en: 'What is counted', es: 'Qué se cuenta' },
      help: {
        en: 'The event and the time, such as “back in custody within 12 months”, so that each year counts alike.',
        es: 'El hecho y el plazo, como “con contrato de alquiler a los 6 meses”, para contar igual cada año.',
      },
      audience: 'members',
      width: 210,
    }),
    population: line({
      heading: { en: 'Among whom', es: 'Entre quiénes' },
      help: {
        en: 'The same whole group as in the result; numbers about others answer another question.',
        es: 'El mismo grupo completo que en el resultado; los datos de otros responden a otra pregunta.',
      },
      audience: 'members',
      width: 180,
    }),
    wanted: choice(directions, {
      heading: { en: 'Wanted', es: 'Lo deseado' },
      help: {
        en: 'Whether the number should fall or rise, so that the workbook can say which way is right.',
        es: 'Si el número debería bajar o subir, para que el libro diga cuál es el buen camino.',
      },
      audience: 'members',
      width: 90,
    }),
    source: line({
      heading: { en: 'Source', es: 'Fuente' },
      help: {
        en: 'Which office or report it comes from, so that somebody else could look it up too.',
        es: 'De qué oficina o informe viene, para que otra persona también pueda consultarlo.',
      },
      audience: 'members',
      width: 160,
    }),
    owner: person({
      heading: { en: 'Who brings the data', es: 'Quién trae los datos' },
      help: {
        en: 'One person who asks the office for it: data that everybody waits for comes from nobody.',
        es: 'Una persona que los pide a la oficina: lo que todos esperan no lo trae nadie.',
      },
      audience: 'core',
      width: 150,
    }),
    due: day({
      heading: { en: 'Next data due', es: 'Próximos datos' },
      help: {
        en: 'Every six months is usual: often enough to steer by, and not a burden.',
        es: 'Lo usual es cada seis meses: bastante para orientarse, sin ser una carga.',
      },
      audience: 'members',
      width: 140,
    }),
    every: number({
      heading: { en: 'Months between data', es: 'Meses entre datos' },
      help: {
        en: 'Six where you leave it empty; a report that comes once a year needs 12.',
        es: 'Seis si lo deja vacío; para un informe que sale una vez al año, 12.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    begins: day({
      heading: { en: 'Counted since', es: 'Se cuenta desde' },
      help: {
        en: 'Where the line begins; older numbers show where things were heading without us.',
        es: 'Dónde empieza la línea; los datos anteriores muestran hacia dónde iba todo antes.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    seenBy: choice(audiences, {
      heading: { en: 'Who may see', es: 'Quién puede verlo' },
      help: {
        en: 'Choose “Members” once the group has agreed to watch it.',
        es: 'Elija “Integrantes” cuando el grupo haya acordado seguirlo.',
      },
      audience: 'core',
      shown: 'folded',
      initial: 'core',
    }),
  },
});

export type Indicator = RowOf<typeof indicators.fields>;
