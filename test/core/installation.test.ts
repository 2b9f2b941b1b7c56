/** What Google said, fit to be passed on to whoever helps. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impersonal } from '../../src/core/installation.ts';

describe('Google’s words lose what could name somebody', () => {
  test.each([
    [
      'You do not have permission to call MailApp.sendEmail.',
      'You do not have permission to call MailApp.sendEmail.',
    ],
    ['Invalid email: rosa@alder.example', 'Invalid email: …'],
    ['File not found: 1aBcD_eFgHiJkLmNoPqRsTuVwXyZ012345-x.', 'File not found: ….'],
    [
      'A sheet with the name “Visits to Lyle Gant” already exists.',
      'A sheet with the name … already exists.',
    ],
    ["Cannot open 'Plan for Chair Marsh'.", 'Cannot open ….'],
    ['See https://drive.google.com/drive/u/0/my-drive for more.', 'See … for more.'],
    [
      'Required permissions: https://www.googleapis.com/auth/script.send_mail',
      'Required permissions: script.send_mail',
    ],
    ['Too\nmany\n lines', 'Too many lines'],
  ])('%s', (said, kept) => {
    expect(impersonal(said)).toBe(kept);
  });

  test('and are cut to a line', () => {
    expect(impersonal('word '.repeat(100))).toHaveLength(200);
  });

  test('whatever address or quoted name stands in them', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => !/["“”„«»]/.test(text) && text.trim() !== '');
    fc.assert(
      fc.property(fc.emailAddress(), name, (address, quoted) => {
        const kept = impersonal(`Not allowed for ${address} in “${quoted}”.`);
        expect(kept).toBe('Not allowed for … in ….');
      }),
    );
  });
});
