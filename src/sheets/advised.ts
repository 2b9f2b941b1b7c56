/** The sheets whose rows have something to say: a coach stands beside each. */
export const advisedSheets = [
  'goals',
  'results',
  'fit',
  'people',
  'contacts',
  'offers',
  'tactics',
  'judgements',
  'links',
  'indicators',
  'readings',
  'obstacles',
  'pulse',
] as const;

export type AdvisedSheet = (typeof advisedSheets)[number];

export function isAdvised(sheet: string): sheet is AdvisedSheet {
  return (advisedSheets as readonly string[]).includes(sheet);
}
