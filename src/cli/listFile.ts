/** Lists that are given as a text file. */
import { readFile } from 'node:fs/promises';
import { decodeText } from '../domain/decodeText';
import { UsageError } from './UsageError';

/** Excel and Notepad save lists as UTF-8 or as UTF-16. @throws UsageError when it cannot be opened, or is in neither */
export async function listText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UsageError(`Không mở được ${file}: tệp không có ở đó hoặc không được phép đọc.`, { cause });
  });
  try {
    return decodeText(bytes);
  } catch (cause) {
    throw new UsageError(`${file} không phải văn bản UTF-8: mở tệp bằng Notepad, chọn Lưu thành (Save As), mã hóa UTF-8, rồi thử lại.`, { cause });
  }
}
