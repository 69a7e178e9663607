import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importDirection } from './importDirection.mjs';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
/** Where objects of Excel are loaded and read. */
const USES_EXCEL = ['src/excel', 'src/commands', 'src/taskpane'].flatMap((folder) => [
  `${folder}/**/*.ts`,
  `${folder}/**/*.tsx`,
]);
/** The only files that may name Excel or Office: one folder, and the places where Office starts us. */
const NAMES_OFFICE = [
  'src/excel/**',
  'src/index.ts',
  'src/index.tsx',
  'src/taskpane/index.tsx',
  'src/commands/index.ts',
];
const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension'];
const OFFICE_MESSAGE = 'Only src/excel and the entry points talk to Office.';
const NODE_GLOBALS = Object.fromEntries(
  ['process', 'console', 'Buffer', 'URL', 'setTimeout', 'clearTimeout', 'fetch'].map((name) => [name, 'readonly']),
);

export default tseslint.config(
  { ignores: ['**/node_modules/', 'dist/', '.cache/', 'coverage/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A number in a text is written as such; an object never.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => doIt()` for a callback without a result is plain enough.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Going through a text letter by letter is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // It takes a field for unchanged that another call changed during an `await`.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Rules are plain objects whose methods use no `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { local: { rules: { 'import-direction': importDirection } } },
    rules: { 'local/import-direction': 'error', 'max-lines': ['error', { max: 400 }] },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: NAMES_OFFICE,
    rules: {
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS.map((name) => ({ name, message: OFFICE_MESSAGE }))],
      // The same for their types, which the rule above does not look at.
      'no-restricted-syntax': [
        'error',
        { selector: `TSQualifiedName[left.name=/^(${OFFICE_GLOBALS.join('|')})$/]`, message: OFFICE_MESSAGE },
      ],
    },
  },
  {
    // Typed CSS calls some properties deprecated that browsers have no other name for.
    files: ['src/taskpane/**/*.tsx'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/taskpane/**/*.ts', 'src/taskpane/**/*.tsx', 'tests/taskpane/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: USES_EXCEL,
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What goes over the wire is a number or a text; the enumerations are Microsoft's.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|failing)$/]',
          message: 'Every test runs: a skipped one proves nothing, and "only" skips all others.',
        },
        {
          selector: 'CallExpression[callee.name=/^(xit|fit|xtest|xdescribe|fdescribe)$/]',
          message: 'Every test runs: a skipped one proves nothing, and a focused one skips all others.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    rules: { eqeqeq: 'error', 'no-unused-vars': 'error' },
  },
  {
    // Scripts for a page name its globals in a comment.
    files: ['**/*.js'],
    linterOptions: { noInlineConfig: false },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: NODE_GLOBALS },
    rules: { 'no-undef': 'error' },
  },
);
