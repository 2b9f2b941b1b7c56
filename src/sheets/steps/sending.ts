/** Steps for what the workbook does by itself: try it, remind, share (seeds.md N6–N8, M47). */
import type { StepTexts } from '../../core/step.ts';
import type { DetailsOf } from './orders.ts';

export const sendingWords = {
  check: {
    title: { en: 'Check this installation', es: 'Compruebe esta instalación' },
    why: {
      en: 'It tries each thing that the workbook needs from Google, and undoes it again. Then nothing surprises you on the day of a meeting.',
      es: 'Prueba cada cosa que el libro necesita de Google, y la deshace. Así nada le sorprende el día de una reunión.',
    },
  },
  reminders: {
    title: { en: 'Switch reminders on', es: 'Active los recordatorios' },
    why: {
      en: 'People hear of what they promised two days before, and of meetings too. Nobody has to be the one who nags.',
      es: 'La gente recibe aviso de sus compromisos y reuniones dos días antes. Así nadie tiene que andar insistiendo.',
    },
  },
  account: {
    title: { en: 'See whose account sends', es: 'Vea qué cuenta envía' },
    why: {
      en: 'Mail goes out in one person’s name. If you took over, it should be yours, so that answers reach you.',
      es: 'El correo sale a nombre de una persona. Si usted quedó a cargo, conviene el suyo, para que le lleguen las respuestas.',
    },
  },
  share: {
    title: { en: 'Share with members', es: 'Comparta con integrantes' },
    why: {
      en: 'Members like to see what is planned, and need not see everything. You look first at what each of them would see.',
      es: 'A los integrantes les gusta ver lo planeado, y no hace falta que vean todo. Usted ve antes qué vería cada quien.',
    },
  },
} satisfies StepTexts;

export const sendingDetails: DetailsOf<typeof sendingWords> = {
  check: {
    minutes: 3,
    leaves: {
      en: 'A list that says OK or what to do, and one mail to yourself.',
      es: 'Una lista que dice si está bien o qué hacer, y un correo para usted.',
    },
    from: 'own',
  },
  reminders: {
    minutes: 2,
    leaves: {
      en: 'One kind mail a day at most, and for you a list of whom to call.',
      es: 'Cuando mucho un correo amable al día, y para usted una lista de llamadas.',
    },
    from: 'S0',
  },
  account: {
    minutes: 3,
    leaves: { en: 'Reminders that come from your account.', es: 'Recordatorios que salen de su cuenta.' },
    from: 'own',
  },
  share: {
    minutes: 5,
    leaves: {
      en: 'A file for members to read, brought up to date each day.',
      es: 'Un archivo para leer, puesto al día cada día.',
    },
    from: 'S3',
  },
};
