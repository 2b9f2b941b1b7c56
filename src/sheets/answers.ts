/** Plain answers that several sheets ask for: yes, no, and what lies between. */
import { choiceList } from '../core/choices.ts';

export const yesNoYet = choiceList('yes, no or not yet', {
  yes: { en: 'Yes', es: 'Sí', tone: 'settled' },
  no: { en: 'No', es: 'No', tone: 'over' },
  'not-yet': { en: 'Not yet', es: 'Todavía no', tone: 'waiting' },
});

export const yesNoUnsure = choiceList('yes, no or unsure', {
  yes: { en: 'Yes', es: 'Sí' },
  no: { en: 'No', es: 'No' },
  unsure: { en: 'Not sure', es: 'Sin certeza', tone: 'waiting' },
});
