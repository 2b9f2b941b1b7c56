/** Mails on their way out: each is handed to an SMTP server as it was sent, and who was refused is told. */
import { once } from 'node:events';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Mail } from '../google/mail.ts';
import { mailFile } from './mail.ts';
import { nameOf, type MailServer } from './mail-server.ts';

export interface Refusal {
  /** Address; or whom the whole mail was for, where the server refused the mail. */
  readonly recipient: string;
  /** The server's words. */
  readonly why: string;
}

export interface Delivery {
  /** Mails that the server took for at least one of their recipients. */
  readonly delivered: number;
  readonly refusals: readonly Refusal[];
  /** Why it ended early, in a sentence, and how many mails were left; the first of these may have arrived or not. */
  readonly stopped?: { readonly why: string; readonly left: number };
}

export interface DeliveryOptions {
  /** Certificates that are trusted beside the well-known ones, in PEM. */
  readonly trusted?: string;
  /** Milliseconds after which a silent server counts as gone. */
  readonly patienceMs?: number;
}

/**
 * Delivers the mails in order through one connection. A refused recipient or mail is noted and the rest goes on;
 * a server that can't be reached, trusted or logged in to ends it. Never throws for what a server does; what is told of
 * it has addresses in it, but nothing of what the mails say.
 */
export async function deliver(
  mails: readonly Mail[],
  server: MailServer,
  options: DeliveryOptions = {},
): Promise<Delivery> {
  const line = new Line(server, options);
  const refusals: Refusal[] = [];
  let delivered = 0;
  let left = mails.length;
  try {
    await line.open();
    for (const mail of mails) {
      const refused = await line.send(mail);
      refusals.push(...refused.recipients);
      if (refused.isTaken) delivered += 1;
      left -= 1;
    }
    return { delivered, refusals };
  } catch (error) {
    return { delivered, refusals, stopped: { why: sentence(error as SmtpError, server), left } };
  } finally {
    line.close();
  }
}

/** The same in lines for the person at the keyboard. */
export function deliveryReport({ delivered, refusals, stopped }: Delivery, server: MailServer): string[] {
  return [
    `${delivered} ${delivered === 1 ? 'mail was' : 'mails were'} delivered to ${nameOf(server)}.`,
    ...refusals.map(({ recipient, why }) => `Not accepted for ${recipient}: ${why}`),
    ...(stopped ? [stopped.why] : []),
    ...(stopped?.left ? [`${stopped.left} mails were left; the first of them may have arrived.`] : []),
  ];
}

/** What nodemailer throws. */
interface SmtpError extends Error {
  readonly code?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly recipient?: string;
  /** One for each recipient refused. */
  readonly rejectedErrors?: readonly SmtpError[];
}

/** One connection to a server. */
class Line {
  private readonly connection: SMTPConnection;
  /** Rejects when the connection breaks, whatever is waited for. */
  private readonly broken: Promise<never>;

  constructor(
    private readonly server: MailServer,
    { trusted, patienceMs = 20_000 }: DeliveryOptions,
  ) {
    const { host, port, encryption } = server;
    this.connection = new SMTPConnection({
      host,
      port,
      secure: encryption === 'from the start',
      requireTLS: encryption === 'required',
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
      dnsTimeout: patienceMs,
      // A server on this machine is reached through the loopback interface, also where there is no other one.
      allowInternalNetworkInterfaces: true,
      ...(trusted !== undefined && { tls: { ca: trusted } }),
    });
    this.broken = once(this.connection, 'error').then(([error]) => Promise.reject(error as Error));
    this.broken.catch(() => undefined);
  }

  async open(): Promise<void> {
    const { connection, server } = this;
    await this.unlessBroken((done) => connection.connect(done));
    const { login } = server;
    if (login) {
      const { user, password: pass } = login;
      await this.unlessBroken((done) => connection.login({ user, pass }, done));
    }
  }

  /** Throws where the connection, and not the mail, is the problem. */
  async send(mail: Mail): Promise<{ isTaken: boolean; recipients: Refusal[] }> {
    const { from, to, cc, bcc } = mail;
    const envelope = { from, to: [...new Set([...to, ...cc, ...bcc])] };
    // Nobody is to see who else got it unseen.
    const message = await mailFile({ ...mail, bcc: [] });
    try {
      const { rejectedErrors = [] } = await this.unlessBroken<{
        rejectedErrors?: readonly Error[] | undefined;
      }>((done) => this.connection.send(envelope, message, done));
      return { isTaken: true, recipients: rejectedErrors.map((error) => refusal(error, mail)) };
    } catch (thrown) {
      const error = thrown as SmtpError;
      const isOfThisMail = error.code === 'EENVELOPE' || error.code === 'EMESSAGE';
      if (!isOfThisMail || error.responseCode === 421) throw error;
      await this.unlessBroken((done) => this.connection.reset(done));
      const { rejectedErrors = [error] } = error;
      return { isTaken: false, recipients: rejectedErrors.map((one) => refusal(one, mail)) };
    }
  }

  close(): void {
    this.connection.quit();
    this.connection.close();
  }

  private unlessBroken<T>(act: (done: (error?: Error | null, result?: T) => void) => void): Promise<T> {
    const done = new Promise<T>((resolve, reject) => {
      act((error, result) => (error ? reject(error) : resolve(result as T)));
    });
    return Promise.race([done, this.broken]);
  }
}

function refusal({ recipient, response, message }: SmtpError, { to }: Mail): Refusal {
  return { recipient: recipient ?? to.join(', '), why: oneLine(response ?? message) };
}

/** A server's answer may have several lines, and anything in them. */
function oneLine(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 200);
}

/** What nodemailer calls a failure of the connection, in plain words. */
function sentence({ code = '', message, response }: SmtpError, server: MailServer): string {
  const name = nameOf(server);
  if (CERTIFICATE.test(`${code} ${message}`)) {
    return `The certificate of ${name} is not trusted (${oneLine(message)}). If the server is yours, name the certificate's file in NODE_EXTRA_CA_CERTS.`;
  }
  switch (code) {
    case 'EDNS':
      return `There is no server called ${server.host}.`;
    case 'ETIMEDOUT':
      return `${name} did not answer in time.`;
    case 'EAUTH':
      return `${name} did not accept the user and password of SMTP_URL (${oneLine(response ?? message)}).`;
    case 'ETLS':
      return `${name} can't be talked to in secret, and mail goes to another machine in no other way (${oneLine(response ?? message)}).`;
    default:
      return `The connection to ${name} failed (${oneLine(response ?? message)}).`;
  }
}

const CERTIFICATE = /certificate|self.signed|CERT_|altnames/i;
