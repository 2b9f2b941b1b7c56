/** What the guide and Start here say about where the coalition stands. */
import type { Lang } from '../core/lang.ts';

interface Said {
  readonly text: string;
  readonly why?: string;
}

interface GuideText {
  readonly next: {
    readonly setUp: Said;
    readonly copy: Said;
    readonly addPeople: Said;
    readonly firstMember: Said;
    readonly planMeeting: Said;
    schedule(meeting: string): Said;
    invite(meeting: string): Said;
    readonly switchOn: Said;
    sendAgenda(meeting: string): Said;
    readonly allSet: Said;
  };
  /** A promise that is due in `days` days; negative when the day has passed. */
  due(what: string, who: string | undefined, days: number): string;
  missingSheet(sheet: string): string;
  inDoubt(person: string, what: string, about: string): string;
  readonly start: {
    readonly about: string;
    readonly next: string;
    readonly fix: string;
    readonly due: string;
    readonly reminders: string;
    readonly pause: string;
    readonly pauseHelp: string;
    readonly shared: string;
    readonly sharing: string;
    readonly nothingToFix: string;
    more(count: number): string;
    readonly nothingDue: string;
    off: string;
    on(owner: string, last: string, next: string): string;
    readonly never: string;
    drawn(moment: string): string;
    readonly guide: string;
    readonly whatFor: string;
  };
  readonly map: {
    readonly title: string;
    readonly noGoal: string;
    readonly notPlaced: string;
    more(count: number): string;
    readonly nobody: string;
    readonly help: string;
    drawn(day: string): string;
  };
}

export const guideText: Record<Lang, GuideText> = {
  en: {
    next: {
      setUp: { text: 'Set up the workbook', why: 'Three questions, about a minute.' },
      copy: {
        text: 'Say what this copy is',
        why: 'It was made from another workbook. Until you say, it sends nothing.',
      },
      addPeople: {
        text: 'Add the first people',
        why: 'Start with people you know: paste a mail’s To line, or type one name.',
      },
      firstMember: {
        text: 'Set who has agreed',
        why: 'Only people who said yes themselves are members and get mail.',
      },
      planMeeting: {
        text: 'Plan the next meeting',
        why: 'A date brings the agenda, the reminders and the minutes with it.',
      },
      schedule: (meeting) => ({
        text: `Set “${meeting}” to Scheduled`,
        why: 'A draft sends nothing; scheduling it offers the invitation.',
      }),
      invite: (meeting) => ({
        text: `Send the invitation to “${meeting}”`,
        why: 'Nobody is reminded of a meeting to which they were not invited.',
      }),
      switchOn: {
        text: 'Switch reminders on',
        why: 'People hear of what they promised two days before, and you of what waits.',
      },
      sendAgenda: (meeting) => ({
        text: `Read the agenda of “${meeting}” and send it`,
        why: 'It is drafted and waits for you. A week’s notice lets people prepare.',
      }),
      allSet: { text: 'Nothing is waiting for you', why: 'The workbook tells you when something does.' },
    },
    due: (what, who, days) => {
      const when =
        days < -1
          ? `${-days} days ago`
          : days === -1
            ? 'yesterday'
            : days === 0
              ? 'today'
              : days === 1
                ? 'tomorrow'
                : `in ${days} days`;
      return `${what} (${who ?? 'nobody yet'}, ${when})`;
    },
    missingSheet: (sheet) => `The sheet “${sheet}” is gone. “Set up or repair” makes it again, empty.`,
    inDoubt: (person, what, about) =>
      `It is not certain that ${person} got “${what}” (${about}). Ask them; it is not sent again by itself.`,
    start: {
      about: 'What this is',
      next: 'Next step',
      fix: 'To put right',
      due: 'What is due',
      reminders: 'Reminders',
      pause: 'Pause all mail',
      pauseHelp: 'Tick the box and nothing is sent until you untick it. Works from a phone, too.',
      shared: 'Who sees this',
      sharing: 'Anyone you share THIS workbook with sees all of it, hidden tabs too.',
      nothingToFix: 'Nothing. All rows can be read.',
      more: (count) => `… and ${count} more in the guide.`,
      nothingDue: 'Nothing in the next seven days.',
      off: 'Off. Nobody is reminded. Switch them on in the Coalition menu.',
      on: (owner, last, next) => `On, sent by ${owner}. Last run: ${last}. Next run: about ${next}.`,
      never: 'not yet',
      drawn: (moment) => `As of ${moment}.`,
      guide: 'Open the menu Coalition → Open the guide; it asks one thing at a time.',
      whatFor:
        'One place for the coalition: who is in it, who has a say, what was promised, when you meet. Plain sheets that stay readable without the add-on.',
    },
    map: {
      title: 'Power map',
      noGoal: 'Write your goal on the sheet Settings.',
      notPlaced: 'Not placed yet',
      more: (count) => `… and ${count} more`,
      nobody: 'Everybody is placed.',
      help: 'Made from Judgements. Place somebody with the guide; nothing is typed here.',
      drawn: (day) => `As of ${day}.`,
    },
  },
};
