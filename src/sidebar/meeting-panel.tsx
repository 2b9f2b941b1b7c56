/** What can be mailed about a meeting now, and the two documents that come of it. */
import { useState } from 'preact/hooks';
import type { Answer, LetterKind, RowDetail } from '../api.ts';
import type { Day } from '../core/day.ts';
import type { Meeting } from '../sheets/meetings/meetings.ts';
import { isAhead } from '../sheets/meetings/meetings.ts';
import { useTask } from './answer.ts';
import { draftKey } from './draft.ts';
import { useGuide } from './guide.ts';
import { Icon } from './icon.tsx';
import { Failure, Notice } from './state.tsx';

type MeetingDocument = 'agenda' | 'minutes';

/** The letter about the meeting itself that makes sense now; the server has the last word. */
export function letterNow(meeting: Meeting, invited: boolean): LetterKind | undefined {
  if (meeting.state === 'cancelled') return invited ? 'cancellation' : undefined;
  if (!isAhead(meeting)) return undefined;
  return invited ? 'change' : 'invitation';
}

/** An agenda for what lies ahead, minutes from the day itself on; a document that is there is always shown. */
export function documentsNow(meeting: Meeting, today: Day | undefined): MeetingDocument[] {
  const { date, state } = meeting;
  const planned = state !== undefined && state !== 'draft' && state !== 'poll' && state !== 'cancelled';
  const known = date !== undefined && today !== undefined && planned;
  const agenda = meeting.agendaDoc !== undefined || (known && date >= today && isAhead(meeting));
  const minutes = meeting.minutesDoc !== undefined || (known && date <= today);
  return [...(agenda ? (['agenda'] as const) : []), ...(minutes ? (['minutes'] as const) : [])];
}

export function MeetingPanel({ row, reload }: { row: RowDetail; reload: () => void }) {
  const { text, status, go, kept, say } = useGuide();
  const meeting = row.values as Meeting;
  const invited = status.value?.meetings.find(({ id }) => id === row.id)?.invitationSent ?? false;
  const letter = letterNow(meeting, invited);
  const preview = (wanted: LetterKind): void => {
    if (kept.has(draftKey('meetings', row.id))) say(text.meeting.saveFirst);
    else go({ view: 'letter', meeting: row.id, letter: wanted });
  };
  return (
    <section class={letter === 'invitation' ? 'card strong' : 'card'} aria-labelledby="mail-and-docs">
      <h2 id="mail-and-docs">{text.meeting.title}</h2>
      {letter === undefined && !invited && <p class="quiet">{text.meeting.draft}</p>}
      {letter === 'invitation' && <p>{text.meeting.ready}</p>}
      {invited && <p class="quiet">{text.meeting.sent}</p>}
      {(letter === 'invitation' || letter === 'change' || letter === 'cancellation') && (
        <button type="button" class={letter === 'change' ? '' : 'primary'} onClick={() => preview(letter)}>
          {text.meeting[letter]}
        </button>
      )}
      {documentsNow(meeting, status.value?.today).map((document) => (
        <OneDocument
          key={document}
          meeting={row.id}
          document={document}
          link={document === 'agenda' ? meeting.agendaDoc : meeting.minutesDoc}
          preview={() => preview(document)}
          reload={reload}
        />
      ))}
    </section>
  );
}

function OneDocument(props: {
  meeting: string;
  document: MeetingDocument;
  link: string | undefined;
  preview: () => void;
  reload: () => void;
}) {
  const { meeting, document, link, preview, reload } = props;
  const { text } = useGuide();
  const words = text.meeting.documents[document];
  return (
    <div class="document">
      <h3>{words.name}</h3>
      {link === undefined ? (
        <DraftNow meeting={meeting} document={document} words={words.draft} again={false} drafted={reload} />
      ) : (
        <div class="buttons">
          <DocLink link={link} words={words.open} />
          <button type="button" onClick={preview}>
            {words.send}
          </button>
        </div>
      )}
    </div>
  );
}

/** A link to a Doc, in a tab of its own: the sidebar itself can't show one (platform.md §1.5). */
export function DocLink({ link, words }: { link: string; words: string }) {
  const { text } = useGuide();
  return (
    <a class="way" href={link} target="_blank" rel="noopener">
      {words} <Icon name="outside" />
      <span class="unseen">{text.meeting.newTab}</span>
    </a>
  );
}

/** Drafts a document now, and says what came of it. `again`: the earlier one was thrown away. */
export function DraftNow(props: {
  meeting: string;
  document: MeetingDocument;
  words: string;
  again: boolean;
  drafted: () => void;
}) {
  const { text } = useGuide();
  const { meeting, document, again } = props;
  const task = useTask('draft');
  const [done, setDone] = useState<Answer<'draft'>>();
  const draft = async (): Promise<void> => {
    const answer = await task.run({ meeting, document, again });
    setDone(answer);
    if (answer) props.drafted();
  };
  return (
    <>
      {done ? (
        <Notice kind="plain">
          <p>{done.message}</p>
          {done.link && <DocLink link={done.link} words={text.letter.openDoc} />}
        </Notice>
      ) : (
        <button type="button" aria-disabled={task.running} onClick={() => void draft()}>
          {task.running ? text.meeting.drafting : props.words}
        </button>
      )}
      {task.failure && <Failure failure={task.failure} />}
    </>
  );
}
