/** Drafts a meeting's agenda or minutes as a Google Doc, exactly once, and links it in the meeting's row (design §2.4). */
import { addDays, type Day } from '../core/day.ts';
import { oneLine } from '../core/message.ts';
import { toCells, writesFor } from '../core/table.ts';
import { agenda } from '../sheets/meetings/agenda.ts';
import {
  documentRules,
  isAhead,
  meetings,
  type Meeting,
  type MeetingDocument,
} from '../sheets/meetings/meetings.ts';
import { minutes } from '../sheets/meetings/minutes.ts';
import { documentText } from '../text/documents.ts';
import { paperOf } from './meeting-facts.ts';
import type { World } from './ports.ts';
import { readMeetings, workbookLang } from './records.ts';

const papers = { agenda, minutes };

export const linkField = { agenda: 'agendaDoc', minutes: 'minutesDoc' } as const;

export type Drafted =
  | { readonly state: 'drafted'; readonly link: string }
  /** People threw the earlier one away; a new one is only made when asked for. */
  | { readonly state: 'trashed' };

/**
 * Makes the document, or adopts one that a run made which died before it could link it. Needs the owner's account.
 * Four calls beyond reading the sheets. Throws what Drive throws.
 */
export function draftDocument(world: World, id: string, document: MeetingDocument, again = false): Drafted {
  return world.turn.take(() => {
    const { rows, columns } = readMeetings(world);
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) return { state: 'trashed' };
    const linked = row.values[linkField[document]];
    if (linked !== undefined && !again) return { state: 'drafted', link: linked };
    const lang = workbookLang(world);
    const key = `${id}|${document}`;
    const made = world.documents.find(key);
    const there = made.find(({ trashed }) => !trashed);
    if (!there && made.length > 0 && !again) return { state: 'trashed' };
    const { link } =
      there ??
      world.documents.create(
        key,
        oneLine(documentText[lang].name(document, row.values.what ?? '', row.values.date ?? '')),
        papers[document](paperOf(world, row.values, lang), lang),
      );
    world.workbook
      .tab(meetings.key)
      ?.write(writesFor(columns, row.row, [toCells(meetings, { [linkField[document]]: link }, lang)]));
    return { state: 'drafted', link };
  });
}

/** The documents that are due on `today` and not linked yet: agendas ten days ahead, minutes on the day. */
export function documentsDue(
  rows: readonly { readonly id: string | undefined; readonly values: Meeting }[],
  today: Day,
): { id: string; document: MeetingDocument; meeting: Meeting }[] {
  return rows.flatMap(({ id, values: meeting }) =>
    documentRules.flatMap(({ document, link, from, until }) => {
      const { date, state } = meeting;
      if (id === undefined || date === undefined || meeting[link] !== undefined) return [];
      // Minutes are drafted also where somebody has set the meeting to Held already.
      const going = isAhead(meeting) || (document === 'minutes' && state === 'held');
      const due = going && today >= addDays(date, from) && today <= addDays(date, until);
      return due ? [{ id, document, meeting }] : [];
    }),
  );
}
