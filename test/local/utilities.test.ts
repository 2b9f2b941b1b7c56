import { expect, it } from 'vitest';
import { methods } from './methods.ts';
import { aWorkspace, valueOf } from './tiny-script.ts';

const format = (pattern: string, zone = 'America/Chicago', instant = Date.UTC(2026, 6, 4, 2, 5, 9, 7)) =>
  valueOf(
    `return Utilities.formatDate(new Date(${String(instant)}), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`,
  );

const read = (text: string, pattern: string, zone = 'America/Chicago') =>
  valueOf(
    `return Utilities.parseDate(${JSON.stringify(text)}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)}).toISOString()`,
  );

methods(
  ['Utilities.formatDate'],
  'docs.oracle.com SimpleDateFormat, named by reference/utilities/utilities',
  () => {
    it.each([
      ['yyyy-MM-dd', '2026-07-03'],
      ['yy M d', '26 7 3'],
      ['y yyy yyyyy', '2026 2026 02026'],
      ['EEE, MMM d', 'Fri, Jul 3'],
      ['EEEE d MMMM y', 'Friday 3 July 2026'],
      ['LLL L', 'Jul 7'],
      ['G', 'AD'],
      ['HH:mm:ss.SSS', '21:05:09.007'],
      ['S', '7'],
      ['h:mm a', '9:05 PM'],
      ['k K', '21 9'],
      ['D F u', '184 1 5'],
      ["yyyy-MM-dd'T'HH:mmX", '2026-07-03T21:05-05'],
      ['Z XX XXX', '-0500 -0500 -05:00'],
      ['z zzzz', 'CDT Central Daylight Time'],
      ["h 'o''clock'", "9 o'clock"],
      ["yyyy''MM", "2026'07"],
      ['d.M. (d/M) – ü', '3.7. (3/7) – ü'],
    ])('%s', (pattern, text) => {
      expect(format(pattern)).toBe(text);
    });

    it.each([
      ['the last days of a year are in the first week of the next', Date.UTC(2026, 11, 28, 18), '2027 1 5'],
      ['January 1 is in the first week, whatever its day', Date.UTC(2027, 0, 1, 18), '2027 1 1'],
      ['a week begins on Sunday', Date.UTC(2027, 0, 3, 18), '2027 2 2'],
    ])('counts weeks as in the United States: %s', (_what, instant, text) => {
      expect(format('YYYY w W', 'America/Chicago', instant)).toBe(text);
    });

    it('counts midnight in four ways', () => {
      expect(format('H k K h a', 'UTC', Date.UTC(2026, 0, 1))).toBe('0 24 0 12 AM');
    });

    it.each([
      ['Asia/Tokyo', '2026-07-04 11:05 JST'],
      ['Europe/Paris', '2026-07-04 04:05 CEST'],
      ['GMT', '2026-07-04 02:05 GMT'],
      ['UTC', '2026-07-04 02:05 UTC'],
      ['GMT+5:30', '2026-07-04 07:35 GMT+05:30'],
      ['GMT-3', '2026-07-03 23:05 GMT-03:00'],
      ['GMT+0545', '2026-07-04 07:50 GMT+05:45'],
      ['EST', '2026-07-03 21:05 EST'],
      ['PST', '2026-07-03 19:05 PDT'],
      ['IST', '2026-07-04 07:35 IST'],
    ])('takes a zone by each kind of name: %s', (zone, text) => {
      expect(format('yyyy-MM-dd HH:mm z', zone)).toBe(text);
    });

    it('writes the offset of Greenwich as Z', () => {
      expect(format('X XX XXX Z', 'GMT')).toBe('Z Z Z +0000');
    });

    it.each(['Chicago', 'EDT', 'UTC+2', 'GMT+25', ''])(
      'refuses what is no zone, which Google would take for Greenwich: %s',
      (zone) => {
        expect(() => format('yyyy', zone)).toThrow(`"${zone}" is not a time zone`);
      },
    );

    it.each([
      ['b', "Illegal pattern character 'b'"],
      ["yyyy 'at", 'Unterminated quote'],
      ['XXXX', 'invalid ISO 8601 format: length=4'],
    ])('refuses the pattern %s', (pattern, message) => {
      expect(() => format(pattern)).toThrow(message);
    });

    it('needs a Date and two texts', () => {
      expect(() => valueOf(`Utilities.formatDate('2026-01-05', 'UTC', 'yyyy')`)).toThrow('needs a Date');
      expect(() => valueOf(`Utilities.formatDate(new Date('x'), 'UTC', 'yyyy')`)).toThrow('needs a Date');
      expect(() => valueOf(`Utilities.formatDate(new Date(), undefined, 'yyyy')`)).toThrow(
        'Invalid argument: timeZone. Should be of type: String',
      );
    });
  },
);

methods(
  ['Utilities.parseDate'],
  'docs.oracle.com SimpleDateFormat, named by reference/utilities/utilities',
  () => {
    it.each([
      ['2026-07-03 21:05', 'yyyy-MM-dd HH:mm', '2026-07-04T02:05:00.000Z'],
      ['3 July 2026', 'd MMMM yyyy', '2026-07-03T05:00:00.000Z'],
      ['Fri Jul 3 9:05:09 PM 2026', 'EEE MMM d h:mm:ss a yyyy', '2026-07-04T02:05:09.000Z'],
      ['12:00 AM', 'h:mm a', '1970-01-01T06:00:00.000Z'],
      ['20260703', 'yyyyMMdd', '2026-07-03T05:00:00.000Z'],
      ['1/2/26', 'M/d/yy', '2026-01-02T06:00:00.000Z'],
      ['1/2/80', 'M/d/yy', '1980-01-02T06:00:00.000Z'],
      ['184 2026', 'D yyyy', '2026-07-03T05:00:00.000Z'],
      ['2026-07-03T21:05:09.007+02:00', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-07-03T19:05:09.007Z'],
      ['2026-07-03T21:05Z', "yyyy-MM-dd'T'HH:mmX", '2026-07-03T21:05:00.000Z'],
      ['2026-07-03 21:05 JST', 'yyyy-MM-dd HH:mm z', '2026-07-03T12:05:00.000Z'],
    ])('%s by %s', (text, pattern, instant) => {
      expect(read(text, pattern)).toBe(instant);
    });

    it('is lenient: months run over, and what follows is not looked at', () => {
      expect(read('2026-13-01 or so', 'yyyy-MM-dd')).toBe('2027-01-01T06:00:00.000Z');
    });

    it.each([
      ['soon', 'yyyy'],
      ['2026/07/03', 'yyyy-MM-dd'],
      ['3 Juli 2026', 'd MMMM yyy Z'],
      ['9:05', 'h:mm a'],
    ])('refuses what does not fit: %s', (text, pattern) => {
      expect(() => read(text, pattern)).toThrow(`Unparseable date: "${text}"`);
    });

    it('refuses letters that it can write only', () => {
      expect(() => read('27', 'w')).toThrow("letter 'w' is not in the local workspace");
    });
  },
);

methods(['Utilities.formatString'], 'reference/utilities/utilities; platform.md §8', () => {
  it.each([
    [`'%s has %03d of %.1f%%|%-3s|', 'x', 7, 2.55, 'y'`, 'x has 007 of 2.5%|y  |'],
    [`'%11.6f', 123.456`, ' 123.456000'],
    [`'%+d % d %05d %x', 5, 5, -42, 255`, '+5  5 -0042 ff'],
    [`'%d %i', 3.9, -3.9`, '3 -3'],
    [`'%.3s|%5s', 'abcdef', true`, 'abc| true'],
  ])('%s', (args, text) => {
    expect(valueOf(`return Utilities.formatString(${args})`)).toBe(text);
  });

  it('refuses a place without a value, and kinds that it does not know', () => {
    expect(() => valueOf(`Utilities.formatString('%s %s', 1)`)).toThrow("Format specifier '%s'");
    expect(() => valueOf(`Utilities.formatString('%j', {})`)).toThrow("('%j') is not in the local workspace");
  });
});

methods(['Utilities.parseCsv'], 'reference/utilities/utilities#parsecsvcsv,-delimiter', () => {
  const csv = (text: string, ...more: string[]) =>
    valueOf(`return Utilities.parseCsv(${[text, ...more].map((one) => JSON.stringify(one)).join()})`);

  it.each([
    ['cells are texts', 'a,1,TRUE\n', [['a', '1', 'TRUE']]],
    ['quotes hold what would end a cell', '"a,""b"" \n c",d', [['a,"b" \n c', 'd']]],
    ['rows may differ in length', 'a\r\nb,c\r\n', [['a'], ['b', 'c']]],
    ['empty cells and lines stay', ',a,\n\nb', [['', 'a', ''], [''], ['b']]],
    ['a text that is empty has no row', '', []],
  ])('%s', (_what, text, rows) => {
    expect(csv(text)).toEqual(rows);
  });

  it('takes another delimiter', () => {
    expect(csv('a;"b;c"', ';')).toEqual([['a', 'b;c']]);
    expect(csv('a\tb,c', '\t')).toEqual([['a', 'b,c']]);
  });

  it.each(['"a', '"a"b,c', 'x,"'])('refuses quotes that do not match: %s', (text) => {
    expect(() => csv(text)).toThrow('Could not parse text.');
  });

  it('refuses what is no text, and a delimiter of two letters', () => {
    expect(() => valueOf('Utilities.parseCsv(5)')).toThrow(
      'Invalid argument: csv. Should be of type: String',
    );
    expect(() => csv('a', '||')).toThrow('Invalid argument: delimiter');
  });
});

methods(
  [
    'Utilities.base64Encode',
    'Utilities.base64EncodeWebSafe',
    'Utilities.base64Decode',
    'Utilities.base64DecodeWebSafe',
  ],
  'reference/utilities/utilities#base64encodedata',
  () => {
    it('write a text, in its charset, or bytes', () => {
      const body = `return [
        Utilities.base64Encode('A string here'),
        Utilities.base64Encode('Google グループ', Utilities.Charset.UTF_8),
        Utilities.base64Encode('é', Utilities.Charset.US_ASCII),
        Utilities.base64Encode([-1, -2, 62]),
        Utilities.base64EncodeWebSafe([-5, -1, -65]),
      ]`;
      expect(valueOf(body)).toEqual([
        'QSBzdHJpbmcgaGVyZQ==',
        'R29vZ2xlIOOCsOODq+ODvOODlw==',
        'Pw==',
        '//4+',
        '-_-_',
      ]);
    });

    it('read signed bytes, each its own letters', () => {
      const body = `return [
        Utilities.newBlob(Utilities.base64Decode('R29vZ2xlIOOCsOODq+ODvOODlw==')).getDataAsString(),
        Utilities.base64Decode('//4+', Utilities.Charset.UTF_8),
        Utilities.base64DecodeWebSafe('-_-_'),
      ]`;
      expect(valueOf(body)).toEqual(['Google グループ', [-1, -2, 62], [-5, -1, -65]]);
    });

    it('refuse what is none', () => {
      expect(() => valueOf(`Utilities.base64Decode('-_-_')`)).toThrow('Could not decode string.');
      expect(() => valueOf(`Utilities.base64DecodeWebSafe('a+b/')`)).toThrow('Could not decode string.');
      expect(() => valueOf(`Utilities.base64Decode('abcde')`)).toThrow('Could not decode string.');
      expect(() => valueOf('Utilities.base64Encode(5)')).toThrow('Should be of type: String');
    });
  },
);

methods(
  ['Utilities.computeDigest', 'Utilities.computeHmacSha256Signature', 'Utilities.computeHmacSignature'],
  'reference/utilities/utilities#computedigestalgorithm,-value; RFC 1321, RFC 6234, RFC 4231',
  () => {
    const hex = (call: string) =>
      valueOf(
        `return ${call}.map((byte) => { if (byte < -128 || byte > 127) throw new Error('unsigned'); return (byte & 255).toString(16).padStart(2, '0'); }).join('')`,
      );

    it.each([
      ['MD5', '900150983cd24fb0d6963f7d28e17f72'],
      ['SHA_1', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
      ['SHA_256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ])('%s of "abc", and of its bytes', (algorithm, digest) => {
      expect(hex(`Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, 'abc')`)).toBe(digest);
      expect(hex(`Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, [97, 98, 99])`)).toBe(
        digest,
      );
    });

    it('sign with a key', () => {
      const signature = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
      const question = `'what do ya want for nothing?'`;
      expect(hex(`Utilities.computeHmacSha256Signature(${question}, 'Jefe')`)).toBe(signature);
      const algorithm = 'Utilities.MacAlgorithm.HMAC_SHA_256';
      expect(hex(`Utilities.computeHmacSignature(${algorithm}, ${question}, 'Jefe')`)).toBe(signature);
    });

    it('take the charset of the text', () => {
      const ascii = hex(
        `Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'é', Utilities.Charset.US_ASCII)`,
      );
      expect(ascii).toBe(hex(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '?')`));
    });

    it('have no MD2', () => {
      expect(() => valueOf(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'abc')`)).toThrow(
        'DigestAlgorithm.MD2 is not in the local workspace.',
      );
    });
  },
);

methods(['Utilities.getUuid', 'Utilities.sleep'], 'reference/utilities/utilities#sleepmilliseconds', () => {
  it('make another UUID each time', () => {
    const body = 'return [Utilities.getUuid(), Utilities.getUuid()]';
    const [one, other] = valueOf(body) as string[];
    expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one).not.toBe(other);
  });

  it('sleep on the modelled clock, five minutes at most', () => {
    const workspace = aWorkspace();
    const body = 'const before = Date.now(); Utilities.sleep(1500); return Date.now() - before';
    expect(valueOf(body, { workspace })).toBe(1500);
    expect(() => valueOf('Utilities.sleep(300001)')).toThrow('Invalid argument: milliseconds');
    expect(() => valueOf('Utilities.sleep(-1)')).toThrow('Invalid argument: milliseconds');
    expect(() => valueOf(`Utilities.sleep('1')`)).toThrow('Should be of type: Number');
  });
});
