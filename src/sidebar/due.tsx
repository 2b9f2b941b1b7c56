/** What is due today: who would get which mail, who is to be called, and the button that sends. */
import { useState } from 'preact/hooks';
import type { DuePreview, SendResult } from '../api.ts';
import { useAnswer } from './answer.ts';
import { Act } from './button.tsx';
import { ByHand } from './by-hand.tsx';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { Sent } from './sent.tsx';
import { Bullets, Folded, Notice, Part, WhenAnswered } from './state.tsx';

export function Due() {
  const { text, written } = useGuide();
  const asked = useAnswer('due', {});
  const [result, setResult] = useState<SendResult>();
  return (
    <>
      <Title>{text.due.title}</Title>
      <WhenAnswered asked={asked}>
        {(due) => {
          const { mails, calls, from, quota, blocked, version } = due;
          if (result) {
            const lookAgain = (): void => {
              setResult(undefined);
              asked.again();
            };
            return (
              <>
                <Sent result={result} again={lookAgain} />
                <ByHand calls={calls} leftOut={[]} />
              </>
            );
          }
          return (
            <>
              <p class="quiet">{text.letter.nothingSent}</p>
              <DueList due={due} />
              {mails.length > 0 && !blocked && (
                <div class="actions">
                  <p class="quiet">{text.letter.from(from, quota)}</p>
                  <Act
                    call="sendDue"
                    input={{ version }}
                    done={(answer) => {
                      setResult(answer);
                      written();
                    }}
                    look="primary wide"
                    words={text.due.send(mails.length)}
                    busy={text.letter.sending}
                  />
                </div>
              )}
            </>
          );
        }}
      </WhenAnswered>
    </>
  );
}

/** Who gets what; the same list stands before switching reminders on. */
export function DueList({ due: { mails, calls, leftOut, late, blocked } }: { due: DuePreview }) {
  const { text } = useGuide();
  return (
    <>
      {blocked && <Notice kind="warning">{blocked}</Notice>}
      {mails.length + calls.length + late.length === 0 && <p class="empty">{text.due.nothing}</p>}
      {mails.length > 0 && (
        <Part title={text.due.mails(mails.length)}>
          {mails.map(({ name, address, subject, lines }, index) => (
            <Folded key={index} title={`${name}, ${address}`}>
              <p>{subject}</p>
              <Bullets lines={lines} />
            </Folded>
          ))}
        </Part>
      )}
      <ByHand calls={calls} leftOut={leftOut} />
      {late.length > 0 && (
        <Part title={text.due.late}>
          <p class="quiet">{text.due.lateWhy}</p>
          <Bullets lines={late} />
        </Part>
      )}
    </>
  );
}
