/** Inbox: the mails that reached this person, as their mail program would show them. */
import { useState } from 'preact/hooks';
import type { MailAnswer } from '../server/contract.ts';
import { useAnswer } from './ask.ts';
import { useDesk } from './desk.ts';
import { PaperclipIcon } from './icons.tsx';
import { Letter } from './letter.tsx';

type Device = 'desktop' | 'phone';

/** As wide as most phones in use. */
const PHONE_WIDTH = 390;

export function Inbox() {
  const { as, changes } = useDesk();
  const mails = useAnswer('mails', { as }, changes)?.mails;
  const [device, setDevice] = useState<Device>('desktop');
  const [chosen, setChosen] = useState<string>();
  if (mails?.length === 0) {
    return (
      <p class="empty">
        No mail yet. Mails arrive here when somebody sends an invitation, or when the clock is turned forward
        with reminders on.
      </p>
    );
  }
  if (!mails) return <p class="empty">Opening the mailbox …</p>;
  const mail = mails.find(({ id }) => id === chosen);
  const first = mail ?? mails[0];
  return (
    <section class={`inbox ${device}`} aria-label="Inbox">
      <fieldset class="devices">
        <legend class="unseen">Seen on</legend>
        <Choice value="desktop" label="Desktop" now={device} choose={setDevice} />
        <Choice value="phone" label={`Phone, ${PHONE_WIDTH} px`} now={device} choose={setDevice} />
      </fieldset>
      {device === 'phone' ? (
        <div class="phone" style={{ width: `${PHONE_WIDTH}px` }}>
          {mail ? (
            <Letter key={mail.id} mail={mail} back={() => setChosen(undefined)} />
          ) : (
            <MailList mails={mails} chosen={undefined} choose={setChosen} />
          )}
        </div>
      ) : (
        <div class="two-parts">
          <MailList mails={mails} chosen={first?.id} choose={setChosen} />
          {first && <Letter key={first.id} mail={first} />}
        </div>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly value: Device;
  readonly label: string;
  readonly now: Device;
  choose(device: Device): void;
}

function Choice({ value, label, now, choose }: ChoiceProps) {
  return (
    <label>
      <input
        type="radio"
        name="device"
        value={value}
        checked={now === value}
        onChange={() => choose(value)}
      />
      {label}
    </label>
  );
}

interface MailListProps {
  readonly mails: readonly MailAnswer[];
  readonly chosen: string | undefined;
  choose(id: string): void;
}

function MailList({ mails, chosen, choose }: MailListProps) {
  return (
    <ul class="list" aria-label="Mails">
      {mails.map(({ id, from, when, subject, text, attachments }) => (
        <li key={id}>
          <button type="button" aria-current={id === chosen ? 'true' : undefined} onClick={() => choose(id)}>
            <b>{from.replace(/ <.*/, '')}</b>
            <span class="quiet">{shortly(when)}</span>
            <span class="subject">
              {subject}
              {attachments.length > 0 && (
                <span class="clip" title={`${attachments.length} attached`}>
                  <PaperclipIcon />
                </span>
              )}
            </span>
            <span class="snippet">{text.replace(/\s+/g, ' ').slice(0, 120)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** `Nov 23, 9:00 AM`. */
function shortly(when: string): string {
  return when.replace(/^\w+, /, '').replace(/, \d{4}/, '');
}
