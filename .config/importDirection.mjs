/**
 * The folders of `src` and what each may import besides itself. Everything points towards `domain`, which imports
 * nothing; what is not named here (another folder, a package) is refused where `packages` is not set.
 */
import { dirname, relative, resolve, sep } from 'node:path';

const PURE = ['domain'];
const BETWEEN = ['domain', 'checks', 'workbook'];
const AT_THE_TOP = [...BETWEEN, 'excel', 'xlsx', 'consolidate', 'report', 'locales', 'seeds'];
const ON_FILES = [...AT_THE_TOP, 'annexes'];

const FOLDERS = new Map([
  ['domain', { imports: [] }],
  ['checks', { imports: PURE }],
  ['workbook', { imports: PURE }],
  // What a language has words for is described where it happens: types may come from there, code may not.
  ['locales', { imports: PURE, typesFromAnywhere: true }],
  ['excel', { imports: BETWEEN, packages: true }],
  ['xlsx', { imports: BETWEEN, packages: true }],
  ['consolidate', { imports: BETWEEN, packages: true }],
  ['report', { imports: BETWEEN, packages: true }],
  // Next year's resolution is made at a desk with the repository: the pane has no use for it.
  ['annexes', { imports: ['domain', 'workbook'] }],
  ['taskpane', { imports: AT_THE_TOP, packages: true }],
  ['commands', { imports: AT_THE_TOP, packages: true }],
  ['packaging', { imports: [], packages: true }],
  ['cli', { imports: ON_FILES, packages: true }],
]);

/** One page carries the task pane and the ribbon's commands, and starts both. */
const STARTS_COMMANDS = 'src/taskpane/index.tsx';

export const importDirection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      direction: 'src/{{from}} may not import {{to}}: imports point from what people use towards src/domain.',
      package: 'src/{{from}} may not import packages: it is plain TypeScript.',
      tests: 'The product may not import its tests.',
    },
  },
  create(context) {
    const [from, ...rest] = relative(resolve(context.cwd, 'src'), context.filename).split(sep);
    const folder = rest.length > 0 ? FOLDERS.get(from) : undefined;
    const startsCommands = context.filename === resolve(context.cwd, STARTS_COMMANDS);

    const check = (source, typesOnly) => {
      if (typeof source?.value !== 'string') return;
      if (!source.value.startsWith('.')) {
        if (folder && !folder.packages) context.report({ node: source, messageId: 'package', data: { from } });
        return;
      }
      const path = relative(context.cwd, resolve(dirname(context.filename), source.value)).split(sep);
      const to = path[0] === 'src' ? path[1] : path[0];
      if (path[0] === 'tests') context.report({ node: source, messageId: 'tests' });
      else if (folder && to !== from && !folder.imports.includes(to)) {
        if ((typesOnly && folder.typesFromAnywhere) || (startsCommands && to === 'commands')) return;
        context.report({ node: source, messageId: 'direction', data: { from, to: path.slice(0, 2).join('/') } });
      }
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source, true),
    };
  },
};
