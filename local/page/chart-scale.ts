/** The axis of a chart: from where to where it goes, and the round numbers that are written on it. */

/** Round steps that hold all values, with 0 among them. */
export function axisFor(values: readonly number[]): readonly number[] {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values) || (lowest < 0 ? 0 : 1);
  const step = roundStep((highest - lowest) / 5);
  const from = Math.floor(lowest / step);
  const to = Math.max(from + 1, Math.ceil(highest / step));
  // Whole multiples, so that no step is 0.30000000000000004.
  return Array.from({ length: to - from + 1 }, (_, index) => Number(((from + index) * step).toPrecision(12)));
}

/** 1, 2 or 5 times a power of ten: the next one from `least` on. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((times) => times * power >= least) ?? 10) * power;
}

/** Where a value stands between the ends of an axis: 0 is its first number, 1 its last. */
export function placeOn(axis: readonly number[], value: number): number {
  const first = axis[0] ?? 0;
  const last = axis.at(-1) ?? 1;
  return (value - first) / (last - first);
}
