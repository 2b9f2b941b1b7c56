/** What a column of the filter lets through: its values, each to be ticked, and sorting by it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import type { SheetEdit } from './gestures.ts';
import type { Point } from './grid.tsx';
import type { SheetState } from './sheet-state.ts';

interface FilterPanelProps {
  readonly sheet: SheetState;
  readonly column: number;
  readonly at: Point;
  edit(edit: SheetEdit): Promise<boolean>;
  close(): void;
}

const WIDTH = 240;

export function FilterPanel({ sheet, column, at, edit, close }: FilterPanelProps) {
  const { act, here } = useDesk();
  const panel = useRef<HTMLDivElement>(null);
  const [offers, setOffers] = useState<readonly string[]>([]);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    panel.current?.focus();
    void act('filterOffers', { ...here, sheet: sheet.id, column }).then((answer) => {
      setOffers(answer?.offers ?? []);
      setHidden(new Set(answer?.hidden));
    });
    const outside = ({ target }: Event): void => {
      if (!(target instanceof Node) || !panel.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);

  const shown = offers.filter((offer) => offer.toLowerCase().includes(wanted.toLowerCase()));
  const tick = (offer: string, isShown: boolean): void => {
    const next = new Set(hidden);
    if (isShown) next.delete(offer);
    else next.add(offer);
    setHidden(next);
  };
  const sort = (ascending: boolean): void => {
    const { filter } = sheet.layout;
    if (filter && filter.rows > 1) {
      const { row, rows, columns } = filter;
      const area = { row: row + 1, column: filter.column, rows: rows - 1, columns };
      void edit({ do: 'sort', column, ascending, area });
    }
    close();
  };
  const left = Math.min(at.x, window.innerWidth - WIDTH - 8);
  return (
    <div
      ref={panel}
      class="filter-panel"
      role="dialog"
      aria-label="Filter"
      tabIndex={-1}
      style={{ left: `${left}px`, top: `${at.y}px`, width: `${WIDTH}px` }}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <button type="button" class="line" onClick={() => sort(true)}>
        Sort A to Z
      </button>
      <button type="button" class="line" onClick={() => sort(false)}>
        Sort Z to A
      </button>
      <hr />
      <p>
        Filter by values{' '}
        <button type="button" class="link" onClick={() => setHidden(new Set())}>
          Select all
        </button>{' '}
        <button type="button" class="link" onClick={() => setHidden(new Set(offers))}>
          Clear
        </button>
      </p>
      <input
        aria-label="Search the values"
        placeholder="Search"
        value={wanted}
        onInput={({ currentTarget }) => setWanted(currentTarget.value)}
      />
      <ul>
        {shown.map((offer) => (
          <li key={offer}>
            <label>
              <input
                type="checkbox"
                checked={!hidden.has(offer)}
                onChange={({ currentTarget }) => tick(offer, currentTarget.checked)}
              />
              {offer === '' ? '(Blanks)' : offer}
            </label>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" onClick={close}>
          Cancel
        </button>
        <button
          type="button"
          class="primary"
          onClick={() => {
            void edit({ do: 'filter column', column, hidden: [...hidden] });
            close();
          }}
        >
          OK
        </button>
      </div>
    </div>
  );
}
