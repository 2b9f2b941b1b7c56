/** `npm start`: the workbook in a browser on this machine, as in a Google account. */
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAddOn } from '../../build/build.ts';
import { dayOf } from '../demo/run-demo.ts';
import { chosenMailServer } from '../export/mail-server.ts';
import { OutgoingMail } from '../export/outgoing.ts';
import { loadScript, type Script, type Workspace } from '../runtime.ts';
import { coalition } from '../sample/coalition.ts';
import { enterSample } from '../sample/enter-sample.ts';
import { sampleWorkspace } from '../sample/sample-workspace.ts';
import { LiveWorkspace } from '../server/live-workspace.ts';
import { buildPage } from '../server/page-assets.ts';
import { readState, StateWriter } from '../server/saved-state.ts';
import { startServer } from '../server/server.ts';
import { SidebarUser } from '../sidebar-user.ts';
import { Obstacle, readOptions, runCommand, wholeNumber } from '../../build/command-line.ts';

const project = path.resolve(import.meta.dirname, '../..');

const help = `npm start -- [options]

Builds the add-on and shows it in a browser: spreadsheet, menu and sidebar, and the mails, documents and hourly runs
that come of it. The first start enters a sample coalition; later ones go on where the last one ended. Everything stays
on this machine, unless the environment variable SMTP_URL names a mail server, like smtp://127.0.0.1:1025: then what is
mailed from now on is delivered to it as well.

  --port N       port on 127.0.0.1 (default 8700)
  --fresh        forget the saved state and begin with the sample again
  --empty        forget the saved state and begin with an empty spreadsheet
  --state FILE   where the state is kept (default .workspace/state.json)
  --dist DIR     where to build the add-on (default dist)
  --help         this text`;

const options = {
  port: { type: 'string', default: '8700' },
  fresh: { type: 'boolean', default: false },
  empty: { type: 'boolean', default: false },
  state: { type: 'string', default: path.join(project, '.workspace/state.json') },
  dist: { type: 'string', default: path.join(project, 'dist') },
  help: { type: 'boolean', default: false },
} as const;

/** Runs the command on its arguments. Throws an Obstacle for what the person can put right. */
export async function start(args: readonly string[]): Promise<void> {
  const begun = performance.now();
  const chosen = readOptions(args, options);
  if (chosen.help) return console.log(help);
  const port = wholeNumber('port', chosen.port, 0, 65_535);
  await assertFree(port);
  const mailServer = chosenMailServer();

  console.log('Building the add-on and the page');
  const [assets] = await Promise.all([buildPage(), buildAddOn(path.resolve(chosen.dist))]);
  const script = loadScript(path.resolve(chosen.dist));
  const state = path.resolve(chosen.state);
  if (chosen.fresh || chosen.empty) await rm(state, { force: true });
  const found = await readState(state);
  const notices = found.state === 'damaged' ? [saidDamage(state, found)] : [];
  for (const notice of notices) console.log(notice);
  if (found.state === 'read') console.log(`Going on with ${state}`);
  const workspace = found.state === 'read' ? found.workspace : newWorkspace(script, chosen.empty);

  const live = new LiveWorkspace(workspace, script, notices);
  const writer = new StateWriter(state, workspace, (error) => {
    console.error(`The state could not be saved: ${error.message}`);
  });
  live.onChange(() => writer.changed());
  const outgoing = mailServer && new OutgoingMail(workspace, mailServer, console.log);
  if (outgoing) live.onChange(() => outgoing.changed());
  await writer.flush();
  const server = await startServer(live, assets, port);
  console.log(`Ready after ${((performance.now() - begun) / 1000).toFixed(1)} s: ${server.url}`);
  console.log('Ctrl+C stops it; what was done is saved.');

  const stop = async (): Promise<void> => {
    await server.close();
    await writer.flush();
    await outgoing?.settled();
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

function saidDamage(file: string, { why, keptAs }: { why: string; keptAs: string }): string {
  return `The saved state ${file} can't be read (${why}). It is kept as ${keptAs}; this is a fresh start.`;
}

function newWorkspace(script: Script, isEmpty: boolean): Workspace {
  // A new spreadsheet has the zone of the account that makes it; setup asks whether it is right.
  const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const workspace = isEmpty ? sampleWorkspace(Date.now(), { zone: ownZone }) : sampleWorkspace(Date.now());
  if (!isEmpty) {
    console.log('Entering the sample coalition, as a person would');
    const { account, zone } = coalition;
    enterSample(new SidebarUser(workspace, script, account, { zone }), dayOf(workspace.now), (step) =>
      console.log(`  ${step}`),
    );
  }
  return workspace;
}

/** Throws Obstacle where another program listens on the port. Port 0 is always free. */
async function assertFree(port: number): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EADDRINUSE' ? 'is in use by another program' : `can't be used (${String(code)})`;
    throw new Obstacle(`Port ${port} ${why}. Choose another one: npm start -- --port ${port + 1}`);
  } finally {
    probe.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(start);
