/** What eslint holds this project to: the walls between the folders, the platform's traps, and no dead or untyped code. */
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each folder of src/ may import from the others; `api.ts` counts as one (CONTRIBUTING, "The rule"). */
const mayImport = {
  core: [],
  text: ['core'],
  sheets: ['core', 'text'],
  'api.ts': ['core', 'text', 'sheets'],
  app: ['core', 'text', 'sheets', 'api.ts'],
  google: ['core', 'text', 'sheets', 'api.ts', 'app'],
  sidebar: ['core', 'text', 'sheets', 'api.ts'],
};

/** Where the code belongs that somebody wanted to reach from the wrong side. */
const belongs = {
  core: 'core is the innermost folder.',
  text: 'Sentences that core needs are arguments; sentences about a sheet stand beside its fields.',
  sheets: 'What every sheet needs belongs in core; what one sheet knows reaches others as an argument.',
  'api.ts': 'What both sides of the call need belongs in core or sheets, and api.ts imports it from there.',
  app: 'A rule about rows, days or people belongs in core or sheets; what the sidebar asks for is a call in api.ts.',
  google: "What the add-on needs from Google is a port in app/ports.ts; what the sidebar needs is a call in api.ts.",
  sidebar: 'What is not drawn on the screen belongs in core or sheets, and what the server answers in api.ts.',
};

const outside = {
  regex: '^(\\.\\./)+(local|build|test)/',
  message: 'src/ is pushed to Google as it is; what it needs belongs in src/, and local/, build/ and test/ import it.',
};

function walls(folder) {
  const closed = Object.keys(mayImport).filter((other) => other !== folder && !mayImport[folder].includes(other));
  return {
    name: `walls of ${folder}`,
    files: [folder.endsWith('.ts') ? `src/${folder}` : `src/${folder}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            outside,
            ...closed.map((other) => ({
              regex: `^\\.{1,2}/(\\.\\./)*${other.replace('.', '\\.')}(/|$)`,
              message: `${folder} may not import ${other}. ${belongs[other]}`,
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

const zodChecks = ['url', 'httpUrl', 'base64', 'base64url', 'ipv6', 'cidrv6', 'date', 'jwt', 'file'].map((property) => ({
  object: 'z',
  property,
  message: 'It needs a global that Apps Script lacks, or breaks across realms. Use z.string() with a regex.',
}));

const rawHtml = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Text from people is text: let Preact write it.',
  },
  {
    selector: ':matches(JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcdoc)$/i], Property[key.name="dangerouslySetInnerHTML"])',
    message: 'Text from people is text: let Preact write it.',
  },
];

const chance = { object: 'Math', property: 'random', message: 'Ids and chance are a port (newId in app/ports.ts).' };

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
  'Sheets',
  'Gmail',
  'People',
].map((name) => ({ name, message: 'It needs a broader scope than the manifest asks for.' }));

const googleOnly = services.map((name) => ({
  name,
  message: "Only src/google names Google's services; the rest of src/ reaches them through app/ports.ts.",
}));

const noDate = {
  name: 'Date',
  message: 'Days are YYYY-MM-DD strings (core/day.ts) and the time is an argument; only src/google meets Date.',
};

export default defineConfig(
  globalIgnores(['dist/', 'out/', '.workspace/', '.types/', 'test/golden/', 'test/workbooks/']),
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
      'no-restricted-globals': ['error', ...googleOnly, ...tooBroad],
    },
  },
  {
    name: 'types',
    files: ['{src,local,build,test}/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  { files: ['*.ts'], extends: [tseslint.configs.base] },
  ...Object.keys(mayImport).map(walls),
  {
    name: 'no clock, no chance',
    files: ['src/{core,text,sheets,app}/**', 'src/api.ts'],
    rules: {
      'no-restricted-globals': ['error', noDate, ...googleOnly, ...tooBroad],
      'no-restricted-properties': ['error', chance, ...zodChecks],
    },
  },
  {
    name: "Google's services",
    files: ['src/google/**'],
    rules: {
      'no-restricted-globals': ['error', ...tooBroad],
      'no-restricted-properties': [
        'error',
        ...zodChecks,
        ...['openById', 'openByUrl', 'create'].map((property) => ({
          object: 'SpreadsheetApp',
          property,
          message: 'It needs all of spreadsheets; the add-on asks for the current one only (platform.md §2.2).',
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
    rules: { 'no-restricted-syntax': ['error', ...zodImports, ...rawHtml] },
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
              message: 'local/realm runs where node does not exist; what needs a package belongs in local/google, behind the wire.',
            },
            { regex: '^\\.\\./', message: 'local/realm stands alone; it talks to the rest of local/ through wire.ts only.' },
          ],
        },
      ],
    },
  },
);
