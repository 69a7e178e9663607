/** Putting together what an administrator installs. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { zipSync } from 'fflate';
import { iisConfig } from './iisConfig';
import { nginxConfig } from './nginxConfig';

export interface PackageRequest {
  /** Of the product's sources. */
  readonly root: string;
  /** Where the folder `web` will be reached. */
  readonly url: URL;
  /** Where office.js comes from; Microsoft's server when it is not said. */
  readonly officeJs: URL | undefined;
}

type Files = Record<string, Uint8Array>;

/** The same bytes for the same sources: an entry of a zip must have a time, and this is the first there is. */
const ZIP_TIME = new Date(1980, 0, 1);

const run = promisify(execFile);

/** The zip. @throws Error when the add-in does not build */
export async function packageAddin({ root, url, officeJs }: PackageRequest): Promise<Uint8Array> {
  const work = await mkdtemp(join(tmpdir(), 'so-chi-tieu-'));
  try {
    const web = join(work, 'web');
    const build = ['--config-name', 'addin', '--mode', 'production', '--output-path', web];
    const address = { ADDIN_URL: url.href, ...(officeJs === undefined ? {} : { OFFICE_JS_URL: officeJs.href }) };
    await run(join(root, 'node_modules/.bin/webpack'), build, { cwd: root, env: { ...process.env, ...address } });
    const { 'manifest.xml': manifest, ...pages } = await filesBelow(web);
    if (!manifest) throw new Error('The build holds no manifest.xml');
    const files: Files = {
      'manifest.xml': manifest,
      ...within('web/', pages),
      ...within('bieu-mau/', await templates(root, work)),
      // For those who have no pane to open it from, and to be passed on.
      ...within('huong-dan/', await filesBelow(join(web, 'huong-dan'))),
      'nginx/so-chi-tieu.conf': bytesOf(nginxConfig(url, officeJs)),
      'iis/web.config': bytesOf(iisConfig()),
      'trien-khai.md': await readFile(join(root, 'docs/deploy.md')),
      'bao-mat.md': await readFile(join(root, 'docs/SECURITY.md')),
      'THIRD-PARTY.md': await readFile(join(root, 'docs/THIRD-PARTY.md')),
      LICENSE: await readFile(join(root, 'LICENSE')),
    };
    return zipSync({ ...files, SHA256SUMS: bytesOf(checksums(files)) }, { mtime: ZIP_TIME, level: 9 });
  } finally {
    await rm(work, { recursive: true });
  }
}

/** The blank workbooks, for people without the add-in. */
async function templates(root: string, work: string): Promise<Files> {
  const wanted = [['Phu-luc-1.xlsx', '1'], ['Phu-luc-2.xlsx', '2'], ['Phu-luc-1-va-2.xlsx', 'all']] as const;
  const files: Files = {};
  for (const [name, appendix] of wanted) {
    const path = join(work, name);
    await run(join(root, 'node_modules/.bin/tsx'), [join(root, 'src/cli/index.ts'), 'template', '--appendix', appendix, '--out', path], { cwd: root });
    files[name] = await readFile(path);
  }
  return files;
}

async function filesBelow(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [relative(folder, path).split(sep).join('/'), await readFile(path)] as const)));
}

const within = (prefix: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${prefix}${name}`, bytes]));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** As `sha256sum -c` reads them. */
const checksums = (files: Files): string =>
  Object.entries(files).map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('');
