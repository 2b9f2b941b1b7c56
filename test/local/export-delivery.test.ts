import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Obstacle } from '../../build/command-line.ts';
import { deliver, deliveryReport } from '../../local/export/delivery.ts';
import { mailServer } from '../../local/export/mail-server.ts';
import type { Mail } from '../../local/google/mail.ts';
import { selfSigned } from './certificate.ts';
import { mailServerOfTest } from './mail-server.ts';

function aMail(to: string, more: Partial<Mail> = {}): Mail {
  return {
    id: `mail-to-${to}`,
    from: 'coalition@example.org',
    to: [to],
    cc: [],
    bcc: [],
    subject: 'Una reunión',
    body: `For ${to}`,
    attachments: [],
    when: Date.UTC(2026, 11, 2, 18, 30),
    ...more,
  };
}

const at = (port: number, login = '') => mailServer(`smtp://${login}127.0.0.1:${port}`);

describe('delivery to an SMTP server', () => {
  it('hands over each mail as it was sent, in order, to everyone that it names', async () => {
    const server = await mailServerOfTest();
    const first = aMail('ann@example.org', {
      cc: ['bo@example.org'],
      bcc: ['cy@example.org', 'ann@example.org'],
    });
    const delivery = await deliver([first, aMail('dee@example.org')], at(server.port));
    expect(delivery).toEqual({ delivered: 2, refusals: [] });
    expect(server.received.map(({ from, to }) => [from, ...to])).toEqual([
      ['coalition@example.org', 'ann@example.org', 'bo@example.org', 'cy@example.org'],
      ['coalition@example.org', 'dee@example.org'],
    ]);
    const message = server.received[0]?.message ?? '';
    const read = await PostalMime.parse(message);
    expect([read.subject, read.text?.trim(), read.date]).toEqual([
      'Una reunión',
      'For ann@example.org',
      '2026-12-02T18:30:00.000Z',
    ]);
    expect(message.toString()).not.toContain('cy@example.org');
  });

  it('tells of each refused recipient, and goes on with the others and the rest', async () => {
    const server = await mailServerOfTest({
      unknown: ['gone@example.org', 'left@example.org'],
      refusedWord: 'lottery',
    });
    const mails = [
      aMail('ann@example.org', { cc: ['gone@example.org'] }),
      aMail('left@example.org', { cc: ['gone@example.org'] }),
      aMail('bo@example.org', { body: 'You won the lottery' }),
      aMail('cy@example.org'),
    ];
    expect(await deliver(mails, at(server.port))).toEqual({
      delivered: 2,
      refusals: [
        { recipient: 'gone@example.org', why: '550 5.1.1 No such user here' },
        { recipient: 'left@example.org', why: '550 5.1.1 No such user here' },
        { recipient: 'gone@example.org', why: '550 5.1.1 No such user here' },
        { recipient: 'bo@example.org', why: '554 5.7.1 Looks like spam' },
      ],
    });
    expect(server.received.map(({ to }) => to)).toEqual([['ann@example.org'], ['cy@example.org']]);
  });

  it('logs in with the user and password of the address', async () => {
    const server = await mailServerOfTest({ login: { user: 'rosa@example.org', password: 'p@ss:word/%' } });
    const login = `rosa%40example.org:${encodeURIComponent('p@ss:word/%')}@`;
    expect(await deliver([aMail('ann@example.org')], at(server.port, login))).toMatchObject({ delivered: 1 });
  });

  it('says that user and password are wrong, without repeating them', async () => {
    const server = await mailServerOfTest({ login: { user: 'rosa', password: 'right' } });
    const { delivered, stopped } = await deliver([aMail('ann@example.org')], at(server.port, 'rosa:wr0ng@'));
    expect(delivered).toBe(0);
    expect(stopped?.why).toBe(
      `127.0.0.1:${server.port} did not accept the user and password of SMTP_URL (535 5.7.8 Wrong user or password).`,
    );
  });

  it.each([
    ['smtps', { secure: true }],
    ['smtp', { secure: false }],
  ])('encrypts over %s:// what a server with a certificate gets', async (scheme, options) => {
    const { key, cert } = selfSigned();
    const server = await mailServerOfTest({ ...options, key, cert });
    const address = mailServer(`${scheme}://127.0.0.1:${server.port}`);
    const delivery = await deliver([aMail('ann@example.org')], address, { trusted: cert });
    expect(delivery).toEqual({ delivered: 1, refusals: [] });
    expect(server.received.map(({ isEncrypted }) => isEncrypted)).toEqual([true]);
  });

  it.each([
    ['smtps', { secure: true }],
    ['smtp', { secure: false }],
  ])(
    'sends nothing over %s:// where the certificate is not trusted, and says what helps',
    async (scheme, options) => {
      const server = await mailServerOfTest({ ...options, ...selfSigned() });
      const address = mailServer(`${scheme}://127.0.0.1:${server.port}`);
      const { delivered, stopped } = await deliver([aMail('ann@example.org')], address);
      expect([delivered, server.received]).toEqual([0, []]);
      expect(stopped?.why).toMatch(
        /^The certificate of 127\.0\.0\.1:\d+ is not trusted \(.*self-signed certificate\)\. If .* NODE_EXTRA_CA_CERTS\.$/,
      );
    },
  );

  it('sends nothing in the clear to a server elsewhere', async () => {
    const server = await mailServerOfTest();
    const elsewhere = { ...at(server.port), encryption: 'required' } as const;
    const { delivered, stopped } = await deliver([aMail('ann@example.org')], elsewhere);
    expect([delivered, server.received]).toEqual([0, []]);
    expect(stopped?.why).toContain("can't be talked to in secret");
  });

  it('says where nothing answers', async () => {
    const { stopped } = await deliver([aMail('ann@example.org')], at(9));
    expect(stopped?.why).toBe('The connection to 127.0.0.1:9 failed (connect ECONNREFUSED 127.0.0.1:9).');
  });

  it('gives up on a server that keeps silent', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const { stopped } = await deliver([aMail('ann@example.org')], at(port), { patienceMs: 200 });
    expect(stopped?.why).toBe(`127.0.0.1:${port} did not answer in time.`);
  });

  it('stops where the server hangs up, and says how many arrived before', async () => {
    const server = await mailServerOfTest({
      onMailFrom: ({ address }, _session, done) =>
        done(address === 'last@example.org' ? Object.assign(new Error('Bye'), { responseCode: 421 }) : null),
    });
    const mails = [
      aMail('ann@example.org'),
      aMail('bo@example.org', { from: 'last@example.org' }),
      aMail('cy@example.org'),
    ];
    const delivery = await deliver(mails, at(server.port));
    expect(delivery).toMatchObject({ delivered: 1, refusals: [] });
    expect(delivery.stopped).toMatchObject({ why: expect.stringContaining('421 Bye') as string, left: 2 });
  });
});

describe('the report of a delivery', () => {
  const server = at(25);
  it('names the server, each refused recipient, and what was left', () => {
    const refusals = [{ recipient: 'gone@example.org', why: '550 No such user' }];
    const stopped = { why: '127.0.0.1:25 did not answer in time.', left: 3 };
    expect(deliveryReport({ delivered: 1, refusals, stopped }, server)).toEqual([
      '1 mail was delivered to 127.0.0.1:25.',
      'Not accepted for gone@example.org: 550 No such user',
      '127.0.0.1:25 did not answer in time.',
      '3 mails were left; the first of them may have arrived.',
    ]);
  });

  it('is one line where all went well', () => {
    expect(deliveryReport({ delivered: 2, refusals: [] }, server)).toEqual([
      '2 mails were delivered to 127.0.0.1:25.',
    ]);
  });
});

describe('SMTP_URL', () => {
  it.each([
    ['smtp://127.0.0.1:1025', { host: '127.0.0.1', port: 1025, encryption: 'if offered' }],
    ['smtp://localhost', { host: 'localhost', port: 587, encryption: 'if offered' }],
    ['smtp://[::1]:25/', { host: '::1', port: 25, encryption: 'if offered' }],
    ['smtp://mail.example.org', { host: 'mail.example.org', port: 587, encryption: 'required' }],
    ['smtp://127.example.org', { host: '127.example.org', port: 587, encryption: 'required' }],
    [
      'smtps://a%40b.org:x%3Ay@mail.example.org',
      {
        host: 'mail.example.org',
        port: 465,
        encryption: 'from the start',
        login: { user: 'a@b.org', password: 'x:y' },
      },
    ],
  ])('%s', (address, server) => {
    expect(mailServer(address)).toEqual(server);
  });

  it.each([
    ['mail.example.org', 'SMTP_URL is not an address.'],
    ['https://user:secret@mail.example.org', 'SMTP_URL begins with smtp:// or smtps://.'],
    ['smtp://', 'SMTP_URL names no server.'],
    [
      'smtp://user:secret@mail.example.org/?debug=true',
      "SMTP_URL has something after the server's name and port.",
    ],
    ['smtp://user:sec%ret@mail.example.org', 'In SMTP_URL, a % in user or password is written %25.'],
  ])('%s is told plainly, and nothing of it is repeated', (address, sentence) => {
    const read = () => mailServer(address);
    expect(read).toThrow(Obstacle);
    expect(read).toThrow(sentence);
    expect(read).not.toThrow(/secret|sec%ret/);
  });
});
