/** The top of the page: what is in sight, what time it is, and whose page this is. */
import { Clock } from './clock.tsx';
import { useDesk, type ViewName } from './desk.ts';
import { PeopleMenu } from './people-menu.tsx';
import { ICONS, windows } from './rail.tsx';

export function TopBar({ view }: { view: ViewName }) {
  const { overview } = useDesk();
  const { spreadsheet } = overview;
  const isSheet = view === 'spreadsheet' && spreadsheet !== undefined;
  const Icon = ICONS[view];
  const label = windows.find((one) => one.view === view)?.label ?? '';
  const mayOnlyLook = isSheet && spreadsheet.role !== 'owner' && spreadsheet.role !== 'writer';
  return (
    <header class="top">
      <span class={`app-icon of-${view}`}>
        <Icon />
      </span>
      <h1>{isSheet ? spreadsheet.title : label}</h1>
      {mayOnlyLook && <span class="badge">View only</span>}
      <Clock />
      <PeopleMenu />
    </header>
  );
}
