/** `npm run package -- --url https://…`: the zip that an administrator installs (docs/deploy.md). */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { packageAddin } from './packageAddin';

const USAGE = `Cách dùng: npm run package -- --url https://MÁY-CHỦ/ĐƯỜNG-DẪN [--office-js https://MÁY-CHỦ/office-js/office.js] [--out GÓI.zip]
`;

/** An https address; Excel takes no other. */
function secureUrl(text: string | undefined): URL | undefined {
  return text !== undefined && URL.canParse(text) && text.startsWith('https://') ? new URL(text) : undefined;
}

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { url: { type: 'string' }, 'office-js': { type: 'string' }, out: { type: 'string', default: 'so-chi-tieu.zip' } },
  });
  const url = secureUrl(values.url);
  const officeJs = values['office-js'];
  if (!url || (officeJs !== undefined && !secureUrl(officeJs)?.pathname.endsWith('/office.js'))) {
    process.stderr.write(USAGE);
    return 2;
  }
  await writeFile(values.out, await packageAddin({ root: process.cwd(), url, officeJs }));
  process.stdout.write(`Đã đóng gói: ${values.out}. Cách cài đặt: trien-khai.md trong gói.\n`);
  return 0;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
