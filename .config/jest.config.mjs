import { resolve } from 'node:path';

const rootDir = resolve(import.meta.dirname, '..');

/** Packages that ship ES modules only, which Jest must translate. */
const ES_MODULES_ONLY = ['rbush', 'kdbush', 'quickselect', 'cjk-regex', 'regexp-util', 'unicode-regex', 'flatbush', 'flatqueue', 'nanoid', 'lodash-es', 'franc-min', 'trigram-utils', 'n-gram', 'collapse-white-space', 'ot-json1', '@flatten-js'];

/** Two projects: everything that runs in Node, and the React components, which need a document. */
const swc = (jsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: jsx },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

const common = {
  rootDir,
  transform: { '\\.tsx$': swc(true), '\\.[cm]?[jt]s$': swc(false) },
  // Tests speak of rows; which resolution is in force is no matter of theirs.
  moduleNameMapper: { '/seeds/current$': '<rootDir>/tests/fixtures/seed05.ts' },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join('|')})/)`],
};

export default {
  rootDir,
  // Jest would leave one core idle, and small machines have two.
  maxWorkers: '100%',
  testSequencer: resolve(import.meta.dirname, 'longestFirst.mjs'),
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/taskpane/'],
    },
    {
      ...common,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/taskpane/**/*.test.tsx', '<rootDir>/tests/taskpane/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/taskpane/setup.ts'],
    },
  ],
};
