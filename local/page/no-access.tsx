/** What stands in place of a file that this person may not open, and of a person who is not there. */
import type { Person } from '../server/contract.ts';
import { LockIcon } from './icons.tsx';
import { useDesk } from './desk.ts';

export function NoAccess({ why }: { why: string | undefined }) {
  const { me, go } = useDesk();
  return (
    <section class="no-access" aria-label="No access">
      <LockIcon />
      <h2>{me.hasAccount ? 'Not shared' : 'No Google account'}</h2>
      <p>{why}</p>
      <button type="button" class="primary" onClick={() => go('inbox')}>
        Go to the inbox
      </button>
    </section>
  );
}

export function Nobody({ address, people }: { address: string; people: readonly Person[] }) {
  return (
    <main class="no-access">
      <h1>Nobody here has the address {address}</h1>
      <p>The page can be opened as one of these people:</p>
      <ul>
        {people.map(({ email, name }) => (
          <li key={email}>
            <a href={`/?as=${encodeURIComponent(email)}`}>
              {name}, {email}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
