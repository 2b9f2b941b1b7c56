/** The card beside a cell that the mouse is on: its note, what is wrong with it, where it links to. */
import { useDesk } from '../desk.ts';
import { linkOf } from './looks.ts';
import type { Box } from './sheet-canvas.ts';
import { cellAt, validationAt, type Place, type SheetState } from './sheet-state.ts';

interface CellCardProps {
  readonly sheet: SheetState;
  readonly place: Place;
  readonly box: Box;
}

/** Nothing where there is nothing to say. */
export function CellCard({ sheet, place, box }: CellCardProps) {
  const [text = '', , more] = cellAt(sheet, place);
  const link = linkOf(text);
  const help = validationAt(sheet, place)?.helpText;
  if (!more?.isInvalid && more?.note === undefined && link === undefined) return null;
  return (
    <div class="cell-card" style={{ left: `${box.left + box.width + 2}px`, top: `${box.top}px` }}>
      {more?.isInvalid && (
        <p class="invalid">
          <strong>Invalid:</strong> {help ?? 'This is none of the values that are expected here.'}
        </p>
      )}
      {more?.note !== undefined && <p class="note">{more.note}</p>}
      {link !== undefined && <Link address={link} />}
    </div>
  );
}

function Link({ address }: { address: string }) {
  const { openDocument } = useDesk();
  const [, id] = /^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)/.exec(address) ?? [];
  return (
    <a
      href={address}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        if (id === undefined) return;
        event.preventDefault();
        openDocument(id);
      }}
    >
      {address}
    </a>
  );
}
