/** Why somebody is not mailed, and how they are reached instead. */
import type { Lang } from '../core/lang.ts';

interface RecipientText {
  readonly noMail: string;
  readonly onlyCommitments: string;
  readonly noAddress: string;
  readonly notMember: string;
  readonly target: string;
  readonly alreadyInvited: string;
  readonly notTicked: string;
  readonly marked: string;
  readonly reach: Record<'text' | 'phone' | 'in-person', string>;
}

export const recipientText: Record<Lang, RecipientText> = {
  en: {
    noMail: 'Asked for no mail.',
    onlyCommitments: 'Wants mail only about their own commitments.',
    noAddress: 'Has neither an email address nor a phone number in Stakeholders.',
    notMember: 'Is not a member yet. Set “Agreed?” once they said yes.',
    target: 'Stands on the Power map as a target or against us. Invite them by name if you mean to.',
    alreadyInvited: 'Has this invitation already.',
    notTicked: 'Is not a member, and you did not tick them.',
    marked: 'Is an example, or was put away. Take the mark off their row first.',
    reach: { text: 'Text or WhatsApp', phone: 'Call', 'in-person': 'In person' },
  },
  es: {
    noMail: 'Pidió no recibir correo.',
    onlyCommitments: 'Quiere correo solo sobre sus propios compromisos.',
    noAddress: 'No tiene ni correo ni teléfono en Partes interesadas.',
    notMember: 'Todavía no es integrante. Ponga “¿Aceptó?” cuando haya dicho que sí.',
    target:
      'En el Mapa de poder está como blanco o en contra. Para invitar a esta persona, escriba su nombre.',
    alreadyInvited: 'Ya tiene esta invitación.',
    notTicked: 'No es integrante, y usted no marcó su nombre.',
    marked: 'Es un ejemplo o está guardada aparte. Quite primero la marca de su fila.',
    reach: { text: 'Mensaje o WhatsApp', phone: 'Llamada', 'in-person': 'En persona' },
  },
};
