/**
 * `npm test`: everything that must hold, from a fresh clone on. Installs what is missing, then lints, checks types,
 * builds and tests. `npm test -- <pattern>` passes the pattern to the tests alone.
 *
 * Ends with the line `N passed, N failed` and a code other than 0 when anything failed or could not run.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const IN_CI = process.env.CI === 'true' || process.env.CI === '1';
const ENVIRONMENT = { ...process.env, ...(IN_CI && { NO_COLOR: '1', FORCE_COLOR: '0' }) };

/** Programs that tests start, under the names they go by, and how a test file that needs one is known. */
const PROGRAMS = [
  { names: ['chromium', 'chromium-browser', 'google-chrome'], neededBy: /playwright|chromium/i, folder: 'tests/e2e/' },
  { names: ['soffice'], neededBy: /libreoffice|soffice/i, folder: 'tests/oracle/' },
  { names: ['lowriter'], neededBy: /printReport/ },
  { names: ['pdftoppm'], neededBy: /pdftoppm|pdfinfo/ },
  { names: ['xmllint'], neededBy: /xmllint/ },
  { names: ['nginx'], neededBy: /nginx/ },
  { names: ['openssl'], neededBy: /openssl/ },
  { names: ['unzip'], neededBy: /'unzip'/ },
];
const DEBIAN_PACKAGES = ['chromium', 'libreoffice-calc', 'libreoffice-writer', 'poppler-utils', 'libxml2-utils', 'nginx-light', 'openssl', 'unzip', 'fonts-liberation'];

process.chdir(ROOT);
// Servers are installed where only an administrator's shell looks.
if (process.platform === 'linux') ENVIRONMENT.PATH = process.env.PATH = `${process.env.PATH ?? ''}${delimiter}/usr/sbin`;
const failures = [];
installNodePackages();
const missing = installPrograms();
step('lint', 'eslint', ['-c', '.config/eslint.config.mjs', '--max-warnings', '0', 'src', 'tests', 'seeds']);
step('types', 'tsc', ['--noEmit']);
step('build', 'webpack', ['--mode', 'production']);
const totals = runTests(process.argv.slice(2), missing);
if (failures.length > 0) say(`not in order: ${failures.join(', ')}`);
say(
  `${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
);
process.exitCode = failures.length > 0 || totals.failed > 0 ? 1 : 0;

/** `npm ci` unless every package of the lock file is there in its version. */
function installNodePackages() {
  if (nodePackagesAreCurrent()) return;
  const started = Date.now();
  const { status } = spawnSync('npm', ['ci'], { stdio: 'inherit', env: ENVIRONMENT });
  report('packages', started, status === 0);
  if (status !== 0) process.exit(1);
}

function nodePackagesAreCurrent() {
  const installedLock = 'node_modules/.package-lock.json';
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '' || installed[path]?.version === version) return true;
    // Packages for other systems are in the lock file and rightly not on this machine.
    return installed[path] === undefined && (optional || devOptional || peer) === true;
  });
}

/** Installs the programs that are missing where that is possible; gives those that still are. */
function installPrograms() {
  if (missingPrograms().length === 0) return [];
  const started = Date.now();
  const prefix = rootPrefix();
  if (prefix !== undefined && isOnPath('apt-get')) {
    const apt = (...args) => {
      const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
      spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: ENVIRONMENT });
    };
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES);
  }
  const missing = missingPrograms();
  report('programs', started, missing.length === 0);
  return missing;
}

function missingPrograms() {
  return PROGRAMS.filter(({ names }) => !names.some(isOnPath));
}

/** What to put before a command so that it runs as root; undefined when there is no way without a password. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const passwordless = isOnPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return passwordless ? ['sudo', '-n'] : undefined;
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      // Not in this folder, or not to be started: the next one may have it.
      return false;
    }
  });
}

/** Runs one of the installed commands quietly; what it says is shown only when it fails. */
function step(name, command, args) {
  const started = Date.now();
  const { status, error, stdout, stderr } = spawnSync(join('node_modules', '.bin', command), args, {
    encoding: 'utf8',
    env: ENVIRONMENT,
    maxBuffer: 64 * 1024 * 1024,
  });
  const ok = status === 0;
  if (!ok) say([stdout, stderr, error?.message].filter(Boolean).join('\n').trimEnd());
  report(name, started, ok);
}

/** Runs Jest; gives how many tests passed, failed and were skipped. A suite that cannot start counts as one failed. */
function runTests(filter, missing) {
  const started = Date.now();
  const left = testsNeeding(missing);
  const chosen = left.length > 0 ? ['--runTestsByPath', ...allTests().filter(isChosen(filter, left))] : filter;
  const folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-'));
  const results = join(folder, 'jest.json');
  const { status } = spawnSync(
    join('node_modules', '.bin', 'jest'),
    ['-c', '.config/jest.config.mjs', '--json', `--outputFile=${results}`, ...(IN_CI ? ['--ci'] : []), ...chosen],
    // On stdout tests say what they counted.
    { stdio: ['ignore', 'inherit', 'inherit'], env: ENVIRONMENT },
  );
  report('tests', started, status === 0 && left.length === 0);
  for (const program of missing) {
    say(`${program.names[0]} is missing; not run: ${testsNeeding([program]).join(', ') || 'nothing'}`);
  }
  const told = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined;
  rmSync(folder, { recursive: true });
  if (!told) return { passed: 0, failed: 1, skipped: 0 };
  return {
    passed: told.numPassedTests,
    failed: told.numFailedTests + told.numRuntimeErrorTestSuites,
    skipped: told.numPendingTests + told.numTodoTests,
  };
}

/** Whether a test file is meant by the patterns given to `npm test` and is not among those left out. */
function isChosen(patterns, left) {
  const expressions = patterns.filter((pattern) => !pattern.startsWith('-')).map((pattern) => new RegExp(pattern, 'i'));
  return (file) => !left.includes(file) && (expressions.length === 0 || expressions.some((each) => each.test(file)));
}

function allTests() {
  return readdirSync('tests', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

/** The test files that start one of these programs. */
function testsNeeding(programs) {
  return allTests().filter((file) =>
    programs.some(
      ({ neededBy, folder }) =>
        (folder !== undefined && file.startsWith(folder)) || neededBy.test(readFileSync(file, 'utf8')),
    ),
  );
}

function report(name, started, ok) {
  if (!ok) failures.push(name);
  say(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(9)} ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
