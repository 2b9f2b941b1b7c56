/** Reading texts as a person does: sentence by sentence, word by word. */

/** The sentences of a text; a line, an item and what stands before a colon end one, too. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n|(?<=[.?!:;])\s+/)
    .map((sentence) => sentence.replace(/^(- |\d+\. )/, '').trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

export function wordCount(sentence: string): number {
  return wordsOf(sentence).length;
}
