/** The windows of one person, at the left edge. */
import { CallsIcon, ChartIcon, ClockIcon, FolderIcon, MailIcon, SheetIcon } from './icons.tsx';
import { useDesk, type ViewName } from './desk.ts';

/** In the order in which they stand. */
export const windows: readonly { readonly view: ViewName; readonly label: string }[] = [
  { view: 'spreadsheet', label: 'Spreadsheet' },
  { view: 'inbox', label: 'Inbox' },
  { view: 'drive', label: 'Drive' },
  { view: 'triggers', label: 'Triggers' },
  { view: 'runs', label: 'Service calls' },
  { view: 'charts', label: 'Charts' },
];

/** The window's picture. */
export const ICONS: Readonly<Record<ViewName, typeof SheetIcon>> = {
  spreadsheet: SheetIcon,
  inbox: MailIcon,
  drive: FolderIcon,
  triggers: ClockIcon,
  runs: CallsIcon,
  charts: ChartIcon,
};

export function Rail({ view: now }: { view: ViewName }) {
  const { overview, go } = useDesk();
  return (
    <nav class="rail" aria-label="Windows">
      {windows.map(({ view, label }) => {
        const Icon = ICONS[view];
        return (
          <button
            key={view}
            type="button"
            aria-current={now === view ? 'page' : undefined}
            onClick={() => go(view)}
          >
            <span class="pill">
              <Icon />
            </span>
            <span class="label">{label}</span>
            {view === 'inbox' && overview.mails > 0 && (
              <span class="count" title={`${overview.mails} mails`}>
                {overview.mails}
              </span>
            )}
          </button>
        );
      })}
    </nav>
  );
}
