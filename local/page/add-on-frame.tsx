/** A page of the add-on in its frame: of another origin, as on Google's servers, and heard only through messages. */
import { useEffect, useRef } from 'preact/hooks';
import type { ShownAnswer } from '../server/contract.ts';
import { ask, Refused } from './ask.ts';
import { useDesk } from './desk.ts';
import type { CallResult, FrameMessage } from './script-run.ts';

/** Without allow-same-origin: the page can't reach this one, nor the server. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox';

interface AddOnFrameProps {
  readonly frame: string;
  readonly title: string;
  readonly width: number;
  readonly height?: number;
  close(): void;
  /** The add-on gives the keyboard back to the sheet. */
  focusSheet(): void;
}

export function AddOnFrame({ frame, title, width, height, close, focusSheet }: AddOnFrameProps) {
  const { openDocument, show } = useDesk();
  const element = useRef<HTMLIFrameElement>(null);
  const handlers = useRef({ openDocument, show, close, focusSheet });
  handlers.current = { openDocument, show, close, focusSheet };

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<FrameMessage>): void => {
      const page = element.current?.contentWindow;
      if (!page || source !== page) return;
      const { current } = handlers;
      if (data.workspace === 'close') current.close();
      else if (data.workspace === 'focus') current.focusSheet();
      else if (data.workspace === 'open document') current.openDocument(data.id);
      else if (data.workspace === 'call') {
        void answerTo(data, frame, (result) => page.postMessage(result, '*'), current.show);
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
  call: Extract<FrameMessage, { workspace: 'call' }>,
  frame: string,
  post: (result: CallResult) => void,
  show: (ran: { shown: readonly ShownAnswer[] }) => void,
): Promise<void> {
  const { number, function: name, args } = call;
  try {
    const answer = await ask('call', { frame, function: name, args });
    if ('error' in answer) return post({ workspace: 'answer', number, error: answer.error });
    post({ workspace: 'answer', number, value: answer.value });
    show(answer);
  } catch (problem) {
    const { message } = problem as Error;
    // Without an answer it is as when the connection to Google's servers is lost.
    post({
      workspace: 'answer',
      number,
      error: problem instanceof Refused ? message : `NetworkError: ${message}`,
    });
  }
}

export type DialogShown = Extract<ShownAnswer, { kind: 'dialog' }>;

/** Google's own size where the script names none. */
const DIALOG = { width: 600, height: 400 };

export function AddOnDialog({ shown, close }: { shown: DialogShown; close(): void }) {
  const { title, frame, isModal, width, height } = shown;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isModal) dialog.current?.showModal();
    else dialog.current?.show();
  }, []);
  return (
    <dialog ref={dialog} class="add-on-dialog" aria-label={title} onClose={close}>
      <header class="bar">
        <h2>{title}</h2>
        <button type="button" aria-label="Close the dialog" onClick={close}>
          ×
        </button>
      </header>
      <AddOnFrame
        frame={frame}
        title={title}
        width={width || DIALOG.width}
        height={height || DIALOG.height}
        close={close}
        focusSheet={close}
      />
    </dialog>
  );
}
