/** The workbooks that a command line names, one by one or by the folder they are in. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReceivedFile } from '../domain/receivedFile';
import type { Resolution } from '../domain/resolution';
import { receiveFile } from '../xlsx/receiveFile';
import { momentOf } from '../domain/serialDate';
import { UncheckableFileError } from './ownFile';
import { truePath } from './saveFile';

/** Office leaves such files beside a workbook that is open. */
const LOCK_FILE = /(^|[\\/])~\$/;
/** Of a folder only these are taken; an .xls gets its sentence, a list of units beside the reports is none of them. */
const SPREADSHEET = /\.(xlsx|xlsm|xlsb|xls|ods|et)$/i;

/**
 * Without lock files, and without the file that is about to be written. Folders are searched with all they contain.
 *
 * @throws UncheckableFileError when something named is not there
 */
export async function givenFiles(named: readonly string[], out: string): Promise<readonly string[]> {
  const own = await truePath(out);
  const files: string[] = [];
  for (const name of named) files.push(...(await filesOf(name)));
  const kept: string[] = [];
  for (const file of new Set(files)) {
    if (!LOCK_FILE.test(file) && (await truePath(file)) !== own) kept.push(file);
  }
  return kept;
}

async function filesOf(name: string): Promise<readonly string[]> {
  const found = await stat(name).catch(notOpened(name));
  if (!found.isDirectory()) return [name];
  const entries = await readdir(name, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && SPREADSHEET.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Reads one file after another: bytes are let go before the next ones come, only what was entered stays.
 *
 * @throws UncheckableFileError when a file cannot be opened
 */
export async function* received(resolution: Resolution, files: readonly string[]): AsyncGenerator<ReceivedFile> {
  for (const file of files) {
    const { size, mtime } = await stat(file).catch(notOpened(file));
    const bytes = (): Promise<Uint8Array<ArrayBuffer>> => readFile(file).catch(notOpened(file));
    yield await receiveFile(resolution, { file, size, bytes, modifiedAt: momentOf(mtime) });
  }
}

const notOpened = (file: string) => (cause: unknown): never => {
  throw new UncheckableFileError(`Không mở được ${file}: tệp không có ở đó, đang bị khóa hoặc không được phép đọc.`, { cause });
};
