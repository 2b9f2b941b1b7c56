/** The tools above a document: how a paragraph and its text look, links and tables, editing or suggesting. */
import type { ComponentChild, RefObject } from 'preact';
import { useDesk } from './desk.ts';
import { BulletsIcon, LinkIcon, NumbersIcon, TableIcon } from './icons.tsx';

export type Mode = 'editing' | 'suggesting';

const STYLES: readonly (readonly [string, string])[] = [
  ['p', 'Normal text'],
  ['h1', 'Heading 1'],
  ['h2', 'Heading 2'],
  ['h3', 'Heading 3'],
];

const TABLE = `<table>${'<tr><td><p><br></p></td><td><p><br></p></td></tr>'.repeat(2)}</table><p><br></p>`;

interface PaperToolsProps {
  readonly mode: Mode;
  /** Absent where this person may only suggest. */
  readonly choose: ((mode: Mode) => void) | undefined;
  readonly paper: RefObject<HTMLDivElement | null>;
  changed(): void;
}

export function PaperTools({ mode, choose, paper, changed }: PaperToolsProps) {
  const { question } = useDesk();
  const isOff = mode === 'suggesting';
  const command = (name: string, value?: string): void => {
    paper.current?.focus();
    // No other way of a browser's own editing has its undo, lists and paragraphs.
    document.execCommand(name, false, value);
    changed();
  };
  const link = async (): Promise<void> => {
    const selection = window.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
    const address = await question({ title: 'Address of the link', text: 'https://', button: 'Link' });
    if (address === undefined || !range || !/^(https?|mailto):/.test(address)) return;
    paper.current?.focus();
    selection?.removeAllRanges();
    selection?.addRange(range);
    command('createLink', address);
  };
  /** The selection stays in the document while a tool is pressed. */
  const tool = (label: string, picture: ComponentChild, use: () => void) => (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={isOff}
      onPointerDown={(event) => event.preventDefault()}
      onClick={use}
    >
      {picture}
    </button>
  );
  return (
    <div class="paper-tools" role="toolbar" aria-label="Document tools">
      <select
        aria-label="Paragraph style"
        disabled={isOff}
        value=""
        onChange={({ currentTarget }) => command('formatBlock', currentTarget.value)}
      >
        <option value="" disabled hidden>
          Style
        </option>
        {STYLES.map(([tag, label]) => (
          <option key={tag} value={tag}>
            {label}
          </option>
        ))}
      </select>
      {tool('Bold', 'B', () => command('bold'))}
      {tool('Italic', 'I', () => command('italic'))}
      {tool('Bulleted list', <BulletsIcon />, () => command('insertUnorderedList'))}
      {tool('Numbered list', <NumbersIcon />, () => command('insertOrderedList'))}
      {tool('Link', <LinkIcon />, () => void link())}
      {tool('Insert a table', <TableIcon />, () => command('insertHTML', TABLE))}
      <span class="quiet">@ inserts a person or a day</span>
      <label class="mode">
        <span class="unseen">Mode</span>
        <select
          value={mode}
          disabled={!choose}
          onChange={({ currentTarget }) =>
            choose?.(currentTarget.value === 'editing' ? 'editing' : 'suggesting')
          }
        >
          <option value="editing">Editing</option>
          <option value="suggesting">Suggesting</option>
        </select>
      </label>
    </div>
  );
}
