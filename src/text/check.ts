/** What the check of an installation says of each step: what was tried, and what to do where it did not work. */
import type { CheckStep } from '../core/installation.ts';
import type { Lang } from '../core/lang.ts';

interface CheckText {
  /** What each step tries. */
  readonly steps: Record<CheckStep, string>;
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
    steps: {
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
};
