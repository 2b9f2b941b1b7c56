/** Chance that repeats itself: the same seed gives the same ids, minutes and random numbers. */

const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export class Random {
  /** `state` is the seed, or what `save` gave. */
  constructor(private state: number) {}

  /** From 0 up to, not including, 1 (the mulberry32 generator). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** An id as Google's files have them: 44 letters, the first a 1. */
  fileId(): string {
    return '1' + Array.from({ length: 43 }, () => ID_LETTERS[this.below(ID_LETTERS.length)]).join('');
  }

  /** A UUID of version 4. */
  uuid(): string {
    return '********-****-4***-y***-************'.replace(/[*y]/g, (place) =>
      (place === 'y' ? 8 + this.below(4) : this.below(16)).toString(16),
    );
  }

  save(): number {
    return this.state;
  }
}
