import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventory, inventoryText, total } from '../../local/inventory.ts';
import { methodGroups } from './method-groups.ts';

const project = path.resolve(import.meta.dirname, '../..');

const classes = inventory();
const groups = await methodGroups();
const all = classes.flatMap(({ name, has }) => has.map((method) => `${name}.${method}`));

describe("Google's methods in the workspace", () => {
  it('are each named by a group of tests', () => {
    const named = new Set(groups.flatMap(({ names }) => names));
    expect(all.filter((method) => !named.has(method)).join('\n')).toBe('');
  });

  it('are tested by groups that cite their source, and name nothing that is not there', () => {
    const known = new Set(all);
    const faults = groups.flatMap(({ names, source }) => [
      ...(source === '' ? [`${names.join(', ')}: without a source`] : []),
      ...names.filter((name) => !known.has(name)).map((name) => `${name} is not in the workspace`),
    ]);
    expect(faults.join('\n')).toBe('');
  });

  it('are counted in the README, and listed in METHODS.md', async () => {
    const readme = readFileSync(path.join(project, 'local/README.md'), 'utf8');
    expect(/^The workspace has \d+ methods of .*?\./m.exec(readme)?.[0]).toBe(total(classes));
    await expect(inventoryText(classes)).toMatchFileSnapshot(path.join(project, 'local/METHODS.md'));
  });

  it('are found in every way in which the realm makes an object', () => {
    expect(all).toEqual(
      expect.arrayContaining([
        'Range.setValues',
        'Range.offset',
        'ClockTriggerBuilder.everyHours',
        'Drive.Files.create',
        'EmbeddedBarChartBuilder.setStacked',
        'DataValidationBuilder.requireCheckbox',
      ]),
    );
    expect(classes.find(({ name }) => name === 'TriggerBuilder')?.lacks).toContain('forForm');
  });
});
