/** About & privacy: who sees what, what is kept where, and what Google asks for. */
import type { Lang } from '../core/lang.ts';

interface AboutText {
  readonly title: string;
  readonly seeTitle: string;
  readonly see: string;
  readonly seeMore: string;
  readonly whereTitle: string;
  readonly where: readonly string[];
  readonly askTitle: string;
  /** What each of the manifest's scopes is for. */
  readonly asks: Readonly<Record<Scope, string>>;
  readonly stopTitle: string;
  readonly stop: string;
}

type Scope =
  | 'spreadsheets.currentonly'
  | 'script.container.ui'
  | 'script.scriptapp'
  | 'script.send_mail'
  | 'userinfo.email'
  | 'drive.file';

export const aboutText: Record<Lang, AboutText> = {
  en: {
    title: 'About & privacy',
    seeTitle: 'Who can see it',
    see: 'Anyone you share THIS workbook with sees all of it, hidden tabs too.',
    seeMore: 'Share it with the core group only; others get mails and documents.',
    whereTitle: 'Where it is kept',
    where: [
      'Only in this spreadsheet, and in the Google Docs that it makes in your own Drive.',
      'No data leaves Google, except in mails. Nothing is tracked.',
      'Never write clients in here, or a conviction, or what happened to someone.',
      'To delete everything, delete the spreadsheet and the folder of its Docs.',
    ],
    askTitle: 'What Google asks you to allow',
    asks: {
      'spreadsheets.currentonly': 'Read and change this one spreadsheet, and no other.',
      'script.container.ui': 'Show the menu and this panel.',
      'script.scriptapp': 'Look once an hour at what is due, if you switch reminders on.',
      'script.send_mail':
        'Send mail in your name, when you press Send or have reminders on. It can’t read mail.',
      'userinfo.email': 'Know your address, to say from which account mail is sent.',
      'drive.file':
        'Make agendas, minutes and the members’ file in your Drive. It sees only the files it made itself.',
    },
    stopTitle: 'To stop it',
    stop: 'Switch reminders off, or tick “Pause all mail” on Start here. Sheets and Docs stay readable without it.',
  },
  es: {
    title: 'Información y privacidad',
    seeTitle: 'Quién puede verlo',
    see: 'Todas las personas con quienes comparta ESTE libro ven todo, también las pestañas ocultas.',
    seeMore: 'Compártalo solo con el grupo núcleo; las demás personas reciben correos y documentos.',
    whereTitle: 'Dónde se guarda',
    where: [
      'Solo en esta hoja de cálculo y en los documentos de Google que crea en su propio Drive.',
      'Ningún dato sale de Google, salvo en correos. No se rastrea nada.',
      'Nunca anote aquí a personas que reciben servicios, ni una condena, ni lo que le pasó a alguien.',
      'Para borrar todo, borre la hoja de cálculo y la carpeta de sus documentos.',
    ],
    askTitle: 'Qué le pide Google que permita',
    asks: {
      'spreadsheets.currentonly': 'Leer y cambiar esta hoja de cálculo, y ninguna otra.',
      'script.container.ui': 'Mostrar el menú y este panel.',
      'script.scriptapp': 'Revisar cada hora lo que toca, si usted activa los recordatorios.',
      'script.send_mail':
        'Enviar correo a su nombre, cuando usted presiona Enviar o tiene recordatorios activados. No puede leer correo.',
      'userinfo.email': 'Conocer su dirección, para decir desde qué cuenta sale el correo.',
      'drive.file':
        'Hacer agendas, actas y el archivo de integrantes en su Drive. Ve solo los archivos que hizo.',
    },
    stopTitle: 'Para detenerlo',
    stop: 'Desactive los recordatorios, o marque “Pausar todo el correo” en Empiece aquí. Hojas y documentos se leen sin él.',
  },
};
