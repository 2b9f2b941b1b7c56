/** What eslint holds this project to: the walls between the folders, the platform's traps, and no dead or untyped code. */
import { readFileSync } from 'node:fs';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const laws = JSON.parse(readFileSync(new URL('build/walls.json', import.meta.url), 'utf8'));

const outside = {
  regex: '^(\\.\\./)+(local|build|test)/',
  message:
    'src/ is pushed to Google as it is; what it needs belongs in src/, and local/, build/ and test/ import it.',
};

/** What one folder of src/ may not import from the others, and where the code belongs instead. */
function walls([folder, { mayImport }]) {
  const closed = Object.entries(laws).filter(([other]) => other !== folder && !mayImport.includes(other));
  return {
    name: `walls of ${folder}`,
    files: [folder.endsWith('.ts') ? `src/${folder}` : `src/${folder}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            outside,
            ...closed.map(([other, { belongs }]) => ({
              regex: `^\\.{1,2}/(\\.\\./)*${other.replace('.', '\\.')}(/|$)`,
              message: `${folder} may not import ${other}. ${belongs}`,
            })),
          ],
        },
      ],
    },
  };
}

/** Forms of zod that bring in every language, and checks that need what Apps Script lacks (platform.md §8). */
const zodImports = [
  {
    selector: "ImportDeclaration[source.value=/^zod/]:not([source.value='zod/mini'])",
    message: "Write import * as z from 'zod/mini': other forms put hundreds of kilobytes into dist/.",
  },
  {
    selector: "ImportDeclaration[source.value='zod/mini'] > :not(ImportNamespaceSpecifier):not(Literal)",
    message: "Write import * as z from 'zod/mini': a named import brings every language along.",
  },
];

const zodChecks = ['url', 'httpUrl', 'base64', 'base64url', 'ipv6', 'cidrv6', 'date', 'jwt', 'file'].map(
  (property) => ({
    object: 'z',
    property,
    message:
      'It needs a global that Apps Script lacks, or breaks across realms. Use z.string() with a regex.',
  }),
);

const rawHtml = [
  'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
  'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  'Property[key.name="dangerouslySetInnerHTML"]',
  // A frame whose sandbox allows nothing may show HTML: a mail's preview.
  'JSXOpeningElement:not(:has(JSXAttribute[name.name="sandbox"][value.value=""])) > JSXAttribute[name.name=/^srcdoc$/i]',
].map((selector) => ({ selector, message: 'Text from people is text: let Preact write it (design §2.22).' }));

const chance = {
  object: 'Math',
  property: 'random',
  message: 'Ids and chance are a port (newId in app/ports.ts).',
};

/** Services that the manifest's scopes allow, in src/google only. */
const services = [
  'SpreadsheetApp',
  'MailApp',
  'Drive',
  'Docs',
  'HtmlService',
  'PropertiesService',
  'LockService',
  'ScriptApp',
  'Session',
  'Utilities',
  'CacheService',
  'Logger',
];

/** Services that need a broader scope than the add-on asks for (platform.md §2.2). */
const tooBroad = [
  'DriveApp',
  'DocumentApp',
  'GmailApp',
  'CalendarApp',
  'Calendar',
  'FormApp',
  'UrlFetchApp',
  'Gmail',
  'People',
].map((name) => ({ name, message: 'It needs a broader scope than the manifest asks for.' }));

const googleOnly = services.map((name) => ({
  name,
  message:
    "Google's services are named in src/google only; everything else reaches them through app/ports.ts.",
}));

const noDate =
  'Days are YYYY-MM-DD strings (core/day.ts) and the time is an argument; only src/google meets Date.';

/** The setting of `no-restricted-globals`; they are seen behind `globalThis` as well. */
function noGlobals(...globals) {
  return ['error', { globals, checkGlobalObject: true }];
}

const loadedLater = {
  selector: 'ImportExpression',
  message: 'Apps Script has no modules to load later: import at the top of the file.',
};

export default defineConfig(
  globalIgnores(['dist/', 'out/', '.workspace/', '.types/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'everywhere',
    files: ['**/*.{js,ts,tsx}'],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-eval': 'error',
      'no-debugger': 'error',
      'no-restricted-syntax': ['error', ...zodImports],
      'no-restricted-properties': ['error', ...zodChecks],
      'no-restricted-globals': noGlobals(...googleOnly, ...tooBroad),
    },
  },
  {
    name: 'types',
    files: ['{src,local,build,test}/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Finds assertions unnecessary that the compiler insists on.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Ports and texts are written as methods, and none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A sheet's field is a Field<any> (core/sheet.ts).
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: 'what comes out of JSON',
    files: ['{local,build,test}/**'],
    rules: { '@typescript-eslint/no-base-to-string': 'off' },
  },
  {
    name: 'what a test reads from JSON',
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['*.ts'], extends: [tseslint.configs.base] },
  ...Object.entries(laws).map(walls),
  {
    name: 'what is pushed',
    files: ['src/**'],
    rules: { 'no-restricted-syntax': ['error', ...zodImports, loadedLater] },
  },
  {
    name: 'no clock, no chance',
    files: ['src/{core,text,sheets,app}/**', 'src/{api,previews}.ts'],
    rules: {
      'no-restricted-globals': noGlobals({ name: 'Date', message: noDate }, ...googleOnly, ...tooBroad),
      '@typescript-eslint/no-restricted-types': ['error', { types: { Date: noDate } }],
      'no-restricted-properties': ['error', chance, ...zodChecks],
    },
  },
  {
    name: "Google's services",
    files: ['src/google/**'],
    rules: {
      'no-restricted-globals': noGlobals(...tooBroad),
      'no-restricted-properties': [
        'error',
        ...zodChecks,
        ...['openById', 'openByUrl', 'create'].map((property) => ({
          object: 'SpreadsheetApp',
          property,
          message:
            'It needs all of spreadsheets; the add-on asks for the current one only (platform.md §2.2).',
        })),
        {
          object: 'LockService',
          property: 'getDocumentLock',
          message: 'It is null in some contexts: use the script lock (design §2.6).',
        },
      ],
    },
  },
  {
    name: 'the page',
    files: ['src/sidebar/**'],
    rules: { 'no-restricted-syntax': ['error', ...zodImports, loadedLater, ...rawHtml] },
  },
  {
    name: 'the realm',
    files: ['local/realm/**'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.)',
              message:
                'local/realm runs where node does not exist; what needs a package belongs in local/google, behind the wire.',
            },
            {
              regex: '^\\.\\./',
              message: 'local/realm stands alone; it talks to the rest of local/ through wire.ts only.',
            },
          ],
        },
      ],
    },
  },
);
