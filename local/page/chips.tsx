/** Chips in a document: typing @ offers people and days, and what is chosen stands there as one piece. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Person } from '../server/contract.ts';

/** Something that typing @ offers. */
export interface Offer {
  readonly label: string;
  readonly detail: string;
  readonly make: () => HTMLElement;
}

const CHIPS = '[data-email], [data-uri], time[datetime]';

/** Chips are not typed into. */
export function closeChips(paper: Element): void {
  for (const chip of paper.querySelectorAll<HTMLElement>(CHIPS)) chip.contentEditable = 'false';
}

/** People and days whose name has `typed` in it. `today` is `YYYY-MM-DD`. */
export function offersFor(typed: string, people: readonly Person[], today: string): Offer[] {
  const wanted = typed.toLowerCase();
  const all = [
    ...people.map(({ name, email }) => ({
      label: name,
      detail: email,
      make: () => chip('span', name, { 'data-email': email }),
    })),
    ...DAYS.map(([label, distance]) => {
      const day = dayAfter(today, distance);
      const said = saidDay(day);
      return { label, detail: said, make: () => chip('time', said, { datetime: day }) };
    }),
  ];
  return all.filter(({ label, detail }) => `${label} ${detail}`.toLowerCase().includes(wanted)).slice(0, 8);
}

const DAYS: readonly (readonly [string, number])[] = [
  ['Today', 0],
  ['Tomorrow', 1],
  ['In a week', 7],
  ['In two weeks', 14],
];

function dayAfter(day: string, distance: number): string {
  return new Date(Date.parse(day) + distance * 86_400_000).toISOString().slice(0, 10);
}

/** `Nov 23, 2026`, as Google shows a date chip. */
function saidDay(day: string): string {
  return new Date(day).toLocaleDateString('en-US', {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
  });
}

function chip(tag: string, text: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  element.contentEditable = 'false';
  return element;
}

/** The text behind the last @ before the caret, in the caret's own piece of text. */
export function typedAfterAt(): { readonly typed: string; readonly range: Range } | undefined {
  const selection = window.getSelection();
  const node = selection?.focusNode;
  if (!selection?.isCollapsed || !(node instanceof Text)) return undefined;
  const before = node.data.slice(0, selection.focusOffset);
  const [, typed] = /(?:^|\s)@([^@\n]{0,30})$/.exec(before) ?? [];
  if (typed === undefined) return undefined;
  const range = document.createRange();
  range.setStart(node, before.length - typed.length - 1);
  range.setEnd(node, before.length);
  return { typed, range };
}

interface OfferListProps {
  readonly offers: readonly Offer[];
  readonly at: { readonly x: number; readonly y: number };
  choose(offer: Offer): void;
  close(): void;
}

/** The offers below the @; the keyboard stays in the document. */
export function OfferList({ offers, at, choose, close }: OfferListProps) {
  const [chosen, setChosen] = useState(0);
  const now = Math.min(chosen, offers.length - 1);
  // At once, not after the next picture: the key after the last letter may follow within it.
  useLayoutEffect(() => {
    const key = (event: KeyboardEvent): void => {
      const offer = offers[now];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) setChosen((now + step + offers.length) % offers.length);
      else if ((event.key === 'Enter' || event.key === 'Tab') && offer) choose(offer);
      else if (event.key === 'Escape') close();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', key, true);
    return () => document.removeEventListener('keydown', key, true);
  });
  return (
    <ul
      class="offers"
      role="listbox"
      aria-label="People and days"
      style={{ left: `${at.x}px`, top: `${at.y}px` }}
    >
      {offers.map((offer, place) => (
        <li
          key={offer.label + offer.detail}
          role="option"
          aria-selected={place === now}
          onPointerDown={(event) => {
            event.preventDefault();
            choose(offer);
          }}
        >
          <b>{offer.label}</b> <span class="quiet">{offer.detail}</span>
        </li>
      ))}
    </ul>
  );
}
