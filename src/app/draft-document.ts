/**
 * Drafts a meeting's agenda or minutes, or somebody's welcome page, as a Google Doc, exactly once, and links it in its
 * row (design §2.4). It is shared with nobody.
 */
import { addDays, type Day } from '../core/day.ts';
import type { Document } from '../core/document.ts';
import { oneLine } from '../core/message.ts';
import type { AnyRow, Table } from '../core/sheet.ts';
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
import { people, shownName, type Person } from '../sheets/people.ts';
import { welcome } from '../sheets/welcome.ts';
import { documentText, type DocumentKind } from '../text/documents.ts';
import { paperOf } from './meeting-facts.ts';
import type { World } from './ports.ts';
import { languageOf } from './recipients.ts';
import { read, workbookLang } from './records.ts';
import { welcomeOf } from './welcome-facts.ts';

/** Where the link of each document stands. */
export const linkField = { agenda: 'agendaDoc', minutes: 'minutesDoc', welcome: 'welcomeDoc' } as const;

export type Drafted =
  | { readonly state: 'drafted'; readonly link: string }
  /** People threw the earlier one away; a new one is only made when asked for. */
  | { readonly state: 'trashed' };

interface Draft {
  readonly name: string;
  readonly content: Document;
}

function draftOf(world: World, document: DocumentKind, row: Meeting | Person): Draft {
  if (document === 'welcome') {
    const person = row as Person;
    const lang = languageOf(world, person);
    const name = documentText[lang].welcomeName(shownName(person));
    return { name, content: welcome(welcomeOf(world, person, lang), lang) };
  }
  const lang = workbookLang(world);
  const meeting = row as Meeting;
  const name = documentText[lang].name(document, meeting.what ?? '', meeting.date ?? '');
  const paper = paperOf(world, meeting, lang);
  return { name, content: document === 'agenda' ? agenda(paper, lang) : minutes(paper, lang) };
}

/**
 * Makes the document, or adopts one that a run made which died before it could link it. Needs the owner's account.
 * Four calls beyond reading the sheets. Throws what Drive throws.
 */
export function draftDocument(world: World, id: string, document: DocumentKind, again = false): Drafted {
  return world.turn.take(() => {
    const table: Table = document === 'welcome' ? people : meetings;
    const { rows, columns } = read(world, table);
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) return { state: 'trashed' };
    const field = linkField[document];
    const linked = (row.values as AnyRow)[field];
    if (linked !== undefined && !again) return { state: 'drafted', link: String(linked) };
    const key = `${id}|${document}`;
    const made = world.documents.find(key);
    const there = made.find(({ trashed }) => !trashed);
    if (!there && made.length > 0 && !again) return { state: 'trashed' };
    const create = () => {
      const { name, content } = draftOf(world, document, row.values);
      return world.documents.create(key, oneLine(name), content);
    };
    const { link } = there ?? create();
    const cells = toCells(table, { [field]: link }, workbookLang(world));
    world.workbook.tab(table.key)?.write(writesFor(columns, row.row, [cells]));
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
