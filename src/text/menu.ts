/** The menu, and what stands outside of the guide. */
import type { Lang } from '../core/lang.ts';

interface MenuText {
  readonly title: string;
  readonly setUp: string;
  readonly guide: string;
  readonly people: string;
  readonly due: string;
  readonly reminders: string;
  readonly share: string;
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
    due: 'Send what is due',
    reminders: 'Reminders on/off',
    share: 'Share with members',
    check: 'Check this installation',
    about: 'About & privacy',
    folder: (coalition) => `${coalition === '' ? 'Coalition' : coalition} – from the workbook`,
    tickFailed: 'The hourly run could not finish. It tries again in an hour.',
  },
};
