/** A file's text, whatever program wrote it. */
import { expect, test } from 'vitest';
import { fileText } from '../../src/sidebar/file-text.ts';

const text = 'Name;Ort\r\nJosé Núñez;Alder\r\n';

/** UTF-16 with the bytes of each character in the other order. */
function swapped(buffer: Buffer): Buffer {
  return Buffer.from(buffer).swap16();
}

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, big end first', swapped(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  ['windows-1252', Buffer.from(text, 'latin1')],
])('%s', (_, bytes) => {
  expect(fileText(new Uint8Array(bytes))).toBe(text);
});

test('what only windows-1252 has is kept', () => {
  expect(fileText(Uint8Array.of(0x93, 0x41, 0x94, 0x20, 0x80))).toBe('“A” €');
});

test('an empty file is an empty text', () => {
  expect(fileText(new Uint8Array())).toBe('');
});

test('a spreadsheet or a picture is no text', () => {
  expect(fileText(Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8, 0))).toBeUndefined();
  expect(fileText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13))).toBeUndefined();
});
