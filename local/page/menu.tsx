/** Menus: a button that opens a list of items, and the list alone where somebody right-clicks. */
import { useEffect, useRef, useState } from 'preact/hooks';

export type MenuItem =
  | { readonly label: string; readonly isOff?: boolean; act(): void }
  | { readonly label: string; readonly href: string }
  | 'line';

/** A menu in the menu bar. */
export function MenuButton({ label, items }: { label: string; items: readonly MenuItem[] }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <span class="menu">
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && <MenuList label={label} items={items} close={close} />}
    </span>
  );
}

interface MenuListProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Where on the screen; under its button where it is not said. */
  readonly at?: { readonly x: number; readonly y: number };
  close(): void;
}

export function MenuList({ label, items, at, close }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    keepInSight(list.current);
    const outside = ({ target }: Event): void => {
      if (!(target instanceof Node) || !list.current?.parentElement?.contains(target)) close();
    };
    document.addEventListener('pointerdown', outside);
    // A click into a frame is no event of this page; the window only loses its focus.
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('blur', close);
    };
  }, []);

  const move = (event: KeyboardEvent): void => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const now = all.findIndex((item) => item === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (step !== undefined) all[(now + step + all.length) % all.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={list}
      class="menu-list"
      role="menu"
      aria-label={label}
      onKeyDown={move}
      {...(at && { style: { position: 'fixed', left: `${at.x}px`, top: `${at.y}px` } })}
    >
      {items.map((item, index) => {
        if (item === 'line') return <hr key={index} />;
        if ('href' in item) {
          return (
            <a key={item.label} role="menuitem" href={item.href} onClick={close}>
              {item.label}
            </a>
          );
        }
        return (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            disabled={item.isOff}
            onClick={() => {
              close();
              item.act();
            }}
          >
            {item.label}
          </button>
        );
      })}
    </div>
  );
}

function keepInSight(list: HTMLElement | null): void {
  if (!list || list.style.position !== 'fixed') return;
  const { right, bottom, width, height } = list.getBoundingClientRect();
  if (right > window.innerWidth) list.style.left = `${window.innerWidth - width - 4}px`;
  if (bottom > window.innerHeight) list.style.top = `${Math.max(4, window.innerHeight - height - 4)}px`;
}
