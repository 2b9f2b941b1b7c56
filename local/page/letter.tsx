/** One mail, opened: who it is from and to, its two parts, what is attached. */
import { useState } from 'preact/hooks';
import type { MailAnswer } from '../server/contract.ts';
import { useDesk } from './desk.ts';
import { PaperclipIcon } from './icons.tsx';

interface LetterProps {
  readonly mail: MailAnswer;
  /** On a phone the list is behind the mail. */
  back?(): void;
}

export function Letter({ mail, back }: LetterProps) {
  const { as } = useDesk();
  const { id, from, to, cc, replyTo, subject, when, hasHtml, attachments } = mail;
  const [part, setPart] = useState<'html' | 'text'>(hasHtml ? 'html' : 'text');
  const asked = new URLSearchParams({ as, part });
  return (
    <article class="letter" aria-label="Mail">
      <header>
        {back && (
          <button type="button" class="link" onClick={back}>
            ‹ Inbox
          </button>
        )}
        <h2>{subject}</h2>
        <dl>
          <dt>From</dt>
          <dd>{from}</dd>
          <dt>To</dt>
          <dd>{to}</dd>
          {cc !== '' && (
            <>
              <dt>Copy to</dt>
              <dd>{cc}</dd>
            </>
          )}
          {replyTo !== undefined && (
            <>
              <dt>Replies go to</dt>
              <dd>{replyTo}</dd>
            </>
          )}
          <dt>Sent</dt>
          <dd>{when}</dd>
        </dl>
        {hasHtml && (
          <label class="part">
            <input
              type="checkbox"
              checked={part === 'text'}
              onChange={({ currentTarget }) => setPart(currentTarget.checked ? 'text' : 'html')}
            />
            Plain text
          </label>
        )}
      </header>
      <iframe
        class="mail"
        title="The mail’s text"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        src={`/mail/${id}?${asked.toString()}`}
      />
      {attachments.length > 0 && (
        <ul class="attachments" aria-label="Attachments">
          {attachments.map(({ name, size }, number) => (
            <li key={number}>
              <a
                download={name}
                href={`/attachment/${id}?${new URLSearchParams({ as, number: String(number) }).toString()}`}
              >
                <PaperclipIcon /> {name} <span class="quiet">{saidSize(size)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function saidSize(bytes: number): string {
  return bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} KB`;
}
