/** Installs the packages that package-lock.json names, where some are missing or of another version. Needs nothing but Node. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {(line: string) => void} [say] gets one line when something has to be installed. */
export async function ensureInstalled(say = () => undefined) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing');
  if (isInstalled(wanted, readPackages(join(root, 'node_modules/.package-lock.json')))) return;
  say('Đang cài các gói cần thiết (vài phút)… / Installing packages…');
  // npm says where it is when it has started us; otherwise it is looked for on the path.
  const npm = process.env.npm_execpath;
  const run = npm
    ? spawn(process.execPath, [npm, 'ci'], { cwd: root, stdio: 'inherit' })
    : spawn('npm ci', { cwd: root, stdio: 'inherit', shell: true });
  await new Promise((done, fail) => {
    run.once('error', fail);
    run.once('exit', (code) => (code === 0 ? done() : fail(new Error(`npm ci ended with code ${code}`))));
  });
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

function isInstalled(wanted, installed) {
  if (!installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '' || installed[path]?.version === version) return true;
    // Packages for other systems are in the lock file and rightly not on this machine.
    return installed[path] === undefined && (optional || devOptional || peer) === true;
  });
}
