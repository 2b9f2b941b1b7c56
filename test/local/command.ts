/** Runs a command of this project as somebody at a terminal does. */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A command that is running, and what it has printed so far. */
export class RunningCommand {
  output = '';
  errors = '';
  readonly ended: Promise<Ended>;
  private readonly child: ChildProcess;

  constructor(command: string, args: readonly string[]) {
    this.child = spawn(process.execPath, ['--import', 'tsx', path.join(project, command), ...args], {
      cwd: project,
    });
    this.child.stdout?.on('data', (text: Buffer) => (this.output += text.toString()));
    this.child.stderr?.on('data', (text: Buffer) => (this.errors += text.toString()));
    this.ended = new Promise((resolve, reject) => {
      this.child.on('error', reject);
      this.child.on('close', (code) => resolve({ code, output: this.output, errors: this.errors }));
    });
  }

  /** Waits until the output matches. Throws with all that was printed where the command ends before. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    let isOver = false;
    void this.ended.then(() => (isOver = true));
    for (;;) {
      const match = pattern.exec(this.output);
      if (match) return match;
      if (isOver) throw new Error(`It ended without saying ${pattern}:\n${this.output}\n${this.errors}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** As Ctrl+C does. */
  async stop(): Promise<Ended> {
    this.child.kill('SIGINT');
    return this.ended;
  }
}

export function runCommand(command: string, ...args: readonly string[]): Promise<Ended> {
  return new RunningCommand(command, args).ended;
}
