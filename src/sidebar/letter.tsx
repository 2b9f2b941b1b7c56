/** A letter about a meeting before it is sent: who gets it, who does not, what it says, and the one button that sends. */
import { useState } from 'preact/hooks';
import type { LetterKind, LetterPreview, Recipient, SendResult } from '../api.ts';
import { useAnswer } from './answer.ts';
import { Act, Button, Ticks } from './button.tsx';
import { ByHand } from './by-hand.tsx';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { DocLink, DraftNow } from './meeting-panel.tsx';
import { Sent } from './sent.tsx';
import { Folded, Lines, Notice, Part, WhenAnswered } from './state.tsx';

export function LetterScreen({ meeting, letter }: { meeting: string; letter: LetterKind }) {
  const { text, back, written } = useGuide();
  const asked = useAnswer('letter', { meeting, letter });
  const [result, setResult] = useState<SendResult>();
  const lookAgain = (): void => {
    setResult(undefined);
    asked.again();
  };
  const sent = (answer: SendResult): void => {
    setResult(answer);
    written('meetings');
  };
  return (
    <>
      <Title>{text.letter.titles[letter]}</Title>
      <WhenAnswered asked={asked}>
        {(preview) => (
          <>
            <p class="big">{preview.title}</p>
            {result ? (
              <>
                <Sent result={result} again={lookAgain} />
                <ByHand calls={preview.calls} leftOut={[]} />
                <Button look="wide" press={back}>
                  {text.frame.back}
                </Button>
              </>
            ) : (
              <Preview key={preview.version} preview={preview} sent={sent} reload={lookAgain} />
            )}
          </>
        )}
      </WhenAnswered>
    </>
  );
}

interface PreviewProps {
  readonly preview: LetterPreview;
  readonly sent: (result: SendResult) => void;
  readonly reload: () => void;
}

/** More names than this are folded away; their number stands above. */
const NAMES_SHOWN = 6;

/** About as mail programs show it. */
const MAIL_LOOK =
  '<style>body{font:14px/1.5 Arial,sans-serif;margin:12px;overflow-wrap:anywhere}h1{font-size:18px}</style>';

function Preview({ preview, sent, reload }: PreviewProps) {
  const { text } = useGuide();
  const say = text.letter;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { meeting, letter, to, calls, leftOut, quota, blocked, document, version } = preview;
  const members = to.filter(({ ask }) => !ask);
  const others = to.filter(({ ask }) => ask);
  const include = [...members.map(({ id }) => id), ...ticked];
  const count = include.length;
  return (
    <>
      <p class="quiet">{say.nothingSent}</p>
      {blocked && <Notice kind="warning">{blocked}</Notice>}
      {document?.link && <DocLink link={document.link} />}
      {document && document.state !== 'drafted' && (letter === 'agenda' || letter === 'minutes') && (
        <DraftNow id={meeting} document={letter} again={document.state !== 'not-yet'} drafted={reload} />
      )}
      <Part title={say.to(count)}>
        <Names people={members.slice(0, NAMES_SHOWN)} />
        {members.length > NAMES_SHOWN && (
          <Folded title={text.people.andMore(members.length - NAMES_SHOWN)}>
            <Names people={members.slice(NAMES_SHOWN)} />
          </Folded>
        )}
        {others.length > 0 && (
          <fieldset>
            <legend>{say.ask}</legend>
            <p class="help">{say.askWhy}</p>
            <Ticks
              options={others.map(({ id, name, address }) => ({ key: id, words: `${name}, ${address}` }))}
              ticked={ticked}
              change={setTicked}
            />
          </fieldset>
        )}
      </Part>
      <ByHand calls={calls} leftOut={leftOut} />
      <Part title={say.mail}>
        <p>{say.subject(preview.subject)}</p>
        {/* No script, form or link of it can run: the sandbox allows nothing. */}
        <iframe class="mail" title={say.mail} sandbox="" srcdoc={MAIL_LOOK + preview.html} />
      </Part>
      {count + calls.length > 0 && !blocked && (
        <div class="actions">
          <p class="quiet">{say.from(preview.from, quota)}</p>
          {count > quota && <Notice kind="warning">{say.overQuota(quota, count - quota)}</Notice>}
          <Act
            call="send"
            input={{ meeting, letter, include, version }}
            done={sent}
            look="primary wide"
            words={count > 0 ? say.send(count) : say.onlyCalls}
            busy={say.sending}
          />
        </div>
      )}
    </>
  );
}

function Names({ people }: { people: readonly Recipient[] }) {
  return <Lines lines={people.map(({ name, address }) => ({ name, more: address }))} />;
}
