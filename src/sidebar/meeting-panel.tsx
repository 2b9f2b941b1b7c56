/** What can be mailed about a meeting now, and the two documents that come of it. */
import { useState } from 'preact/hooks';
import type { Answer, LetterKind, RowDetail } from '../api.ts';
import type { Day } from '../core/day.ts';
import { isAhead, type Meeting, type MeetingDocument } from '../sheets/meetings/meetings.ts';
import type { DocumentKind } from '../text/documents.ts';
import { Act, Button } from './button.tsx';
import { draftKey } from './draft.ts';
import { useGuide } from './guide.ts';
import { Icon } from './icon.tsx';
import { Notice } from './state.tsx';

/** The letter about the meeting itself that makes sense now; the server has the last word. */
export function letterNow(
  meeting: Meeting,
  invited: boolean,
): Exclude<LetterKind, MeetingDocument> | undefined {
  if (meeting.state === 'cancelled') return invited ? 'cancellation' : undefined;
  if (!isAhead(meeting)) return undefined;
  return invited ? 'change' : 'invitation';
}

/** An agenda for what lies ahead, minutes from the day itself on; a document that is there is always shown. */
export function documentsNow(meeting: Meeting, today: Day | undefined): MeetingDocument[] {
  const { date = '', state = 'draft', agendaDoc, minutesDoc } = meeting;
  const known = date !== '' && today !== undefined && !['draft', 'poll', 'cancelled'].includes(state);
  const shown = {
    agenda: agendaDoc !== undefined || (known && date >= today && isAhead(meeting)),
    minutes: minutesDoc !== undefined || (known && date <= today),
  };
  return (['agenda', 'minutes'] as const).filter((document) => shown[document]);
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
    <section class={letter === 'invitation' ? 'card strong' : 'card'}>
      <h2>{text.meeting.title}</h2>
      <p>{invited ? text.meeting.sent : letter ? text.meeting.ready : text.meeting.draft}</p>
      {letter && (
        <Button look={letter === 'change' ? undefined : 'primary'} press={() => preview(letter)}>
          {text.meeting[letter]}
        </Button>
      )}
      {documentsNow(meeting, status.value?.today).map((document) => {
        const link = meeting[`${document}Doc`];
        return (
          <div class="document" key={document}>
            <h3>{text.letter.titles[document]}</h3>
            {link ? (
              <div class="buttons">
                <DocLink link={link} />
                <Button press={() => preview(document)}>{text.meeting.send}</Button>
              </div>
            ) : (
              <DraftNow id={row.id} document={document} again={false} drafted={reload} />
            )}
          </div>
        );
      })}
    </section>
  );
}

/** A link to a Doc, in a tab of its own: the sidebar itself can't show one (platform.md §1.5). */
export function DocLink({ link, words }: { link: string; words?: string }) {
  const { text } = useGuide();
  return (
    <a class="way" href={link} target="_blank" rel="noopener">
      {words ?? text.letter.openDoc} <Icon name="outside" />
      <span class="unseen">{text.meeting.newTab}</span>
    </a>
  );
}

/** Drafts a document now, and says what came of it. `again`: the earlier one was thrown away. */
export function DraftNow(props: {
  id: string;
  document: DocumentKind;
  again: boolean;
  words?: string;
  drafted: () => void;
}) {
  const { text } = useGuide();
  const { id, document, again, drafted } = props;
  const [answer, setAnswer] = useState<Answer<'draft'>>();
  const anew = again || answer?.trashed === true;
  return (
    <>
      {answer && (
        <Notice kind="plain">
          <p>{answer.message}</p>
          {answer.link && <DocLink link={answer.link} />}
        </Notice>
      )}
      {(!answer || answer.trashed) && (
        <Act
          call="draft"
          input={{ id, document, again: anew }}
          done={(done) => {
            setAnswer(done);
            drafted();
          }}
          words={(answer ? undefined : props.words) ?? (anew ? text.letter.draftAgain : text.letter.draftNow)}
          busy={text.meeting.drafting}
        />
      )}
    </>
  );
}
