import { describe, expect, it } from 'vitest';
import { run } from '../../local/runtime.ts';
import { aWorkspace, ROSA, tinyScript, valueOf } from './tiny-script.ts';

const format = (pattern: string, zone = 'America/Chicago', instant = Date.UTC(2026, 6, 4, 2, 5, 9, 7)) =>
  valueOf(
    `return Utilities.formatDate(new Date(${String(instant)}), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`,
  );

describe('Utilities.formatDate (platform.md §5.3)', () => {
  it.each([
    ['yyyy-MM-dd', '2026-07-03'],
    ['yy M d', '26 7 3'],
    ['EEE, MMM d', 'Fri, Jul 3'],
    ['EEEE d MMMM y', 'Friday 3 July 2026'],
    ['HH:mm:ss.SSS', '21:05:09.007'],
    ['h:mm a', '9:05 PM'],
    ["yyyy-MM-dd'T'HH:mmX", '2026-07-03T21:05-05'],
    ['Z XXX', '-0500 -05:00'],
    ['z', 'CDT'],
    ["h 'o''clock'", "9 o'clock"],
  ])('%s', (pattern, text) => {
    expect(format(pattern)).toBe(text);
  });

  it('works in any zone, and refuses what is none', () => {
    expect(format('yyyy-MM-dd HH:mm', 'Asia/Tokyo')).toBe('2026-07-04 11:05');
    expect(format('X', 'GMT')).toBe('Z');
    expect(() => format('yyyy', 'Chicago')).toThrow('"Chicago" is not a time zone');
  });

  it('refuses letters that it does not know, such as the week year', () => {
    expect(() => format('YYYY')).toThrow("The date pattern 'YYYY' is not in the local workspace.");
  });

  it('needs a Date', () => {
    expect(() => valueOf(`Utilities.formatDate('2026-01-05', 'UTC', 'yyyy')`)).toThrow('needs a Date');
  });
});

describe('Utilities.parseDate', () => {
  it('reads a date in a zone', () => {
    const body = `return Utilities.parseDate('2026-07-03 21:05', 'America/Chicago', 'yyyy-MM-dd HH:mm').toISOString()`;
    expect(valueOf(body)).toBe('2026-07-04T02:05:00.000Z');
  });

  it('refuses what does not fit', () => {
    expect(() => valueOf(`Utilities.parseDate('soon', 'UTC', 'yyyy')`)).toThrow('Unparseable date: "soon"');
  });
});

describe('the rest of Utilities', () => {
  it('formats as Java does (platform.md §8)', () => {
    expect(valueOf(`return Utilities.formatString('%s has %03d of %.1f%%|%-3s|', 'x', 7, 2.55, 'y')`)).toBe(
      'x has 007 of 2.5%|y  |',
    );
    expect(() => valueOf(`Utilities.formatString('%j', {})`)).toThrow("('%j') is not in the local workspace");
  });

  it('makes blobs of text or bytes', () => {
    const body = `const blob = Utilities.newBlob('é', 'text/html', 'x.html');
      return [blob.getBytes(), blob.getDataAsString(), blob.getContentType(), blob.getName(), Utilities.newBlob([104, 105]).getDataAsString()]`;
    expect(valueOf(body)).toEqual([[-61, -87], 'é', 'text/html', 'x.html', 'hi']);
  });

  it('sleeps on the modelled clock', () => {
    const workspace = aWorkspace();
    const body = 'const before = Date.now(); Utilities.sleep(1500); return Date.now() - before';
    expect(valueOf(body, { workspace })).toBe(1500);
  });

  it('writes Logger and console to the log of the run', () => {
    const script = tinyScript(
      `function probe() { Logger.log('%s of %s', 1, 'two'); console.warn('careful', { a: 1 }); }`,
    );
    expect(run(aWorkspace(), script, { function: 'probe', user: ROSA }).log).toEqual([
      '1 of two',
      'Warning: careful {"a":1}',
    ]);
  });
});
