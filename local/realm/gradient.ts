/** The colour scale of a conditional format, as the add-on sees it. */
import { InterpolationType } from './spreadsheet-enums.ts';
import { strict } from './wire.ts';

type Condition = GoogleAppsScript.Spreadsheet.GradientCondition;

interface Point {
  readonly color: string;
  readonly type: GoogleAppsScript.Spreadsheet.InterpolationType;
  readonly value: string;
}

export interface Gradient {
  readonly min: Point | null;
  readonly mid: Point | null;
  readonly max: Point | null;
}

interface PointMessage {
  readonly color: string;
  readonly type: keyof typeof InterpolationType;
  readonly value: string;
}

interface GradientMessage {
  readonly min: PointMessage;
  readonly mid: PointMessage | null;
  readonly max: PointMessage;
}

/** Null where the rule has no gradient; what is not set of one is an empty text, or null for its type. */
export function gradientCondition(gradient: Gradient | null): Condition | null {
  if (!gradient) return null;
  const { min, mid, max } = gradient;
  return strict<Condition>('GradientCondition', {
    getMaxColor: () => max?.color ?? '',
    getMaxType: () => max?.type ?? null,
    getMaxValue: () => max?.value ?? '',
    getMidColor: () => mid?.color ?? '',
    getMidType: () => mid?.type ?? null,
    getMidValue: () => mid?.value ?? '',
    getMinColor: () => min?.color ?? '',
    getMinType: () => min?.type ?? null,
    getMinValue: () => min?.value ?? '',
  });
}

export function sentGradient({ min, mid, max }: Gradient): object {
  const sentPoint = (point: Point | null) => point && { ...point, type: String(point.type) };
  return { min: sentPoint(min), mid: sentPoint(mid), max: sentPoint(max) };
}

export function receivedGradient({ min, mid, max }: GradientMessage): Gradient {
  const point = (message: PointMessage): Point => ({ ...message, type: InterpolationType[message.type] });
  return { min: point(min), mid: mid && point(mid), max: point(max) };
}
