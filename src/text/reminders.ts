/** Words around reminders. */
import type { Lang } from '../core/lang.ts';

interface RemindersText {
  readonly coordinator: string;
  readonly nobody: string;
}

export const remindersText: Record<Lang, RemindersText> = {
  en: { coordinator: 'Coordinator', nobody: 'nobody yet' },
  es: { coordinator: 'Coordinación', nobody: 'nadie todavía' },
};
