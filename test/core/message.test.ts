/** Mails as values, and the one line that subjects, senders and file names are. */
import { describe, expect, test } from 'vitest';
import { paragraph } from '../../src/core/document.ts';
import { mailOf, oneLine, TITLE_LIMIT } from '../../src/core/message.ts';

describe('a subject, sender or file name', () => {
  test.each([
    [
      'a line break that begins another header',
      'Agenda\r\nBcc: all@example.org',
      'Agenda Bcc: all@example.org',
    ],
    ['a lone carriage return', 'one\rtwo', 'one two'],
    ['control characters', 'a\u0000b\u0007c\u007fd\u0085e', 'a b c d e'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a b c'],
    [
      'marks that turn the direction of what follows',
      'safe\u202egnp.exe\u202c \u2066x\u2069',
      'safe gnp.exe x',
    ],
    ['spaces around and more than one within', '  a \t  b  ', 'a b'],
  ])('loses %s', (_, text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });

  test.each(['Reunión: ¿quién?', 'اجتماع الأعضاء', '会議 – 12月', 'Party 🎉', '50% "off" <b>'])(
    'keeps %s',
    (text) => {
      expect(oneLine(text)).toBe(text);
    },
  );

  test('of 120 characters stays whole', () => {
    expect(oneLine('x'.repeat(TITLE_LIMIT))).toBe('x'.repeat(120));
  });

  test('that is longer ends in … at 120 characters', () => {
    expect(oneLine('x'.repeat(121))).toBe(`${'x'.repeat(119)}…`);
  });

  test('is never cut through the middle of an emoji', () => {
    expect(oneLine(`${'x'.repeat(118)}🎉🎉🎉`)).toBe(`${'x'.repeat(118)}🎉…`);
  });
});

describe('a mail', () => {
  const head = { to: 'rosa@example.org', subject: 'Agenda\nfor Monday' };

  test('carries its text twice, plain and as HTML', () => {
    const { text, html } = mailOf(head, [paragraph('We meet at 6 & eat.')]);
    expect(text).toBe('We meet at 6 & eat.\n');
    expect(html).toContain('<p>We meet at 6 &amp; eat.</p>');
  });

  test('has a subject and a sender of one line each', () => {
    const { subject, name } = mailOf({ ...head, name: 'Safe\r\nReturn' }, []);
    expect({ subject, name }).toEqual({ subject: 'Agenda for Monday', name: 'Safe Return' });
  });

  test('goes out in the account’s own name where none is given', () => {
    expect(mailOf({ ...head, name: undefined }, [])).not.toHaveProperty('name');
    expect(mailOf({ ...head, name: '' }, [])).not.toHaveProperty('name');
  });

  test('is answered to the address given', () => {
    expect(mailOf({ ...head, replyTo: 'denise@example.org' }, []).replyTo).toBe('denise@example.org');
    expect(mailOf(head, [])).not.toHaveProperty('replyTo');
  });
});
