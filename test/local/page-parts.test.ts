import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../local/page/address.ts';
import { fromTable, toTable } from '../../local/page/grid/clipboard.ts';
import { byService } from '../../local/page/service-calls.tsx';
import { sidebarPage } from '../../local/server/frames.ts';

describe('cells on the clipboard', () => {
  it.each([
    ['one cell', 'x', [['x']]],
    [
      'rows and columns',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a line end after the last row, as other programs write it', 'a\tb\r\n', [['a', 'b']]],
    ['empty cells', '\ta\n\n', [['', 'a'], ['']]],
    [
      'quoted cells with lines and quotes in them',
      '"two\nlines"\t"say ""yes"""',
      [['two\nlines', 'say "yes"']],
    ],
    ['quotes that belong to the text', 'say "yes"\tb', [['say "yes"', 'b']]],
  ])('%s', (_what, text, cells) => {
    expect(fromTable(text)).toEqual(cells);
  });

  it('what was copied is pasted as it was', () => {
    const cells = [
      ['two\nlines', 'a "quote"', ''],
      ['tab\there', '  spaces', 'x'],
    ];
    expect(fromTable(toTable(cells))).toEqual(cells);
  });
});

describe('the page’s address', () => {
  const read = (address: string) => readAddress(new URL(address, 'http://127.0.0.1'));

  it.each([
    ['/?as=rosa%40example.org', { as: 'rosa@example.org', view: 'spreadsheet' }],
    ['/?as=rosa%40example.org&file=1abc', { as: 'rosa@example.org', file: '1abc', view: 'spreadsheet' }],
    ['/?as=rosa%40example.org#inbox', { as: 'rosa@example.org', view: 'inbox' }],
    ['/?as=rosa%40example.org#document-1abc', { as: 'rosa@example.org', view: 'drive', document: '1abc' }],
  ] as const)('%s says whose page it is and what is in sight', (address, meaning) => {
    expect(read(address)).toEqual(meaning);
    expect(writeAddress(meaning)).toBe(address);
  });

  it('shows the spreadsheet where it names no window that there is', () => {
    expect(read('/#elsewhere')).toEqual({ as: '', view: 'spreadsheet' });
  });
});

describe('the calls of a run', () => {
  it('stand by service, what took longest first', () => {
    const call = (method: string, count: number, ms: number) => ({ method, count, ms });
    const calls = [
      call('Range.getValues', 2, 240),
      call('MailApp.sendEmail', 1, 800),
      call('Range.setValue', 9, 300),
    ];
    expect(
      byService(calls).map(({ name, ms, calls: own }) => [name, ms, own.map(({ method }) => method)]),
    ).toEqual([
      ['MailApp', 800, ['MailApp.sendEmail']],
      ['Range', 540, ['Range.setValue', 'Range.getValues']],
    ]);
  });
});

describe('the add-on’s page in its frame', () => {
  it.each([
    [
      '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head>',
      '<!DOCTYPE html><html lang="en"><head>|<meta charset="utf-8"></head>',
    ],
    ['<html><body>x', '<html>|<body>x'],
    ['<!doctype html><p>x', '<!doctype html>|<p>x'],
    ['<p>x', '|<p>x'],
  ])('%s has google.script as early as it may', (html, expected) => {
    const [before, after] = expected.split('|');
    const script = '<script data-functions="[&#34;dispatch&#34;]">shim()</script>';
    expect(sidebarPage(html, 'shim()', ['dispatch'])).toBe(`${before ?? ''}${script}${after ?? ''}`);
  });
});
