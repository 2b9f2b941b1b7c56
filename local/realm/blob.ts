/** Blobs: bytes with a type and a name. */
import { ask, strict } from './wire.ts';

type Blob = GoogleAppsScript.Base.Blob;
type Byte = GoogleAppsScript.Byte;

/** What a blob is on the other side. Bytes are signed, as Google's are: −128 to 127. */
export interface BlobContent {
  bytes: Byte[];
  contentType: string | null;
  name: string | null;
}

const contents = new WeakMap<object, BlobContent>();

/** What the blob holds, as it crosses; anything with `getBlob` will do. Throws where something else was given. */
export function blobContent(source: unknown): BlobContent {
  const content = typeof source === 'object' && source !== null ? contents.get(source) : undefined;
  if (content) return content;
  if (hasBlob(source)) return blobContent(source.getBlob());
  throw new Error('The parameters do not match: a Blob is needed.');
}

function hasBlob(source: unknown): source is { getBlob(): unknown } {
  return typeof source === 'object' && source !== null && 'getBlob' in source;
}

/** `Utilities.newBlob`. */
export function newBlob(
  data: string | Byte[],
  contentType: string | null = typeof data === 'string' ? 'text/plain' : null,
  name: string | null = null,
): Blob {
  return blobOf({ bytes: bytesOf(data), contentType, name });
}

function bytesOf(data: string | readonly Byte[], charset?: string): Byte[] {
  if (typeof data === 'string') return ask<Byte[]>('Utilities.bytesOf', [data, charset]);
  if (Array.isArray(data)) return data.map(signed);
  throw new Error('The parameters do not match: a blob is made of a text or of bytes.');
}

/** 200 is the byte −56. */
function signed(byte: Byte): Byte {
  return (Math.trunc(byte) << 24) >> 24;
}

/** Google's own kinds of files, which have no bytes. */
const GOOGLE_TYPE = 'application/vnd.google-apps.';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xml: 'application/xml',
  zip: 'application/zip',
};

function blobOf(content: BlobContent): Blob {
  const change = (changes: Partial<BlobContent>): Blob => {
    Object.assign(content, changes);
    return blob;
  };
  const copy = () => blobOf({ ...content, bytes: [...content.bytes] });
  const members: Omit<Blob, 'getAllBlobs'> & { getBlob(): Blob } = {
    copyBlob: copy,
    getAs: (contentType) => {
      if (contentType === content.contentType) return copy();
      if (contentType === 'application/pdf') {
        throw new Error("Blob.getAs('application/pdf') is not in the local workspace.");
      }
      const from = content.contentType ?? 'application/octet-stream';
      throw new Error(`Converting from ${from} to ${contentType} is not supported.`);
    },
    getBlob: () => blob,
    getBytes: () => [...content.bytes],
    getContentType: () => content.contentType,
    getDataAsString: (charset?: string) => ask<string>('Utilities.textOf', [content.bytes, charset]),
    getName: () => content.name,
    isGoogleType: () => content.contentType?.startsWith(GOOGLE_TYPE) ?? false,
    setBytes: (bytes) => change({ bytes: bytesOf(bytes) }),
    setContentType: (contentType) => change({ contentType }),
    setContentTypeFromExtension: () => {
      const type = TYPES[/\.([^.]+)$/.exec(content.name ?? '')?.[1]?.toLowerCase() ?? ''];
      if (type === undefined) {
        throw new Error(`The content type of "${String(content.name)}" is not in the local workspace.`);
      }
      return change({ contentType: type });
    },
    setDataFromString: (text: string, charset?: string) => change({ bytes: bytesOf(text, charset) }),
    setName: (name) => change({ name }),
  };
  const blob = strict('Blob', members) as Blob;
  contents.set(blob, content);
  return blob;
}
