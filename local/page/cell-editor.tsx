/** The field in which a cell is typed. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask } from './ask.ts';

interface CellEditorProps {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** What it begins with. */
  readonly text: string;
  readonly hasOffers: boolean;
  /** Where to go after what was typed is in the cell. */
  commit(text: string, go: 'down' | 'up' | 'right' | 'left' | 'stay'): void;
  cancel(): void;
}

export function CellEditor({ sheet, row, column, text, hasOffers, commit, cancel }: CellEditorProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [offers, setOffers] = useState<readonly string[]>([]);
  const isOver = useRef(false);

  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
    if (hasOffers) void ask('offers', { sheet, row, column }).then((answer) => setOffers(answer.offers));
  }, []);

  const end = (act: () => void): void => {
    // Leaving the field after Enter or Escape is no second commit.
    if (isOver.current) return;
    isOver.current = true;
    act();
  };
  const key = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const value = field.current?.value ?? '';
    if (event.key === 'Escape') end(cancel);
    else if (event.key === 'Enter' && !event.altKey) end(() => commit(value, event.shiftKey ? 'up' : 'down'));
    else if (event.key === 'Tab') end(() => commit(value, event.shiftKey ? 'left' : 'right'));
    else if (event.key === 'Enter' && !hasOffers) insertLine(field.current);
    else return;
    event.preventDefault();
  };
  const common = {
    ref: field,
    class: 'cell-editor',
    'aria-label': 'Cell',
    defaultValue: text,
    onKeyDown: key,
    onPaste: (event: Event) => event.stopPropagation(),
    onCopy: (event: Event) => event.stopPropagation(),
    onBlur: () => end(() => commit(field.current?.value ?? '', 'stay')),
  };
  if (!hasOffers) return <textarea {...common} rows={Math.min(8, text.split('\n').length)} />;
  return (
    <>
      <input {...common} list="offers" autocomplete="off" />
      <datalist id="offers">
        {offers.map((offer) => (
          <option key={offer} value={offer} />
        ))}
      </datalist>
    </>
  );
}

function insertLine(field: HTMLTextAreaElement | null): void {
  field?.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
}
