/** Reading and judging one file of ours. */
import { readFile } from 'node:fs/promises';
import { runChecks } from '../checks/runChecks';
import type { Finding } from '../checks/check';
import { assess, type Assessment } from '../domain/assessment';
import type { Resolution } from '../domain/resolution';
import { readSubmission } from '../workbook/readSubmission';
import { readXlsx } from '../xlsx/readWorkbook';
import { toGrid } from '../xlsx/toGrid';
import { UnusableFileError, type UnusableReason } from '../xlsx/UnusableFileError';

/** A file that cannot be checked; the message is one sentence for the user. */
export class UncheckableFileError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UncheckableFileError';
  }
}

const SENTENCES: Readonly<Record<UnusableReason, string>> = {
  notXlsx: 'không phải là tệp Excel .xlsx: mở tệp bằng Excel rồi chọn Lưu thành (Save As) kiểu .xlsx.',
  encrypted: 'có đặt mật khẩu mở tệp: bỏ mật khẩu rồi thử lại.',
  damaged: 'bị hỏng, không đọc được: xin người gửi gửi lại tệp.',
  tooLarge: 'lớn bất thường, không phải là biểu mẫu này: xin người gửi gửi lại đúng tệp.',
};

export interface CheckedFile {
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
}

/** @throws UncheckableFileError when the file is missing, not an .xlsx, encrypted, damaged or not made from our template */
export async function checkFile(resolution: Resolution, file: string): Promise<CheckedFile> {
  const submission = readSubmission(resolution, toGrid(readXlsxOf(file, await bytesOf(file))));
  if (!submission) {
    throw new UncheckableFileError(`Tệp ${file} không theo mẫu Sổ chỉ tiêu: không có sheet Phụ lục 1 hoặc Phụ lục 2 của mẫu.`);
  }
  const assessment = assess(resolution, submission);
  return { assessment, findings: runChecks(assessment) };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UncheckableFileError(`Không mở được tệp ${file}: tệp không có ở đó hoặc không được phép đọc.`, { cause: error });
  }
}

function readXlsxOf(file: string, bytes: Uint8Array): ReturnType<typeof readXlsx> {
  try {
    return readXlsx(bytes);
  } catch (error) {
    if (!(error instanceof UnusableFileError)) throw error;
    throw new UncheckableFileError(`Tệp ${file} ${SENTENCES[error.reason]}`, { cause: error });
  }
}
