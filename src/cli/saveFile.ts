/** Writing a file that a command makes, never over one that is there unless asked to. */
import { access, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from './UsageError';

/** What commands write, by the ending of the file's name. */
const ENDINGS = { '.xlsx': 'Excel', '.docx': 'Word', '.csv': 'CSV' } as const;

/** @throws UsageError when the file to be written is called something else */
export function expectEnding(file: string, ending: keyof typeof ENDINGS): void {
  if (!file.toLowerCase().endsWith(ending)) throw new UsageError(`--out là tệp ${ENDINGS[ending]}, tên có đuôi ${ending}.`);
}

/** @throws UsageError when the file is there already and is not to be overwritten, or the folder cannot be written to */
export async function saveFile(file: string, bytes: Uint8Array, overwrite: boolean): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: overwrite ? 'w' : 'wx' });
  } catch (error) {
    throw notSaved(file, error);
  }
}

/** Why a file could not be written, as a sentence. */
export function notSaved(file: string, error: unknown): UsageError {
  const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  return new UsageError(
    exists
      ? `Tệp ${file} đã có: chọn tên khác, hoặc thêm --force nếu muốn ghi đè.`
      : `Không ghi được ${file}: thư mục không có hoặc không được phép ghi vào đó.`,
    { cause: error },
  );
}

/** Told before long work, not after it. @throws UsageError */
export async function refuseExisting(file: string, overwrite: boolean): Promise<void> {
  const exists = await access(file).then(() => true, () => false);
  if (exists && !overwrite) throw notSaved(file, Object.assign(new Error('The file is there already'), { code: 'EEXIST' }));
}

/** The same file may be named in several ways. A file that is not there yet goes by its folder. */
export async function truePath(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return await realpath(dirname(resolve(file))).then((folder) => join(folder, basename(file)), () => resolve(file));
  }
}
