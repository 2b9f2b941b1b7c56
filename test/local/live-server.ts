/** The page's server for tests: a tiny script behind it, a free port, requests as the page makes them. */
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { afterAll, beforeAll } from 'vitest';
import type { RequestName, Requests } from '../../local/server/contract.ts';
import { LiveWorkspace } from '../../local/server/live-workspace.ts';
import { buildPage } from '../../local/server/page-assets.ts';
import { startServer, type RunningServer } from '../../local/server/server.ts';
import type { Workspace } from '../../local/runtime.ts';
import { aWorkspace, tinyScript, type TinyScript } from './tiny-script.ts';

export interface Asked {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

export class ServedWorkspace {
  readonly live: LiveWorkspace;
  private server: RunningServer | undefined;

  constructor(
    code: string,
    options?: TinyScript,
    readonly workspace: Workspace = aWorkspace(),
  ) {
    this.live = new LiveWorkspace(workspace, tinyScript(code, options));
    beforeAll(async () => {
      this.server = await startServer(this.live, await buildPage(), 0);
    });
    afterAll(() => this.server?.close());
  }

  get port(): number {
    return this.server?.port ?? 0;
  }

  /** A request with exactly these headers beside Host. */
  get(
    path: string,
    headers: Record<string, string> = {},
    { method = 'GET', body }: { method?: string; body?: string } = {},
  ): Promise<Asked> {
    return new Promise((resolve, reject) => {
      const request = http.request(
        { host: '127.0.0.1', port: this.port, path, method, headers },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(chunks).toString(),
            }),
          );
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  }

  /** What the server answers to the page. Throws the sentence where it refuses. */
  async ask<Name extends RequestName>(
    name: Name,
    input: Requests[Name]['input'],
  ): Promise<Requests[Name]['answer']> {
    const { status, text } = await this.post(name, JSON.stringify(input));
    const answer = JSON.parse(text) as Requests[Name]['answer'] & { problem?: string };
    if (status !== 200) throw new Error(answer.problem ?? text);
    return answer;
  }

  /** The same, for requests that start a run: each is another click. */
  run<Name extends 'menu' | 'call'>(
    name: Name,
    input: Omit<Requests[Name]['input'], 'ticket'>,
  ): Promise<Requests[Name]['answer']> {
    return this.ask(name, { ...input, ticket: randomUUID() } as Requests[Name]['input']);
  }

  post(name: string, body: string, headers: Record<string, string> = {}): Promise<Asked> {
    return this.get(
      `/api/${name}`,
      { 'content-type': 'application/json', ...headers },
      { method: 'POST', body },
    );
  }
}
