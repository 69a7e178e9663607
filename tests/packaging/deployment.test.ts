/** The zip alone, installed by docs/deploy.md on a real nginx, on another port and path: the add-in opens and works. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserSession } from '../e2e/browser';

jest.setTimeout(300_000);

const PATH = '/noi-bo/so-chi-tieu';

let folder: string;
let session: BrowserSession;
let origin: string;

const inFolder = (...parts: readonly string[]): string => join(folder, ...parts);

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });

/** What the document tells the administrator to change, and the workbench behind it, which stands for Excel here. */
function edited(configuration: string): string {
  return configuration
    .replace('/etc/ssl/so-chi-tieu.crt', inFolder('server.crt'))
    .replace('/etc/ssl/so-chi-tieu.key', inFolder('server.key'))
    .replaceAll('/var/www/so-chi-tieu/', `${inFolder('www')}/`)
    .replace(/\}\s*$/, `    location / { proxy_pass ${session.url}; }\n}\n`);
}

/** Starts it, and is back when it listens; or gives the running one an order. */
function nginx(...order: readonly string[]): void {
  execFileSync('nginx', ['-e', inFolder('error.log'), '-c', inFolder('nginx.conf'), ...order], { stdio: ['ignore', 'ignore', 'inherit'] });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deployment-'));
  session = await BrowserSession.start();
  const port = await freePort();
  origin = `https://localhost:${String(port)}`;
  const zip = inFolder('goi.zip');
  execFileSync('npm', ['run', '-s', 'package', '--', '--url', origin + PATH, '--office-js', `${origin}/office-js/office.js`, '--out', zip]);
  execFileSync('unzip', ['-q', zip, '-d', inFolder('goi')]);
  cpSync(inFolder('goi/web'), inFolder('www/web'), { recursive: true });
  cpSync('node_modules/@microsoft/office-js/dist', inFolder('www/office-js'), { recursive: true });
  const subject = ['-subj', '/CN=localhost', '-days', '2', '-keyout', inFolder('server.key'), '-out', inFolder('server.crt')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject], { stdio: 'ignore' });
  writeFileSync(inFolder('site.conf'), edited(readFileSync(inFolder('goi/nginx/so-chi-tieu.conf'), 'utf8')));
  mkdirSync(inFolder('temp'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${inFolder('temp', name)};`).join(' ');
  const runsAs = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    inFolder('nginx.conf'),
    `${runsAs} pid ${inFolder('nginx.pid')}; error_log ${inFolder('error.log')} warn; events {} http { access_log off; ${temporary} include ${inFolder('site.conf')}; }`,
  );
  nginx();
});
afterAll(async () => {
  nginx('-s', 'quit');
  await session.close();
  rmSync(folder, { recursive: true });
});

test('the checksums are right, and the zip holds what the document speaks of', () => {
  execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: inFolder('goi') });
  const named = readFileSync(inFolder('goi/SHA256SUMS'), 'utf8').trim().split('\n').map((line) => line.slice(66));
  const wanted = ['manifest.xml', 'web/taskpane.html', 'web/huong-dan/nguoi-nhap.html', 'huong-dan/the-in.html', 'huong-dan/huong-dan.css', 'huong-dan/hinh/nap.png', 'bieu-mau/Phu-luc-1-va-2.xlsx', 'nginx/so-chi-tieu.conf', 'iis/web.config', 'trien-khai.md', 'THIRD-PARTY.md', 'LICENSE'];
  expect(named).toEqual(expect.arrayContaining(wanted));
  expect(named.filter((name) => name.startsWith('huong-dan/') && name.endsWith('.md'))).toEqual([]);
  execFileSync('xmllint', ['--noout', inFolder('goi/iis/web.config'), inFolder('goi/manifest.xml')]);
});

test('the manifest names the new address and no other', () => {
  const manifest = readFileSync(inFolder('goi/manifest.xml'), 'utf8');
  const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith(origin + PATH))).toEqual([]);
});

test('the pane opens from nginx, loads the annexes, and every answer carries the headers', async () => {
  const workbench = await session.open({ through: `${origin}/`, addin: `${PATH.slice(1)}/taskpane.html` });
  const answers: { readonly path: string; readonly status: number; readonly headers: Readonly<Record<string, string>> }[] = [];
  workbench.page.on('response', (response) => {
    answers.push({ path: new URL(response.url()).pathname, status: response.status(), headers: response.headers() });
  });
  await workbench.reload();
  await workbench.pressRibbon('LoadBothAppendices');
  expect(await workbench.sheets()).toEqual(expect.arrayContaining(['Phụ lục 1', 'Phụ lục 2']));
  await workbench.pressRibbon('RunCheck');
  const [manual] = await Promise.all([workbench.page.waitForEvent('popup'), workbench.pane.getByRole('link', { name: 'Hướng dẫn' }).click()]);
  await manual.getByRole('heading', { name: 'Mười lỗi hay gặp' }).waitFor();
  expect(manual.url()).toBe(`${origin}${PATH}/huong-dan/nguoi-nhap.html#muoi-loi-hay-gap`);
  const answer = await manual.reload();
  expect([answer?.status(), answer?.headers()['content-security-policy']]).toEqual([200, expect.stringContaining('frame-ancestors')]);
  const own = answers.filter(({ path }) => path.startsWith(PATH) || path.startsWith('/office-js/'));
  expect(own.map(({ path }) => path)).toEqual(expect.arrayContaining([`${PATH}/taskpane.html`, '/office-js/office.js']));
  for (const { path, status, headers } of own) {
    expect([path, [200, 304].includes(status)]).toEqual([path, true]);
    expect([path, headers['x-content-type-options'], headers['referrer-policy']]).toEqual([path, 'nosniff', 'no-referrer']);
    expect(headers['content-security-policy']).toContain('frame-ancestors');
    const named = /\.[0-9a-f]{8}\.js$/.test(path);
    expect([path, headers['cache-control']]).toEqual([path, named ? 'public, max-age=31536000, immutable' : 'no-cache']);
  }
  expect(workbench.problems).toEqual([]);
  await workbench.close();
});

const answerTo = (method: string, path: string): Promise<{ readonly status: number | undefined; readonly headers: IncomingHttpHeaders }> =>
  new Promise((resolve, reject) => {
    request(origin + PATH + path, { method, ca: readFileSync(inFolder('server.crt')) }, (response) => {
      resolve({ status: response.statusCode, headers: response.headers });
      response.resume();
    })
      .on('error', reject)
      .end();
  });

test('a script that is missing in the midst of an update is not kept as missing, and nobody may write', async () => {
  const { status, headers } = await answerTo('GET', '/taskpane.0123abcd.js');
  expect([status, headers['cache-control'], headers['x-content-type-options']]).toEqual([404, undefined, 'nosniff']);
  expect((await answerTo('PUT', '/taskpane.html')).status).toBe(403);
});
