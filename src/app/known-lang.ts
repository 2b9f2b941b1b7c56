/** The workbook's language where Settings are too much to ask: kept in a property that menu and panel can read. */
import { langOfLocale, languages, spoken, type Lang } from '../core/lang.ts';
import type { Memory, World } from './ports.ts';

const LANG = 'lang';

/** The language that the workbook was last known to speak. */
export function knownLang(memory: Memory): Lang {
  return spoken(memory.all()[LANG], languages[0]);
}

/** Keeps the language; costs no call beyond reading where it is kept already. */
export function rememberLang({ memory }: Pick<World, 'memory'>, lang: Lang): void {
  if (memory.all()[LANG] !== lang) memory.set(LANG, lang);
}

/** The language of a panel that is opened: the workbook's, and for a new workbook the one of who opens it first. */
export function panelLang(memory: Memory, locale: () => string): Lang {
  const stored = memory.stored(LANG);
  if (stored !== undefined) return spoken(stored, languages[0]);
  const lang = langOfLocale(locale());
  memory.set(LANG, lang);
  return lang;
}
