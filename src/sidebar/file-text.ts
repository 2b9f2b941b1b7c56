/** The text of a file that a person chose, whatever program wrote it: bytes in, text out. */

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_MARKS = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const;

/** What windows-1252 has from 0x80 to 0x9f; Node 20's decoder takes them for control characters. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  return Array.from(
    bytes,
    (byte) => FROM_0X80[byte < 0xa0 ? byte - 0x80 : -1] ?? String.fromCharCode(byte),
  ).join('');
}

/** As much as tells UTF-16 without a mark from other text. */
const LOOK_AT = 1_000;

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 by its mark, or because every second byte of western text is 0. */
function utf16(bytes: Uint8Array): keyof typeof UTF16_MARKS | undefined {
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    if (beginsWith(bytes, UTF16_MARKS[encoding])) return encoding;
  }
  const zeros = [0, 0];
  const looked = bytes.subarray(0, LOOK_AT);
  looked.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = looked.length / 8;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : undefined;
}

/**
 * The file's text without a byte order mark: UTF-16, else UTF-8, else windows-1252, which older Excel writes.
 * Undefined for what is no text at all, such as an `.xlsx` file.
 */
export function fileText(bytes: Uint8Array): string | undefined {
  const wide = utf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (bytes.includes(0)) return undefined;
  if (beginsWith(bytes, UTF8_MARK)) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}
