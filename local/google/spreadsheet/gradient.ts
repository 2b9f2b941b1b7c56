/** The colour that a colour scale gives a number. */
import type { GradientFormat, GradientPoint } from './model.ts';

/** Prepares a scale for the numbers of its ranges; gives `#rrggbb` for a number, null where there are no numbers. */
export function gradientColors(
  { gradient }: GradientFormat,
  numbers: readonly number[],
): (number: number) => string | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  if (sorted.length === 0) return () => null;
  const points = [gradient.min, gradient.mid, gradient.max]
    .filter((point) => point !== null)
    .map((point) => ({ at: positionOf(point, sorted), color: channels(point.color) }));
  return (number) => {
    const above = points.findIndex(({ at }) => number <= at);
    const upper = points[above] ?? points.at(-1);
    const lower = above > 0 ? points[above - 1] : upper;
    if (!upper || !lower) return null;
    const share = above > 0 && upper.at > lower.at ? (number - lower.at) / (upper.at - lower.at) : 0;
    const [from, to] = above > 0 ? [lower.color, upper.color] : [upper.color, upper.color];
    return `#${from.map((channel, index) => hex(channel + ((to[index] ?? 0) - channel) * share)).join('')}`;
  };
}

/** Where a point of the scale stands among the sorted numbers; a value that is no number stands at 0. */
function positionOf({ type, value }: GradientPoint, sorted: readonly number[]): number {
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const given = Number(value) || 0;
  if (type === 'MIN') return least;
  if (type === 'MAX') return most;
  if (type === 'NUMBER') return given;
  if (type === 'PERCENT') return least + ((most - least) * given) / 100;
  const place = ((sorted.length - 1) * Math.min(Math.max(given, 0), 100)) / 100;
  const below = sorted[Math.floor(place)] ?? least;
  const above = sorted[Math.ceil(place)] ?? most;
  return below + (above - below) * (place - Math.floor(place));
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
}

function hex(channel: number): string {
  return Math.round(channel).toString(16).padStart(2, '0');
}
