/** What a dropdown offers, in a list below its cell. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Box } from './sheet-canvas.ts';

interface OffersListProps {
  readonly offers: readonly string[];
  /** Place of the one that Enter takes; -1 for none. */
  readonly at: number;
  readonly box: Box;
  choose(text: string): void;
}

export function OffersList({ offers, at, box, choose }: OffersListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const style = { left: `${box.left}px`, top: `${box.top + box.height + 2}px`, minWidth: `${box.width}px` };
  return (
    <div ref={list} class="offers" role="listbox" aria-label="Values" style={style}>
      {offers.map((offer, index) => (
        <div
          key={offer}
          role="option"
          aria-selected={index === at}
          // The field keeps the keyboard.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => choose(offer)}
        >
          {offer}
        </div>
      ))}
    </div>
  );
}

/** The offers that begin with or contain what was typed, and the one that the arrow keys have reached. */
export function useOffers(ask: (() => Promise<readonly string[]>) | undefined, typed: string) {
  const [all, setAll] = useState<readonly string[]>([]);
  /** Reached among the offers for one text; another text begins anew. */
  const [reached, setReached] = useState({ typed, at: -1 });
  const at = reached.typed === typed ? reached.at : -1;
  const isAsked = ask !== undefined;
  useEffect(() => {
    let isOver = false;
    setAll([]);
    setReached({ typed, at: -1 });
    if (ask) void ask().then((offers) => !isOver && setAll(offers));
    return () => {
      isOver = true;
    };
  }, [isAsked]);
  const wanted = typed.trim().toLowerCase();
  const shown = all.filter((offer) => offer.toLowerCase().includes(wanted));
  return {
    shown,
    at,
    chosen: shown[at],
    /** Moves through the list; true where the key was one for it. */
    key({ key }: KeyboardEvent): boolean {
      if (shown.length === 0 || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
      const next = at + (key === 'ArrowDown' ? 1 : -1);
      setReached({ typed, at: Math.min(shown.length - 1, Math.max(-1, next)) });
      return true;
    },
  };
}
