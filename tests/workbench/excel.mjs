/**
 * `npm run excel`: serves the add-in for real Excel at the address that manifest.xml names, rebuilding as files change,
 * and says how to put it into Excel.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './installed.mjs';

const PORT = 3000;
const say = (line) => console.log(line);

await ensureInstalled(say);
const require = createRequire(import.meta.url);
const { root } = await import('./build.mjs');
const https = await certificates();

const webpack = require('webpack');
const WebpackDevServer = require('webpack-dev-server');
const [addin] = (await require(join(root, 'webpack.config.js'))({}, { mode: 'development' })).filter(({ name }) => name === 'addin');
const server = new WebpackDevServer(
  {
    host: 'localhost',
    port: PORT,
    server: { type: 'https', options: https },
    // Excel on the web loads the pane from another site.
    headers: { 'Access-Control-Allow-Origin': '*' },
    // office.js takes the page's place in the window and has no room for an overlay; reloads are the user's.
    hot: false,
    liveReload: false,
    client: false,
    static: false,
  },
  webpack(addin),
);
await server.start();
say(`
  Sổ chỉ tiêu cho Excel: https://localhost:${PORT}/taskpane.html

  Excel cho Windows, Mac (cửa sổ dòng lệnh thứ hai, trong thư mục này):
    npx office-addin-debugging start manifest.xml
    npx office-addin-debugging stop manifest.xml     (gỡ ra khi xong)
  Excel trên web: Trang đầu → Phần bổ trợ → Tải lên phần bổ trợ của tôi → chọn manifest.xml

  Excel for Windows, Mac: the two commands above, in a second terminal.
  Excel on the web: Home → Add-ins → Upload My Add-in → manifest.xml

  Nhấn Ctrl+C để dừng. / Press Ctrl+C to stop.
`);

/** Certificates that Excel trusts; where they cannot be installed, the same ones untrusted, with a word of warning. */
async function certificates() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    const folder = join(homedir(), '.office-addin-dev-certs');
    const files = { ca: 'ca.crt', cert: 'localhost.crt', key: 'localhost.key' };
    if (!Object.values(files).every((name) => existsSync(join(folder, name)))) throw error;
    say(`
  Chưa cài được chứng chỉ vào máy (${String(error.message).trim()}).
  Excel chỉ mở phần bổ trợ khi máy tin chứng chỉ này: hãy cài ${join(folder, 'ca.crt')} vào nơi giữ
  chứng chỉ gốc (Trusted Root) rồi chạy lại. Với Excel trên web, mở địa chỉ bên dưới một lần và chấp nhận.
  The certificate could not be installed; trust the file above by hand and run this again.`);
    return Object.fromEntries(Object.entries(files).map(([key, name]) => [key, readFileSync(join(folder, name))]));
  }
}
