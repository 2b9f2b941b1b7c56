/** Bytes and texts, as Utilities and blobs turn one into the other. Google's bytes are signed: −128 to 127. */
import { createHash, createHmac } from 'node:crypto';
import { ServiceError } from './execution.ts';

export type Bytes = readonly number[];

export function signed(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes));
}

export function buffer(bytes: Bytes): Buffer {
  return Buffer.from(Int8Array.from(bytes));
}

/** Names that writers of either kind use, and what Node calls it. */
const WRITABLE: Readonly<Record<string, BufferEncoding>> = {
  'utf-8': 'utf8',
  utf_8: 'utf8',
  'us-ascii': 'latin1',
  us_ascii: 'latin1',
  'iso-8859-1': 'latin1',
  'utf-16le': 'utf16le',
};

/** A letter that the charset has not becomes `?`, as in Java. Throws ServiceError for a charset that it does not know. */
export function bytesOf(text: string, charset = 'UTF-8'): number[] {
  const encoding = WRITABLE[charset.toLowerCase()];
  if (!encoding) throw new ServiceError(`The charset ${charset} is not in the local workspace.`);
  const last = charset.toLowerCase().startsWith('us') ? 127 : 255;
  const known = encoding === 'latin1' ? text.replace(/./gsu, (letter) => kept(letter, last)) : text;
  return signed(Buffer.from(known, encoding));
}

function kept(letter: string, last: number): string {
  return (letter.codePointAt(0) ?? 0) > last ? '?' : letter;
}

/** Bytes that mean nothing in the charset become U+FFFD. Throws ServiceError for a charset that it does not know. */
export function textOf(bytes: Bytes, charset = 'UTF-8'): string {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(buffer(bytes));
  } catch {
    throw new ServiceError(`Invalid argument: charset. "${charset}" is not one.`);
  }
}

export function base64(bytes: Bytes, isWebSafe: boolean): string {
  const text = buffer(bytes).toString('base64');
  return isWebSafe ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
}

/** Throws ServiceError for what is no base64 of that kind. */
export function fromBase64(text: string, isWebSafe: boolean): number[] {
  const letters = isWebSafe ? /^[\w-]*={0,2}$/ : /^[A-Za-z0-9+/]*={0,2}$/;
  if (!letters.test(text) || text.replace(/=+$/, '').length % 4 === 1) {
    throw new ServiceError('Could not decode string.');
  }
  return signed(Buffer.from(text, isWebSafe ? 'base64url' : 'base64'));
}

/** `SHA_256` → `sha256`. */
const hashName = (algorithm: string) => algorithm.replace('HMAC_', '').replace('_', '').toLowerCase();

/** The digest of some bytes; `algorithm` is a name of DigestAlgorithm. MD2 is not there. */
export function digest(algorithm: string, bytes: Bytes): number[] {
  if (algorithm === 'MD2') throw new ServiceError('DigestAlgorithm.MD2 is not in the local workspace.');
  return signed(createHash(hashName(algorithm)).update(buffer(bytes)).digest());
}

/** `algorithm` is a name of MacAlgorithm. */
export function signature(algorithm: string, bytes: Bytes, key: Bytes): number[] {
  return signed(createHmac(hashName(algorithm), buffer(key)).update(buffer(bytes)).digest());
}
