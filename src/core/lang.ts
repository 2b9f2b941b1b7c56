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

/** The language of a locale such as `es_MX` or `es-419`. */
export function langOfLocale(locale: string): Lang {
  return spoken(/^[a-z]+/.exec(locale)?.[0], languages[0]);
}

/** What a language calls itself. */
export function ownName(lang: Lang): string {
  switch (lang) {
    case 'en':
      return 'English';
    case 'es':
      return 'español';
  }
}

/** A sentence in every language, from what says it in one. */
export function inEach(say: (lang: Lang) => string): Text {
  return Object.fromEntries(languages.map((lang) => [lang, say(lang)])) as Record<Lang, string>;
}
