/** The two scales of the Power map: toward the goal, and over the decision (method.md §1). */
import { choiceList } from '../core/choices.ts';

export const positions = choiceList('position', {
  'active-ally': { en: 'Strongly with us', es: 'Muy a favor', number: 2 },
  'passive-ally': { en: 'Leans our way', es: 'Más bien a favor', number: 1 },
  neutral: { en: 'Undecided', es: 'Sin decidir', number: 0 },
  'passive-opposition': { en: 'Leans against', es: 'Más bien en contra', number: -1 },
  'active-opposition': { en: 'Strongly against', es: 'Muy en contra', number: -2 },
  unknown: { en: 'We don’t know', es: 'No sabemos' },
  disagree: { en: 'We don’t agree', es: 'No coincidimos' },
});

export const says = choiceList('say over this decision', {
  none: { en: 'No say', es: 'Sin influencia', number: 1 },
  some: { en: 'Little say', es: 'Poca influencia', number: 2 },
  notable: { en: 'Some say', es: 'Cierta influencia', number: 3 },
  strong: { en: 'Strong say', es: 'Mucha influencia', number: 4 },
  decides: { en: 'Decides', es: 'Decide', number: 5 },
});
