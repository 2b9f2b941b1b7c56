/** A Doc as a sheet of paper that is typed on: text as usual, or as suggestions that somebody accepts. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useAnswer } from './ask.ts';
import { closeChips, OfferList, offersFor, typedAfterAt, type Offer } from './chips.tsx';
import { useDesk } from './desk.ts';
import { PaperTools, type Mode } from './paper-tools.tsx';
import { settleSuggestion, suggest, suggestionsIn, type Suggestion } from './suggesting.ts';

/** Milliseconds after the last key until what was typed is saved. */
const SAVE_AFTER = 700;

export function Paper({ id, back }: { id: string; back(): void }) {
  const { as, overview, changes, act, question, say } = useDesk();
  const answer = useAnswer('document', { as, id }, changes);
  const paper = useRef<HTMLDivElement>(null);
  /** What the server has of what stands here. */
  const known = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [state, setState] = useState('');
  const [wanted, setMode] = useState<Mode>('editing');
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const [at, setAt] = useState<ReturnType<typeof typedAfterAt>>();
  const mayWrite = answer?.role === 'owner' || answer?.role === 'writer';
  const mode: Mode = answer?.role === 'commenter' ? 'suggesting' : wanted;
  const isClosed = answer === undefined || answer.isTrashed || answer.role === 'reader';

  // What somebody types here is not to be replaced by what comes back for it.
  useEffect(() => {
    const { current } = paper;
    if (!current || !answer || timer.current !== undefined || current === document.activeElement) return;
    if (answer.html === known.current) return;
    known.current = answer.html;
    current.innerHTML = answer.html;
    closeChips(current);
    setSuggestions(suggestionsIn(current));
  }, [answer?.html]);

  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const html = paper.current?.innerHTML ?? '';
    const saved = await act('writeDocument', { as, id, html: withoutProps(html) });
    if (saved) known.current = saved.html;
    setState(saved ? 'Saved' : 'Not saved');
  };
  const changed = (): void => {
    if (paper.current) setSuggestions(suggestionsIn(paper.current));
    setAt(typedAfterAt());
    setState('Saving …');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), SAVE_AFTER);
  };
  const leave = (): void => {
    setAt(undefined);
    if (timer.current !== undefined) void save();
  };
  const beforeInput = (event: InputEvent): void => {
    if (mode === 'editing' || !paper.current) return;
    const problem = suggest(paper.current, event, () => crypto.randomUUID());
    if (problem !== undefined) say(problem);
    else if (event.defaultPrevented) changed();
  };
  // Preact has no such event; React's name would be another one.
  useLayoutEffect(() => {
    const { current } = paper;
    current?.addEventListener('beforeinput', beforeInput);
    return () => current?.removeEventListener('beforeinput', beforeInput);
  });
  const insertChip = (offer: Offer): void => {
    if (!at) return;
    at.range.deleteContents();
    const chip = offer.make();
    at.range.insertNode(chip);
    chip.after('\u00a0');
    window.getSelection()?.collapse(chip.nextSibling, 1);
    changed();
    setAt(undefined);
  };
  const settle = (suggestion: Suggestion, isAccepted: boolean): void => {
    if (!paper.current) return;
    settleSuggestion(paper.current, suggestion.id, isAccepted);
    changed();
  };
  const move = (to: 'trash' | 'folder' | 'nowhere'): void => void act('moveFile', { as, id, to });
  const deleteForEver = async (): Promise<void> => {
    const sure = await question({ title: 'Delete this document for ever?', button: 'Delete' });
    if (sure === undefined) return;
    move('nowhere');
    back();
  };
  const offers = at && mode === 'editing' ? offersFor(at.typed, overview.people, overview.clock.today) : [];
  const below = at?.range.getBoundingClientRect();

  return (
    <article class="document" aria-label="Document">
      <header class="bar">
        <button type="button" class="link" onClick={back}>
          ‹ Drive
        </button>
        <h2>{answer?.name}</h2>
        {isClosed && answer && <span class="badge">{answer.isTrashed ? 'In the trash' : 'View only'}</span>}
        <span class="quiet" role="status">
          {state}
        </span>
        {answer?.role === 'owner' &&
          (answer.isTrashed ? (
            <>
              <button type="button" onClick={() => move('folder')}>
                Restore
              </button>
              <button type="button" onClick={() => void deleteForEver()}>
                Delete for ever
              </button>
            </>
          ) : (
            <button type="button" onClick={() => move('trash')}>
              Move to trash
            </button>
          ))}
      </header>
      {!isClosed && (
        <PaperTools mode={mode} choose={mayWrite ? setMode : undefined} paper={paper} changed={changed} />
      )}
      <div class="desk">
        <div
          ref={paper}
          class="paper"
          role="textbox"
          aria-multiline="true"
          aria-label={answer?.name ?? 'Document'}
          aria-readonly={isClosed}
          tabIndex={0}
          contentEditable={!isClosed}
          onInput={changed}
          onBlur={leave}
        />
        {suggestions.length > 0 && (
          <ul class="suggestions" aria-label="Suggestions">
            {suggestions.map((one) => (
              <li key={one.id}>
                <p>{saidSuggestion(one)}</p>
                {mayWrite && !isClosed && (
                  <>
                    <button type="button" onClick={() => settle(one, true)}>
                      Accept
                    </button>
                    <button type="button" onClick={() => settle(one, false)}>
                      Reject
                    </button>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      {offers.length > 0 && below && (
        <OfferList
          offers={offers}
          at={{ x: below.left, y: below.bottom + 4 }}
          choose={insertChip}
          close={() => setAt(undefined)}
        />
      )}
    </article>
  );
}

/** Without what a browser adds so that empty lines and spaces at their ends are seen. */
function withoutProps(html: string): string {
  return html.replace(/&nbsp;|\u00a0/g, ' ').replace(/<br>(?=<\/(p|h[1-3]|li|td|th|div)>)/g, '');
}

function saidSuggestion({ inserted, deleted }: Suggestion): string {
  if (deleted === '') return `Add “${inserted}”`;
  return inserted === '' ? `Delete “${deleted}”` : `Replace “${deleted}” with “${inserted}”`;
}
