/** Services on a list: which one nobody offers, and which two organizations do. */
import { expect, test } from 'vitest';
import { serviceGaps, serviceOverlaps, type Offer } from '../../src/sheets/offers.ts';

/** `service | organization | area`, as the sheet has them. */
function offered(grid: string): Offer[] {
  return grid
    .trim()
    .split('\n')
    .map((line) => {
      const [service = '', organization = '', area = ''] = line.split('|').map((cell) => cell.trim());
      return {
        ...(service === '' ? {} : { service }),
        ...(organization === '' ? {} : { organization }),
        ...(area === '' ? {} : { area }),
      };
    });
}

const list = offered(`
  Legal advice      | Legal Aid     | North
  legal  advice     | Grace Church  | north
  Legal advice      | Law School    | South
  Rides to court    |               |
  Night shelter     | Grace Church  |
  Childcare         |               | North
  childcare         | Family Center | South
  Job training      | Family Center | North
  Job training      | Family Center | North
  Job training      | Works!        |
                    | Nobody knows  |
`);

test('a service that no organization offers is a gap', () => {
  expect(serviceGaps(list)).toEqual(['Rides to court']);
  expect(serviceGaps([])).toEqual([]);
});

test('a service that two organizations offer in one area overlaps, and an offer without an area counts everywhere', () => {
  expect(serviceOverlaps(list)).toEqual([
    { service: 'Legal advice', area: 'North', organizations: ['Legal Aid', 'Grace Church'] },
    { service: 'Job training', area: 'North', organizations: ['Family Center', 'Works!'] },
  ]);
});

test('without areas two organizations overlap', () => {
  expect(serviceOverlaps(offered('Food | Pantry\nFood | Grace Church'))).toEqual([
    { service: 'Food', area: '', organizations: ['Pantry', 'Grace Church'] },
  ]);
  expect(serviceOverlaps(offered('Food | Pantry\nFood | pantry'))).toEqual([]);
});
