/** The whole sidebar: the frame, the way around, and the screen for where the user is. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RowDetail, Status } from '../api.ts';
import { sidebarText } from '../text/sidebar.ts';
import { pageLang } from '../text/waiting.ts';
import { guidedTable } from '../sheets/guided.ts';
import { About } from './about.tsx';
import { AddPeople } from './add-people.tsx';
import { useAnswer } from './answer.ts';
import { AskRow } from './ask.tsx';
import { AskSheet } from './ask-sheet.tsx';
import { call, reopen, sayWithCalls } from './call.ts';
import { CheckScreen } from './check.tsx';
import { CopyChoice } from './copy.tsx';
import { Due } from './due.tsx';
import { Frame, type Message } from './frame.tsx';
import { GuideProvider, hasUnsaved, type Guide } from './guide.ts';
import { Home } from './home.tsx';
import { LetterScreen } from './letter.tsx';
import { keyOf, type MenuView, type View } from './place.ts';
import { RemindersScreen } from './reminders.tsx';
import { NewRow, SavedRow } from './row-screen.tsx';
import { ScreenSharing } from './screen-sharing.tsx';
import { Search } from './search.tsx';
import { SetupScreen } from './setup.tsx';
import { ShareScreen } from './share.tsx';
import { SheetScreen } from './sheet-screen.tsx';
import { StepScreen } from './step-screen.tsx';

/** The sheets are looked through, and the views drawn anew, this long after the last change: several cost one look. */
const CALM = 2_000;

/** What is shown instead of `view` as long as the workbook is not ready for it. */
function shownFor(view: View, state: Status['state'] | undefined): View | { readonly view: 'copy' } {
  // What is wrong with an installation may be why it isn't set up.
  if (view.view === 'about' || view.view === 'check') return view;
  if (state === 'copy') return { view: 'copy' };
  return state === 'new' || state === 'unfinished' ? { view: 'setup' } : view;
}

function Screen({ view }: { view: View | { readonly view: 'copy' } }) {
  switch (view.view) {
    case 'home':
      return <Home />;
    case 'setup':
      return <SetupScreen />;
    case 'copy':
      return <CopyChoice />;
    case 'people':
      return <AddPeople />;
    case 'due':
      return <Due />;
    case 'reminders':
      return <RemindersScreen />;
    case 'share':
      return <ShareScreen />;
    case 'screen':
      return <ScreenSharing />;
    case 'check':
      return <CheckScreen />;
    case 'about':
      return <About />;
    case 'search':
      return <Search />;
    case 'sheet':
      return <SheetScreen table={guidedTable(view.sheet)} />;
    case 'step':
      return <StepScreen step={view.step} />;
    case 'ask':
      return guidedTable(view.sheet).asked ? (
        <AskSheet table={guidedTable(view.sheet)} from={view.id} />
      ) : (
        <AskRow table={guidedTable(view.sheet)} id={view.id} start={view.start} />
      );
    case 'row':
      return view.id === undefined ? (
        <NewRow table={guidedTable(view.sheet)} start={view.start} />
      ) : (
        <SavedRow table={guidedTable(view.sheet)} id={view.id} known={view.known} />
      );
    case 'letter':
      return <LetterScreen meeting={view.meeting} letter={view.letter} />;
  }
}

export function App({ first }: { first: { readonly view: MenuView } }) {
  const [path, setPath] = useState<readonly View[]>(
    first.view === 'home' ? [first] : [{ view: 'home' }, first],
  );
  const [message, setMessage] = useState<Message>();
  const [changed, setChanged] = useState<RowDetail>();
  const [isOld, setOld] = useState(false);
  const [namesWanted, setNamesWanted] = useState(false);
  const status = useAnswer('open', {});
  const names = useAnswer('names', namesWanted ? {} : undefined);
  const kept = useMemo(() => new Map<string, unknown>(), []);
  const redraw = useRef<ReturnType<typeof setTimeout>>(undefined);
  const main = useRef<HTMLElement>(null);

  /** Looks through the sheets once no change has come for a while. A failure needs no words: the hourly run looks, too. */
  const lookSoon = (): void => {
    clearTimeout(redraw.current);
    const look = setTimeout(
      () =>
        void call('refresh', {}).then(
          // What was changed while it looked, it may not have seen.
          (now) => {
            setOld(redraw.current !== look);
            status.put(now);
          },
          () => undefined,
        ),
      CALM,
    );
    redraw.current = look;
  };
  // What was kept from the last look opens the guide at once, and may be old.
  useEffect(() => {
    if (status.value?.state === 'ready' && !status.value.fresh) lookSoon();
  }, [status.value?.fresh]);
  const here = path.at(-1) ?? { view: 'home' };
  const shown = shownFor(here, status.value?.state);
  const place = shown.view === 'copy' ? 'copy' : keyOf(shown);

  useEffect(() => {
    document.title = sidebarText[pageLang].frame.noName;
  }, []);
  const { lang: spoken, zone } = status.value ?? {};
  useEffect(() => {
    sayWithCalls({ lang: spoken, zone });
    // Another page has the words of another language; what was typed and not saved would go with this one.
    if (spoken !== undefined && spoken !== pageLang && !hasUnsaved(kept)) reopen(first.view);
  }, [spoken, zone]);

  // The heading of a new screen (or the input it is all about) takes the focus: keyboard and screen reader begin there.
  // At once, as everywhere where the focus moves: an effect would come after the next picture, and keys before it.
  const firstPlace = useRef(true);
  useLayoutEffect(() => {
    const begin =
      main.current?.querySelector<HTMLElement>('[data-begin], .card :is(input, select, textarea)') ??
      main.current?.querySelector('h1');
    if (!firstPlace.current) begin?.focus();
    firstPlace.current = false;
    window.scrollTo(0, 0);
  }, [place]);

  const guide: Guide = {
    lang: pageLang,
    text: sidebarText[pageLang],
    status,
    names,
    needNames: () => setNamesWanted(true),
    go: (view) => setPath((before) => (view.view === 'home' ? [view] : [...before, view])),
    replace: (view) => setPath((before) => [...before.slice(0, -1), view]),
    back: () => setPath((before) => (before.length > 1 ? before.slice(0, -1) : [{ view: 'home' }])),
    say: (words, undo) => setMessage({ words, undo }),
    isOld: isOld || !status.value?.fresh,
    changed,
    written(sheet, row) {
      setChanged(row);
      if (status.value?.state !== 'ready') status.again();
      setOld(true);
      if (sheet === 'people' || (sheet !== undefined && sheet in (names.value?.rows ?? {}))) names.again();
      lookSoon();
    },
    kept,
  };

  return (
    <GuideProvider value={guide}>
      <Frame
        name={status.value?.coalition}
        atHome={here.view === 'home' || shown !== here}
        ready={status.value?.state === 'ready'}
        message={message}
        dismiss={() => setMessage(undefined)}
      >
        <main ref={main} key={place}>
          <Screen view={shown} />
        </main>
      </Frame>
    </GuideProvider>
  );
}
