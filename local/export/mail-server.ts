/** The SMTP server that the environment variable SMTP_URL names, and how this machine may talk to it. */
import { isIP } from 'node:net';
import { Obstacle } from '../../build/command-line.ts';

export interface MailServer {
  readonly host: string;
  readonly port: number;
  /**
   * `from the start` for smtps://. Otherwise STARTTLS: `required` of a server elsewhere, `if offered` of one on this
   * machine, whose mail crosses no network.
   */
  readonly encryption: 'from the start' | 'required' | 'if offered';
  readonly login?: { readonly user: string; readonly password: string };
}

/** The server of SMTP_URL; undefined where that is not set. Throws an Obstacle for what can't be read. */
export function chosenMailServer(): MailServer | undefined {
  const address = process.env['SMTP_URL'];
  return address ? mailServer(address) : undefined;
}

const HOW = 'Write it like smtp://127.0.0.1:1025, or smtps://user:password@mail.example.org.';

/**
 * Reads `smtp://` (port 587) or `smtps://` (port 465), with user and password percent-encoded.
 * Throws an Obstacle, which never repeats the address because a password may be in it.
 */
export function mailServer(address: string): MailServer {
  const url = parsed(address);
  const isSecure = url.protocol === 'smtps:';
  if (!isSecure && url.protocol !== 'smtp:')
    throw new Obstacle(`SMTP_URL begins with smtp:// or smtps://. ${HOW}`);
  if (url.hostname === '') throw new Obstacle(`SMTP_URL names no server. ${HOW}`);
  if (url.search !== '' || url.hash !== '' || !['', '/'].includes(url.pathname)) {
    throw new Obstacle(`SMTP_URL has something after the server's name and port. ${HOW}`);
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const user = decoded(url.username);
  return {
    host,
    port: Number(url.port) || (isSecure ? 465 : 587),
    encryption: isSecure ? 'from the start' : isOnThisMachine(host) ? 'if offered' : 'required',
    ...(user !== '' && { login: { user, password: decoded(url.password) } }),
  };
}

/** `mail.example.org:587`, as sentences call it. */
export function nameOf({ host, port }: MailServer): string {
  return `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

function parsed(address: string): URL {
  try {
    return new URL(address);
  } catch {
    throw new Obstacle(`SMTP_URL is not an address. ${HOW}`);
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Obstacle('In SMTP_URL, a % in user or password is written %25.');
  }
}

function isOnThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
