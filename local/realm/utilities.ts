/** Utilities: dates in any zone, blobs, ids, encodings. None of it counts as a service call (design §2.7). */
import { newBlob } from './blob.ts';
import { enumeration } from './enumeration.ts';
import { formatString } from './format-string.ts';
import { ask, strict } from './wire.ts';

type Google = GoogleAppsScript.Utilities.Utilities;
type Byte = GoogleAppsScript.Byte;

const Charset = enumeration<typeof GoogleAppsScript.Utilities.Charset>('Charset', ['US_ASCII', 'UTF_8']);

const DigestAlgorithm = enumeration<typeof GoogleAppsScript.Utilities.DigestAlgorithm>('DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);

const MacAlgorithm = enumeration<typeof GoogleAppsScript.Utilities.MacAlgorithm>('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);

/** Throws Google's sentence where an argument is of another type. */
function ofType(type: 'string' | 'number', name: string, value: unknown): void {
  if (typeof value === type) return;
  const called = type === 'string' ? 'String' : 'Number';
  throw new Error(`Invalid argument: ${name}. Should be of type: ${called}`);
}

/** The bytes of what may be bytes or a text. */
function bytesOf(value: unknown, charset?: unknown): Byte[] {
  if (Array.isArray(value)) return value as Byte[];
  ofType('string', 'value', value);
  return ask<Byte[]>('Utilities.bytesOf', [value, charset === undefined ? null : String(charset)]);
}

const encode =
  (method: 'base64Encode' | 'base64EncodeWebSafe') =>
  (data: unknown, charset?: unknown): string =>
    ask<string>(`Utilities.${method}`, [bytesOf(data, charset)]);

/** What the charset of a decoded text changes is not documented: its bytes are what they are. */
const decode = (method: 'base64Decode' | 'base64DecodeWebSafe') => (encoded: unknown) => {
  ofType('string', 'encoded', encoded);
  return ask<Byte[]>(`Utilities.${method}`, [encoded]);
};

function sign(algorithm: unknown, value: unknown, key: unknown, charset?: unknown): Byte[] {
  const parts = [String(algorithm), bytesOf(value, charset), bytesOf(key, charset)];
  return ask<Byte[]>('Utilities.computeHmacSignature', parts);
}

function checkDateParts(timeZone: unknown, format: unknown): void {
  ofType('string', 'timeZone', timeZone);
  ofType('string', 'format', format);
}

type Members =
  | 'Charset'
  | 'DigestAlgorithm'
  | 'MacAlgorithm'
  | 'base64Decode'
  | 'base64DecodeWebSafe'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'computeDigest'
  | 'computeHmacSha256Signature'
  | 'computeHmacSignature'
  | 'formatDate'
  | 'formatString'
  | 'getUuid'
  | 'newBlob'
  | 'parseCsv'
  | 'parseDate'
  | 'sleep';

export const utilities = strict<Pick<Google, Members>>('Utilities', {
  Charset,
  DigestAlgorithm,
  MacAlgorithm,
  base64Decode: decode('base64Decode'),
  base64DecodeWebSafe: decode('base64DecodeWebSafe'),
  base64Encode: encode('base64Encode'),
  base64EncodeWebSafe: encode('base64EncodeWebSafe'),
  computeDigest: (algorithm: unknown, value: unknown, charset?: unknown) =>
    ask<Byte[]>('Utilities.computeDigest', [String(algorithm), bytesOf(value, charset)]),
  computeHmacSha256Signature: (value: unknown, key: unknown, charset?: unknown) =>
    sign('HMAC_SHA_256', value, key, charset),
  computeHmacSignature: sign,
  formatDate: (date, timeZone, format) => {
    if (!(date instanceof Date) || Number.isNaN(date.getTime())) {
      throw new Error('The parameters do not match: Utilities.formatDate needs a Date.');
    }
    checkDateParts(timeZone, format);
    return ask<string>('Utilities.formatDate', [date, timeZone, format]);
  },
  formatString,
  getUuid: () => ask<string>('Utilities.getUuid'),
  newBlob,
  parseCsv: (csv: unknown, delimiter: unknown = ',') => {
    ofType('string', 'csv', csv);
    return ask<string[][]>('Utilities.parseCsv', [csv, String(delimiter)]);
  },
  parseDate: (date, timeZone, format) => {
    ofType('string', 'date', date);
    checkDateParts(timeZone, format);
    return ask<Date>('Utilities.parseDate', [date, timeZone, format]);
  },
  sleep: (milliseconds) => {
    ofType('number', 'milliseconds', milliseconds);
    ask('Utilities.sleep', [milliseconds]);
  },
});
