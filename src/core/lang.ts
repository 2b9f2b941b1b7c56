/** The languages the product speaks, and what a sentence is: one string for each of them. */

/** Adding a language here makes the compiler list every sentence that is still missing (design §2.27). */
export const languages = ['en', 'es'] as const;

export type Lang = (typeof languages)[number];

/** A sentence in every language. */
export type Text = Readonly<Record<Lang, string>>;

/** The language to use where `wanted` is not one the product speaks yet. */
export function spoken(wanted: string | undefined, otherwise: Lang): Lang {
  return languages.find((lang) => lang === wanted) ?? otherwise;
}
