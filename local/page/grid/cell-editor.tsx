/** The field that has the grid's keyboard: it waits unseen on the active cell, and becomes the cell when one types. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { OffersList, useOffers } from './offers.tsx';
import type { Box, Way } from './sheet-canvas.ts';

/** What is being typed. */
export interface Draft {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Begun by typing over the cell: then arrow keys end it, as in Google. */
  readonly isOver: boolean;
  /** Where it is typed. */
  readonly where: 'cell' | 'bar';
}

/** Where to go after what was typed is in the cell. */
export type Go = { readonly key: 'Enter' | 'Tab' | 'Arrow'; readonly way: Way } | undefined;

interface CellEditorProps {
  readonly draft: Draft | undefined;
  readonly box: Box;
  /** `A3: Rosa`, for those who hear the sheet. */
  readonly label: string;
  readonly font: string;
  /** Asks for what the cell's dropdown offers; undefined where it has none. */
  readonly offers: (() => Promise<readonly string[]>) | undefined;
  begin(text: string): void;
  change(text: string): void;
  commit(text: string, go: Go): void;
  cancel(): void;
  /** A key while nothing is typed; gives whether it did something. */
  press(event: KeyboardEvent): boolean;
  copy(event: ClipboardEvent): void;
  paste(event: ClipboardEvent): void;
}

const ARROWS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Gives the keyboard to the grid. */
export function focusCell(): void {
  document.querySelector<HTMLElement>('.cell-editor')?.focus({ preventScroll: true });
}

export function CellEditor(props: CellEditorProps) {
  const { draft, box, label, font, begin, change, commit, cancel } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const isEditing = draft?.where === 'cell';
  const offers = useOffers(isEditing ? props.offers : undefined, draft?.isOver ? draft.text : '');

  useLayoutEffect(() => {
    const { current } = field;
    if (!current || document.activeElement === current || !isEditing) return;
    current.focus({ preventScroll: true });
  }, [isEditing]);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    const text = isEditing ? draft.text : '';
    if (current.value !== text) current.value = text;
    if (!isEditing) return;
    current.style.height = 'auto';
    current.style.height = `${Math.max(box.height, current.scrollHeight)}px`;
  }, [isEditing, draft?.text, box]);
  useLayoutEffect(() => {
    if (isEditing && !draft.isOver) field.current?.setSelectionRange(draft.text.length, draft.text.length);
  }, [isEditing]);

  const editingKey = (event: KeyboardEvent): boolean => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    const text = field.current?.value ?? '';
    if (offers.key(event)) return true;
    if (key === 'Escape') cancel();
    else if (key === 'Enter' && (altKey || ctrlKey || metaKey)) {
      field.current?.setRangeText('\n', field.current.selectionStart, field.current.selectionEnd, 'end');
      change(field.current?.value ?? '');
    } else if (key === 'Enter')
      commit(offers.chosen ?? text, { key: 'Enter', way: shiftKey ? 'up' : 'down' });
    else if (key === 'Tab') commit(offers.chosen ?? text, { key: 'Tab', way: shiftKey ? 'left' : 'right' });
    else if (draft?.isOver && ARROWS[key]) commit(text, { key: 'Arrow', way: ARROWS[key] });
    else return false;
    return true;
  };
  const style = {
    left: `${box.left}px`,
    top: `${box.top}px`,
    minWidth: `${box.width + 1}px`,
    minHeight: `${box.height + 1}px`,
  };
  return (
    <>
      <textarea
        ref={field}
        class={isEditing ? 'cell-editor' : 'cell-editor waiting'}
        aria-label={label}
        aria-description="Ctrl+Alt+Shift+M leaves the sheet"
        rows={1}
        cols={Math.max(4, ...(draft?.text ?? '').split('\n').map((line) => line.length + 2))}
        spellcheck={false}
        autocomplete="off"
        style={{ ...style, font }}
        onInput={({ currentTarget }) =>
          isEditing ? change(currentTarget.value) : begin(currentTarget.value)
        }
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (isEditing ? editingKey(event) : props.press(event)) event.preventDefault();
        }}
        onCopy={(event) => !isEditing && props.copy(event)}
        onCut={(event) => !isEditing && props.copy(event)}
        onPaste={(event) => !isEditing && props.paste(event)}
        onBlur={() => isEditing && commit(field.current?.value ?? '', undefined)}
      />
      {isEditing && offers.shown.length > 0 && (
        <OffersList
          offers={offers.shown}
          at={offers.at}
          box={box}
          choose={(text) => commit(text, { key: 'Enter', way: 'down' })}
        />
      )}
    </>
  );
}
