/** Rows in alternating colours: Google's themes, and the colour that a cell gets from them. */
import { ServiceError } from '../execution.ts';
import { intersection, isInside } from './area.ts';
import type { Area, Banding, Sheet } from './model.ts';

/** Header, first and second rows, footer (reference/spreadsheet/banding-theme names them; the colours are those of the menu). */
const THEMES = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68eb2'],
} as const;

export type Theme = keyof typeof THEMES;
export const THEME_NAMES = Object.keys(THEMES) as Theme[];

/** Throws where one of the cells has alternating colours already. */
export function checkUnbanded(bandings: readonly Banding[], area: Area): void {
  if (bandings.every((other) => !intersection(other.area, area))) return;
  throw new ServiceError(
    'You cannot add alternating background colors to a range that already has alternating background colors.',
  );
}

/** A banding for a range. */
export function newBanding(
  { bandings }: Sheet,
  area: Area,
  { theme, hasHeader, hasFooter }: { theme: Theme; hasHeader: boolean; hasFooter: boolean },
): Banding {
  checkUnbanded(bandings, area);
  const [header, first, second, footer] = THEMES[theme];
  return {
    id: 1 + Math.max(0, ...bandings.map(({ id }) => id)),
    area,
    header: hasHeader ? header : null,
    first,
    second,
    footer: hasFooter ? footer : null,
  };
}

/** The background that a cell has from the sheet's bandings, under its own. */
export function bandedBackground({ bandings }: Sheet, row: number, column: number): string | null {
  const banding = bandings.find(({ area }) => isInside(area, { row, column, rows: 1, columns: 1 }));
  if (!banding) return null;
  const { area, header, first, second, footer } = banding;
  const index = row - area.row;
  if (header !== null && index === 0) return header;
  if (footer !== null && index === area.rows - 1) return footer;
  return (index - (header === null ? 0 : 1)) % 2 === 0 ? first : second;
}
