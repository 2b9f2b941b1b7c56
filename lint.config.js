/** What oxlint holds this project to: the walls between the folders, the platform's traps, and no dead or untyped code. */
import { readFileSync } from 'node:fs';

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

/** What to find in the types, and in any code: the compiler lets it pass. */
const typed = Object.fromEntries(
  [
    'await-thenable',
    'ban-ts-comment',
    'no-array-delete',
    'no-base-to-string',
    'no-duplicate-enum-values',
    'no-duplicate-type-constituents',
    'no-empty-object-type',
    'no-explicit-any',
    'no-extra-non-null-assertion',
    'no-floating-promises',
    'no-for-in-array',
    'no-implied-eval',
    'no-misused-new',
    'no-misused-promises',
    'no-namespace',
    'no-non-null-asserted-optional-chain',
    'no-redundant-type-constituents',
    'no-require-imports',
    'no-this-alias',
    'no-unnecessary-type-constraint',
    'no-unsafe-assignment',
    'no-unsafe-call',
    'no-unsafe-declaration-merging',
    'no-unsafe-enum-comparison',
    'no-unsafe-function-type',
    'no-unsafe-member-access',
    'no-unsafe-return',
    'no-unsafe-unary-minus',
    'no-wrapper-object-types',
    'only-throw-error',
    'prefer-as-const',
    'prefer-namespace-keyword',
    'prefer-promise-reject-errors',
    'require-await',
    'restrict-plus-operands',
    'triple-slash-reference',
    'consistent-type-imports',
  ].map((rule) => [`typescript/${rule}`, 'error']),
);

export default {
  ignorePatterns: ['dist/', 'out/', '.workspace/', '.types/'],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  plugins: ['typescript', 'oxc'],
  jsPlugins: ['./build/restricted-syntax.js'],
  categories: { correctness: 'error' },
  rules: {
    // Control characters are looked for to be taken out, and strings are taken apart where they are letters or marks.
    'no-control-regex': 'off',
    'typescript/no-misused-spread': 'off',
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'object-shorthand': 'error',
    'no-eval': 'error',
    'no-debugger': 'error',
    'no-array-constructor': 'error',
    'prefer-rest-params': 'error',
    'prefer-spread': 'error',
    'no-restricted-properties': ['error', ...zodChecks],
    'no-restricted-globals': noGlobals(...googleOnly, ...tooBroad),
    'restricted/syntax': ['error', ...zodImports],
  },
  overrides: [
    {
      files: ['{src,local,build,test}/**/*.{ts,tsx}'],
      rules: {
        ...typed,
        // A sheet's field is a Field<any> (core/sheet.ts), and ports and texts are written as methods without `this`.
        'typescript/no-unsafe-argument': 'off',
        'typescript/unbound-method': 'off',
        'typescript/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
        'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      },
    },
    {
      // What comes out of JSON is written into texts.
      files: ['{local,build,test}/**'],
      rules: { 'typescript/no-base-to-string': 'off' },
    },
    {
      // What a test reads from JSON, it compares.
      files: ['test/**'],
      rules: {
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-return': 'off',
      },
    },
    ...Object.entries(laws).map(walls),
    {
      // What is pushed.
      files: ['src/**'],
      rules: { 'restricted/syntax': ['error', ...zodImports, loadedLater] },
    },
    {
      // No clock, no chance.
      files: ['src/{core,text,sheets,app}/**', 'src/{api,previews}.ts'],
      rules: {
        'no-restricted-globals': noGlobals({ name: 'Date', message: noDate }, ...googleOnly, ...tooBroad),
        'typescript/no-restricted-types': ['error', { types: { Date: noDate } }],
        'no-restricted-properties': ['error', chance, ...zodChecks],
      },
    },
    {
      // Google's services.
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
      // The page.
      files: ['src/sidebar/**'],
      rules: { 'restricted/syntax': ['error', ...zodImports, loadedLater, ...rawHtml] },
    },
    {
      // The realm.
      files: ['local/realm/**'],
      rules: {
        'no-restricted-globals': 'off',
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: '^[^.]',
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
  ],
};
