/** Sign-ons: which organizations put their name to it, who said so, and whether it may be said in public (seeds.md R8, O7). */
import { choiceList } from '../core/choices.ts';
import type { Day } from '../core/day.ts';
import { choice, day, line } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';

export const publicNaming = choiceList('named in public', {
  yes: { en: 'Yes', es: 'Sí', tone: 'settled' },
  no: { en: 'No', es: 'No', tone: 'over' },
  'not-asked': { en: 'Not asked yet', es: 'Todavía no se preguntó', tone: 'waiting' },
});

export const signons = defineTable({
  key: 'signons',
  name: { en: 'Sign-ons', es: 'Adhesiones' },
  purpose: {
    en: 'Which organizations stand with us by name, and where that name may appear.',
    es: 'Qué organizaciones nos dan su nombre, y dónde puede aparecer.',
  },
  tabColor: '#38761d',
  begins: 'later',
  guided: true,
  stamp: 'signed',
  fields: {
    organization: line({
      heading: { en: 'Organization', es: 'Organización' },
      help: {
        en: 'Exactly as it wants to be written.',
        es: 'Exactamente como quiere que se escriba.',
      },
      audience: 'core',
      width: 280,
      required: true,
    }),
    authorizedBy: line({
      heading: { en: 'Who said yes', es: 'Quién dijo que sí' },
      help: {
        en: 'The person who may decide that there, so that nobody has to take it back.',
        es: 'La persona que puede decidirlo allí, para que nadie tenga que retirarlo.',
      },
      audience: 'core',
      width: 220,
    }),
    public: choice(publicNaming, {
      heading: { en: 'Named in public?', es: '¿Se nombra en público?' },
      help: {
        en: 'Only a yes counts: a name in the paper can’t be taken back.',
        es: 'Solo vale un sí: un nombre en el periódico no se puede retirar.',
      },
      audience: 'core',
      width: 180,
      initial: 'not-asked',
    }),
    until: day({
      heading: { en: 'Good until', es: 'Vale hasta' },
      help: {
        en: 'Boards change. After this day ask again before you use the name.',
        es: 'Las directivas cambian. Después de este día, pregunte antes de usar el nombre.',
      },
      audience: 'core',
      width: 150,
    }),
    signed: day({
      heading: { en: 'Signed on', es: 'Firmado el' },
      help: {
        en: 'The day the yes came.',
        es: 'El día en que llegó el sí.',
      },
      audience: 'core',
      width: 150,
    }),
    how: line({
      heading: { en: 'How it came', es: 'Cómo llegó' },
      help: {
        en: 'A mail, a signed sheet, a call: where to look if somebody asks.',
        es: 'Un correo, una hoja firmada, una llamada: dónde buscar si alguien pregunta.',
      },
      audience: 'core',
      width: 220,
    }),
  },
});

export type SignOn = RowOf<typeof signons.fields>;

/** The organizations whose names may be used in public on a day: only where somebody was asked and said yes. */
export function publicNames(rows: readonly SignOn[], today: Day): string[] {
  return rows.flatMap((row) =>
    row.organization !== undefined &&
    row.authorizedBy !== undefined &&
    row.public === 'yes' &&
    (row.until === undefined || row.until >= today)
      ? [row.organization]
      : [],
  );
}
