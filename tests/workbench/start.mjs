/** `npm start`: installs what is missing, builds, serves the workbench, says where it is and opens it. */
import { spawn } from 'node:child_process';
import { ensureInstalled } from './installed.mjs';

const say = (line) => console.log(line);

await ensureInstalled(say);
// Only now, because serving needs what was just installed.
const { startWorkbench } = await import('./serve.mjs');
const workbench = await startWorkbench({ port: Number(process.env.PORT ?? 3000), say });
say(`\n  Sổ chỉ tiêu: ${workbench.url}\n`);
say('Nhấn Ctrl+C để dừng. / Press Ctrl+C to stop.');
openBrowser(workbench.url);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void workbench.close().then(() => process.exit(0));
  });
}

function openBrowser(url) {
  if (process.env.CI === 'true') return;
  const command = browserCommand();
  if (!command) return;
  const [program, ...rest] = command;
  const opener = spawn(program, [...rest, url], { stdio: 'ignore', detached: true });
  opener.once('error', () => say('Không tự mở được trình duyệt; hãy mở địa chỉ trên. / Please open the address above.'));
  opener.unref();
}

function browserCommand() {
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  if (process.platform === 'darwin') return ['open'];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}
