/** Inbox: the mails that reached somebody, as their mail program would show them. */
import { useState } from 'preact/hooks';
import type { MailAnswer } from '../server/contract.ts';
import { useAnswer } from './ask.ts';
import { useDesk } from './desk.ts';

export function Inbox() {
  const { overview, as, changes } = useDesk();
  const [mailbox, setMailbox] = useState(as);
  const mails = useAnswer('mails', { mailbox }, changes)?.mails ?? [];
  const [chosen, setChosen] = useState<string>();
  const mail = mails.find(({ id }) => id === chosen) ?? mails[0];
  return (
    <section class="two-parts" aria-label="Inbox">
      <div class="list">
        <label class="mailbox">
          Mailbox of
          <select
            value={mailbox}
            onChange={({ currentTarget }) => {
              setMailbox(currentTarget.value);
              setChosen(undefined);
            }}
          >
            {overview.mailboxes.map(({ address, mails: count }) => (
              <option key={address} value={address}>
                {address} ({count})
              </option>
            ))}
          </select>
        </label>
        {mails.length === 0 && (
          <p class="empty">
            No mail yet. Mails arrive here when somebody sends an invitation, or when the clock is turned
            forward with reminders on.
          </p>
        )}
        <ul>
          {mails.map((one) => (
            <li key={one.id}>
              <button type="button" aria-current={one.id === mail?.id} onClick={() => setChosen(one.id)}>
                <b>{one.from.replace(/ <.*/, '')}</b>
                <span class="quiet">{one.when.replace(/, \d{4}/, '')}</span>
                <span class="subject">{one.subject}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      {mail && <Letter key={mail.id} {...mail} />}
    </section>
  );
}

function Letter({ id, from, to, subject, when, hasHtml }: MailAnswer) {
  const [alternative, setAlternative] = useState<'html' | 'text'>(hasHtml ? 'html' : 'text');
  const [isPhone, setPhone] = useState(false);
  return (
    <article class="reading" aria-label="Mail">
      <header>
        <h2>{subject}</h2>
        <dl>
          <dt>From</dt>
          <dd>{from}</dd>
          <dt>To</dt>
          <dd>{to}</dd>
          <dt>Sent</dt>
          <dd>{when}</dd>
        </dl>
        <div class="choices">
          <label>
            <input
              type="checkbox"
              checked={alternative === 'text'}
              disabled={!hasHtml}
              onChange={({ currentTarget }) => setAlternative(currentTarget.checked ? 'text' : 'html')}
            />
            Plain text
          </label>
          <label>
            <input
              type="checkbox"
              checked={isPhone}
              onChange={({ currentTarget }) => setPhone(currentTarget.checked)}
            />
            As wide as a phone
          </label>
        </div>
      </header>
      <iframe
        class={isPhone ? 'mail phone' : 'mail'}
        title="The mail’s text"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        src={`/mail/${id}?as=${alternative}`}
      />
    </article>
  );
}
