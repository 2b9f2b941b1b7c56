/** The workspace between two starts: one file, replaced as a whole so that it is never half-written. */
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { Workspace } from '../runtime.ts';

export type Found =
  | { readonly state: 'none' }
  | { readonly state: 'read'; readonly workspace: Workspace }
  /** The file can't be read; it was moved to `keptAs`. */
  | { readonly state: 'damaged'; readonly why: string; readonly keptAs: string };

/** Reads the saved workspace. A damaged file is put aside, never deleted. */
export async function readState(file: string): Promise<Found> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { state: 'none' };
    throw error;
  }
  try {
    const workspace = Workspace.load(text);
    // Throws where the spreadsheet that everything is about is missing.
    workspace.spreadsheets.byId(workspace.boundSpreadsheetId);
    return { state: 'read', workspace };
  } catch (error) {
    const keptAs = await putAside(file, 'damaged');
    return { state: 'damaged', why: (error as Error).message, keptAs };
  }
}

/** Renames the file so that it is out of the way. Gives its new name. */
async function putAside(file: string, why: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const keptAs = path.join(dir, `${name}-${why}-${stamp}${ext}`);
  await rename(file, keptAs);
  return keptAs;
}

const WAIT_MS = 400;

/** Writes the workspace soon after a change; several changes at once are one write. */
export class StateWriter {
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly file: string,
    private readonly workspace: Workspace,
    private readonly onFailure: (error: Error) => void,
  ) {}

  changed(): void {
    this.timer ??= setTimeout(() => void this.flush(), WAIT_MS);
  }

  /** Writes now; resolves when the file is in place. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    // One write at a time, so that an older one can't end last.
    this.writing = this.writing.then(() => this.write()).catch(this.onFailure);
    await this.writing;
  }

  private async write(): Promise<void> {
    await mkdir(path.dirname(this.file), { recursive: true });
    // A program that is stopped here leaves a draft that nobody reads, and the state before it.
    const draft = `${this.file}.new`;
    const handle = await open(draft, 'w');
    try {
      await handle.writeFile(this.workspace.save());
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, this.file);
  }
}
