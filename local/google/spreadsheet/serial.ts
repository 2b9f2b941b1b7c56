/** Moments and the numbers that a spreadsheet keeps for them: days since 1899-12-30 on the wall clock of its zone. */
import { tzOffset } from '@date-fns/tz';

const DAY = 24 * 60 * 60 * 1000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The wall clock of `zone` at a moment (milliseconds since 1970), as a serial number. */
export function serialAt(moment: number, zone: string): number {
  return (moment + offset(zone, moment) - EPOCH) / DAY;
}

/**
 * The moment at which the wall clock of `zone` shows a serial number, in milliseconds since 1970.
 * An hour that a clock change skips is read with the offset before the change.
 */
export function momentOf(serial: number, zone: string): number {
  const wall = Math.round(serial * DAY) + EPOCH;
  return wall - offset(zone, wall - offset(zone, wall));
}

function offset(zone: string, moment: number): number {
  return tzOffset(zone, new Date(moment)) * 60 * 1000;
}
