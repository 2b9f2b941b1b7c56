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
  done(added: number, gone: number, left: number): string;
  readonly changed: string;
  readonly notShared: string;
  invited(name: string): string;
  stopped(count: number): string;
}

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

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
    done: (added, gone, left) =>
      [
        'The members’ file is up to date.',
        added > 0 ? `${people(added)} can open it from now on.` : '',
        gone > 0 ? `${people(gone)} can’t open it any more.` : '',
        left > 0 ? `${people(left)} are still to be added: press again.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    changed:
      'Something has changed since you looked: a row, a member or an address. Please look again, then share.',
    notShared: 'Nothing is shared yet.',
    invited: (name) => `Google has mailed ${name} an invitation.`,
    stopped: (count) =>
      `${count === 0 ? 'Nobody' : people(count)} could open the file; now only its owner can. The file itself is still in Drive.`,
  },
};
