/** Somebody's place on the map in words. */
import { wordFor } from '../../core/choices.ts';
import { positions, says } from '../../sheets/scales.ts';
import { squareOf, type Place } from '../../sheets/map.ts';
import { mapText } from '../../text/map-together.ts';
import { pageLang } from '../../text/waiting.ts';

/** Position and say; of an answer that is no place, its words alone; a dash where there is neither. */
export function sayPlace({ position, say }: Place): string {
  const words = position === undefined ? undefined : wordFor(positions, position, pageLang);
  const weight = say === undefined ? undefined : wordFor(says, say, pageLang);
  if (squareOf({ position, say }) !== undefined && words !== undefined && weight !== undefined)
    return mapText[pageLang].square(words, weight);
  return words ?? weight ?? '–';
}
