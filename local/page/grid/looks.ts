/** How cells look, in Univer's words. */
import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from '@univerjs/core';
import type { Edge, Format } from '../../google/spreadsheet/model.ts';
import type { CellDetails } from '../../server/grid-contract.ts';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/** Google's colour of links. */
const LINK = '#1155cc';

/** What a cell looks like where nothing is said: Arial 10 at the bottom. */
export const PLAIN: IStyleData = {
  ff: 'Arial',
  fs: 10,
  vt: VerticalAlign.BOTTOM,
  tb: WrapStrategy.OVERFLOW,
  pd: { t: 2, r: 3, b: 3, l: 3 },
};

/** The address that a cell is a link to, if it is one. */
export function linkOf(text: string): string | undefined {
  return /^https?:\/\/\S+$/.test(text) ? text : undefined;
}

/** Numbers and dates stand at the right where nothing else is said. */
export function styleOf(format: Format, text: string, more: CellDetails = {}): IStyleData {
  const { background, fontColor, bold, italic, line, fontFamily, fontSize } = format;
  const { wrap, horizontal, vertical, borders } = format;
  const isLink = linkOf(text) !== undefined;
  const color = fontColor ?? (isLink ? LINK : undefined);
  const underline = line === 'underline' || (isLink && line === undefined);
  const align = horizontal ?? (more.isNumber ? 'right' : undefined);
  return {
    ...PLAIN,
    ...(background && { bg: { rgb: background } }),
    ...(color && { cl: { rgb: color } }),
    ...(bold && { bl: 1 }),
    ...(italic && { it: 1 }),
    ...(underline && { ul: { s: 1 } }),
    ...(line === 'line-through' && { st: { s: 1 } }),
    ...(fontSize && { fs: fontSize }),
    ...(fontFamily && { ff: fontFamily }),
    ...(isWrapped(format, text) && { tb: WrapStrategy.WRAP }),
    ...(wrap === 'CLIP' && { tb: WrapStrategy.CLIP }),
    ...(align && { ht: HORIZONTAL[align] }),
    ...(vertical && { vt: VERTICAL[vertical] }),
    ...(borders && {
      bd: {
        ...(borders.top && { t: borderOf(borders.top) }),
        ...(borders.bottom && { b: borderOf(borders.bottom) }),
        ...(borders.left && { l: borderOf(borders.left) }),
        ...(borders.right && { r: borderOf(borders.right) }),
      },
    }),
  };
}

/** Whether a text takes more lines than one where it needs them; line ends of its own are always kept. */
export function isWrapped({ wrap }: Format, text: string): boolean {
  return text !== '' && (wrap === 'WRAP' || (wrap !== 'CLIP' && text.includes('\n')));
}

function borderOf({ color, style }: Edge) {
  return { s: BORDERS[style] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}
