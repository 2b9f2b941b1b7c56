/** Blobs: bytes with a type and a name. */
import { ask, strict } from './wire.ts';

type Blob = GoogleAppsScript.Base.Blob;
type BlobMethods = 'getBytes' | 'getContentType' | 'getDataAsString' | 'getName' | 'setName';

/** What a blob is on the other side. Bytes are signed, as Google's are: −128 to 127. */
interface BlobContent {
  readonly bytes: number[];
  readonly contentType: string | null;
  name: string | null;
}

const contents = new WeakMap<object, BlobContent>();

/** What the blob holds, as it crosses. Throws where something else was given. */
export function blobContent(blob: unknown): BlobContent {
  const content = typeof blob === 'object' && blob !== null ? contents.get(blob) : undefined;
  if (!content) throw new Error('The parameters do not match: a Blob is needed.');
  return content;
}

/** `Utilities.newBlob`. */
export function newBlob(
  data: string | number[],
  contentType = typeof data === 'string' ? 'text/plain' : null,
  name: string | null = null,
): Blob {
  const bytes = typeof data === 'string' ? ask<number[]>('Utilities.bytesOf', [data]) : [...data];
  const content: BlobContent = { bytes, contentType, name };
  const members: Pick<Blob, BlobMethods> = {
    getBytes: () => [...bytes],
    getContentType: () => contentType,
    getDataAsString: (charset = 'UTF-8') => {
      if (charset === 'UTF-8') return ask<string>('Utilities.textOf', [bytes]);
      throw new Error(`Blob.getDataAsString('${String(charset)}') is not in the local workspace.`);
    },
    getName: () => content.name,
    setName: (newName) => {
      content.name = newName;
      return blob;
    },
  };
  const blob = strict('Blob', members) as Blob;
  contents.set(blob, content);
  return blob;
}
