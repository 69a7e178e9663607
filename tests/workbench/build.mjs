/** Builds the add-in (dist/) and the workbench (.cache/workbench/) where they are missing or older than their sources. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);

const SOURCES = {
  addin: ['src', 'docs', 'seeds', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
  workbench: ['tests/workbench', 'tests/host', 'src', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
};
const RESULTS = { addin: 'dist/taskpane.html', workbench: '.cache/workbench/index.html' };
const LOCK = join(root, '.cache/build.lock');

/**
 * Builds what is out of date. Several processes may ask at once; the first builds and the others wait for it.
 *
 * @param {{mode?: 'production' | 'development', say?: (line: string) => void}} [options] `say` gets one line when
 *   something has to be built.
 */
export async function build({ mode = 'production', say = () => undefined } = {}) {
  await mkdir(dirname(LOCK), { recursive: true });
  while (!(await takeLock())) await pause(200);
  try {
    const stale = [];
    for (const name of Object.keys(SOURCES)) if (await isStale(name)) stale.push(name);
    if (stale.length === 0) return;
    say('Đang dựng chương trình (chừng nửa phút)… / Building…');
    const started = new Date();
    await runWebpack(stale, mode);
    // What changed while it was being built is still to be built, and files that came out the same are not rewritten.
    for (const name of stale) await utimes(join(root, RESULTS[name]), started, started);
  } finally {
    await rm(LOCK, { force: true });
  }
}

async function runWebpack(names, mode) {
  const webpack = require('webpack');
  const configs = (await require(join(root, 'webpack.config.js'))({}, { mode })).filter(({ name }) => names.includes(name));
  return new Promise((done, fail) => {
    const compiler = webpack(configs);
    compiler.run((error, stats) => {
      compiler.close((closeError) => {
        const problem = error ?? closeError;
        if (problem) fail(problem);
        else if (stats.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true, colors: false })));
        else done();
      });
    });
  });
}

/** The lock holds the process that builds; one left behind by a process that is gone does not count. */
async function takeLock() {
  try {
    await writeFile(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const owner = Number(await readFile(LOCK, 'utf8').catch(() => '0'));
  if (owner > 0 && !isAlive(owner)) await rm(LOCK, { force: true });
  return false;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function isStale(name) {
  const result = join(root, RESULTS[name]);
  if (!existsSync(result)) return true;
  const built = (await stat(result)).mtimeMs;
  for (const source of SOURCES[name]) if ((await newest(join(root, source))) > built) return true;
  return false;
}

async function newest(path) {
  if (!existsSync(path)) return 0;
  const info = await stat(path);
  if (!info.isDirectory()) return info.mtimeMs;
  const names = await readdir(path);
  const times = await Promise.all(names.map((name) => newest(join(path, name))));
  return Math.max(info.mtimeMs, ...times);
}
