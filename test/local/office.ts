/** LibreOffice on files that the workspace wrote: what somebody who opens them sees. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { findOffice } from '../../build/office.ts';

const execute = promisify(execFile);

/** Every visible paragraph of a .docx file, as LibreOffice Writer lays it out; numbers and bullets of lists included. */
export async function writerText(docx: Uint8Array): Promise<string> {
  const files = await converted('document.docx', docx, 'txt:Text (encoded):UTF8');
  return (files.get('document.txt') ?? '').replace(/^\uFEFF/, '');
}

/** All that LibreOffice Writer understood of a .docx file, as one OpenDocument XML text. */
export async function writerStructure(docx: Uint8Array): Promise<string> {
  const files = await converted('document.docx', docx, 'fodt');
  return files.get('document.fodt') ?? '';
}

/** Fields: comma, quote, UTF-8, from line 1, cells as shown, and every sheet into a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/**
 * The texts that the cells of an .xlsx file show in LibreOffice Calc, by sheet and row. Formulas that come without a
 * result are computed, others are shown as they were saved.
 */
export async function calcTexts(xlsx: Uint8Array): Promise<Map<string, string[][]>> {
  const files = await converted('book.xlsx', xlsx, CSV);
  return new Map(
    [...files].map(([name, text]) => [
      /^book-(.*)\.csv$/.exec(name)?.[1] ?? name,
      Papa.parse<string[]>(text).data.slice(0, -1),
    ]),
  );
}

/** Made once in a process: to make a profile takes LibreOffice longer than most files do. Two can't use it at once. */
let profile: Promise<string> | undefined;
let last: Promise<unknown> = Promise.resolve();

async function newProfile(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'office-profile-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What LibreOffice makes of a file, by file name. */
function converted(name: string, bytes: Uint8Array, to: string): Promise<Map<string, string>> {
  const next = last.then(async () => convertedWith(await (profile ??= newProfile()), name, bytes, to));
  last = next.catch(() => undefined);
  return next;
}

async function convertedWith(
  profileFolder: string,
  name: string,
  bytes: Uint8Array,
  to: string,
): Promise<Map<string, string>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'office-'));
  try {
    const out = path.join(folder, 'out');
    await writeFile(path.join(folder, name), bytes);
    // A profile of this process, so that several may run at once.
    const itsProfile = `-env:UserInstallation=file://${profileFolder}`;
    const args = ['--headless', itsProfile, '--convert-to', to, '--outdir', out, path.join(folder, name)];
    await execute(findOffice(), args, { timeout: 230_000 });
    const files = await readdir(out);
    return new Map(
      await Promise.all(
        files.map(async (file) => [file, await readFile(path.join(out, file), 'utf8')] as const),
      ),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
