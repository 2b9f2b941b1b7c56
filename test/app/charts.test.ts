/** Charts: drawn once where there is something to draw, fed by a hidden sheet, and people's own from then on. */
import { beforeEach, describe, expect, test } from 'vitest';
import { sheetWithKey } from '../../local/find-cells.ts';
import { chartTable } from '../../local/google/spreadsheet/chart-data.ts';
import type { Chart } from '../../local/google/spreadsheet/model.ts';
import { aMember, anAction, newWorkbook, type AddOn } from '../add-on.ts';
import { edit, spreadsheetOf } from './by-hand.ts';

let addOn: AddOn;
beforeEach(() => {
  addOn = newWorkbook();
});

const chartsOn = (key: string): readonly Chart[] => sheetWithKey(spreadsheetOf(addOn), key)?.charts ?? [];
const titles = (key: string): unknown[] => chartsOn(key).map(({ options }) => options['title']);
const look = () => addOn.exchange('refresh', {}).run;

/** What a chart shows: its headings, and its rows in which something stands. */
function shown(chart: Chart | undefined): string[] {
  if (!chart) throw new Error('There is no chart.');
  const { headings, rows } = chartTable(spreadsheetOf(addOn), chart);
  const words = [headings, ...rows.map((row) => row.map(({ text }) => text))];
  return words.map((row) => row.join(' | '));
}

function watch(name: string, ...values: readonly [day: string, value: number][]): void {
  addOn.add('indicators', { name, wanted: 'down', begins: '2025-06-30' });
  for (const [period, value] of values) addOn.add('readings', { indicator: name, period, value });
}

describe('on Start here', () => {
  test('there is no chart, and no sheet behind it, where there is nothing to draw: a sentence says so', () => {
    look();
    expect(titles('start')).toEqual([]);
    expect(sheetWithKey(spreadsheetOf(addOn), 'figures')).toBeUndefined();
    expect(JSON.stringify(sheetWithKey(spreadsheetOf(addOn), 'start'))).toContain(
      'No promises yet. Nobody has a level yet.',
    );
  });

  test('promises by state and stakeholders by level are counted, without a name', () => {
    addOn.add('people', aMember('Rosa Benavides', { level: 'core' }));
    addOn.add('actions', anAction('Draft the cost sheet', { who: 'Rosa Benavides' }));
    addOn.add('actions', anAction('Book the hall', { state: 'done' }));
    look();
    expect(titles('start')).toEqual(['Promises by state', 'Stakeholders by level']);
    const [promises, levels] = chartsOn('start');
    expect(shown(promises).slice(0, 4)).toEqual([
      'Promises by state | How many',
      'Open | 1',
      'In progress | 0',
      'Done | 1',
    ]);
    expect(shown(levels)).toContain('Core | 1');
    const behind = sheetWithKey(spreadsheetOf(addOn), 'figures');
    expect(behind?.hidden).toBe(true);
    expect(JSON.stringify(behind)).not.toContain('Rosa');
  });

  test('a chart is drawn once and follows what is counted; a look that changes nothing asks for no chart', () => {
    addOn.add('actions', anAction('Draft the cost sheet'));
    look();
    addOn.add('actions', anAction('Book the hall'));
    const charts = (run: { calls: readonly { method: string }[] }) =>
      run.calls.filter(({ method }) => /Chart/.test(method)).length;
    expect(charts(look())).toBe(0);
    expect(shown(chartsOn('start')[0])[1]).toBe('Open | 2');
    expect(titles('start')).toEqual(['Promises by state']);
  });

  test('one that people removed stays away; one that is there in a copy is not drawn a second time', () => {
    addOn.add('actions', anAction('Draft the cost sheet'));
    look();
    delete addOn.workspace.properties.document['charts'];
    addOn.add('actions', anAction('Book the hall'));
    look();
    expect(titles('start')).toEqual(['Promises by state']);
    edit(addOn, (spreadsheet) => ({
      ...spreadsheet,
      sheets: spreadsheet.sheets.map((sheet) => ({ ...sheet, charts: [] })),
    }));
    addOn.add('actions', anAction('Write to the library'));
    look();
    expect(titles('start')).toEqual([]);
  });

  test('its title speaks the workbook’s language, also when that is changed', () => {
    addOn.add('actions', anAction('Draft the cost sheet'));
    look();
    for (let done = 0, total = 1; done < total;)
      ({ done, total } = addOn.call('language', { to: 'es', done }));
    look();
    expect(titles('start')).toEqual(['Compromisos por estado']);
    expect(shown(chartsOn('start')[0])[1]).toBe('Abierto | 1');
  });
});

describe('on Indicators', () => {
  test('the values of each indicator are a line over time, with the baseline beside it, from two values on', () => {
    watch('Back in jail', ['2026-06-30', 36], ['2024-06-30', 39], ['2025-06-30', 38]);
    watch('Homes found', ['2026-06-30', 12]);
    look();
    expect(titles('indicators')).toEqual(['Our first indicator over time']);
    const [course] = chartsOn('indicators');
    expect(course?.type).toBe('LINE');
    const [first, ...lines] = shown(course);
    expect(first).toBe('Until | Back in jail | Where we started');
    expect(lines.map((line) => line.replace(/^[^|]+/, ''))).toEqual(['| 39 | 38', '| 38 | 38', '| 36 | 38']);
    addOn.add('readings', { indicator: 'Homes found', period: '2026-12-31', value: 15 });
    look();
    expect(titles('indicators')).toEqual(['Our first indicator over time', 'Our second indicator over time']);
  });

  test('another value needs no new chart', () => {
    watch('Back in jail', ['2025-06-30', 38], ['2026-06-30', 36]);
    look();
    addOn.add('readings', { indicator: 'Back in jail', period: '2025-12-31', value: 37 });
    look();
    expect(titles('indicators')).toHaveLength(1);
    expect(shown(chartsOn('indicators')[0])).toHaveLength(4);
    expect(shown(chartsOn('indicators')[0])[2]).toContain('37 | 38');
  });
});

test('examples and what was put away are not counted', () => {
  addOn.add('actions', anAction('Draft the cost sheet', { mark: 'example' }));
  look();
  expect(titles('start')).toEqual([]);
});
