/** Builds the page: one script, one style sheet, and the code that goes into the add-on's frames. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

export interface PageAssets {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** `google.script.run` for frames. */
  readonly shim: string;
}

const folder = path.resolve(import.meta.dirname, '../page');

/** Takes well under a second. Throws where the page's source does not build. */
export async function buildPage(): Promise<PageAssets> {
  const [html, script, style, shim] = await Promise.all([
    readFile(path.join(folder, 'index.html'), 'utf8'),
    bundle('main.tsx'),
    bundle('page.css'),
    bundle('script-run.ts'),
  ]);
  // An end tag inside the code would end the frame's script element.
  return { html, script, style, shim: shim.replaceAll('</script', '<\\/script') };
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, file)],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
