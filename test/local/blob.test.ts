import { expect, it } from 'vitest';
import { methods } from './methods.ts';
import { valueOf } from './tiny-script.ts';

const BLOB = `const blob = Utilities.newBlob('é', 'text/html', 'x.html');`;

methods(
  ['Utilities.newBlob', 'Blob.getBytes', 'Blob.getContentType', 'Blob.getDataAsString', 'Blob.getName'],
  'reference/utilities/utilities#newblobdata,-contenttype,-name, reference/base/blob',
  () => {
    it('are of text or of bytes, with a type and a name', () => {
      const body = `${BLOB} return [blob.getBytes(), blob.getDataAsString(), blob.getContentType(), blob.getName()]`;
      expect(valueOf(body)).toEqual([[-61, -87], 'é', 'text/html', 'x.html']);
    });

    it('have by default the type of plain text, or none for bytes, and no name', () => {
      const body = `return [Utilities.newBlob('x'), Utilities.newBlob([200, 105])].map((blob) => [blob.getContentType(), blob.getName(), blob.getBytes()])`;
      expect(valueOf(body)).toEqual([
        ['text/plain', null, [120]],
        [null, null, [-56, 105]],
      ]);
    });

    it('are read in a charset', () => {
      const body = `const blob = Utilities.newBlob([-23]);
        return [blob.getDataAsString('ISO-8859-1'), blob.getDataAsString()]`;
      expect(valueOf(body)).toEqual(['é', '\uFFFD']);
      expect(() => valueOf(`${BLOB} blob.getDataAsString('nowhere')`)).toThrow('"nowhere" is not one.');
    });

    it('give copies of their bytes', () => {
      expect(valueOf(`${BLOB} blob.getBytes().push(0); return blob.getBytes().length`)).toBe(2);
    });

    it('need a text or bytes', () => {
      expect(() => valueOf('Utilities.newBlob(5)')).toThrow('a blob is made of a text or of bytes');
    });
  },
);

methods(
  [
    'Blob.setBytes',
    'Blob.setContentType',
    'Blob.setContentTypeFromExtension',
    'Blob.setDataFromString',
    'Blob.setName',
    'Blob.copyBlob',
    'Blob.isGoogleType',
    'Blob.getBlob',
    'Blob.getAs',
  ],
  'reference/base/blob',
  () => {
    it('change the blob and give it back', () => {
      const body = `${BLOB}
        const same = blob.setBytes([104, 105]).setContentType('text/csv').setName('a.csv') === blob;
        return [same, blob.getDataAsString(), blob.getContentType(), blob.getName()]`;
      expect(valueOf(body)).toEqual([true, 'hi', 'text/csv', 'a.csv']);
    });

    it('write a text in a charset', () => {
      const body = `${BLOB} return [blob.setDataFromString('é', 'ISO-8859-1').getBytes(), blob.setDataFromString('é').getBytes()]`;
      expect(valueOf(body)).toEqual([[-23], [-61, -87]]);
    });

    it('find the type by the name', () => {
      const type = (name: string) =>
        valueOf(
          `return Utilities.newBlob('x', null, '${name}').setContentTypeFromExtension().getContentType()`,
        );
      expect([type('a.PNG'), type('b.tar.csv')]).toEqual(['image/png', 'text/csv']);
      expect(() => type('a.xyz')).toThrow('is not in the local workspace');
    });

    it('copy: what happens to the copy stays there', () => {
      const body = `${BLOB} blob.copyBlob().setName('other').setBytes([]); return [blob.getName(), blob.getBytes().length]`;
      expect(valueOf(body)).toEqual(['x.html', 2]);
    });

    it('convert only to what they are already', () => {
      const body = `${BLOB} return [blob.getAs('text/html').getDataAsString(), blob.getBlob() === blob, blob.isGoogleType()]`;
      expect(valueOf(body)).toEqual(['é', true, false]);
      expect(() => valueOf(`${BLOB} blob.getAs('image/png')`)).toThrow(
        'Converting from text/html to image/png is not supported.',
      );
      expect(() => valueOf(`${BLOB} blob.getAs('application/pdf')`)).toThrow('is not in the local workspace');
    });
  },
);
