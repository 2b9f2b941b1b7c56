/** Which methods the tests of the workspace say they are about: the test files, run with a vitest that runs no test. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const project = path.resolve(import.meta.dirname, '../..');

/** One call of `methods([…names], source, …)`. */
export interface Group {
  readonly names: readonly string[];
  readonly source: string;
}

/** Groups of tests run what stands in them, tests do not; whatever else is asked for does nothing. */
const IDLE_VITEST = `
  const idle = () => new Proxy(function () {}, { get: (_, key) => (key === 'then' ? undefined : idle()), apply: () => idle() });
  export const it = idle(), test = it, expect = idle(), vi = idle(), beforeAll = idle(), beforeEach = idle(), afterEach = idle();
  const group = (...args) => args.find((one) => typeof one === 'function')?.();
  export const describe = Object.assign(group, { each: () => () => {}, concurrent: group, sequential: group });
  export const afterAll = (work) => globalThis.methodGroups.after.push(work);
`;

const LISTING_METHODS = `
  export function methods(names, source, tests) {
    globalThis.methodGroups.found.push({ names, source });
    tests();
  }
`;

const instead: Plugin = {
  name: 'what lists instead of running',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'instead' }));
    onResolve({ filter: /\/methods\.ts$/ }, () => ({ path: 'methods', namespace: 'instead' }));
    onLoad({ filter: /.*/, namespace: 'instead' }, ({ path: name }) => ({
      contents: name === 'vitest' ? IDLE_VITEST : LISTING_METHODS,
    }));
    // In one file each would otherwise think that it lies where that one is.
    onLoad({ filter: /\.tsx?$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replaceAll(
        'import.meta.dirname',
        JSON.stringify(path.dirname(file)),
      ),
      loader: path.extname(file) === '.tsx' ? 'tsx' : 'ts',
    }));
  },
};

interface Listing {
  readonly found: Group[];
  /** What the files want done when their tests are over. */
  readonly after: (() => unknown)[];
}

/** All groups, in the tests of the workspace and of the scripts. */
export async function methodGroups(): Promise<Group[]> {
  const files = ['test/local', 'test/scripts'].flatMap((folder) =>
    readdirSync(path.join(project, folder))
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `./${folder}/${name}`)
      .filter((file) => /\bmethods\(/.test(readFileSync(path.join(project, file), 'utf8'))),
  );
  const outfile = path.join(project, '.types', 'method-groups.mjs');
  await build({
    stdin: { contents: files.map((file) => `import '${file}';`).join('\n'), resolveDir: project },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [instead],
    outfile,
  });
  const listing: Listing = { found: [], after: [] };
  Object.assign(globalThis, { methodGroups: listing });
  await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  for (const work of listing.after) await work();
  return listing.found;
}
