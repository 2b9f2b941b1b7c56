/** Settings: one row each, found by the row's hidden id. */
import { line, paragraph } from '../core/field.ts';
import type { Text } from '../core/lang.ts';
import { defineTable } from '../core/sheet.ts';

export const settings = defineTable({
  key: 'settings',
  name: { en: 'Settings' },
  purpose: { en: 'What the whole workbook goes by.' },
  tabColor: '#777777',
  begins: 'setup',
  guided: false,
  fields: {
    setting: line({
      heading: { en: 'Setting' },
      help: { en: 'What is set.' },
      audience: 'core',
      shown: 'always',
      width: 220,
    }),
    value: line({
      heading: { en: 'Value' },
      help: { en: 'Change it here or in the guide.' },
      audience: 'core',
      shown: 'always',
      width: 320,
    }),
    why: paragraph({
      heading: { en: 'What for' },
      help: { en: 'Where it is used.' },
      audience: 'core',
      shown: 'always',
      width: 420,
    }),
  },
});

export type SettingKey =
  'coalition' | 'goal' | 'language' | 'contact' | 'way' | 'template' | 'spreadsheet' | 'version';

/** The rows of the sheet, in order: id → what it is called and what it is for. */
export const settingRows: Record<SettingKey, { readonly setting: Text; readonly why: Text }> = {
  coalition: {
    setting: { en: 'Name of the coalition' },
    why: { en: 'Signs mails and documents.' },
  },
  goal: {
    setting: { en: 'Our goal' },
    why: { en: 'What we ask for, in one sentence. Heads the Power map.' },
  },
  contact: {
    setting: { en: 'Whom to ask' },
    why: {
      en: 'Name and phone or address of the person who answers questions. Stands at the end of every mail.',
    },
  },
  language: {
    setting: { en: 'Language' },
    why: { en: 'The language of headings, choices and documents.' },
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
    setting: { en: 'This workbook' },
    why: { en: 'Lets a copy know that it is one, so that it sends nothing. Please leave it.' },
  },
  version: {
    setting: { en: 'Version' },
    why: { en: 'Which version of the workbook this is. Please leave it.' },
  },
};
