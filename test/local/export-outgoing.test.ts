import { describe, expect, it } from 'vitest';
import { mailServer } from '../../local/export/mail-server.ts';
import { deliverAll, OutgoingMail } from '../../local/export/outgoing.ts';
import { mailServerOfTest } from './mail-server.ts';
import { aWorkspace, valueOf } from './tiny-script.ts';

const at = (port: number) => mailServer(`smtp://127.0.0.1:${port}`);

function send(workspace: ReturnType<typeof aWorkspace>, ...to: readonly string[]): void {
  for (const address of to) valueOf(`MailApp.sendEmail('${address}', 'Hello', 'Text')`, { workspace });
}

describe('the mails of a running workspace', () => {
  it('are delivered once each as they are sent, without those from before', async () => {
    const server = await mailServerOfTest({ unknown: ['gone@example.org'] });
    const workspace = aWorkspace();
    send(workspace, 'before@example.org');
    const said: string[] = [];
    const outgoing = new OutgoingMail(workspace, at(server.port), (line) => said.push(line));
    send(workspace, 'ann@example.org', 'gone@example.org');
    outgoing.changed();
    outgoing.changed();
    await outgoing.settled();
    send(workspace, 'bo@example.org');
    outgoing.changed();
    await outgoing.settled();
    expect(server.received.map(({ to }) => to.join())).toEqual(['ann@example.org', 'bo@example.org']);
    const name = `127.0.0.1:${server.port}`;
    expect(said).toEqual([
      `Mails sent from now on are delivered to ${name}.`,
      `1 mail was delivered to ${name}.\nNot accepted for gone@example.org: 550 5.1.1 No such user here`,
      `1 mail was delivered to ${name}.`,
    ]);
  });

  it('wait for a server that is away, which is told once', async () => {
    const closed = await mailServerOfTest();
    await closed.stop();
    const workspace = aWorkspace();
    const said: string[] = [];
    const outgoing = new OutgoingMail(workspace, at(closed.port), (line) => said.push(line));
    send(workspace, 'ann@example.org');
    for (let change = 0; change < 3; change += 1) outgoing.changed();
    await outgoing.settled();
    expect(said.filter((line) => line.includes('ECONNREFUSED'))).toHaveLength(1);
    const back = await mailServerOfTest({ port: closed.port });
    outgoing.changed();
    await outgoing.settled();
    expect(back.received.map(({ to }) => to)).toEqual([['ann@example.org']]);
  });
});

it('delivering all tells how many arrived, and gives what did not', async () => {
  const server = await mailServerOfTest({ unknown: ['gone@example.org'] });
  const workspace = aWorkspace();
  send(workspace, 'ann@example.org', 'gone@example.org');
  const said: string[] = [];
  const refused = await deliverAll(workspace.mail, at(server.port), (line) => said.push(line));
  expect(said).toEqual([`1 mail was delivered to 127.0.0.1:${server.port}.`]);
  expect(refused).toEqual(['Not accepted for gone@example.org: 550 5.1.1 No such user here']);
});
