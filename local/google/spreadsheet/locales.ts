/** The locales that a spreadsheet can have. */
import { getLocale } from 'numfmt';

const names = new Map<string, string | undefined>();

/** numfmt's name of a spreadsheet's locale, `en-US` for `en_US`; undefined for one that it does not know. */
export function localeName(locale: string): string | undefined {
  if (names.has(locale)) return names.get(locale);
  const wanted = locale.replace('_', '-');
  const name = getLocale(wanted) ? wanted : undefined;
  names.set(locale, name);
  return name;
}

/** Whether a text is a locale as Google writes it, like `es_MX`, that the workspace can read and show. */
export function isLocale(locale: string): boolean {
  return /^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale) && localeName(locale) !== undefined;
}
