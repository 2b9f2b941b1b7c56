/** A self-signed certificate for 127.0.0.1, made when it is needed: node:crypto makes keys, but no certificates. */
import { generateKeyPairSync, sign } from 'node:crypto';

/** One value in ASN.1's distinguished encoding: its tag, its length, its content. */
function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const length = body.length.toString(16);
  const bytes = Buffer.from(length.padStart(length.length + (length.length % 2), '0'), 'hex');
  const size = body.length < 128 ? bytes : Buffer.concat([Buffer.of(0x80 + bytes.length), bytes]);
  return Buffer.concat([Buffer.of(tag), size, body]);
}

const sequence = (...content: readonly Uint8Array[]) => der(0x30, ...content);
const integer = (...bytes: readonly number[]) => der(0x02, Buffer.from(bytes));
const bits = (content: Uint8Array) => der(0x03, Buffer.of(0), content);
const octets = (content: Uint8Array) => der(0x04, content);
const object = (...bytes: readonly number[]) => der(0x06, Buffer.from(bytes));
const text = (content: string) => der(0x0c, Buffer.from(content));
const time = (instant: Date) =>
  der(0x17, Buffer.from(`${instant.toISOString().replace(/\D/g, '').slice(2, 14)}Z`));

const ECDSA_WITH_SHA256 = sequence(object(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const COMMON_NAME = object(0x55, 0x04, 0x03);
const SUBJECT_ALTERNATIVE_NAME = object(0x55, 0x1d, 0x11);
const BASIC_CONSTRAINTS = object(0x55, 0x1d, 0x13);

const DAY_MS = 24 * 60 * 60 * 1000;

/** A key and a certificate for 127.0.0.1 that is its own authority, in PEM; good from yesterday until tomorrow. */
export function selfSigned(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(der(0x31, sequence(COMMON_NAME, text('Mail server of a test'))));
  const address = der(0x87, Buffer.of(127, 0, 0, 1));
  const body = sequence(
    der(0xa0, integer(2)),
    integer(1),
    ECDSA_WITH_SHA256,
    name,
    sequence(time(new Date(Date.now() - DAY_MS)), time(new Date(Date.now() + DAY_MS))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      sequence(
        sequence(BASIC_CONSTRAINTS, octets(sequence(der(0x01, Buffer.of(0xff))))),
        sequence(SUBJECT_ALTERNATIVE_NAME, octets(sequence(address))),
      ),
    ),
  );
  const certificate = sequence(body, ECDSA_WITH_SHA256, bits(sign('sha256', body, privateKey)));
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
