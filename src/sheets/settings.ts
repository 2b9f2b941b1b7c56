/** Settings: one row each, found by the row's hidden id. */
import { line, paragraph } from '../core/field.ts';
import type { Text } from '../core/lang.ts';
import { defineTable } from '../core/sheet.ts';

export const settings = defineTable({
  key: 'settings',
  name: { en: 'Settings', es: 'Configuración' },
  purpose: { en: 'What the whole workbook goes by.', es: 'Lo que vale para todo el libro.' },
  tabColor: '#777777',
  begins: 'setup',
  guided: false,
  fields: {
    setting: line({
      heading: { en: 'Setting', es: 'Ajuste' },
      help: { en: 'What is set.', es: 'Lo que se decide aquí.' },
      audience: 'core',
      width: 220,
    }),
    value: line({
      heading: { en: 'Value', es: 'Valor' },
      help: { en: 'Change it here or in the guide.', es: 'Cámbielo aquí o en la guía.' },
      audience: 'core',
      width: 320,
    }),
    why: paragraph({
      heading: { en: 'What for', es: 'Para qué' },
      help: { en: 'Where it is used.', es: 'Dónde se usa.' },
      audience: 'core',
      width: 420,
    }),
  },
});

export type SettingKey =
  | 'coalition'
  | 'goal'
  | 'language'
  | 'contact'
  | 'way'
  | 'template'
  | 'spreadsheet'
  | 'version';

/** The rows of the sheet, in order: id → what it is called and what it is for. */
export const settingRows: Record<SettingKey, { readonly setting: Text; readonly why: Text }> = {
  coalition: {
    setting: { en: 'Name of the coalition', es: 'Nombre de la coalición' },
    why: { en: 'Signs mails and documents.', es: 'Firma los correos y los documentos.' },
  },
  goal: {
    setting: { en: 'Our goal', es: 'Nuestra meta' },
    why: {
      en: 'What we ask for, in one sentence. Heads the Power map.',
      es: 'Lo que pedimos, en una frase. Encabeza el Mapa de poder.',
    },
  },
  contact: {
    setting: { en: 'Whom to ask', es: 'A quién preguntar' },
    why: {
      en: 'Name and phone or address of the person who answers questions. Stands at the end of every mail.',
      es: 'Nombre y teléfono o dirección de quien responde preguntas. Va al final de cada correo.',
    },
  },
  language: {
    setting: { en: 'Language', es: 'Idioma' },
    why: {
      en: 'The language of headings, choices and documents.',
      es: 'El idioma de los encabezados, las opciones y los documentos.',
    },
  },
  way: {
    setting: { en: 'What brought us here', es: 'Qué nos trajo aquí' },
    why: {
      en: 'The order in which the guide goes: nothing, order, meeting or took.',
      es: 'El orden que sigue la guía: nothing, order, meeting o took.',
    },
  },
  template: {
    setting: { en: 'Started from', es: 'Punto de partida' },
    why: { en: 'Where the examples come from.', es: 'De dónde vienen los ejemplos.' },
  },
  spreadsheet: {
    setting: { en: 'This workbook', es: 'Este libro' },
    why: {
      en: 'Lets a copy know that it is one, so that it sends nothing. Please leave it.',
      es: 'Así una copia sabe que lo es y no envía nada. Por favor, no lo cambie.',
    },
  },
  version: {
    setting: { en: 'Version', es: 'Versión' },
    why: {
      en: 'Which version of the workbook this is. Please leave it.',
      es: 'Qué versión del libro es esta. Por favor, no la cambie.',
    },
  },
};
