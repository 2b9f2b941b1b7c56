/** What the guide says about sending: why something waits, and what became of it. */
import type { Lang } from '../core/lang.ts';

interface LettersText {
  readonly blocked: Record<
    'copy' | 'paused' | 'noDate' | 'notCancelled' | 'notScheduled' | 'past' | 'nobody' | 'quota',
    string
  >;
  readonly document: Record<'not-yet' | 'trashed' | 'gone', string>;
  readonly hasIt: string;
  readonly theirName: string;
  readonly readWhenSent: string;
  readonly gone: string;
  readonly rowGone: string;
  readonly changed: string;
  readonly noOwner: string;
  queued(owner: string): string;
  result(sent: number, left: number, failed: number, paused: boolean): string;
}

export const lettersText: Record<Lang, LettersText> = {
  en: {
    blocked: {
      copy: 'This workbook is a copy, so it sends nothing. Open the guide and say what the copy is for.',
      paused: 'All mail is paused. Untick “Pause all mail” on Start here to send.',
      noDate: 'The meeting needs a date and a start time first.',
      notCancelled: 'The meeting is not set to Cancelled.',
      notScheduled: 'Set the meeting’s state to Scheduled first. A draft sends nothing.',
      past: 'The meeting’s date has passed.',
      nobody: 'Nobody is left to send this to. Look at “Who is invited”, and at who is left out and why.',
      quota: 'Google lets this account mail nobody more today. Try again tomorrow.',
    },
    document: {
      'not-yet': 'It is not drafted yet. Press “Draft it now”.',
      trashed: 'The Doc is in the trash. Restore it in Drive, or draft it again.',
      gone: 'The Doc can’t be found: it was deleted, or belongs to an earlier owner. You can draft it again.',
    },
    hasIt: 'Has it already.',
    theirName: '(their name)',
    readWhenSent: '(Here comes the text of the Doc, as it is when it is sent.)',
    gone: 'This meeting is no longer in the sheet Meetings.',
    rowGone: 'This row is no longer in the sheet. Somebody may have deleted it.',
    changed:
      'Something has changed since you looked: a recipient, a fact or the text. Please look again, then send.',
    noOwner: 'Documents are kept by the account that switched reminders on. Switch reminders on first.',
    queued: (owner) => `Handed over: ${owner} sends it with the next hourly run.`,
    result: (sent, left, failed, paused) =>
      [
        sent === 0 ? 'Nothing was sent.' : sent === 1 ? 'One mail was sent.' : `${sent} mails were sent.`,
        paused ? 'Mail was paused.' : '',
        left > 0 ? `${left} wait for later, because of the day’s limit, a pause, or time.` : '',
        failed > 0 ? `${failed} could not be sent; the Outbox says why.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
  },
  es: {
    blocked: {
      copy: 'Este libro es una copia, así que no envía nada. Abra la guía y diga para qué es la copia.',
      paused: 'Todo el correo está en pausa. Para enviar, desmarque “Pausar todo el correo” en Empiece aquí.',
      noDate: 'La reunión necesita primero una fecha y una hora de inicio.',
      notCancelled: 'La reunión no está en Cancelada.',
      notScheduled: 'Ponga primero el estado de la reunión en Programada. Un borrador no envía nada.',
      past: 'La fecha de la reunión ya pasó.',
      nobody: 'No queda nadie a quien enviarlo. Mire a quién se invita, y quién queda fuera y por qué.',
      quota: 'Google ya no deja que esta cuenta envíe más correo hoy. Pruebe de nuevo mañana.',
    },
    document: {
      'not-yet': 'Todavía no hay borrador. Presione “Hacer el borrador ahora”.',
      trashed: 'El documento está en la papelera. Restáurelo en Drive, o haga otro borrador.',
      gone: 'No se encuentra el documento: se borró, o es de una cuenta anterior. Puede hacer otro borrador.',
    },
    hasIt: 'Ya lo tiene.',
    theirName: '(su nombre)',
    readWhenSent: '(Aquí va el texto del documento, tal como esté cuando se envíe.)',
    gone: 'Esta reunión ya no está en la hoja Reuniones.',
    rowGone: 'Esta fila ya no está en la hoja. Es posible que alguien la haya borrado.',
    changed:
      'Algo cambió desde que usted miró: quién lo recibe, un dato o el texto. Por favor, mire otra vez y después envíe.',
    noOwner:
      'Los documentos los guarda la cuenta que activó los recordatorios. Active primero los recordatorios.',
    queued: (owner) => `Queda en manos de ${owner}: se envía con la próxima revisión de cada hora.`,
    result: (sent, left, failed, paused) =>
      [
        sent === 0
          ? 'No se envió nada.'
          : sent === 1
            ? 'Se envió un correo.'
            : `Se enviaron ${sent} correos.`,
        paused ? 'El correo se puso en pausa.' : '',
        left > 0
          ? `${left === 1 ? 'Queda 1' : `Quedan ${left}`} para después, por el límite del día, una pausa o el tiempo.`
          : '',
        failed > 0
          ? `${failed === 1 ? '1 no se pudo enviar' : `${failed} no se pudieron enviar`}; la Bandeja de salida dice por qué.`
          : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
  },
};
