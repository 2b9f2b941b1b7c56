/** Before somebody calls: who else was at that office within a month. */
import { describe, expect, test } from 'vitest';
import { contacts, recentContacts, type Contact } from '../../src/sheets/contacts.ts';
import type { Person } from '../../src/sheets/people.ts';

const register: readonly Person[] = [
  { name: 'Denise Okafor', organization: 'County Clerk' },
  { name: 'Sam Lee', organization: 'county clerk', listed: 'Sam Lee · county clerk' },
  { name: 'Pastor Ruiz' },
];

const made: readonly Contact[] = [
  { who: 'Denise Okafor', by: 'Rosa', day: '2026-11-01' },
  { who: 'Sam Lee · county clerk', by: 'Tomás', day: '2026-11-10' },
  { who: 'Denise Okafor', by: 'Ana', day: '2026-10-10' },
  { who: 'Denise Okafor', by: 'Ana', day: '2026-10-09' },
  { who: 'Pastor Ruiz', by: 'Rosa', day: '2026-11-09' },
  { who: 'Denise Okafor', day: '2026-11-09' },
  { who: 'Denise Okafor', by: 'Luz', day: '2026-12-24' },
];

const TODAY = '2026-11-10';
const near = (who: string, by?: string): string[] =>
  recentContacts(made, register, { who, by }, TODAY).map(
    (contact) => `${contact.by} with ${contact.who}, ${contact.daysAgo} days ago`,
  );

describe('a new contact', () => {
  test('is told who of us was at the same office in the last 31 days, latest first', () => {
    expect(near('Denise Okafor', 'Luz')).toEqual([
      'Tomás with Sam Lee · county clerk, 0 days ago',
      'Rosa with Denise Okafor, 9 days ago',
      'Ana with Denise Okafor, 31 days ago',
    ]);
  });

  test('hears nothing of its own earlier visits', () => {
    expect(near('Sam Lee', 'rosa')).toEqual([
      'Tomás with Sam Lee · county clerk, 0 days ago',
      'Ana with Denise Okafor, 31 days ago',
    ]);
  });

  test('of somebody without an organization hears of that person alone', () => {
    expect(near('Pastor Ruiz')).toEqual(['Rosa with Pastor Ruiz, 1 days ago']);
    expect(near('Somebody new')).toEqual([]);
  });
});

test('a contact saved without a day was made today', () => {
  expect(contacts.stamp).toBe('day');
});
