/** Values as people read them. */
import { isDay, sayDay } from '../core/day.ts';
import type { FieldValue } from '../core/field.ts';
import type { Lang } from '../core/lang.ts';
import type { Table } from '../core/sheet.ts';

/** A value as people read it. */
export function inWords(table: Table, field: string, value: FieldValue | undefined, lang: Lang): string {
  if (value === undefined) return '';
  const cell = String(table.fields[field]?.write(value, lang) ?? '');
  return table.fields[field]?.control === 'day' && isDay(cell) ? sayDay(cell, lang) : cell;
}
