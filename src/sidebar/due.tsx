/** What is due today: who would get which mail, who is to be called, and the button that sends. */
import { useState } from 'preact/hooks';
import type { DuePreview, SendResult } from '../api.ts';
import { useAnswer, useTask } from './answer.ts';
import { LeftOutList, PhoneCalls } from './by-hand.tsx';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { Sent } from './sent.tsx';
import { Failure, Notice, WhenAnswered } from './state.tsx';

export function Due() {
  const { text, written } = useGuide();
  const asked = useAnswer('due', {});
  const task = useTask('sendDue');
  const [result, setResult] = useState<SendResult>();
  const send = async (version: string): Promise<void> => {
    const answer = await task.run({ version });
    if (!answer) return;
    setResult(answer);
    written();
  };
  const lookAgain = (): void => {
    setResult(undefined);
    task.forget();
    asked.again();
  };
  return (
    <>
      <Title>{text.due.title}</Title>
      <WhenAnswered asked={asked} lines={6}>
        {(due) =>
          result ? (
            <>
              <Sent title={text.due.result} result={result} again={lookAgain} />
              <PhoneCalls calls={due.calls} />
            </>
          ) : (
            <>
              <p class="quiet">{text.due.nothingSent}</p>
              <DueList due={due} />
              {due.mails.length > 0 && !due.blocked && (
                <div class="actions">
                  <p class="quiet">
                    {text.letter.from(due.from)} {text.letter.quota(due.quota)}
                  </p>
                  <button
                    type="button"
                    class="primary wide"
                    aria-disabled={task.running}
                    onClick={() => void send(due.version)}
                  >
                    {task.running ? text.due.sending(due.mails.length) : text.due.send(due.mails.length)}
                  </button>
                </div>
              )}
            </>
          )
        }
      </WhenAnswered>
      {task.failure && <Failure failure={task.failure} again={lookAgain} words={text.letter.lookAgain} />}
    </>
  );
}

/** The same list stands before switching reminders on. */
export function DueList({ due }: { due: DuePreview }) {
  const { text } = useGuide();
  const { mails, calls, leftOut, late, blocked } = due;
  const nothing = mails.length + calls.length + late.length === 0;
  return (
    <>
      {blocked && (
        <Notice kind="warning">
          <p>{blocked}</p>
        </Notice>
      )}
      {nothing && <p class="empty">{text.due.nothing}</p>}
      {mails.length > 0 && (
        <section>
          <h2>{text.due.mails(mails.length)}</h2>
          <ul class="plain">
            {mails.map(({ name, address, subject, lines }, index) => (
              <li key={index}>
                <details>
                  <summary>
                    <strong>{name}</strong> <span class="quiet">{address}</span>
                  </summary>
                  <p>{subject}</p>
                  <ul>
                    {lines.map((line, at) => (
                      <li key={at}>{line}</li>
                    ))}
                  </ul>
                </details>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PhoneCalls calls={calls} />
      {late.length > 0 && (
        <section>
          <h2>{text.due.late}</h2>
          <p class="quiet">{text.due.lateWhy}</p>
          <ul>
            {late.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <LeftOutList people={leftOut} title={text.letter.leftOut(leftOut.length)} />
    </>
  );
}
