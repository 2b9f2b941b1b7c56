/** The bar above the sheet: name of what is selected, and what the active cell holds, to be read and typed. */
import { useEffect, useRef } from 'preact/hooks';
import type { Draft, Go } from './cell-editor.tsx';
import { nameOf } from './keys.ts';
import type { Selected } from './sheet-canvas.ts';
import { typedAt, type SheetState } from './sheet-state.ts';

interface FormulaBarProps {
  readonly sheet: SheetState | undefined;
  readonly selected: Selected;
  readonly draft: Draft | undefined;
  readonly mayEdit: boolean;
  setDraft(draft: Draft | undefined): void;
  commit(draft: Draft, go: Go): void;
}

/** Height of a line in pixels. */
const LINE = 20;

export function FormulaBar({ sheet, selected, draft, mayEdit, setDraft, commit }: FormulaBarProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { active } = selected;
  const text = draft ? draft.text : sheet ? typedAt(sheet, active) : '';
  const isTyping = draft?.where === 'bar';
  useEffect(() => {
    const { current } = field;
    if (!current) return;
    // It grows while one types in it, and else leaves the grid where it is.
    current.style.height = 'auto';
    current.style.height = `${isTyping ? Math.min(96, current.scrollHeight) : LINE}px`;
  }, [text, isTyping]);
  const write = (written: string): void =>
    setDraft({ ...active, ...draft, text: written, isOver: false, where: 'bar' });
  return (
    <div class="formula-bar">
      <output aria-label="Selected cells">{nameOf(selected)}</output>
      <span aria-hidden="true">fx</span>
      <textarea
        ref={field}
        aria-label="Content of the cell"
        rows={1}
        spellcheck={false}
        readOnly={!mayEdit}
        value={text}
        onFocus={() => mayEdit && sheet && write(text)}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onBlur={() => draft?.where === 'bar' && commit(draft, undefined)}
        onKeyDown={(event) => {
          const { key, shiftKey, altKey } = event;
          if (!draft || draft.where !== 'bar') return;
          if (key === 'Escape') setDraft(undefined);
          else if (key === 'Enter' && !altKey) commit(draft, { key: 'Enter', way: shiftKey ? 'up' : 'down' });
          else if (key === 'Tab') commit(draft, { key: 'Tab', way: shiftKey ? 'left' : 'right' });
          else return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
    </div>
  );
}
