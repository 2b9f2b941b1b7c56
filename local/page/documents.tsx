/** Documents: the Docs that the add-on made, to read and to edit as people do. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAnswer } from './ask.ts';
import { useDesk } from './desk.ts';

/** Milliseconds after the last key until what was typed is saved. */
const SAVE_AFTER = 700;

export function Documents({ open }: { open: string | undefined }) {
  const { changes } = useDesk();
  const documents = useAnswer('documents', {}, changes)?.documents;
  const [chosen, setChosen] = useState(open);
  useEffect(() => setChosen(open), [open]);
  const document = documents?.find(({ id }) => id === chosen) ?? documents?.[0];
  if (documents && !document) {
    return (
      <p class="empty">
        No documents yet. The agenda of a scheduled meeting is drafted here ten days before it, once reminders
        are on.
      </p>
    );
  }
  return (
    <section class="two-parts" aria-label="Documents">
      <div class="list documents">
        <ul>
          {documents?.map(({ id, name, folder, modified, isTrashed }) => (
            <li key={id}>
              <button type="button" aria-current={id === document?.id} onClick={() => setChosen(id)}>
                <b class={isTrashed ? 'trashed' : ''}>{name}</b>
                <span class="quiet">{isTrashed ? 'In the trash' : folder}</span>
                <span class="quiet">{modified}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      {document && <Paper key={document.id} id={document.id} />}
    </section>
  );
}

/** The Doc as a sheet of paper that can be typed on. */
function Paper({ id }: { id: string }) {
  const { changes, act, question } = useDesk();
  const answer = useAnswer('document', { id }, changes);
  const paper = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [state, setState] = useState('');

  // What somebody types here is not to be replaced by what comes back for it.
  useEffect(() => {
    const { current } = paper;
    if (!current || !answer || timer.current !== undefined || current === document.activeElement) return;
    if (current.innerHTML !== answer.html) current.innerHTML = answer.html;
  }, [answer?.html]);

  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const html = paper.current?.innerHTML ?? '';
    setState((await act('writeDocument', { id, html })) ? 'Saved' : 'Not saved');
  };
  const typed = (): void => {
    setState('Saving …');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), SAVE_AFTER);
  };
  const leave = (): void => {
    if (timer.current !== undefined) void save();
  };
  const deleteForEver = async (): Promise<void> => {
    const sure = await question({ title: 'Delete this document for ever?', button: 'Delete' });
    if (sure !== undefined) await act('moveDocument', { id, to: 'nowhere' });
  };

  return (
    <article class="reading" aria-label="Document">
      <header class="bar">
        <h2>{answer?.name}</h2>
        <span class="quiet" role="status">
          {state}
        </span>
        {answer?.isTrashed ? (
          <>
            <button type="button" onClick={() => void act('moveDocument', { id, to: 'folder' })}>
              Restore
            </button>
            <button type="button" onClick={() => void deleteForEver()}>
              Delete for ever
            </button>
          </>
        ) : (
          <button type="button" onClick={() => void act('moveDocument', { id, to: 'trash' })}>
            Move to trash
          </button>
        )}
      </header>
      <div class="desk">
        <div
          ref={paper}
          class="paper"
          role="textbox"
          aria-multiline="true"
          aria-label={answer?.name ?? 'Document'}
          contentEditable={answer?.isTrashed === false}
          onInput={typed}
          onBlur={leave}
        />
      </div>
    </article>
  );
}
