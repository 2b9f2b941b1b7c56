/** A letter about a meeting before it is sent: who gets it, who does not, what it says, and the one button that sends. */
import { useState } from 'preact/hooks';
import type { LetterKind, LetterPreview, Recipient, SendResult } from '../api.ts';
import { useAnswer, useTask } from './answer.ts';
import { LeftOutList, PhoneCalls } from './by-hand.tsx';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { DocLink, DraftNow } from './meeting-panel.tsx';
import { Sent } from './sent.tsx';
import { Failure, Notice, WhenAnswered } from './state.tsx';

export function LetterScreen({ meeting, letter }: { meeting: string; letter: LetterKind }) {
  const { text, back, written } = useGuide();
  const asked = useAnswer('letter', { meeting, letter });
  const task = useTask('send');
  const [result, setResult] = useState<SendResult>();
  const send = async (include: readonly string[], version: string): Promise<void> => {
    const answer = await task.run({ meeting, letter, include: [...include], version });
    if (!answer) return;
    setResult(answer);
    written('meetings');
  };
  const lookAgain = (): void => {
    setResult(undefined);
    task.forget();
    asked.again();
  };
  return (
    <>
      <Title>{text.letter.titles[letter]}</Title>
      <WhenAnswered asked={asked} lines={10}>
        {(preview) => (
          <>
            <p class="big">{preview.title}</p>
            {result ? (
              <>
                <Sent title={text.letter.result} result={result} again={lookAgain} />
                <PhoneCalls calls={preview.calls} />
                <button type="button" class="wide" onClick={back}>
                  {text.letter.toMeeting}
                </button>
              </>
            ) : (
              <Preview
                key={preview.version}
                preview={preview}
                sending={task.running}
                send={(include) => void send(include, preview.version)}
                reload={lookAgain}
              />
            )}
            {task.failure && (
              <Failure failure={task.failure} again={lookAgain} words={text.letter.lookAgain} />
            )}
          </>
        )}
      </WhenAnswered>
    </>
  );
}

/** As small as mail programs show it beside a list. */
const MAIL_LOOK =
  '<style>body{font:14px/1.5 Arial,sans-serif;margin:12px;overflow-wrap:anywhere}h1{font-size:18px}</style>';

interface PreviewProps {
  readonly preview: LetterPreview;
  readonly sending: boolean;
  readonly send: (include: readonly string[]) => void;
  readonly reload: () => void;
}

function Preview({ preview, sending, send, reload }: PreviewProps) {
  const { text } = useGuide();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { to, calls, leftOut, subject, html, quota, blocked, document } = preview;
  // Then the notice about the Doc says why, with a button.
  const waitsForDoc = document !== undefined && document.state !== 'drafted';
  const members = to.filter(({ ask }) => !ask);
  const others = to.filter(({ ask }) => ask);
  const include = [...members.map(({ id }) => id), ...ticked];
  const count = include.length;
  return (
    <>
      <p class="quiet">{text.letter.nothingSent}</p>
      <DocumentState preview={preview} reload={reload} />
      {blocked && !waitsForDoc && (
        <Notice kind="warning">
          <p>{blocked}</p>
        </Notice>
      )}
      <h2>{text.letter.to(count)}</h2>
      <Names people={members} />
      {members.length === 0 && others.length === 0 && <p>{text.letter.nobody}</p>}
      {others.length > 0 && <NotMembers people={others} ticked={ticked} change={setTicked} />}
      {count > 0 && <p class="quiet">{text.letter.each}</p>}
      <PhoneCalls calls={calls} />
      <LeftOutList people={leftOut} title={text.letter.leftOut(leftOut.length)} />
      <h2>{text.letter.mail}</h2>
      <p class="subject">
        <span class="quiet">{text.letter.subject}:</span> {subject}
      </p>
      {/* No script, form or link of it can run: the sandbox allows nothing. */}
      <iframe class="mail" title={text.letter.mailFrame} sandbox="" srcdoc={MAIL_LOOK + html} />
      {count === 0 && calls.length > 0 && !blocked && (
        <button type="button" class="primary wide" aria-disabled={sending} onClick={() => send([])}>
          {sending ? text.frame.loading : text.letter.onlyCalls}
        </button>
      )}
      {count > 0 && (
        <div class="actions">
          <p class="quiet">
            {text.letter.from(preview.from)} {text.letter.quota(quota)}
          </p>
          {count > quota && (
            <Notice kind="warning">
              <p>{text.letter.overQuota(quota, count - quota)}</p>
            </Notice>
          )}
          {!blocked && (
            <button type="button" class="primary wide" aria-disabled={sending} onClick={() => send(include)}>
              {sending ? text.letter.sending(count) : text.letter.send(count)}
            </button>
          )}
        </div>
      )}
    </>
  );
}

/** More names than this are folded away; their number stands above. */
const NAMES_SHOWN = 6;

function Names({ people }: { people: readonly Recipient[] }) {
  const { text } = useGuide();
  const line = ({ id, name, address }: Recipient) => (
    <li key={id}>
      <strong>{name}</strong> <span class="quiet">{address}</span>
    </li>
  );
  return (
    <>
      <ul class="plain">{people.slice(0, NAMES_SHOWN).map(line)}</ul>
      {people.length > NAMES_SHOWN && (
        <details>
          <summary>{text.people.andMore(people.length - NAMES_SHOWN)}</summary>
          <ul class="plain">{people.slice(NAMES_SHOWN).map(line)}</ul>
        </details>
      )}
    </>
  );
}

function NotMembers(props: {
  people: readonly Recipient[];
  ticked: readonly string[];
  change: (ticked: readonly string[]) => void;
}) {
  const { text } = useGuide();
  const { people, ticked, change } = props;
  return (
    <fieldset>
      <legend>{text.letter.ask}</legend>
      <p class="help">{text.letter.askWhy}</p>
      {people.map(({ id, name, address }) => (
        <label class="option" key={id}>
          <input
            type="checkbox"
            checked={ticked.includes(id)}
            onChange={({ currentTarget }) =>
              change(currentTarget.checked ? [...ticked, id] : ticked.filter((one) => one !== id))
            }
          />
          <span>
            <strong>{name}</strong> <span class="quiet">{address}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Where the Doc that an agenda or minutes come from stands, and what to do when it is not there. */
function DocumentState({ preview, reload }: { preview: LetterPreview; reload: () => void }) {
  const { text } = useGuide();
  const { document, letter, meeting } = preview;
  if (!document || (letter !== 'agenda' && letter !== 'minutes')) return null;
  const { state, link } = document;
  return (
    <Notice kind={state === 'drafted' ? 'plain' : 'warning'}>
      <p>{text.letter.documentState[state]}</p>
      {link && <DocLink link={link} words={text.letter.openDoc} />}
      {state !== 'drafted' && (
        <DraftNow
          meeting={meeting}
          document={letter}
          words={state === 'not-yet' ? text.letter.draftNow : text.letter.draftAgain}
          again={state !== 'not-yet'}
          drafted={reload}
        />
      )}
    </Notice>
  );
}
