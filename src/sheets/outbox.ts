/** Outbox: the ledger of every mail, one row per item, stage, person and due date; its row id is that key (design §2.23). */
import { choice, day, line } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import { choiceList } from '../core/choices.ts';

/** Where a line of the Outbox stands (design §2.23). */
export const outboxStates = choiceList('outbox', {
  claimed: { en: 'On its way', es: 'En camino' },
  sent: { en: 'Sent', es: 'Enviado', tone: 'settled' },
  doubt: { en: 'In doubt', es: 'En duda', tone: 'waiting' },
  failed: { en: 'Not sent', es: 'No enviado', tone: 'over' },
  listed: { en: 'To call', es: 'Por llamar' },
});

const hidden = {
  audience: 'core',
  shown: 'hidden',
  help: { en: 'Kept by the workbook.', es: 'La lleva el libro.' },
} as const;

export const outbox = defineTable({
  key: 'outbox',
  name: { en: 'Outbox', es: 'Bandeja de salida' },
  purpose: {
    en: 'What was sent to whom, and what was not and why.',
    es: 'Qué se envió y a quién, y qué no se envió y por qué.',
  },
  tabColor: '#777777',
  begins: 'later',
  guided: false,
  fields: {
    what: line({
      heading: { en: 'What', es: 'Qué' },
      help: { en: 'The kind of mail.', es: 'El tipo de correo.' },
      audience: 'core',
      width: 190,
    }),
    person: line({
      heading: { en: 'For', es: 'Para' },
      help: { en: 'Who it was for.', es: 'A quién iba dirigido.' },
      audience: 'core',
      width: 190,
    }),
    about: line({
      heading: { en: 'About', es: 'Sobre qué' },
      help: { en: 'The row it came from.', es: 'La fila de donde salió.' },
      audience: 'core',
      width: 260,
    }),
    due: day({
      heading: { en: 'Due', es: 'Fecha' },
      help: {
        en: 'The date it is about; a moved date is a new mail.',
        es: 'La fecha de que se trata; si cambia, es otro correo.',
      },
      audience: 'core',
      width: 140,
    }),
    state: choice(outboxStates, {
      heading: { en: 'State', es: 'Estado' },
      help: {
        en: 'In doubt: the run ended during this one mail. Ask the person; it is not sent again by itself.',
        es: 'En duda: todo se detuvo durante este correo. Pregunte a la persona; no se vuelve a enviar solo.',
      },
      audience: 'core',
      width: 110,
    }),
    when: line({
      heading: { en: 'When', es: 'Cuándo' },
      help: { en: 'Day and time it was sent or tried.', es: 'Día y hora en que se envió o se intentó.' },
      audience: 'core',
      width: 140,
    }),
    why: line({
      heading: { en: 'Remark', es: 'Observación' },
      help: { en: 'Why it was not sent, where it was not.', es: 'Por qué no se envió, si no se envió.' },
      audience: 'core',
      width: 260,
    }),
    mail: line({ heading: { en: 'Mail id', es: 'Identificador del correo' }, ...hidden }),
    run: line({ heading: { en: 'Run', es: 'Ejecución' }, ...hidden }),
    order: line({ heading: { en: 'Order', es: 'Orden' }, ...hidden }),
  },
});

export type OutboxRow = RowOf<typeof outbox.fields>;
