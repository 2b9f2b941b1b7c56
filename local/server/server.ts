/** The server of the page: this machine only, its own page only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { xlsxFile } from '../export/xlsx.ts';
import { ServiceError } from '../google/execution.ts';
import { sidebarFunctions } from '../runtime.ts';
import { answers } from './answers.ts';
import { inputs, type RequestName } from './contract.ts';
import { MAIL_POLICY, mailPage, SIDEBAR_POLICY, sidebarPage } from './frames.ts';
import type { LiveWorkspace } from './live-workspace.ts';
import { mailFor } from './mail-answers.ts';
import type { PageAssets } from './page-assets.ts';
import { Refusal } from './refusal.ts';
import { everybody, spreadsheetFor } from './rights.ts';

const HOST = '127.0.0.1';

/** More than any import that the add-on takes. */
const LARGEST_BODY = 32 * 1024 * 1024;

/**
 * Univer 0.25.1 puts three style elements into its page: its theme, the look of its messages, and an empty one. Nothing
 * else of its kind is let in; another version of Univer needs other hashes, which the browser's console names.
 */
const UNIVER_STYLES = [
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
].join(' ');

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${UNIVER_STYLES}`,
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Starts listening on 127.0.0.1; port 0 takes a free one. Rejects with EADDRINUSE where the port is taken. */
export async function startServer(
  live: LiveWorkspace,
  assets: PageAssets,
  port: number,
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(live, assets, request, response).catch((error: unknown) => fail(response, error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const { port: actual } = server.address() as { port: number };
  return { url: `http://${HOST}:${actual}/`, port: actual, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // The stream of changes never ends by itself.
  server.closeAllConnections();
  await closed;
}

async function answer(
  live: LiveWorkspace,
  assets: PageAssets,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOwnPage(request)) return send(response, 403, 'text/plain', 'This server answers its own page only.');
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://${HOST}`);
  const [, part = '', name = ''] = pathname.split('/');
  if (request.method === 'POST' && part === 'api') return answerRequest(live, name, request, response);
  if (request.method !== 'GET') return send(response, 405, 'text/plain', 'There is nothing to do that with.');
  const page = pages[pathname] ?? pages[`/${part}/`];
  if (!page) return send(response, 404, 'text/plain', 'There is no such page.');
  await page({ live, assets, name: decodeURIComponent(name), searchParams, response });
}

/**
 * Another site's page can make a browser ask this server, or point a name of its own at 127.0.0.1. Both show: by the
 * Host that was asked for, by the Origin that asks, and by what browsers say of the two.
 */
function isOwnPage({ headers, socket }: IncomingMessage): boolean {
  const own = [`${HOST}:${socket.localPort}`, `localhost:${socket.localPort}`];
  const { host = '', origin } = headers;
  const from = headers['sec-fetch-site'] ?? 'none';
  return (
    own.includes(host) &&
    (origin === undefined || own.includes(origin.replace(/^http:\/\//, ''))) &&
    (from === 'none' || from === 'same-origin')
  );
}

interface Page {
  readonly live: LiveWorkspace;
  readonly assets: PageAssets;
  /** What stands behind the page's path. */
  readonly name: string;
  readonly searchParams: URLSearchParams;
  readonly response: ServerResponse;
}

const pages: Readonly<Record<string, (page: Page) => void | Promise<void>>> = {
  '/': ({ live, assets, searchParams, response }) => {
    // The person stands in the page's address, so that two tabs can be two people.
    const [owner] = everybody(live.workspace);
    if (searchParams.has('as') || !owner) {
      return send(response, 200, 'text/html', assets.html, { 'Content-Security-Policy': PAGE_POLICY });
    }
    send(response, 302, 'text/plain', '', { Location: `/?as=${encodeURIComponent(owner.email)}` });
  },
  '/page.js': ({ assets, response }) =>
    send(response, 200, 'text/javascript', assets.scripts['page.js'] ?? ''),
  '/page/': ({ assets, name, response }) => {
    const part = assets.scripts[`page/${name}`];
    if (part === undefined) return send(response, 404, 'text/plain', 'There is no such part of the page.');
    // Its name changes with what is in it.
    send(response, 200, 'text/javascript', part, { 'Cache-Control': 'private, max-age=31536000, immutable' });
  },
  '/page.css': ({ assets, response }) => send(response, 200, 'text/css', assets.style),
  '/changes': ({ live, response }) => streamChanges(live, response),
  '/frame/': ({ live, assets, name, response }) => {
    const frame = live.frame(name);
    if (!frame)
      return send(response, 404, 'text/plain', 'This sidebar is gone. Open it again from the menu.');
    const page = sidebarPage(frame.html, assets.shim, sidebarFunctions(live.script));
    send(response, 200, 'text/html', page, { 'Content-Security-Policy': SIDEBAR_POLICY });
  },
  '/mail/': ({ live, name, searchParams, response }) => {
    const as = searchParams.get('as') ?? '';
    const page = mailPage(mailFor(live, as, name), searchParams.get('part') === 'text' ? 'text' : 'html', as);
    send(response, 200, 'text/html', page, { 'Content-Security-Policy': MAIL_POLICY });
  },
  '/attachment/': ({ live, name, searchParams, response }) => {
    const mail = mailFor(live, searchParams.get('as') ?? '', name);
    const attachment = mail.attachments[Number(searchParams.get('number'))];
    if (!attachment) return send(response, 404, 'text/plain', 'There is no such attachment.');
    // Whatever it says that it is, a browser is only to keep it.
    send(response, 200, 'application/octet-stream', Buffer.from(attachment.content, 'base64'), {
      'Content-Disposition': asDownload(attachment.name),
    });
  },
  '/download': async ({ live, searchParams, response }) => {
    const file = searchParams.get('file') ?? undefined;
    const { spreadsheet } = spreadsheetFor(live.workspace, searchParams.get('as') ?? '', file);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    send(response, 200, type, await xlsxFile(spreadsheet), {
      'Content-Disposition': asDownload(`${spreadsheet.name}.xlsx`),
    });
  },
};

/** Names in headers are ASCII only; RFC 6266 has a second form for all others. */
function asDownload(name: string): string {
  return `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/** One event for every change, at most one in 50 ms; the page then asks for what it shows. */
function streamChanges(live: LiveWorkspace, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': the page is told when something changes\n\n');
  let waiting: NodeJS.Timeout | undefined;
  const stop = live.onChange(() => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      response.write('data: changed\n\n');
    }, 50);
  });
  response.on('close', () => {
    clearTimeout(waiting);
    stop();
  });
}

async function answerRequest(
  live: LiveWorkspace,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!Object.hasOwn(inputs, name)) return send(response, 404, 'text/plain', 'There is no such request.');
  if (request.headers['content-type'] !== 'application/json') {
    return send(response, 415, 'text/plain', 'Requests are JSON.');
  }
  const known = name as RequestName;
  const parsed = inputs[known].safeParse(parseJson(await readBody(request)));
  if (!parsed.success) return send(response, 400, 'text/plain', 'This request is not understood.');
  const give = answers[known] as (live: LiveWorkspace, input: unknown) => unknown;
  sendJson(response, 200, await give(live, parsed.data));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Refusal('That is more than this page can send at once.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the person can be told goes to the page; what nobody expected goes to the terminal, too. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  const isExpected = error instanceof Refusal || error instanceof ServiceError;
  if (!isExpected) console.error(error);
  sendJson(response, isExpected ? 422 : 500, {
    problem: error instanceof Error ? error.message : String(error),
  });
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json', JSON.stringify(value));
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  const charset = typeof body === 'string' ? '; charset=utf-8' : '';
  response.writeHead(status, {
    'Content-Type': type + charset,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...headers,
  });
  response.end(body);
}
