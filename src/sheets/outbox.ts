/** Outbox: the ledger of every mail, one row per item, stage, person and due date; its row id is that key (design §2.23). */
import { choice, day, line } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import { choiceList } from '../core/choices.ts';

/** Where a line of the Outbox stands (design §2.23). */
export const outboxStates = choiceList('outbox', {
  claimed: { en: 'On its way' },
  sent: { en: 'Sent', tone: 'settled' },
  doubt: { en: 'In doubt', tone: 'waiting' },
  failed: { en: 'Not sent', tone: 'over' },
  listed: { en: 'To call' },
});

const hidden = { audience: 'core', shown: 'hidden', help: { en: 'Kept by the workbook.' } } as const;

export const outbox = defineTable({
  key: 'outbox',
  name: { en: 'Outbox' },
  purpose: { en: 'What was sent to whom, and what was not and why.' },
  tabColor: '#777777',
  begins: 'later',
  guided: false,
  fields: {
    what: line({
      heading: { en: 'What' },
      help: { en: 'The kind of mail.' },
      audience: 'core',
      shown: 'always',
      width: 190,
    }),
    person: line({
      heading: { en: 'For' },
      help: { en: 'Who it was for.' },
      audience: 'core',
      shown: 'always',
      width: 190,
    }),
    about: line({
      heading: { en: 'About' },
      help: { en: 'The row it came from.' },
      audience: 'core',
      shown: 'always',
      width: 260,
    }),
    due: day({
      heading: { en: 'Due' },
      help: { en: 'The date it is about; a moved date is a new mail.' },
      audience: 'core',
      shown: 'always',
      width: 140,
    }),
    state: choice(outboxStates, {
      heading: { en: 'State' },
      help: {
        en: 'In doubt: the run ended during this one mail. Ask the person; it is not sent again by itself.',
      },
      audience: 'core',
      shown: 'always',
      width: 110,
    }),
    when: line({
      heading: { en: 'When' },
      help: { en: 'Day and time it was sent or tried.' },
      audience: 'core',
      shown: 'always',
      width: 140,
    }),
    why: line({
      heading: { en: 'Remark' },
      help: { en: 'Why it was not sent, where it was not.' },
      audience: 'core',
      shown: 'always',
      width: 260,
    }),
    mail: line({ heading: { en: 'Mail id' }, ...hidden }),
    run: line({ heading: { en: 'Run' }, ...hidden }),
    order: line({ heading: { en: 'Order' }, ...hidden }),
  },
});

export type OutboxRow = RowOf<typeof outbox.fields>;
