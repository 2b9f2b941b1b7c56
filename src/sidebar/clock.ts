/** What the browser knows of time: its zone, the time there, and the zones one can choose from. */
import type { Time } from '../core/day.ts';

/** `America/Chicago`. */
export function computerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** `HH:MM` now in a zone. */
export function timeIn(zone: string, now = new Date()): Time {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);
}

/** All zones the browser knows, or only the computer's own in a browser that can't list them. */
export function allZones(): readonly string[] {
  return typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [computerZone()];
}

function minutes(time: Time): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** True for times at most five minutes apart, around midnight, too: an answer takes a moment to arrive. */
export function aboutTheSame(a: Time, b: Time): boolean {
  const apart = Math.abs(minutes(a) - minutes(b));
  return Math.min(apart, 24 * 60 - apart) <= 5;
}
