/** A real SMTP server on 127.0.0.1 that keeps what it gets. */
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';

export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly message: Buffer;
  readonly isEncrypted: boolean;
}

export interface TestServer {
  readonly port: number;
  readonly received: readonly Received[];
  readonly stop: () => Promise<void>;
}

export interface TestServerOptions extends SMTPServerOptions {
  /** Addresses that it does not take mail for. */
  readonly unknown?: readonly string[];
  /** Refuses a message once it has it, by a word in it. */
  readonly refusedWord?: string;
  /** A free one by default. */
  readonly port?: number;
  /** The one user and password that may log in; without, nobody has to. */
  readonly login?: { readonly user: string; readonly password: string };
}

/** A server that ends with the test. */
export async function mailServerOfTest(options?: TestServerOptions): Promise<TestServer> {
  const server = await startMailServer(options);
  onTestFinished(server.stop);
  return server;
}

export async function startMailServer({
  unknown = [],
  refusedWord,
  login,
  port = 0,
  ...options
}: TestServerOptions = {}): Promise<TestServer> {
  const received: Received[] = [];
  const refusal = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });
  const server = new SMTPServer({
    disabledCommands: [...(login ? [] : ['AUTH']), ...('key' in options ? [] : ['STARTTLS'])],
    allowInsecureAuth: true,
    closeTimeout: 100,
    logger: false,
    onAuth({ username, password }, _session, done) {
      const isKnown = username === login?.user && password === login?.password;
      done(isKnown ? null : refusal(535, '5.7.8 Wrong user or password'), { user: username });
    },
    onRcptTo({ address }, _session, done) {
      done(unknown.includes(address) ? refusal(550, '5.1.1 No such user here') : null);
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const message = Buffer.concat(parts);
        if (refusedWord !== undefined && message.includes(refusedWord))
          return done(refusal(554, '5.7.1 Looks like spam'));
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          message,
          isEncrypted: session.secure,
        });
        done();
      });
    },
    ...options,
  });
  // A client that breaks off is an error of the connection, and of no interest here.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
