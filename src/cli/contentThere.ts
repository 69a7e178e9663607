/** What a file that is about to be written over holds. */
import { readFile } from 'node:fs/promises';
import type { ReceivedFile } from '../domain/receivedFile';
import type { Resolution } from '../domain/resolution';
import { receiveFile } from '../xlsx/receiveFile';

/** Undefined where there is no file, or it cannot be read. */
export async function contentThere(resolution: Resolution, file: string): Promise<ReceivedFile['content'] | undefined> {
  const there = await readFile(file).catch(() => undefined);
  return there && (await receiveFile(resolution, { file, size: there.length, bytes: () => Promise.resolve(there) })).content;
}
