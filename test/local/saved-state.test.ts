import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readState, StateWriter } from '../../local/server/saved-state.ts';
import { aWorkspace } from './tiny-script.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'state-'));
  file = path.join(folder, 'kept', 'state.json');
});
afterEach(() => rm(folder, { recursive: true }));

const failed = (error: Error): never => {
  throw error;
};

describe('the saved state', () => {
  it('is nothing before the first write', async () => {
    expect(await readState(file)).toEqual({ state: 'none' });
  });

  it('comes back as it was, the clock and the random numbers too', async () => {
    const workspace = aWorkspace();
    workspace.now += 5000;
    await new StateWriter(file, workspace, failed).flush();
    const found = await readState(file);
    if (found.state !== 'read') throw new Error(found.state);
    expect(found.workspace.save()).toBe(workspace.save());
    expect(found.workspace.random.uuid()).toBe(workspace.random.uuid());
  });

  it('is written once for several changes, and never half', async () => {
    const workspace = aWorkspace();
    const writer = new StateWriter(file, workspace, failed);
    for (let change = 0; change < 5; change += 1) writer.changed();
    expect(existsSync(file)).toBe(false);
    await expect.poll(() => existsSync(file)).toBe(true);
    expect(await readdir(path.dirname(file))).toEqual(['state.json']);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['of another version', (text: string) => text.replace(/"version":\d+/, '"version":99')],
    ['without one of its parts', (text: string) => text.replace('"triggers":', '"tigers":')],
    ['without its spreadsheet', (text: string) => text.replace(/"spreadsheets":.*\]/s, '"spreadsheets":[]')],
  ])('that is %s is kept under another name, and said', async (_how, damage) => {
    const text = damage(aWorkspace().save());
    await new StateWriter(file, aWorkspace(), failed).flush();
    await writeFile(file, text);
    const found = await readState(file);
    if (found.state !== 'damaged') throw new Error(found.state);
    expect(found.why).not.toBe('');
    expect(await readFile(found.keptAs, 'utf8')).toBe(text);
    expect(await readState(file)).toEqual({ state: 'none' });
  });

  it('is what it was before where the program was stopped in the middle of a write', async () => {
    const workspace = aWorkspace();
    await new StateWriter(file, workspace, failed).flush();
    await writeFile(`${file}.new`, '{"version":');
    const found = await readState(file);
    if (found.state !== 'read') throw new Error(found.state);
    await new StateWriter(file, found.workspace, failed).flush();
    expect(await readdir(path.dirname(file))).toEqual(['state.json']);
  });

  it('says which part of it is missing', async () => {
    await new StateWriter(file, aWorkspace(), failed).flush();
    await writeFile(file, (await readFile(file, 'utf8')).replace('"mail":', '"male":'));
    expect(await readState(file)).toMatchObject({
      state: 'damaged',
      why: 'its part “mail” is missing or damaged',
    });
  });

  it('that can’t be written is told, and the next write is tried', async () => {
    const failures: string[] = [];
    await writeFile(path.join(folder, 'kept'), 'a file where the folder should be');
    const writer = new StateWriter(file, aWorkspace(), ({ message }) => failures.push(message));
    await writer.flush();
    expect(failures).toHaveLength(1);
    await rm(path.join(folder, 'kept'));
    await writer.flush();
    expect(existsSync(file)).toBe(true);
  });
});
