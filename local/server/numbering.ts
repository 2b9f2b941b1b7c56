/** Numbers for values that many cells share, so that each is sent once. */
export class Numbering<T> {
  readonly values: T[] = [];
  private readonly byText = new Map<string, number>();
  private readonly byIdentity = new WeakMap<object, number>();

  /** The same number for equal values, for as long as this lives. */
  numberOf(value: T & object): number {
    const known = this.byIdentity.get(value);
    if (known !== undefined) return known;
    const text = JSON.stringify(value);
    const number = this.byText.get(text) ?? this.values.push(value) - 1;
    this.byText.set(text, number);
    this.byIdentity.set(value, number);
    return number;
  }

  /** The values of these numbers. */
  pick(numbers: Iterable<number>): Record<number, T> {
    const picked: Record<number, T> = {};
    for (const number of numbers) {
      const value = this.values[number];
      if (value !== undefined) picked[number] = value;
    }
    return picked;
  }
}
