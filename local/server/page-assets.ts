/** Builds the page: its scripts, one style sheet, and the code that goes into the add-on's frames. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions, type Plugin, version } from 'esbuild';

export interface PageAssets {
  readonly html: string;
  /** By file name: `page.js`, and in `page/` what it loads when it is needed, named after its content. */
  readonly scripts: Readonly<Record<string, string>>;
  readonly style: string;
  /** `google.script.run` for frames. */
  readonly shim: string;
}

const project = path.resolve(import.meta.dirname, '../..');
const folder = path.join(project, 'local/page');
/** Nothing is written there: names of what is built are told from it. */
const OUT = path.join(project, 'out');

/** Nothing here is committed: it saves the second or two that bundling Univer takes. */
const CACHE = path.join(project, 'node_modules/.cache/coalition-workbook');

/** What was built, and the files that it was built from with a fingerprint of each. */
interface Kept {
  readonly inputs: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** Well under a second where nothing has changed since the last time. Throws where the page's source does not build. */
export async function buildPage(): Promise<PageAssets> {
  const [html, scripts, style, shim] = await Promise.all([
    readFile(path.join(folder, 'index.html'), 'utf8'),
    bundle('main.tsx', IN_PARTS),
    bundle('page.css').then(onlyText),
    bundle('script-run.ts').then(onlyText),
  ]);
  // An end tag inside the code would end the frame's script element.
  return { html, scripts, style, shim: shim.replaceAll('</script', '<\\/script') };
}

const onlyText = (texts: Readonly<Record<string, string>>): string => Object.values(texts)[0] ?? '';

/** The grid is nearly all of the page's code, and only the spreadsheet's window waits for it. */
const IN_PARTS: BuildOptions = {
  format: 'esm',
  splitting: true,
  entryNames: 'page',
  chunkNames: 'page/[name]-[hash]',
};

/** The texts of the files that come of it, by their names. */
async function bundle(file: string, options: BuildOptions = {}): Promise<Readonly<Record<string, string>>> {
  const kept = path.join(CACHE, `${file}.json`);
  const known = await readKept(kept);
  if (known && (await isFresh(known))) return known.texts;
  const before = await fingerprints(SURROUNDINGS);
  const begun = Date.now();
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(folder, file)],
    absWorkingDir: project,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    plugins: [withoutHyphenation],
    metafile: true,
    write: false,
    outdir: OUT,
    ...options,
  });
  const texts = Object.fromEntries(
    (outputFiles ?? []).map((output) => [path.relative(OUT, output.path).replaceAll('\\', '/'), output.text]),
  );
  const own = Object.keys(metafile?.inputs ?? {}).filter((input) => input.startsWith('local'));
  const inputs = { ...(await fingerprints(own)), ...before };
  if (!(await haveChangedSince(begun, own))) await keep(kept, { inputs, texts });
  return texts;
}

/** Whether somebody wrote one of the files while the page was built from them. */
async function haveChangedSince(begun: number, files: readonly string[]): Promise<boolean> {
  const stats = await Promise.all(files.map((file) => stat(path.join(project, file))));
  return stats.some(({ mtimeMs }) => mtimeMs >= begun);
}

/** What decides how the page is built, beside its own files: the packages that are installed, and this file. */
const SURROUNDINGS = ['node_modules/.package-lock.json', 'local/server/page-assets.ts'];

async function fingerprints(files: readonly string[]): Promise<Record<string, string>> {
  const pairs = files.map(async (file) => [file, await fingerprint(file)] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

/** Of a file's content; empty for one that is gone, or that is no file. */
async function fingerprint(file: string): Promise<string> {
  try {
    const content = await readFile(path.join(project, file));
    return createHash('sha256').update(content).update(version).digest('base64');
  } catch {
    return '';
  }
}

async function isFresh({ inputs }: Kept): Promise<boolean> {
  const now = await fingerprints(Object.keys(inputs));
  return Object.entries(inputs).every(([file, was]) => was !== '' && now[file] === was);
}

/** Undefined where nothing is kept, or what is kept can't be read. */
async function readKept(file: string): Promise<Kept | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Kept;
  } catch {
    return undefined;
  }
}

/** In one piece, since tests build the page side by side. */
async function keep(file: string, kept: Kept): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(kept));
  await rename(unfinished, file);
}

/** Univer brings rules for breaking words in seventy languages, half of its size; words are not broken here. */
const withoutHyphenation: Plugin = {
  name: 'without hyphenation',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ kind, importer }) =>
      kind === 'dynamic-import' && importer.includes('engine-render')
        ? { path: 'no-hyphenation', namespace: 'no-hyphenation' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'no-hyphenation' }, () => ({ contents: 'export default [];' }));
  },
};
