/** A page of the add-on in its frame: of another origin, as on Google's servers, and heard only through messages. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownAnswer } from '../server/contract.ts';
import { ask } from './ask.ts';
import { useDesk, type Desk } from './desk.ts';
import type { CallResult, FrameMessage } from './script-run.ts';

/**
 * Google's keywords (guides/html/restrictions) without allow-same-origin: the page can't reach this one, nor the server.
 * allow-modals lets it print.
 */
const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

interface AddOnFrameProps {
  readonly frame: string;
  readonly title: string;
  readonly width: number;
  readonly height?: number;
  close(): void;
  /** The add-on gives the keyboard back to the sheet. */
  focusSheet(): void;
  /** `google.script.host.setWidth` and `setHeight`; only dialogs hear them. */
  resize?(size: { readonly width?: number; readonly height?: number }): void;
}

function AddOnFrame(props: AddOnFrameProps) {
  const { frame, title, width, height } = props;
  const desk = useDesk();
  const element = useRef<HTMLIFrameElement>(null);
  const now = useRef({ ...props, desk });
  now.current = { ...props, desk };

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<FrameMessage>): void => {
      const page = element.current?.contentWindow;
      if (!page || source !== page) return;
      const { current } = now;
      switch (data.workspace) {
        case 'close':
          return current.close();
        case 'focus':
          return current.focusSheet();
        case 'size':
          return current.resize?.(data);
        case 'open document':
          return current.desk.openDocument(data.id);
        case 'open spreadsheet':
          return current.desk.openSpreadsheet(data.id);
        case 'call':
          void answerTo(data, frame, current.desk).then((result) => page.postMessage(result, '*'));
      }
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame]);

  return (
    <iframe
      ref={element}
      title={title}
      sandbox={SANDBOX}
      src={`/frame/${frame}`}
      style={{ width: `${width}px`, ...(height !== undefined && { height: `${height}px` }) }}
    />
  );
}

async function answerTo(
  { number, function: name, args }: Extract<FrameMessage, { workspace: 'call' }>,
  frame: string,
  desk: Desk,
): Promise<CallResult> {
  const settled = { workspace: 'answer' as const, number };
  const ran = await desk.run((ticket) => ask('call', { frame, ticket, function: name, args }));
  // Without an answer it is as when the connection to Google's servers is lost.
  if (!ran) return { ...settled, error: 'NetworkError: Connection failure due to HTTP 0' };
  if (ran.error !== undefined) return { ...settled, error: ran.error };
  desk.show(ran);
  return { ...settled, value: ran.value };
}

export type SidebarShown = Extract<ShownAnswer, { kind: 'sidebar' }>;

/** Google's sidebar is 300 pixels wide, and no script can change that (platform.md §1.5). */
const SIDEBAR_WIDTH = 300;

interface AddOnSidebarProps {
  readonly shown: SidebarShown;
  close(): void;
  focusSheet(): void;
}

export function AddOnSidebar({ shown: { title, frame }, close, focusSheet }: AddOnSidebarProps) {
  return (
    <aside class="sidebar" aria-label={title} style={{ width: `${SIDEBAR_WIDTH}px` }}>
      <header class="bar">
        <h2>{title}</h2>
        <button type="button" class="icon" aria-label="Close the sidebar" onClick={close}>
          ×
        </button>
      </header>
      <AddOnFrame frame={frame} title={title} width={SIDEBAR_WIDTH} close={close} focusSheet={focusSheet} />
    </aside>
  );
}

export type DialogShown = Extract<ShownAnswer, { kind: 'dialog' }>;

/** Google's own size where the script names none. */
const DIALOG = { width: 600, height: 400 };

export function AddOnDialog({ shown, close }: { shown: DialogShown; close(): void }) {
  const { title, frame, isModal } = shown;
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({
    width: shown.width || DIALOG.width,
    height: shown.height || DIALOG.height,
  });
  useEffect(() => {
    if (isModal) dialog.current?.showModal();
    else dialog.current?.show();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={isModal ? 'add-on-dialog' : 'add-on-dialog modeless'}
      aria-label={title}
      onClose={close}
    >
      <header class="bar">
        <h2>{title}</h2>
        <button type="button" class="icon" aria-label="Close the dialog" onClick={close}>
          ×
        </button>
      </header>
      <AddOnFrame
        frame={frame}
        title={title}
        {...size}
        close={close}
        focusSheet={close}
        resize={(wanted) => setSize((before) => ({ ...before, ...wanted }))}
      />
    </dialog>
  );
}
