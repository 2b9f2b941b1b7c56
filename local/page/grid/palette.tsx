/** Google's colours, to choose one. */
import { useEffect, useRef } from 'preact/hooks';

const ROWS = [
  '000000 434343 666666 999999 b7b7b7 cccccc d9d9d9 efefef f3f3f3 ffffff',
  '980000 ff0000 ff9900 ffff00 00ff00 00ffff 4a86e8 0000ff 9900ff ff00ff',
  'e6b8af f4cccc fce5cd fff2cc d9ead3 d0e0e3 c9daf8 cfe2f3 d9d2e9 ead1dc',
  'cc4125 e06666 f6b26b ffd966 93c47d 76a5af 6d9eeb 6fa8dc 8e7cc3 c27ba0',
  '85200c 990000 b45f06 bf9000 38761d 134f5c 1155cc 0b5394 351c75 741b47',
].map((row) => row.split(' ').map((color) => `#${color}`));

interface PaletteProps {
  readonly label: string;
  readonly at: { readonly x: number; readonly y: number };
  /** Null for none. */
  choose(color: string | null): void;
  close(): void;
}

export function Palette({ label, at, choose, close }: PaletteProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.querySelector('button')?.focus();
    const outside = ({ target }: Event): void => {
      if (!(target instanceof Node) || !panel.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);
  const take = (color: string | null): void => {
    choose(color);
    close();
  };
  return (
    <div
      ref={panel}
      class="palette"
      role="dialog"
      aria-label={label}
      style={{ left: `${at.x}px`, top: `${at.y}px` }}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <button type="button" class="none" onClick={() => take(null)}>
        None
      </button>
      {ROWS.map((row) => (
        <div key={row[0]}>
          {row.map((color) => (
            <button
              key={color}
              type="button"
              aria-label={color}
              title={color}
              style={{ background: color }}
              onClick={() => take(color)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
