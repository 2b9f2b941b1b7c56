/** The sample coalition's story, day by day: who does what in the workbook, and what comes of it. */
import type { Day } from '../../src/core/day.ts';
import { authorizingBody, coalition, meetingNames } from '../sample/coalition.ts';
import { chosenPurposes, fitAnswered, goalsOf, services, waysOf } from '../sample/worksheets/forming.ts';
import {
  barriersSeen,
  conflictsOf,
  fundingOf,
  pledgesOf,
  pulseOf,
  stockOf,
  winsOf,
} from '../sample/worksheets/keeping.ts';
import { indicatorsOf, measuresOf, readingsOf, resultsOf } from '../sample/worksheets/learning.ts';
import {
  askedFirst,
  contactsOf,
  joansContact,
  linksOf,
  rolesOf,
  signonsOf,
  tacticsOf,
} from '../sample/worksheets/reaching.ts';
import { SidebarUser } from '../sidebar-user.ts';
import { adviceOn, fillIn, sendLetter, setState, shareWithMembers, typeIntoMinutes } from './acts.ts';

export interface Beat {
  /** Days after the first one. */
  readonly day: number;
  /** `HH:MM` in the coalition's zone. */
  readonly time: string;
  readonly what: string;
  /** Gives what came of it, in a sentence. Throws AddOnProblem. */
  act(cast: Cast): string;
}

/** Who acts: the coalition's own account, and Rosa, who coordinates with an account of her own. */
export interface Cast {
  readonly owner: SidebarUser;
  readonly rosa: SidebarUser;
  /** The first day. */
  readonly today: Day;
}

/** The two of them at the sidebar of one workbook. */
export function castOf(owner: SidebarUser, today: Day): Cast {
  const [rosa] = coalition.editors;
  return { owner, rosa: new SidebarUser(owner.workspace, owner.script, rosa, owner.options), today };
}

export const story: readonly Beat[] = [
  {
    day: 0,
    time: '09:05',
    what: 'Rosa says what brings her here, and writes down what the coalition is for',
    act({ rosa, today }) {
      rosa.call('way', { way: 'order' });
      return `${fillIn(rosa, chosenPurposes, fitAnswered, goalsOf(today))} ${adviceOn(rosa, 'fit')}`;
    },
  },
  {
    day: 0,
    time: '09:10',
    what: 'Who offers what',
    act: ({ rosa }) => `${fillIn(rosa, services)} ${adviceOn(rosa, 'offers')}`,
  },
  {
    day: 0,
    time: '09:15',
    what: 'How we work; one question is still open and goes on the agenda',
    act: ({ rosa, today }) =>
      `${fillIn(rosa, waysOf(today), rolesOf(today))} ${rosa.call('toAgenda', { way: 'surrogates' }).message}`,
  },
  {
    day: 0,
    time: '09:30',
    what: 'The invitations are looked at and sent',
    act: ({ owner }) =>
      [meetingNames.strategy, meetingNames.next]
        .map((meeting) => `${meeting}: ${sendLetter(owner, meeting, 'invitation')}`)
        .join(' '),
  },
  {
    day: 0,
    time: '09:45',
    what: 'The installation is checked, and reminders are switched on',
    act({ owner }) {
      owner.checkInstallation();
      owner.call('due', {});
      const { on, owner: sender = 'nobody' } = owner.call('reminders', { on: true });
      return on ? `Sent by ${sender}.` : 'They stayed off.';
    },
  },
  {
    day: 1,
    time: '10:00',
    what: 'Curtis Bell is called; he has brought the bus passes',
    act({ rosa }) {
      setState(rosa, 'actions', 'Bring bus passes', 'done');
      return 'Set to Done.';
    },
  },
  {
    day: 1,
    time: '11:00',
    what: 'Whom to ask first, contacts made, sign-ons',
    act: ({ rosa, today }) => fillIn(rosa, askedFirst, contactsOf(today), signonsOf(today)),
  },
  {
    day: 1,
    time: '15:00',
    what: 'Joan means to call Commissioner Fuller’s office; Rosa notes it',
    act({ rosa, today }) {
      const contact = rosa.add('contacts', joansContact(today));
      return adviceOn(rosa, 'contacts', contact);
    },
  },
  {
    day: 2,
    time: '10:00',
    what: 'Rosa reads the agendas and sends them',
    act: ({ rosa }) =>
      [meetingNames.strategy, meetingNames.next]
        .map((meeting) => `${meeting}: ${sendLetter(rosa, meeting, 'agenda')}`)
        .join(' '),
  },
  {
    day: 2,
    time: '16:00',
    what: 'Who reaches whom, and what to try',
    act: ({ rosa, today }) => `${fillIn(rosa, linksOf(today), tacticsOf(today))} ${adviceOn(rosa, 'links')}`,
  },
  {
    day: 3,
    time: '18:30',
    what: 'The strategy committee has met',
    act({ rosa }) {
      setState(rosa, 'meetings', meetingNames.strategy, 'held');
      return 'Set to Held.';
    },
  },
  {
    day: 4,
    time: '10:00',
    what: 'The result, its indicators, and what each strategy does for it',
    act({ rosa, today }) {
      rosa.add('people', authorizingBody);
      const entered = fillIn(
        rosa,
        resultsOf(today),
        indicatorsOf(today),
        readingsOf(today),
        measuresOf(today),
      );
      return `${entered} ${adviceOn(rosa, 'indicators')}`;
    },
  },
  {
    day: 5,
    time: '10:00',
    what: 'Wins, promises to members, barriers, one difference, funding',
    act({ rosa, today }) {
      const care = [winsOf(today), pledgesOf(today), barriersSeen, conflictsOf(today), fundingOf(today)];
      return `${fillIn(rosa, ...care)} ${adviceOn(rosa, 'obstacles')}`;
    },
  },
  {
    day: 9,
    time: '20:00',
    what: 'Marcus types five promises into the minutes',
    act({ owner, rosa }) {
      typeIntoMinutes(owner);
      setState(rosa, 'meetings', meetingNames.next, 'held');
      return 'The Doc was edited by hand; the meeting is set to Held.';
    },
  },
  {
    day: 10,
    time: '10:00',
    what: 'Rosa sends the minutes',
    act: ({ rosa }) => sendLetter(rosa, meetingNames.next, 'minutes'),
  },
  {
    day: 11,
    time: '10:00',
    what: 'Rosa takes stock, with the answers that eleven members gave without names',
    act: ({ rosa, today }) => `${fillIn(rosa, stockOf(today), pulseOf(today))} ${adviceOn(rosa, 'pulse')}`,
  },
  {
    day: 14,
    time: '10:00',
    what: 'The coalition shares with its members',
    act: ({ owner }) => shareWithMembers(owner),
  },
];
