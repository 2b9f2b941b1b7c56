/** What stands around every screen: the coalition's name, the way back, search, and messages that come and go. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useGuide } from './guide.ts';
import { Icon, type IconName } from './icon.tsx';

export interface Message {
  readonly words: string;
  readonly undo?: () => void;
}

/** Long enough to read it and to reach the button. */
const MESSAGE_STAYS = 12_000;

/** A heading that can take the focus when its screen appears. */
export function Title({ children }: { children: ComponentChildren }) {
  return <h1 tabIndex={-1}>{children}</h1>;
}

function IconButton({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" class="bare round" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

/** Says the message to screen readers, too; stays while the pointer or the focus is on it. */
function MessageBar({ message, dismiss }: { message: Message | undefined; dismiss: () => void }) {
  const { text } = useGuide();
  const held = useRef(false);
  useEffect(() => {
    if (!message) return undefined;
    const timer = setInterval(() => held.current || dismiss(), MESSAGE_STAYS);
    return () => clearInterval(timer);
  }, [message]);
  const hold = (): void => void (held.current = true);
  const letGo = (): void => void (held.current = false);
  return (
    <div
      class="message"
      role="status"
      onMouseEnter={hold}
      onMouseLeave={letGo}
      onFocusIn={hold}
      onFocusOut={letGo}
    >
      {message && (
        <div class="bar">
          <span class="words">{message.words}</span>
          {message.undo && (
            <button type="button" class="bare" onClick={message.undo}>
              {text.frame.undo}
            </button>
          )}
          <IconButton icon="close" label={text.frame.close} onClick={dismiss} />
        </div>
      )}
    </div>
  );
}

export function Frame({
  name,
  atHome,
  ready,
  message,
  dismiss,
  children,
}: {
  name: string | undefined;
  atHome: boolean;
  /** Search needs sheets. */
  ready: boolean;
  message: Message | undefined;
  dismiss: () => void;
  children: ComponentChildren;
}) {
  const { text, go, back } = useGuide();
  return (
    <>
      <header>
        {!atHome && <IconButton icon="back" label={text.frame.back} onClick={back} />}
        <button type="button" class="bare name" onClick={() => go({ view: 'home' })} title={text.frame.home}>
          {name || text.frame.noName}
        </button>
        {ready && (
          <IconButton icon="search" label={text.frame.search} onClick={() => go({ view: 'search' })} />
        )}
      </header>
      {children}
      <MessageBar message={message} dismiss={dismiss} />
    </>
  );
}
