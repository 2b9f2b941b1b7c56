/** Whose name may stand in public: who was asked and said yes, for as long as that holds. */
import { expect, test } from 'vitest';
import { publicNames } from '../../src/sheets/signons.ts';

test('only a yes of somebody who may give it puts a name in public, and only for its time', () => {
  const yes = { public: 'yes', authorizedBy: 'Board chair' } as const;
  const rows = [
    { organization: 'Grace Church', ...yes },
    { organization: 'Legal Aid', ...yes, until: '2026-11-30' },
    { organization: 'Law School', ...yes, until: '2026-11-29' },
    { organization: 'Family Center', public: 'yes' },
    { organization: 'Works!', ...yes, public: 'not-asked' },
    { organization: 'County Clerk', ...yes, public: 'no' },
    { organization: 'Neighbors', authorizedBy: 'All of them' },
    { ...yes },
  ] as const;
  expect(publicNames(rows, '2026-11-30')).toEqual(['Grace Church', 'Legal Aid']);
});
