/**
 * Suggestions in a document that is being edited: what is typed stands in `<ins data-suggestion>`, what is deleted in
 * `<del data-suggestion>`; parts that belong together, as a replaced word, have one id.
 */

const MARKED = 'ins[data-suggestion], del[data-suggestion]';

export interface Suggestion {
  readonly id: string;
  readonly inserted: string;
  readonly deleted: string;
}

/** All suggestions, in the order in which they stand. */
export function suggestionsIn(paper: Element): Suggestion[] {
  const ids = [...paper.querySelectorAll<HTMLElement>(MARKED)].map(idOf);
  const text = (tag: string, id: string): string =>
    [...paper.querySelectorAll<HTMLElement>(tag)]
      .filter((element) => idOf(element) === id)
      .map((element) => element.textContent)
      .join('');
  return [...new Set(ids)].map((id) => ({ id, inserted: text('ins', id), deleted: text('del', id) }));
}

/** Makes a suggestion part of the document, or takes it away. */
export function settleSuggestion(paper: Element, id: string, isAccepted: boolean): void {
  for (const element of paper.querySelectorAll<HTMLElement>(MARKED)) {
    if (idOf(element) !== id) continue;
    if ((element.tagName === 'INS') === isAccepted) element.replaceWith(...element.childNodes);
    else element.remove();
  }
  paper.normalize();
}

/**
 * Takes over what the browser is about to do in a document in which changes are only suggested. Gives a sentence for
 * what can't be suggested here.
 */
export function suggest(paper: Element, event: InputEvent, newId: () => string): string | undefined {
  const [target] = event.getTargetRanges();
  const range = target ? asRange(target) : window.getSelection()?.getRangeAt(0);
  if (!range || !paper.contains(range.commonAncestorContainer)) return undefined;
  const own = ownInsertion(range);
  const isDeletion = event.inputType.startsWith('delete');
  // In what oneself has suggested to insert, one types as usual.
  if (own && (isDeletion || event.inputType === 'insertText')) return undefined;
  event.preventDefault();
  if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') return undefined;
  const id = newId();
  if (isDeletion) {
    const marks = markDeleted(range, id);
    placeCaret(
      event.inputType.endsWith('Forward') ? marks.at(-1) : marks[0],
      event.inputType.endsWith('Forward'),
    );
    return undefined;
  }
  const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
  if (text === '' || text.includes('\n')) return 'New paragraphs can’t be suggested here. Switch to Editing.';
  insertSuggested(range, text, id);
  return undefined;
}

function idOf(element: HTMLElement): string {
  return element.dataset['suggestion'] ?? '';
}

function asRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** The suggested insertion in which all of the range lies. */
function ownInsertion({ commonAncestorContainer: node }: Range): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('ins[data-suggestion]') ?? null;
}

/** Marks every text of a range; what was only suggested itself goes away at once. */
function markDeleted(range: Range, id: string): HTMLElement[] {
  const marks: HTMLElement[] = [];
  for (const part of textsIn(range)) {
    const parent = part.parentElement;
    if (parent?.closest('del[data-suggestion]')) continue;
    if (parent?.closest('ins[data-suggestion]')) {
      part.remove();
      continue;
    }
    const mark = document.createElement('del');
    mark.dataset['suggestion'] = id;
    part.replaceWith(mark);
    mark.append(part);
    marks.push(mark);
  }
  return marks;
}

/** The text nodes of a range, cut at its ends. */
function textsIn(range: Range): Text[] {
  const root = range.commonAncestorContainer;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const walker = document.createTreeWalker(
    root.nodeType === Node.TEXT_NODE ? (root.parentNode ?? root) : root,
    NodeFilter.SHOW_TEXT,
  );
  const found: Text[] = [];
  while (walker.nextNode()) {
    if (range.intersectsNode(walker.currentNode)) found.push(walker.currentNode as Text);
  }
  return found.flatMap((text) => {
    const end = text === endContainer ? endOffset : text.length;
    const start = text === startContainer ? startOffset : 0;
    if (start >= end) return [];
    if (end < text.length) text.splitText(end);
    return [start > 0 ? text.splitText(start) : text];
  });
}

function insertSuggested(range: Range, text: string, id: string): void {
  const marks = range.collapsed ? [] : markDeleted(range, id);
  const mark = document.createElement('ins');
  mark.dataset['suggestion'] = id;
  // A plain space at the end of a line would not be seen.
  mark.textContent = text.replace(/^ | $/g, '\u00a0');
  const last = marks.at(-1);
  if (last) last.after(mark);
  else insertOutside(range, mark);
  placeCaret(mark, true);
}

/** Not into another suggestion: two of them in each other have no meaning. */
function insertOutside(range: Range, mark: Element): void {
  range.collapse(true);
  const { startContainer: node } = range;
  const around = (node instanceof Element ? node : node.parentElement)?.closest(MARKED);
  if (around) around.after(mark);
  else range.insertNode(mark);
}

function placeCaret(mark: Element | undefined, isBehind: boolean): void {
  if (!mark) return;
  const range = document.createRange();
  const isInsertion = mark.tagName === 'INS';
  if (isInsertion) range.selectNodeContents(mark);
  else range.selectNode(mark);
  range.collapse(!isBehind);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
