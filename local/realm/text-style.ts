/** Text styles of charts, and their builder. */
import { isNumber, isText, needs } from './criterion.ts';
import { MESSAGE } from './service-object.ts';
import { strict } from './wire.ts';

type Style = GoogleAppsScript.Charts.TextStyle;
type Builder = GoogleAppsScript.Charts.TextStyleBuilder;

/** As Google Charts takes them; what is not set is absent. */
interface Parts {
  readonly color?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
}

class LocalTextStyle implements Style {
  readonly [MESSAGE]: Parts;

  constructor(parts: Parts) {
    this[MESSAGE] = parts;
  }

  getColor() {
    return this[MESSAGE].color as string;
  }

  getFontName() {
    return this[MESSAGE].fontName as string;
  }

  getFontSize() {
    return this[MESSAGE].fontSize as number;
  }
}

class LocalBuilder implements Builder {
  private parts: Parts = {};

  build() {
    return strict('TextStyle', new LocalTextStyle(this.parts));
  }

  setColor(...args: unknown[]) {
    return this.with('color', isText, 'setColor', args);
  }

  setFontName(...args: unknown[]) {
    return this.with('fontName', isText, 'setFontName', args);
  }

  setFontSize(...args: unknown[]) {
    return this.with('fontSize', isNumber, 'setFontSize', args);
  }

  private with(key: keyof Parts, fits: (value: unknown) => boolean, name: string, args: unknown[]): Builder {
    needs(args.length === 1 && fits(args[0]), `Charts.TextStyleBuilder.${name}`, args);
    this.parts = { ...this.parts, [key]: args[0] };
    return this as unknown as Builder;
  }
}

export function isTextStyle(value: unknown): value is LocalTextStyle {
  return value instanceof LocalTextStyle;
}

/** The style as Google Charts takes it. */
export function textStyleOption(value: unknown): Parts {
  return isTextStyle(value) ? value[MESSAGE] : {};
}

/** `Charts.newTextStyle()`. */
export function newTextStyle(): Builder {
  return strict('TextStyleBuilder', new LocalBuilder()) as unknown as Builder;
}
