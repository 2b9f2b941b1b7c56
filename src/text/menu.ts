/** The menu, and what stands outside of the guide. */
import type { Lang } from '../core/lang.ts';

interface MenuText {
  readonly title: string;
  readonly setUp: string;
  readonly guide: string;
  readonly people: string;
  /** Also the title of the dialog. */
  readonly map: string;
  readonly due: string;
  readonly reminders: string;
  readonly share: string;
  readonly screen: string;
  readonly check: string;
  readonly about: string;
  /** The folder of the documents in the owner's Drive. */
  folder(coalition: string): string;
  readonly tickFailed: string;
}

export const menuText: Record<Lang, MenuText> = {
  en: {
    title: 'Coalition',
    setUp: 'Set up or repair',
    guide: 'Open the guide',
    people: 'Add people',
    map: 'Map it together',
    due: 'Send what is due',
    reminders: 'Reminders on/off',
    share: 'Share with members',
    screen: 'I’m sharing my screen',
    check: 'Check this installation',
    about: 'About & privacy',
    folder: (coalition) => `${coalition === '' ? 'Coalition' : coalition} – from the workbook`,
    tickFailed: 'The hourly run could not finish. It tries again in an hour.',
  },
  es: {
    title: 'Coalición',
    setUp: 'Preparar o reparar',
    guide: 'Abrir la guía',
    people: 'Agregar personas',
    map: 'Hacer el mapa en grupo',
    due: 'Enviar lo que toca',
    reminders: 'Activar o desactivar recordatorios',
    share: 'Compartir con integrantes',
    screen: 'Voy a compartir mi pantalla',
    check: 'Revisar esta instalación',
    about: 'Información y privacidad',
    folder: (coalition) => `${coalition === '' ? 'Coalición' : coalition} – del libro`,
    tickFailed: 'La revisión de cada hora no pudo terminar. Prueba otra vez en una hora.',
  },
};
