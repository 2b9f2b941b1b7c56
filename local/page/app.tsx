/** The page: the spreadsheet, and beside it what a coalition would have in other windows: mail, documents, the clock. */
import { useEffect, useState } from 'preact/hooks';
import type { Overview, RanAnswer, ShownAnswer } from '../server/contract.ts';
import { AddOnDialog, type DialogShown } from './add-on-frame.tsx';
import { ask, Refused, useAnswer, useChanges } from './ask.ts';
import { Clock } from './clock.tsx';
import { DeskContext, type Desk, type ViewName } from './desk.ts';
import { Documents } from './documents.tsx';
import { Inbox } from './inbox.tsx';
import { QuestionDialog, type Question } from './question.tsx';
import { ServiceCalls } from './service-calls.tsx';
import { SpreadsheetView } from './spreadsheet-view.tsx';

type SidebarShown = Extract<ShownAnswer, { kind: 'sidebar' }>;

interface Said {
  readonly number: number;
  readonly text: string;
  readonly kind: 'note' | 'problem';
}

/** Milliseconds that a note stays; a problem stays until it is closed. */
const NOTE_STAYS = 6000;

let saidSoFar = 0;

export function App() {
  const { count, isGone } = useChanges();
  const [as, setAs] = useState('');
  const overview = useAnswer('overview', { as }, count);
  const [view, setView] = useState<ViewName>('spreadsheet');
  const [document, setDocument] = useState<string>();
  const [sidebar, setSidebar] = useState<SidebarShown>();
  const [dialog, setDialog] = useState<DialogShown>();
  const [said, setSaid] = useState<readonly Said[]>([]);
  const [asked, setAsked] = useState<Question>();

  const say: Desk['say'] = (text, kind = 'note') => {
    saidSoFar += 1;
    const number = saidSoFar;
    setSaid((before) => [...before, { number, text, kind }]);
    if (kind === 'note') setTimeout(() => unsay(number), NOTE_STAYS);
  };
  const unsay = (number: number): void => setSaid((before) => before.filter((one) => one.number !== number));

  const show = ({ shown, error }: RanAnswer): void => {
    for (const one of shown) {
      if (one.kind === 'sidebar') setSidebar(one);
      else if (one.kind === 'dialog') setDialog(one);
      else say(one.title === '' ? one.text : `${one.title}: ${one.text}`);
    }
    if (error !== undefined) say(error, 'problem');
  };

  const act: Desk['act'] = async (name, input) => {
    try {
      return await ask(name, input);
    } catch (problem) {
      const isRefusal = problem instanceof Refused;
      say(
        isRefusal ? problem.message : 'The server does not answer. Start it again with “npm start”.',
        'problem',
      );
      return undefined;
    }
  };

  const openDocument = (id: string): void => {
    setDocument(id);
    setView('documents');
  };

  // The owner acts at first; whoever acts has their own menu, and no sidebar yet.
  useEffect(() => {
    const owner = overview?.people[0]?.email;
    if (as === '' && owner !== undefined) setAs(owner);
  }, [as, overview]);
  useEffect(() => {
    setSidebar(undefined);
    setDialog(undefined);
    if (as !== '') void act('open', { as }).then((ran) => ran && show(ran));
  }, [as]);
  useEffect(() => {
    const [, id] = /^#document-(.+)$/.exec(window.location.hash) ?? [];
    if (id !== undefined) openDocument(id);
  }, []);
  useEffect(() => {
    if (overview) window.document.title = overview.title;
  }, [overview?.title]);

  if (!overview || as === '') return <p class="empty">{isGone ? GONE : 'Opening the spreadsheet …'}</p>;

  const question: Desk['question'] = (wanted) =>
    new Promise((resolve) => {
      const answer = (text: string | undefined): void => {
        setAsked(undefined);
        resolve(text);
      };
      setAsked({ ...wanted, answer });
    });
  const desk: Desk = { overview, as, changes: count, act, show, say, question, openDocument, go: setView };
  return (
    <DeskContext.Provider value={desk}>
      <header class="top">
        <Views view={view} overview={overview} go={setView} />
        <Clock />
        <label class="acting">
          Acting as
          <select value={as} onChange={({ currentTarget }) => setAs(currentTarget.value)}>
            {overview.people.map(({ email, access }) => (
              <option key={email} value={email}>
                {email}
                {access === 'owner' ? ' (owner)' : ''}
              </option>
            ))}
          </select>
        </label>
      </header>
      {isGone && (
        <p class="gone" role="alert">
          {GONE}
        </p>
      )}
      <main>
        {/* The spreadsheet stays where it is, so that an open sidebar is not lost. */}
        <SpreadsheetView
          isInSight={view === 'spreadsheet'}
          sidebar={sidebar}
          closeSidebar={() => setSidebar(undefined)}
        />
        {view !== 'spreadsheet' && <h1 class="unseen">{viewNames.find(([name]) => name === view)?.[1]}</h1>}
        {view === 'inbox' && <Inbox />}
        {view === 'documents' && <Documents open={document} />}
        {view === 'runs' && <ServiceCalls />}
      </main>
      {dialog && <AddOnDialog shown={dialog} close={() => setDialog(undefined)} />}
      {asked && <QuestionDialog key={asked.title} {...asked} />}
      <div class="said">
        {said.map(({ number, text, kind }) => (
          <p key={number} class={kind} role={kind === 'problem' ? 'alert' : 'status'}>
            {text}
            <button type="button" aria-label="Close this message" onClick={() => unsay(number)}>
              ×
            </button>
          </p>
        ))}
      </div>
    </DeskContext.Provider>
  );
}

function Views({
  view: now,
  overview,
  go,
}: {
  view: ViewName;
  overview: Overview;
  go(view: ViewName): void;
}) {
  return (
    <nav class="views" role="tablist" aria-label="Windows">
      {viewNames.map(([name, label, counted]) => (
        <button key={name} type="button" role="tab" aria-selected={now === name} onClick={() => go(name)}>
          {label}
          {counted && <span class="count">{overview[counted]}</span>}
        </button>
      ))}
    </nav>
  );
}

const GONE = 'The server has stopped. Start it again with “npm start”; this page then goes on by itself.';

const viewNames: readonly (readonly [ViewName, string, ('mails' | 'documents' | 'runs')?])[] = [
  ['spreadsheet', 'Spreadsheet'],
  ['inbox', 'Inbox', 'mails'],
  ['documents', 'Documents', 'documents'],
  ['runs', 'Service calls', 'runs'],
];
