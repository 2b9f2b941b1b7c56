/** What stands around every screen: the coalition's name, the way back, search, and messages that come and go. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useGuide } from './guide.ts';
import { Icon, type IconName } from './icon.tsx';

export interface Message {
  readonly words: string;
  readonly undo?: (() => void) | undefined;
}

/** Long enough to read it and to reach the button. */
const MESSAGE_STAYS = 12_000;

/** A heading that can take the focus when its screen appears. */
export function Title({ children }: { children: ComponentChildren }) {
  return <h1 tabIndex={-1}>{children}</h1>;
}

/** Takes the focus to the screen's heading, where what had it is gone; nothing scrolls. */
export function focusTitle(): void {
  setTimeout(() => document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true }));
}

function IconButton({ icon, label, press }: { icon: IconName; label: string; press: () => void }) {
  return (
    <button type="button" class="round" aria-label={label} title={label} onClick={press}>
      <Icon name={icon} />
    </button>
  );
}

/** Says the message to screen readers, too; stays while the pointer or the focus is on it. */
function MessageBar({ message, dismiss }: { message: Message | undefined; dismiss: () => void }) {
  const { text } = useGuide();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setInterval(
      () => bar.current?.matches(':hover, :focus-within') || dismiss(),
      MESSAGE_STAYS,
    );
    return () => clearInterval(timer);
  }, [message]);
  const leave = (): void => {
    dismiss();
    focusTitle();
  };
  return (
    <div class="message" role="status" ref={bar}>
      {message && (
        <div class="bar">
          <span class="words">{message.words}</span>
          {message.undo && (
            <button
              type="button"
              onClick={() => {
                message.undo?.();
                focusTitle();
              }}
            >
              {text.frame.undo}
            </button>
          )}
          <IconButton icon="close" label={text.frame.close} press={leave} />
        </div>
      )}
    </div>
  );
}

export function Frame(props: {
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
        {!props.atHome && <IconButton icon="back" label={text.frame.back} press={back} />}
        <button type="button" class="name" onClick={() => go({ view: 'home' })} title={text.frame.home}>
          {props.name || text.frame.noName}
        </button>
        {props.ready && (
          <IconButton icon="search" label={text.frame.search} press={() => go({ view: 'search' })} />
        )}
        <MessageBar message={props.message} dismiss={props.dismiss} />
      </header>
      {props.children}
    </>
  );
}
