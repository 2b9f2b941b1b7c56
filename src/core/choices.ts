/** Lists to choose from: stable codes in the code and on the Lists sheet, words in the cells (design §2.11). */
import type { Lang, Text } from './lang.ts';

/** How a choice is coloured in its cell, beside its word: settled, waiting, or over. */
export type Tone = 'settled' | 'waiting' | 'over';

export interface Choice<Code extends string = string> {
  readonly code: Code;
  readonly words: Text;
  /** One plain line, for terms of the field. */
  readonly explained?: Text;
  /** Where the list is a scale. */
  readonly number?: number;
  readonly tone?: Tone;
}

export interface ChoiceList<Code extends string = string> {
  readonly name: string;
  readonly choices: readonly Choice<Code>[];
}

/** A list from its codes, in the order shown. */
// @__NO_SIDE_EFFECTS__
export function choiceList<Code extends string>(
  name: string,
  choices: Record<Code, Text & { number?: number; explained?: Text; tone?: Tone }>,
): ChoiceList<Code> {
  return {
    name,
    choices: (Object.keys(choices) as Code[]).map((code) => {
      const { number, explained, tone, ...words } = choices[code];
      return {
        code,
        words,
        ...(number === undefined ? {} : { number }),
        ...(explained === undefined ? {} : { explained }),
        ...(tone === undefined ? {} : { tone }),
      };
    }),
  };
}

/** The word for a code; the code itself where the list no longer has it. */
export function wordFor(list: ChoiceList, code: string, lang: Lang): string {
  return list.choices.find((choice) => choice.code === code)?.words[lang] ?? code;
}

/** The code for a word in any language, or for the code itself, in any case (design §2.11); undefined if neither. */
export function codeFor<Code extends string>(list: ChoiceList<Code>, word: string): Code | undefined {
  const wanted = fold(word);
  return list.choices.find(
    ({ code, words }) => fold(code) === wanted || Object.values(words).some((text) => fold(text) === wanted),
  )?.code;
}

/** True for the code of an answer that settles nothing: *we don't know*, *we haven't decided yet*. */
export function isPutOff(code: string): boolean {
  return code === 'unknown' || code === 'undecided';
}

/** For comparing what people type: without case, accents, or more than one space; all apostrophes are alike. */
export function fold(text: string): string {
  // Most of what is compared has no accents, and to look takes a tenth of the time.
  return (isPlain(text) ? text : withoutAccents(text)).replace(/\s+/g, ' ').trim().toLowerCase();
}

function isPlain(text: string): boolean {
  return /^[\n\x20-\x7e]*$/.test(text);
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'");
}
