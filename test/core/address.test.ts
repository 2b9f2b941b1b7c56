/** What is one mail address, and what is not. */
import { expect, test } from 'vitest';
import { countAddresses, isAddress } from '../../src/core/address.ts';

test.each(['rosa@example.org', 'rosa.b+list@mail.example.co.uk', 'R@EXAMPLE.ORG'])(
  '%s is an address',
  (text) => {
    expect(isAddress(text)).toBe(true);
  },
);

test.each([
  '',
  'rosa',
  'rosa@',
  '@example.org',
  'rosa@example',
  'rosa@exam ple.org',
  'rosa@example.org,denise@example.org',
  'Rosa <rosa@example.org>',
  'rosa@example.org\r\nBcc: all@example.org',
  'rosa@example.org\n',
  'rosa@@example.org',
])('%j is none', (text) => {
  expect(isAddress(text)).toBe(false);
});

test.each([
  ['', 0],
  ['nobody', 0],
  ['rosa@example.org', 1],
  ['Rosa <rosa@example.org>', 1],
  ['rosa@example.org, denise@example.org', 2],
  ['rosa@example.org;denise@example.org\ntom@example.org', 3],
])('%j seems to hold %i', (text, count) => {
  expect(countAddresses(text)).toBe(count);
});
