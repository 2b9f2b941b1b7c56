/** Whose page this is, and the others: each of them opens in a tab of their own, and both tabs stay. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../server/contract.ts';
import { useDesk } from './desk.ts';

const ROLES = { owner: 'Owner', writer: 'Editor', commenter: 'Commenter', reader: 'Viewer' } as const;

/** Each with white on it in a contrast of at least 4.5. */
const COLORS = ['#0b57d0', '#137333', '#b3261e', '#7b1fa2', '#00696d', '#8d5000', '#5f5b7a'];

export function PeopleMenu() {
  const { me, overview } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    panel.current?.querySelector('a')?.focus();
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && !panel.current?.parentElement?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [isOpen]);
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    setOpen(false);
    button.current?.focus();
  };
  const others = overview.people.filter(({ email }) => email !== me.email);
  return (
    <div class="people" onKeyDown={key}>
      <button
        ref={button}
        type="button"
        class="whose"
        aria-expanded={isOpen}
        aria-label={`This page is ${me.name}’s, ${whatFor(me)}. Other people`}
        title={`${me.name}, ${me.email}`}
        onClick={() => setOpen(!isOpen)}
      >
        <Avatar {...me} />
      </button>
      {isOpen && (
        <div class="panel" ref={panel} role="region" aria-label="People">
          <div class="self">
            <Avatar {...me} />
            <b>{me.name}</b>
            <span class="quiet">{me.email}</span>
            <span class="badge">{whatFor(me)}</span>
          </div>
          <p class="quiet">Open the workspace as somebody else, in a tab of its own:</p>
          <ul>
            {others.map((person) => (
              <li key={person.email}>
                <a
                  href={`/?as=${encodeURIComponent(person.email)}`}
                  target="_blank"
                  rel="noopener"
                  onClick={() => setOpen(false)}
                >
                  <Avatar {...person} />
                  <span class="who">
                    <b>{person.name}</b>
                    <span class="quiet">{person.email}</span>
                  </span>
                  <span class="role">{whatFor(person)}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** What somebody is to the workbook, in one or two words. */
function whatFor({ hasAccount, role }: Person): string {
  if (!hasAccount) return 'Only mail';
  return role ? ROLES[role] : 'No access';
}

/** A person's initials in their colour. */
function Avatar({ name, email }: Pick<Person, 'name' | 'email'>) {
  const sum = [...email].reduce((before, letter) => before + letter.charCodeAt(0), 0);
  const initials = name
    .split(' ')
    .map((word) => word[0])
    .slice(0, 2)
    .join('');
  return (
    <span class="avatar" style={{ background: COLORS[sum % COLORS.length] ?? '' }} aria-hidden="true">
      {initials}
    </span>
  );
}
