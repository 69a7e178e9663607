/** Reading one file of ours. */
import { readFile } from 'node:fs/promises';
import type { Resolution } from '../domain/resolution';
import type { Submission } from '../domain/submission';
import { readSubmission } from '../workbook/reading/readSubmission';
import type { WorkbookGrid } from '../workbook/reading/sheetGrid';
import { readXlsx, type XlsxContents } from '../xlsx/readWorkbook';
import { toGrid } from '../xlsx/toGrid';
import { UnusableFileError, type UnusableReason } from '../xlsx/UnusableFileError';

/** A file that cannot be worked with; the message is one sentence for the user. */
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

export interface OwnFile {
  readonly bytes: Uint8Array;
  /** With looks. */
  readonly grid: WorkbookGrid;
  readonly submission: Submission;
  /** The user protected the workbook's structure. */
  readonly structureLocked: boolean;
}

/** @throws UncheckableFileError when the file is missing, not an .xlsx, encrypted, damaged or not made from our template */
export async function readOwnFile(resolution: Resolution, file: string): Promise<OwnFile> {
  const { bytes, contents } = await openExcelFile(file);
  const grid = toGrid(contents);
  const submission = readSubmission(resolution, grid);
  if (!submission) {
    throw new UncheckableFileError(`Tệp ${file} không theo mẫu Sổ chỉ tiêu: không có trang “Phụ lục 1” hoặc “Phụ lục 2” của mẫu.`);
  }
  return { bytes, grid, submission, structureLocked: contents.structureLocked };
}

/** Any .xlsx file. @throws UncheckableFileError when it is missing, not an .xlsx, encrypted or damaged */
export async function openExcelFile(file: string): Promise<{ readonly bytes: Uint8Array; readonly contents: XlsxContents }> {
  const bytes = await bytesOf(file);
  return { bytes, contents: contentsOf(file, bytes) };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UncheckableFileError(`Không mở được tệp ${file}: tệp không có ở đó hoặc không được phép đọc.`, { cause: error });
  }
}

function contentsOf(file: string, bytes: Uint8Array): XlsxContents {
  try {
    return readXlsx(bytes, { looks: true });
  } catch (error) {
    if (!(error instanceof UnusableFileError)) throw error;
    throw new UncheckableFileError(`Tệp ${file} ${SENTENCES[error.reason]}`, { cause: error });
  }
}
