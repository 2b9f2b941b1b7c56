/** What the page says in its corner: notes that go away by themselves, and problems that stay. */
import { useState } from 'preact/hooks';
import type { Desk } from './desk.ts';

interface Message {
  readonly number: number;
  readonly text: string;
  readonly kind: 'note' | 'problem';
  /** Goes away by itself. */
  readonly passes: boolean;
}

export interface MessageList {
  readonly messages: readonly Message[];
  readonly say: Desk['say'];
  unsay(number: number): void;
}

const NOTE_SECONDS = 6;

/** Of what passes by itself the latest is shown: who lets ten days pass would have a wall of it. */
const PASSING_SHOWN = 3;

let saidSoFar = 0;

export function useMessages(): MessageList {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const unsay = (number: number): void =>
    setMessages((before) => before.filter((one) => one.number !== number));
  const say: Desk['say'] = (text, kind = 'note', seconds = kind === 'note' ? NOTE_SECONDS : null) => {
    saidSoFar += 1;
    const number = saidSoFar;
    setMessages((before) => withLatest([...before, { number, text, kind, passes: seconds !== null }]));
    if (seconds !== null) setTimeout(() => unsay(number), seconds * 1000);
  };
  return { messages, say, unsay };
}

function withLatest(messages: readonly Message[]): readonly Message[] {
  const latest = messages.filter(({ passes }) => passes).slice(-PASSING_SHOWN);
  return messages.filter((one) => !one.passes || latest.includes(one));
}

/** `notices` are the server's own, which stay until somebody has read them. */
export function Messages({
  messages,
  unsay,
  notices,
}: MessageList & { readonly notices: readonly string[] }) {
  const [read, setRead] = useState(noticesRead);
  const close = (notice: string): void => {
    const all = [...read, notice];
    sessionStorage.setItem(READ, JSON.stringify(all));
    setRead(all);
  };
  return (
    <div class="said">
      {notices
        .filter((notice) => !read.includes(notice))
        .map((notice) => (
          <One key={notice} text={notice} kind="problem" close={() => close(notice)} />
        ))}
      {messages.map(({ number, text, kind }) => (
        <One key={number} text={text} kind={kind} close={() => unsay(number)} />
      ))}
    </div>
  );
}

const READ = 'notices that were read';

/** They outlive a reload of the page. */
function noticesRead(): readonly string[] {
  return JSON.parse(sessionStorage.getItem(READ) ?? '[]') as string[];
}

function One({ text, kind, close }: Pick<Message, 'text' | 'kind'> & { close(): void }) {
  return (
    <p class={kind} role={kind === 'problem' ? 'alert' : 'status'}>
      {text}
      <button type="button" aria-label="Close this message" onClick={close}>
        ×
      </button>
    </p>
  );
}
