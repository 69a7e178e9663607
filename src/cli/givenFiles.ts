/** The workbooks that a command line names, one by one or by the folder they are in. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadFile, type ReceivedFile } from '../domain/receivedFile';
import type { Resolution } from '../domain/resolution';
import { receiveFile } from '../xlsx/receiveFile';
import { momentOf } from '../domain/serialDate';
import { UncheckableFileError } from './ownFile';
import { truePath } from './saveFile';
import { UsageError } from './UsageError';

/** Office leaves such files beside a workbook that is open. */
const LOCK_FILE = /(^|[\\/])~\$/;
/** Of a folder only these are taken; an .xls gets its sentence, a list of units beside the reports is none of them. */
const SPREADSHEET = /\.(xlsx|xlsm|xlsb|xls|ods|et)$/i;

/**
 * Without lock files, and without the file that is about to be written where a folder has it. Folders are searched with all they
 * contain. A file that is named in two ways counts once.
 *
 * @throws UncheckableFileError when something named is not there
 * @throws UsageError when the file about to be written is itself named as one to read
 */
export async function givenFiles(named: readonly string[], out: string): Promise<readonly string[]> {
  const own = await truePath(out);
  const files = new Map<string, string>();
  for (const name of named) {
    const isFolder = (await stat(name).catch(notOpened(name))).isDirectory();
    for (const file of isFolder ? await filesWithin(name) : [name]) {
      const path = await truePath(file);
      if (path === own && !isFolder) throw new UsageError(`${name} vừa là tệp cần đọc vừa là tệp ghi ra: chọn tên khác cho --out để không mất tệp đã gửi.`);
      if (path !== own && !LOCK_FILE.test(file) && !files.has(path)) files.set(path, file);
    }
  }
  return [...files.values()];
}

/** A link to a workbook is one; whether it can be opened is seen when it is read. */
async function filesWithin(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(notOpened(folder));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesWithin(path)));
    else if (SPREADSHEET.test(entry.name)) found.push(path);
  }
  return found.sort();
}

/** Reads one file after another: bytes are let go before the next ones come, only what was entered stays. A file that cannot be opened is refused. */
export async function* received(resolution: Resolution, files: readonly string[]): AsyncGenerator<ReceivedFile> {
  for (const file of files) yield await receivedFrom(resolution, file);
}

async function receivedFrom(resolution: Resolution, file: string): Promise<ReceivedFile> {
  try {
    const { size, mtime } = await stat(file);
    return await receiveFile(resolution, { file, size, bytes: () => readFile(file), modifiedAt: momentOf(mtime) });
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return unreadFile(file, 'unreadable', error.message);
    throw error;
  }
}

const notOpened = (file: string) => (cause: unknown): never => {
  throw new UncheckableFileError(`Không mở được ${file}: không có ở đó, đang bị khóa hoặc không được phép đọc.`, { cause });
};
