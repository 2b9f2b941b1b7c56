import { describe, expect, it } from 'vitest';
import { RowHeights } from '../../local/page/row-heights.ts';
import { fromTable, inSight, nextColumn, nextRow, rangeOf, toTable } from '../../local/page/selection.ts';
import { sidebarPage } from '../../local/server/frames.ts';
import type { SheetAnswer } from '../../local/server/contract.ts';

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

describe('moving over a sheet', () => {
  const row = (number: number, isHidden = false) => ({ row: number, height: 21, isHidden, cells: [] });
  const column = (letters: string, isHidden = false) => ({ letters, width: 100, isHidden });
  const sheet = {
    rowCount: 6,
    columns: [column('A'), column('B', true), column('C'), column('D', true)],
    frozen: [row(1, true), row(2)],
    rows: [row(3), row(4, true), row(5), row(6)],
  } as unknown as SheetAnswer;

  it('passes over what is hidden and stops at the edge', () => {
    expect([nextColumn(sheet, 1, 1), nextColumn(sheet, 3, 1), nextColumn(sheet, 3, -1)]).toEqual([3, 3, 1]);
    expect([nextRow(sheet, 3, 1), nextRow(sheet, 6, 1), nextRow(sheet, 2, -1)]).toEqual([5, 6, 2]);
  });

  it('begins at a cell that can be seen', () => {
    expect(inSight(sheet, { row: 1, column: 2 })).toEqual({ row: 2, column: 3 });
    const place = { row: 5, column: 1 };
    expect(inSight(sheet, place)).toBe(place);
  });

  it('selects from any corner to any other', () => {
    expect(rangeOf({ anchor: { row: 5, column: 3 }, head: { row: 3, column: 1 } })).toEqual({
      row: 3,
      column: 1,
      rows: 3,
      columns: 3,
    });
  });
});

describe('heights of rows that are not drawn', () => {
  it('are guessed until they are known', () => {
    const heights = new RowHeights();
    expect(heights.between(3, 13)).toBe(210);
    expect(heights.note(4, 61)).toBe(true);
    expect(heights.note(4, 61)).toBe(false);
    expect(heights.between(3, 13)).toBe(250);
    expect(heights.between(5, 13)).toBe(168);
    expect(heights.at(3, 20, 100)).toBe(3);
    expect(heights.at(3, 81, 100)).toBe(4);
    expect(heights.at(3, 82, 100)).toBe(5);
    expect(heights.at(3, 1_000_000, 100)).toBe(100);
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
