/** The text of a file that a person chose, whatever program wrote it: bytes in, text out. */

/** Byte order marks; Excel and Windows write one in front of whatever is not of a single byte. */
const MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;

/** What windows-1252 has from 0x80 to 0x9f; Node 20's decoder takes them for control characters. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  return Array.from(
    bytes,
    (byte) => FROM_0X80[byte < 0xa0 ? byte - 0x80 : -1] ?? String.fromCharCode(byte),
  ).join('');
}

/**
 * The file's text without a byte order mark: what its mark says, else UTF-8, else windows-1252, which older Excel
 * writes. Undefined for what is no text at all, such as an `.xlsx` file.
 */
export function fileText(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}
