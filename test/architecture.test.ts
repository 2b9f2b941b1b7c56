/** The folder law and the house rules, read from the files themselves: what is wrong is named with where it belongs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import laws from '../build/walls.json' with { type: 'json' };

const project = path.resolve(import.meta.dirname, '..');

const notOurs = new Set(['node_modules', '.git', 'dist', 'out', '.workspace', '.types']);

/** The project's files in a folder, as paths from the project's folder. */
function filesIn(folder: string): string[] {
  return readdirSync(path.join(project, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const file = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(file) : [file];
  });
}

const textOf = (file: string): string => readFileSync(path.join(project, file), 'utf8');
const isCode = (file: string): boolean => /\.(ts|tsx|css)$/.test(file);

const isText = (file: string): boolean => isCode(file) || /\.(md|json|js|txt|html|eml|csv)$/.test(file);

const source = filesIn('src').filter(isCode);
const ours = [...source, ...filesIn('local').filter(isCode), ...filesIn('build').filter(isCode)];
const tests = filesIn('test').filter(isCode);

interface Law {
  readonly mayImport: readonly string[];
  readonly belongs?: string;
}

/** Modules that a file names after `from`, in `import '…'` or in `import('…')`. */
function importsOf(file: string): string[] {
  const named = textOf(file).matchAll(/(?:\bfrom|\bimport\s*\(?)\s*'([^']+)'/g);
  return [...named].flatMap(([, name]) => (name ? [name] : []));
}

/** What is against the law about an import, with where the code belongs; nothing for an import that may be. */
function offence(file: string, name: string): string[] {
  const target = name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : '';
  if (target === '') return [];
  const [, from = ''] = file.split('/');
  const [top, to = ''] = target.split('/');
  if (top !== 'src') return [`${file} imports ${target}. What src/ needs belongs in src/.`];
  const law: Record<string, Law> = laws;
  if (from === to || law[from]?.mayImport.includes(to)) return [];
  return [`${file} imports ${target}. ${from} may not import ${to}. ${law[to]?.belongs ?? ''}`];
}

describe('the folder law', () => {
  test('core ← text ← sheets ← app ← google, and core, text, sheets ← api.ts ← app, sidebar', () => {
    expect(source.flatMap((file) => importsOf(file).flatMap((name) => offence(file, name)))).toEqual([]);
  });

  test('every folder of src/ has its law', () => {
    const folders = new Set(source.map((file) => file.split('/')[1] ?? ''));
    expect([...folders].sort()).toEqual(Object.keys(laws).sort());
  });

  test('a file is named for what it is in this domain', () => {
    const empty = /\b(utils?|helpers?|types?|managers?|handlers?|common|misc|shared)\b/;
    expect([...ours, ...tests].filter((file) => empty.test(file))).toEqual([]);
  });

  test('a file opens with a sentence that says what it is', () => {
    const opening = /^\/\*\*?\s[^]*?[.:][^]*?\*\//;
    expect(ours.filter((file) => !opening.test(textOf(file)))).toEqual([]);
  });

  test('a file is one idea: at most 400 lines', () => {
    const lines = (file: string): number => textOf(file).trimEnd().split('\n').length;
    // A stylesheet is a list of rules and no idea.
    const scripts = ours.filter((file) => !file.endsWith('.css'));
    expect(scripts.filter((file) => lines(file) > 400).map((file) => `${file}: ${lines(file)}`)).toEqual([]);
  });

  test('what a file exports, another file uses', () => {
    const words = [...ours, ...tests].map((file) => ({ file, used: new Set(textOf(file).match(/\w+/g)) }));
    const isUsedOutside = (home: string, name: string): boolean =>
      words.some(({ file, used }) => file !== home && used.has(name));
    const exported = (file: string): string[] => {
      const declared = textOf(file).matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm);
      return [...declared].flatMap(([, name]) => name ?? []);
    };
    // What main.ts exports, Google calls; the vocabulary is whole, also where no sheet uses a part of it yet.
    const exempt = ['src/google/main.ts', 'src/sheets/vocabulary.ts'];
    const unused = ours
      .filter((file) => !exempt.includes(file))
      .flatMap((file) =>
        exported(file)
          .filter((name) => !isUsedOutside(file, name))
          .map((name) => `${name} of ${file}`),
      );
    expect(unused).toEqual([]);
  });
});

describe('the text of the project', () => {
  test('names no path of somebody’s machine', () => {
    const machine = /(?:^|[\s'"`(=])\/(?:work|tmp|root|home\/\w+|Users\/\w+)\//m;
    const texts = [
      ...filesIn('.ci'),
      ...filesIn('.').filter((file) => !file.startsWith('.') && isText(file)),
    ];
    expect(texts.filter((file) => machine.test(textOf(file)))).toEqual([]);
  });

  test('skips no test and keeps none to itself', () => {
    const kept =
      /\b(?:test|it|describe|suite|bench)(?:\.\w+)*\.(?:only|skip|skipIf|runIf|todo|fails)\b|\bskip\(\)/;
    expect(tests.filter((file) => kept.test(textOf(file)))).toEqual([]);
  });
});

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const installed = (name: string): Manifest =>
  JSON.parse(textOf(`node_modules/${name}/package.json`)) as Manifest;

describe('packages', () => {
  const listed: Record<string, string> = packageFile.devDependencies;

  test.each(['@google/clasp', '@types/google-apps-script', 'esbuild', 'zod', 'vitest', 'gas-local'])(
    '%s is installed in the version that package.json names',
    (name) => {
      expect(installed(name).version).toBe(listed[name]);
    },
  );

  test('each has a job', () => {
    const settings = [...filesIn('src'), ...filesIn('local')].filter((file) =>
      file.endsWith('tsconfig.json'),
    );
    const readers = [...ours, ...tests, ...settings, 'lint.config.js', 'vitest.config.ts'];
    const scripts = Object.values(packageFile.scripts).join('\n');
    const text = readers.map(textOf).join('\n');
    const isImported = (name: string): boolean => new RegExp(`['"/]${name}['"/]`).test(text);
    const isRun = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(scripts);
    const isUsed = (name: string): boolean => {
      const plain = name.replace('@types/', '');
      return isImported(plain) || isRun(plain);
    };
    const names = Object.keys(listed);
    // What a package in use asks to stand beside it has a job, too.
    const asked = names.filter(isUsed).flatMap((name) => Object.keys(installed(name).peerDependencies ?? {}));
    expect(names.filter((name) => !isUsed(name) && !asked.includes(name))).toEqual([]);
  });

  test('what ships in dist/ may be used by anybody', async () => {
    const { metafile } = await build({
      entryPoints: ['src/google/main.ts', 'src/sidebar/main.tsx'],
      absWorkingDir: project,
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'out',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    const shipped = Object.keys(metafile.inputs).flatMap(
      (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
    );
    const licences = [...new Set(shipped)].sort().map((name) => [name, installed(name).license]);
    expect(licences).toEqual([
      ['nodemailer', 'MIT-0'],
      ['preact', 'MIT'],
      ['zod', 'MIT'],
    ]);
  });

  test('none of them is proprietary', () => {
    expect(existsSync(path.join(project, 'node_modules/@univerjs-pro'))).toBe(false);
  });
});
