/** What setup and repair say. */
import type { Day } from '../core/day.ts';
import type { Lang } from '../core/lang.ts';
import type { PlanStep } from '../core/plan.ts';

interface SetupText {
  /** One step of the plan; `count` rows or columns. */
  step(kind: PlanStep['kind'] | 'new-columns', sheet: string, count: number): string;
  /** The name of a sheet's backup. */
  backup(name: string, day: Day): string;
  readonly finished: string;
  readonly newer: string;
}

export const setupText: Record<Lang, SetupText> = {
  en: {
    step(kind, sheet, count) {
      switch (kind) {
        case 'make':
          return `Make the sheet “${sheet}”.`;
        case 'restore':
          return `${sheet}: put back headings or keys that are gone.`;
        case 'columns':
          return `${sheet}: add ${count === 1 ? 'a column that is' : `${count} columns that are`} gone, empty, at the right.`;
        case 'ids':
          return `${sheet}: give ${count === 1 ? 'one row that was' : `${count} rows that were`} typed by hand an id.`;
        case 'dress':
          return `${sheet}: put back dropdowns, formats, the filter or the frozen headings.`;
        case 'new-columns':
          return `${sheet}: add ${count === 1 ? 'a new column' : `${count} new columns`}, empty, at the right.`;
        case 'own':
          return `${sheet}: add rows that the workbook keeps itself.`;
        case 'migrate':
          return `${sheet}: write cells as this version reads them.`;
        case 'point':
          return `${sheet}: let the dropdowns offer the right words.`;
      }
    },
    backup: (name, day) => `${name} (backup ${day})`,
    finished: 'Everything is in place.',
    newer:
      'This workbook was made by a newer version. It is left as it is; ask whoever keeps the master workbook for an update.',
  },
  es: {
    step(kind, sheet, count) {
      switch (kind) {
        case 'make':
          return `Crear la hoja “${sheet}”.`;
        case 'restore':
          return `${sheet}: reponer encabezados o claves que ya no están.`;
        case 'columns':
          return `${sheet}: agregar ${count === 1 ? 'una columna que ya no está, vacía' : `${count} columnas que ya no están, vacías`}, a la derecha.`;
        case 'ids':
          return `${sheet}: dar identificador a ${count === 1 ? 'una fila escrita' : `${count} filas escritas`} a mano.`;
        case 'dress':
          return `${sheet}: reponer listas, formatos, el filtro o los encabezados fijos.`;
        case 'new-columns':
          return `${sheet}: agregar ${count === 1 ? 'una columna nueva, vacía' : `${count} columnas nuevas, vacías`}, a la derecha.`;
        case 'own':
          return `${sheet}: agregar filas que el libro mismo lleva.`;
        case 'migrate':
          return `${sheet}: escribir las celdas como las lee esta versión.`;
        case 'point':
          return `${sheet}: hacer que las listas ofrezcan las palabras correctas.`;
      }
    },
    backup: (name, day) => `${name} (respaldo ${day})`,
    finished: 'Todo está en su lugar.',
    newer:
      'Este libro se hizo con una versión más nueva. Se deja como está; pida una actualización a quien guarda el libro maestro.',
  },
};
