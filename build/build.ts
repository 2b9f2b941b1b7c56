/** Makes `dist/`: what is pushed to Google, and what the local workspace runs, byte for byte. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { languages, type Lang } from '../src/core/lang.ts';
import { helped, runCommand } from './command-line.ts';
import { oneLanguage } from './one-language.ts';
import { shortTexts } from './short-texts.ts';

const project = path.resolve(import.meta.dirname, '..');

/** Apps Script's parser refuses private and static class fields, which later targets keep (platform.md §8). */
const TARGET = 'es2020';

/** The names that `src/google/main.ts` exports: Google's entry points. */
async function entryPoints(root: string): Promise<string[]> {
  // Only the metafile of an ESM build lists exports.
  const { metafile } = await build({
    entryPoints: [path.join(root, 'src/google/main.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    outfile: 'main.js',
    absWorkingDir: root,
  });
  return (Object.values(metafile.outputs)[0]?.exports ?? []).sort();
}

/** Apps Script sees only top-level functions; each of these hands over to the bundle. */
function topLevelFunctions(names: readonly string[]): string {
  return names
    .map((name) => `function ${name}() {\n  return App_.${name}.apply(this, arguments);\n}`)
    .join('\n');
}

async function serverScript(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'src/google/main.ts')],
    bundle: true,
    format: 'iife',
    // The trailing underscore keeps the bundle itself out of google.script.run's reach.
    globalName: 'App_',
    target: TARGET,
    footer: { js: topLevelFunctions(await entryPoints(root)) },
    // Names are shortened as well: this keeps the script under 400 KB, and the log never needs more than a place.
    minify: true,
    charset: 'utf8',
    legalComments: 'inline',
    write: false,
  });
  return shortTexts(outputFiles[0]?.text ?? '');
}

/** Where a page begins, and how it looks; paths from the sidebar's folder. */
interface PageSource {
  readonly script: string;
  readonly look: string;
}

const sidebar: PageSource = { script: 'main.tsx', look: 'style.css' };
const mapDialog: PageSource = { script: 'map/main.tsx', look: 'map/map.css' };

/** The file that holds the sidebar of a language; `src/google/main.ts` shows it. */
export function sidebarFile(lang: Lang): string {
  return `sidebar-${lang}.html`;
}

/** The file that holds the dialog of the Power map in a language. */
export function mapFile(lang: Lang): string {
  return `map-${lang}.html`;
}

/** The pages of a language, by the files that hold them. */
function pagesOf(lang: Lang): Record<string, PageSource> {
  return { [sidebarFile(lang)]: sidebar, [mapFile(lang)]: mapDialog };
}

/** What the build makes, and what is pushed: the script, a sidebar and a dialog for each language, the templates, the manifest. */
export const builtFiles: readonly string[] = [
  'Code.js',
  'appsscript.json',
  ...languages.flatMap((lang) => Object.keys(pagesOf(lang))),
  'templates.html',
];

/** The older way to write JSX calls is two kilobytes shorter here; the folder's tsconfig would ask for the newer one. */
const tsconfigRaw = {
  compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' },
} as const;

/** The sidebar as one HTML page that says everything in one language. */
export function sidebarPage(lang: Lang): Promise<string> {
  return page(sidebar, lang, project);
}

/** The dialog of the Power map, in the same way. */
export function mapPage(lang: Lang): Promise<string> {
  return page(mapDialog, lang, project);
}

async function page({ script: entry, look }: PageSource, lang: Lang, root: string): Promise<string> {
  const folder = path.join(root, 'src/sidebar');
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, entry)],
    bundle: true,
    format: 'iife',
    target: TARGET,
    minify: true,
    jsx: 'transform',
    tsconfigRaw,
    plugins: [oneLanguage(lang, root, tsconfigRaw)],
    inject: [path.join(project, 'node_modules/preact/dist/preact.mjs')],
    // HtmlService was seen to strip what follows // inside template literals (platform.md §1.5).
    supported: { 'template-literal': false },
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const { outputFiles: styles } = await build({
    entryPoints: [path.join(folder, look)],
    minify: true,
    bundle: true,
    write: false,
  });
  // esbuild has escaped </script> already; <!-- would begin a comment in the page.
  const script = (outputFiles[0]?.text ?? '').replace(/<!--/g, '\\x3C!--');
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><base target="_blank">',
    `<style>${styles[0]?.text ?? ''}</style></head>`,
    `<body><div id="app"></div><script>${script}</script></body>`,
    '</html>',
    '',
  ].join('\n');
}

/** The templates as JSON, in a file that `src/google/templates.ts` reads. */
async function templatesPage(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'src/sheets/templates/all.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { templates } = (await import(`data:text/javascript;base64,${code}`)) as { templates: unknown };
  // Nothing in it that an HTML page would read as its own.
  return JSON.stringify(templates).replace(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}

/** Builds the add-on of the project in `root` into `folder`, which is emptied first. */
export async function buildAddOn(folder = path.join(project, 'dist'), root = project): Promise<void> {
  const [code, templates, ...pages] = await Promise.all([
    serverScript(root),
    templatesPage(root),
    ...languages.flatMap((lang) =>
      Object.entries(pagesOf(lang)).map(
        async ([file, source]) => [file, await page(source, lang, root)] as const,
      ),
    ),
  ]);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'Code.js'), code);
  for (const [file, text] of pages) await writeFile(path.join(folder, file), text);
  await writeFile(path.join(folder, 'templates.html'), templates);
  await cp(path.join(root, 'appsscript.json'), path.join(folder, 'appsscript.json'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(async (args) => {
    if (helped(`npm run build: makes dist/ (${builtFiles.join(', ')}).`, args)) return;
    await buildAddOn();
    for (const file of builtFiles) {
      const { length } = await readFile(path.join(project, 'dist', file));
      console.log(`dist/${file}  ${Math.ceil(length / 1024)} KB`);
    }
  });
}
