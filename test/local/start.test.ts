import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Obstacle } from '../../build/command-line.ts';
import { start as startCommand } from '../../local/commands/start.ts';
import type { Overview } from '../../local/server/contract.ts';
import { runCommand, RunningCommand } from './command.ts';

const START = 'local/commands/start.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'start-'));
});
afterAll(() => rm(folder, { recursive: true }));

const running: RunningCommand[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((command) => command.stop()));
});

/** Starts on a free port, with state and build in a folder of its own; gives the page's address once it is ready. */
async function start(...args: readonly string[]): Promise<{ command: RunningCommand; url: string }> {
  const command = new RunningCommand(START, [
    ...['--port', '0'],
    ...['--state', path.join(folder, 'state.json')],
    ...['--dist', path.join(folder, 'dist')],
    ...args,
  ]);
  running.push(command);
  const [, url = ''] = await command.says(/Ready after .*: (http\S+)/);
  return { command, url };
}

async function ask(url: string, name: string, input: object): Promise<unknown> {
  const response = await fetch(`${url}api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  return response.json();
}

/** Whose page it is where the address names nobody. */
async function owner(url: string): Promise<string> {
  const { headers } = await fetch(url, { redirect: 'manual' });
  return new URL(headers.get('location') ?? '', url).searchParams.get('as') ?? '';
}

async function overview(url: string): Promise<Overview> {
  return (await ask(url, 'overview', { as: await owner(url) })) as Overview;
}

describe('the options of npm start', () => {
  it('are explained', async () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await startCommand(['--help']);
    for (const option of ['--port', '--fresh', '--empty', '--help']) {
      expect(print.mock.calls.join()).toContain(option);
    }
    print.mockRestore();
  });

  it.each([
    [['--prot', '8000'], "Unknown option '--prot'"],
    [['--port', 'http'], '--port takes a whole number from 0 to 65535, not “http”.'],
    [['8000'], "Unexpected argument '8000'"],
  ])('%j is told plainly', async (args, sentence) => {
    await expect(startCommand(args)).rejects.toThrow(Obstacle);
    await expect(startCommand(args)).rejects.toThrow(sentence);
  });

  it('say how to choose another port where one is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(startCommand(['--port', String(port)])).rejects.toThrow(
      `Port ${port} is in use by another program. Choose another one: npm start -- --port ${port + 1}`,
    );
    await new Promise((resolve) => other.close(resolve));
  });
});

describe('npm start', () => {
  it('ends with 1 and without a stack where it was called wrongly', async () => {
    const { code, errors } = await runCommand(START, '--prot');
    expect(code).toBe(1);
    expect(errors).not.toContain('    at ');
  });

  it('keeps what was done over a restart, and begins with the sample where that can’t be read', async () => {
    const state = path.join(folder, 'state.json');
    const first = await start('--empty');
    const { spreadsheet } = await overview(first.url);
    expect(spreadsheet?.tabs.map(({ name }) => name)).toEqual(['Sheet1']);
    await ask(first.url, 'edit', {
      ...{ do: 'rename sheet', as: await owner(first.url), name: 'Mine' },
      sheet: spreadsheet?.tabs[0]?.id,
    });
    expect((await first.command.stop()).code).toBe(0);

    const second = await start();
    expect(second.command.output).toContain('Going on with');
    expect((await overview(second.url)).spreadsheet?.tabs[0]?.name).toBe('Mine');
    await second.command.stop();

    await writeFile(state, '{"version":1,');
    const third = await start();
    expect(third.command.output).toContain(`The saved state ${state} can't be read`);
    const [kept] = (await readdir(folder)).filter((name) => name.startsWith('state-damaged-'));
    expect(await readFile(path.join(folder, kept ?? ''), 'utf8')).toBe('{"version":1,');
    const sample = await overview(third.url);
    expect(sample.spreadsheet?.title).toBe('Safe Return Coalition');
    expect(sample.spreadsheet?.tabs.map(({ name }) => name)).toContain('Stakeholders');
    expect(sample.notices).toEqual([
      expect.stringContaining(`The saved state ${state} can't be read`) as string,
    ]);
    expect(sample.people.map(({ role, hasAccount }) => (hasAccount ? (role ?? 'nothing') : 'mail'))).toEqual([
      ...['owner', 'writer', 'writer', 'reader', 'nothing', 'mail'],
    ]);
    expect(third.command.output.match(/http:/g)).toHaveLength(1);
  });
});
