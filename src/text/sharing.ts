/** What is said around the members' file: its name, its first row, and what came of sharing it. */
import type { Lang } from '../core/lang.ts';

interface SharingText {
  /** The file's name; Google's own mail carries it as subject. */
  readonly fileName: string;
  banner(coalition: string, day: string, contact: string): string;
  readonly empty: string;
  readonly why: Record<'noAddress' | 'owner', string>;
  readonly noOwner: string;
  readonly copy: string;
  readonly paused: string;
  ownerOnly(owner: string): string;
  queued(owner: string): string;
  done(added: number, gone: number, left: number, refused: readonly string[]): string;
  /** Who could not be let in, by name; empty for nobody. */
  refused(names: readonly string[]): string;
  readonly changed: string;
  readonly notShared: string;
  invited(name: string): string;
  stopped(count: number): string;
}

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

const personas = (count: number): string => (count === 1 ? '1 persona' : `${count} personas`);

export const sharingText: Record<Lang, SharingText> = {
  en: {
    fileName: 'For members',
    banner: (coalition, day, contact) =>
      [
        `${coalition === '' ? 'Our coalition' : coalition}, for members. Last change: ${day}.`,
        'Made from the coalition’s workbook: what is typed here gets replaced.',
        contact === '' ? '' : `Questions: ${contact}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    empty: 'Nothing here for members yet.',
    why: {
      noAddress: 'Has no email address in Stakeholders.',
      owner: 'Keeps the file in their own Drive.',
    },
    noOwner:
      'The members’ file is kept by the account that sends reminders. Switch reminders on first, then share.',
    copy: 'This workbook is a copy, so it publishes nothing. Open the guide and say what the copy is for.',
    paused: 'All mail is paused. Untick “Pause all mail” on Start here first.',
    ownerOnly: (owner) => `The file is in the Drive of ${owner}; only that account can do this. Ask them.`,
    queued: (owner) =>
      `Handed over: the file is in the Drive of ${owner}. It is brought up to date within the hour.`,
    done: (added, gone, left, refused) =>
      [
        'The members’ file is up to date.',
        added > 0 ? `${people(added)} can open it from now on.` : '',
        gone > 0 ? `${people(gone)} can’t open it any more.` : '',
        left > 0 ? `${people(left)} are still to be added: press again.` : '',
        sharingText.en.refused(refused),
      ]
        .filter((part) => part !== '')
        .join(' '),
    refused: (names) =>
      names.length === 0
        ? ''
        : `Google did not let in ${names.join(', ')}. Try again later; if it goes on, ask whoever runs your accounts whether sharing outside is allowed.`,
    changed:
      'Something has changed since you looked: a row, a member or an address. Please look again, then share.',
    notShared: 'Nothing is shared yet.',
    invited: (name) => `Google has mailed ${name} an invitation.`,
    stopped: (count) =>
      `${count === 0 ? 'Nobody' : people(count)} could open the file; now only its owner can. The file itself is still in Drive.`,
  },
  es: {
    fileName: 'Para integrantes',
    banner: (coalition, day, contact) =>
      [
        `${coalition === '' ? 'Nuestra coalición' : coalition}, para integrantes. Último cambio: ${day}.`,
        'Se hace a partir del libro de la coalición: lo que se escriba aquí se reemplaza.',
        contact === '' ? '' : `¿Preguntas? ${contact}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    empty: 'Aquí todavía no hay nada para integrantes.',
    why: {
      noAddress: 'No tiene correo en Partes interesadas.',
      owner: 'Guarda el archivo en su propio Drive.',
    },
    noOwner:
      'El archivo para integrantes lo guarda la cuenta que envía los recordatorios. Active primero los recordatorios y después comparta.',
    copy: 'Este libro es una copia, así que no publica nada. Abra la guía y diga para qué es la copia.',
    paused: 'Todo el correo está en pausa. Desmarque primero “Pausar todo el correo” en Empiece aquí.',
    ownerOnly: (owner) =>
      `El archivo está en el Drive de ${owner}; solo desde esa cuenta se puede hacer esto. Pídaselo.`,
    queued: (owner) =>
      `Queda en manos de ${owner}, que guarda el archivo en su Drive. Se pone al día en menos de una hora.`,
    done: (added, gone, left, refused) =>
      [
        'El archivo para integrantes está al día.',
        added > 0 ? `Desde ahora ${personas(added)} ${added === 1 ? 'puede' : 'pueden'} abrirlo.` : '',
        gone > 0 ? `${personas(gone)} ya no ${gone === 1 ? 'puede' : 'pueden'} abrirlo.` : '',
        left > 0
          ? `${left === 1 ? 'Falta' : 'Faltan'} ${personas(left)} por agregar: presione otra vez.`
          : '',
        sharingText.es.refused(refused),
      ]
        .filter((part) => part !== '')
        .join(' '),
    refused: (names) =>
      names.length === 0
        ? ''
        : `Google no dejó entrar a ${names.join(', ')}. Intente más tarde; si sigue así, pregunte a quien administra sus cuentas si se permite compartir hacia afuera.`,
    changed:
      'Algo cambió desde que usted miró: una fila, una persona o una dirección. Por favor, mire otra vez y después comparta.',
    notShared: 'Todavía no se ha compartido nada.',
    invited: (name) => `Google envió una invitación por correo a ${name}.`,
    stopped: (count) =>
      `${count === 0 ? 'Nadie podía' : count === 1 ? '1 persona podía' : `${count} personas podían`} abrir el archivo; ahora solo quien lo guarda. El archivo sigue en Drive.`,
  },
};
