/** `npm run package -- --url https://…`: the zip that an administrator installs (docs/deploy.md). */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageAddin } from './packageAddin';

const USAGE = `Cách dùng: npm run package -- --url https://MÁY-CHỦ/ĐƯỜNG-DẪN [--office-js https://MÁY-CHỦ/office-js/office.js] [--out GÓI.zip]
`;

/** An https address; Excel takes no other. */
function secureUrl(text: string | undefined): URL | undefined {
  return text !== undefined && URL.canParse(text) && text.startsWith('https://') ? new URL(text) : undefined;
}

/** What was asked for; undefined where it cannot be understood. */
function requestIn(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { url: { type: 'string' }, 'office-js': { type: 'string' }, out: { type: 'string', default: 'so-chi-tieu.zip' } },
    });
    const url = secureUrl(values.url);
    const officeJs = secureUrl(values['office-js']);
    if (!url || (values['office-js'] !== undefined && !officeJs?.pathname.endsWith('/office.js'))) return undefined;
    return { url, officeJs, out: values.out };
  } catch (error) {
    // Of parseArgs: an option that there is not.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function main(args: readonly string[]): Promise<number> {
  const request = requestIn(args);
  if (!request) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { url, officeJs, out } = request;
  if (!existsSync(dirname(resolve(out)))) {
    process.stderr.write(`Không có thư mục để ghi ${out}: hãy tạo thư mục ấy trước.\n`);
    return 2;
  }
  await writeFile(out, await packageAddin({ root: process.cwd(), url, officeJs }));
  process.stdout.write(`Đã đóng gói: ${out}. Cách cài đặt: trien-khai.md trong gói.\n`);
  return 0;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
