/** The page: one person's spreadsheet, mail and files, and the clock that turns for everybody. */
import { useEffect, useState } from 'preact/hooks';
import type { RanAnswer } from '../server/contract.ts';
import { AddOnDialog, type DialogShown, type SidebarShown } from './add-on-frame.tsx';
import { readAddress, writeAddress } from './address.ts';
import { ask, Refused, useAnswer, useChanges } from './ask.ts';
import { Charts } from './charts.tsx';
import { DeskContext, type Desk, type ViewName } from './desk.ts';
import { Drive } from './drive.tsx';
import { Inbox } from './inbox.tsx';
import { Messages, useMessages } from './messages.tsx';
import { NoAccess, Nobody } from './no-access.tsx';
import { QuestionDialog, type Question } from './question.tsx';
import { Rail } from './rail.tsx';
import { leaveRun, newTicket, openTickets, settleTicket } from './run-tickets.ts';
import { ServiceCalls } from './service-calls.tsx';
import type { SpreadsheetView } from './spreadsheet-view.tsx';
import { TopBar } from './top-bar.tsx';
import { Triggers } from './triggers.tsx';
import { UiQuestion, type Reply, type UiQuestionProps } from './ui-question.tsx';

const OPENING = 'Opening the spreadsheet …';
const GONE = 'The server has stopped. Start it again with “npm start”; this page then goes on by itself.';

export function App() {
  const { count, isGone } = useChanges();
  const [address, setAddress] = useState(readAddress(window.location));
  const { as, file, view } = address;
  const here = { as, ...(file !== undefined && { file }) };
  const overview = useAnswer('overview', here, count);
  const [sidebar, setSidebar] = useState<SidebarShown>();
  const [dialog, setDialog] = useState<DialogShown>();
  const [asked, setAsked] = useState<Question>();
  const [hasSeenSheet, seeSheet] = useState(false);
  const [View, setView] = useState<typeof SpreadsheetView>();
  const [askedByScript, setAskedByScript] = useState<UiQuestionProps & { readonly ticket: string }>();
  const messages = useMessages();
  const { say } = messages;

  const show = ({ shown, error }: RanAnswer): void => {
    for (const one of shown) {
      if (one.kind === 'sidebar') setSidebar(one);
      else if (one.kind === 'dialog') setDialog(one);
      else say(one.title === '' ? one.text : `${one.title}: ${one.text}`, 'note', one.seconds);
    }
    if (error !== undefined) say(error, 'problem');
  };

  const act: Desk['act'] = async (name, input) => {
    try {
      return await ask(name, input);
    } catch (problem) {
      say(problem instanceof Refused ? problem.message : GONE, 'problem');
      return undefined;
    }
  };

  const askForScript = (ticket: string, question: UiQuestionProps['question']): Promise<Reply> =>
    new Promise((resolve) => {
      const answer = (reply: Reply): void => {
        setAskedByScript(undefined);
        resolve(reply);
      };
      setAskedByScript({ ticket, question, answer });
    });
  const run: Desk['run'] = async (start) => {
    const ticket = newTicket(as);
    try {
      let ran = await start(ticket);
      while (ran.question) {
        const reply = await askForScript(ticket, ran.question);
        ran = await ask('reply', { as, ticket, ...reply });
      }
      settleTicket(ticket);
      return ran;
    } catch (problem) {
      if (problem instanceof Refused) {
        settleTicket(ticket);
        return { shown: [], error: problem.message };
      }
      // The ticket stays: once the page is loaded anew, it asks what came of the run.
      say(GONE, 'problem');
      return undefined;
    }
  };

  const move = (to: typeof address): void => {
    window.history.replaceState(null, '', writeAddress(to));
    setAddress(to);
  };

  const isEditor = overview?.me?.role === 'owner' || overview?.me?.role === 'writer';
  useEffect(() => {
    void tellOutcomes(as, act, (ran) => (ran === undefined ? say(UNKNOWN, 'problem') : show(ran)));
    const follow = (): void => setAddress(readAddress(window.location));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (view === 'spreadsheet') seeSheet(true);
  }, [view]);
  useEffect(() => {
    // The grid is nearly all of the page's code; the other windows do without it.
    if (!hasSeenSheet) return;
    import('./spreadsheet-view.tsx').then(
      (module) => setView(() => module.SpreadsheetView),
      () => say(GONE, 'problem'),
    );
  }, [hasSeenSheet]);
  const hasOnlyMail = overview?.me?.hasAccount === false;
  useEffect(() => {
    if (hasOnlyMail && window.location.hash === '') move({ ...here, view: 'inbox' });
  }, [hasOnlyMail]);
  useEffect(() => {
    if (isEditor) void act('open', { as }).then((ran) => ran && show(ran));
  }, [isEditor]);
  useEffect(() => {
    if (!askedByScript) return;
    const leave = (): void => leaveRun(as, askedByScript.ticket);
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [askedByScript]);
  const title = overview?.spreadsheet?.title;
  useEffect(() => {
    const name = overview?.me?.name;
    if (name !== undefined) window.document.title = title === undefined ? name : `${title} · ${name}`;
  }, [title, overview?.me?.name]);

  if (!overview) return <p class="empty">{isGone ? GONE : OPENING}</p>;
  if (!overview.me) return <Nobody address={as} people={overview.people} />;

  const question: Desk['question'] = (wanted) =>
    new Promise((resolve) => {
      const answer = (text: string | undefined): void => {
        setAsked(undefined);
        resolve(text);
      };
      setAsked({ ...wanted, answer });
    });
  const desk: Desk = {
    ...{ overview, me: overview.me, as, here, changes: count, act, run, show, say, question },
    openDocument: (id) => move({ ...here, view: 'drive', document: id }),
    openSpreadsheet: (id) => move({ as, view: 'spreadsheet', ...(id !== undefined && { file: id }) }),
    go: (next: ViewName) => move({ ...here, view: next }),
  };
  const { spreadsheet, refused } = overview;
  return (
    <DeskContext.Provider value={desk}>
      <TopBar view={view} />
      {isGone && (
        <p class="gone" role="alert">
          {GONE}
        </p>
      )}
      <div class="below">
        <Rail view={view} />
        <main>
          {spreadsheet && View && (
            // It stays where it is while another window is in sight, so that an open sidebar is not lost.
            <View
              key={spreadsheet.id}
              spreadsheet={spreadsheet}
              isInSight={view === 'spreadsheet'}
              sidebar={spreadsheet.isWorkbook ? sidebar : undefined}
              closeSidebar={() => setSidebar(undefined)}
            />
          )}
          {spreadsheet && !View && view === 'spreadsheet' && <p class="empty">{OPENING}</p>}
          {!spreadsheet && view === 'spreadsheet' && <NoAccess why={refused} />}
          {view === 'inbox' && <Inbox />}
          {view === 'drive' && <Drive open={address.document} />}
          {view === 'triggers' && <Triggers />}
          {view === 'runs' && <ServiceCalls />}
          {view === 'charts' && <Charts />}
        </main>
      </div>
      {dialog && <AddOnDialog key={dialog.frame} shown={dialog} close={() => setDialog(undefined)} />}
      {asked && <QuestionDialog key={asked.title} {...asked} />}
      {askedByScript && <UiQuestion key={askedByScript.ticket} {...askedByScript} />}
      <Messages {...messages} notices={overview.notices} />
    </DeskContext.Provider>
  );
}

const UNKNOWN =
  'A click was on its way when this page was loaded anew, and the server knows nothing of it. Look whether it was done before you click again.';

/** What came of runs whose answer did not reach this tab, because it was loaded anew meanwhile. */
async function tellOutcomes(
  as: string,
  act: Desk['act'],
  tell: (ran: RanAnswer | undefined) => void,
): Promise<void> {
  for (const ticket of openTickets(as)) {
    // A question goes away with its page, as at Google.
    await act('leave', { as, ticket });
    const answer = await act('outcome', { as, ticket });
    if (!answer) continue;
    settleTicket(ticket);
    tell(answer.ran);
  }
}
