/** What the check of an installation says of each step: what was tried, and what to do where it did not work. */
import type { CheckStep } from '../core/installation.ts';
import type { Lang } from '../core/lang.ts';

interface CheckText {
  /** What to do where it did not work. */
  readonly remedies: Record<CheckStep, string>;
  readonly mailOff: string;
  readonly noQuota: string;
  /** Worth knowing although all is well. */
  zone(time: string, zone: string): string;
  readonly mailSent: string;
  readonly hourlyOff: string;
  readonly mail: { readonly subject: string; readonly body: readonly string[] };
  /** Why reminders can't be switched on yet. */
  readonly first: string;
}

export const checkText: Record<Lang, CheckText> = {
  en: {
    remedies: {
      account:
        'Google did not say who you are. Open the workbook in a window where you are signed in to one account only.',
      property: 'Google did not keep a setting. Check again in an hour. If it stays like this, ask for help.',
      lock: 'Another run is still writing. Wait a minute, then check again.',
      zone: 'The workbook’s clock is off. In the menu File → Settings, choose your time zone and save.',
      date: 'A date came back changed. In the menu File → Settings, choose your country as locale and save.',
      text: 'Text that begins with “=” or “+” came back changed. Ask for help before you paste or import anything.',
      document:
        'No Doc could be made. Say yes when Google asks about Drive, and see whether your Drive is full.',
      membersFile:
        'No file for members could be made. Say yes when Google asks about Drive, and see whether your Drive is full.',
      trigger:
        'The hourly run could not be set. Say yes when Google asks. An account can have 20 such runs: remove old ones at script.google.com.',
      hourly: 'Reminders are on, but no run has come for three hours. Switch them off and on again.',
      mail: 'No mail could be sent. Say yes when Google asks about mail, then check again.',
    },
    mailOff:
      'Mail is held back here. Finish the setup, untick “Pause all mail” on Start here, or say what this copy is; then check again.',
    noQuota: 'Your account has sent all the mail that Google allows in a day. Check again tomorrow.',
    zone: (time, zone) =>
      `It is ${time} in ${zone}. If that is not your clock: menu File → Settings → Time zone.`,
    mailSent: 'A mail is on its way to you. Not there in five minutes? Look in Spam and mark it “not spam”.',
    hourlyOff: 'It begins when reminders are switched on.',
    mail: {
      subject: 'Your workbook can send mail',
      body: [
        'This mail comes from “Check this installation” in your workbook. It went to you alone.',
        'You can delete it.',
      ],
    },
    first:
      'Choose “Check this installation” in the menu first: reminders can be switched on once all of it is OK.',
  },
  es: {
    remedies: {
      account: 'Google no dijo quién es usted. Abra el libro en una ventana con una sola cuenta abierta.',
      property: 'Google no conservó un ajuste. Revise otra vez en una hora. Si sigue igual, pida ayuda.',
      lock: 'Otra revisión todavía está escribiendo. Espere un minuto y revise otra vez.',
      zone: 'El reloj del libro no está bien. En el menú Archivo → Configuración, elija su zona horaria y guarde.',
      date: 'Una fecha volvió cambiada. En el menú Archivo → Configuración, elija su país y guarde.',
      text: 'Un texto que empieza con “=” o “+” volvió cambiado. Pida ayuda antes de pegar o importar algo.',
      document:
        'No se pudo crear un documento. Diga que sí cuando Google pregunte por Drive, y vea si su Drive está lleno.',
      membersFile:
        'No se pudo crear un archivo para integrantes. Diga que sí cuando Google pregunte por Drive, y vea si su Drive está lleno.',
      trigger:
        'No se pudo programar la revisión de cada hora. Diga que sí cuando Google pregunte. Una cuenta puede tener 20: quite las viejas en script.google.com.',
      hourly:
        'Los recordatorios están activados, pero hace tres horas que no hay revisión. Desactívelos y actívelos de nuevo.',
      mail: 'No se pudo enviar correo. Diga que sí cuando Google pregunte por el correo y revise otra vez.',
    },
    mailOff:
      'Aquí el correo está detenido. Termine de preparar el libro, desmarque “Pausar todo el correo” en Empiece aquí, o diga qué es esta copia; después revise otra vez.',
    noQuota: 'Su cuenta ya envió todo el correo que Google permite en un día. Revise otra vez mañana.',
    zone: (time, zone) =>
      `El reloj marca ${time} en ${zone}. Si su reloj dice otra cosa: menú Archivo → Configuración → Zona horaria.`,
    mailSent:
      'Un correo va en camino hacia usted. ¿No llega en cinco minutos? Busque en Spam y márquelo como “No es spam”.',
    hourlyOff: 'Empieza cuando se activan los recordatorios.',
    mail: {
      subject: 'Su libro puede enviar correo',
      body: [
        'Este correo viene de “Revisar esta instalación” en su libro. Solo usted lo recibió.',
        'Puede borrarlo.',
      ],
    },
    first:
      'Elija primero “Revisar esta instalación” en el menú: los recordatorios se pueden activar cuando todo esté bien.',
  },
};

/** What each step tries; only the panel says it. */
export const checkedText: Record<Lang, Record<CheckStep, string>> = {
  en: {
    account: 'Your account is known',
    property: 'Settings are kept',
    lock: 'Two people can’t write over each other',
    zone: 'The clock is right',
    date: 'Dates stay dates',
    text: 'Text stays text',
    document: 'A Google Doc can be made',
    membersFile: 'A members’ file can be made',
    trigger: 'The hourly run can be set',
    hourly: 'The hourly run comes',
    mail: 'Mail goes out',
  },
  es: {
    account: 'Se sabe cuál es su cuenta',
    property: 'Los ajustes se conservan',
    lock: 'Dos personas no pueden escribir una encima de la otra',
    zone: 'El reloj está bien',
    date: 'Las fechas siguen siendo fechas',
    text: 'El texto sigue siendo texto',
    document: 'Se puede crear un documento de Google',
    membersFile: 'Se puede crear un archivo para integrantes',
    trigger: 'Se puede programar la revisión de cada hora',
    hourly: 'La revisión de cada hora llega',
    mail: 'El correo sale',
  },
};
