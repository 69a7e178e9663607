/**
 * Serves the workbench on this machine only:
 *   /               the page with the spreadsheet (.cache/workbench/)
 *   /taskpane.html  the add-in as it is published (dist/), with office.js named from here
 *   /office-js/     Microsoft's client library, as installed
 *   /test-addin/    a small add-in for testing the workbench itself
 *
 * Run by itself (`node tests/workbench/serve.mjs`) it prints its address and serves until it is stopped.
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, root } from './build.mjs';

const OFFICE_JS = join(root, 'node_modules/@microsoft/office-js/dist');
/** The library spells its own file names in several ways; on disk they are in small letters. */
const MOUNTS = [
  { prefix: '/office-js/', folder: OFFICE_JS, lowerCase: true },
  { prefix: '/test-addin/', folder: join(root, 'tests/workbench/testAddin') },
  { prefix: '/', folder: join(root, '.cache/workbench') },
  { prefix: '/', folder: join(root, 'dist') },
];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Builds what is out of date and starts the server.
 *
 * @param {{port?: number, build?: boolean, say?: (line: string) => void}} [options] `port` 0 takes any free port.
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>}
 */
export async function startWorkbench({ port = 3000, build: wanted = true, say } = {}) {
  if (wanted) await build({ say });
  const server = createServer((request, response) => {
    respond(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Lỗi máy chủ');
    });
  });
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Takes the port, or the next free one. */
async function listen(server, first) {
  for (let port = first; ; port++) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, 'localhost', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port - first >= 50) throw error;
    }
  }
}

async function respond(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405).end();
    return;
  }
  const { pathname } = new URL(request.url, 'http://localhost');
  let path = decodeURIComponent(pathname);
  if (path.endsWith('/')) path += 'index.html';
  for (const { prefix, folder, lowerCase } of MOUNTS) {
    if (!path.startsWith(prefix)) continue;
    const relative = path.slice(prefix.length);
    const file = normalize(join(folder, lowerCase ? relative.toLowerCase() : relative));
    if (!file.startsWith(folder + sep) || !(await isFile(file))) continue;
    const body = await readFile(file);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      // Builds change under the same address while someone works on them.
      'cache-control': lowerCase ? 'max-age=86400' : 'no-cache',
    });
    response.end(path === '/taskpane.html' ? withLocalOfficeJs(body) : body);
    return;
  }
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Không có trang này');
}

/** The page as published names Microsoft's server; here the same library comes from this machine. */
function withLocalOfficeJs(page) {
  const text = page.toString('utf8');
  const local = text.replace(/(<script\b[^>]*\ssrc=["']?)[^"'\s>]*\/office\.js/, '$1/office-js/office.js');
  if (local === text) throw new Error('dist/taskpane.html does not load office.js');
  return local;
}

async function isFile(path) {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return false;
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await startWorkbench({ port: Number(process.env.PORT ?? 3000) });
  console.log(url);
}
