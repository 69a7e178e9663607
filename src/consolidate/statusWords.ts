/** What became of a file, in words. */
import type { FileStatus } from './consolidation';

export const STATUS_WORDS: Readonly<Record<FileStatus, string>> = {
  used: 'Đã gộp',
  superseded: 'Có bản mới hơn',
  duplicate: 'Trùng tệp khác',
  otherPeriod: 'Khác kỳ báo cáo',
  withoutUnit: 'Thiếu đơn vị báo cáo',
  withoutPeriod: 'Thiếu kỳ báo cáo',
  unreadable: 'Không mở được tệp',
  notXlsx: 'Không phải tệp Excel .xlsx',
  encrypted: 'Có mật khẩu mở tệp',
  damaged: 'Tệp hỏng',
  tooLarge: 'Tệp lớn bất thường',
  notOurs: 'Không theo mẫu Sổ chỉ tiêu',
  otherResolution: 'Thuộc nghị quyết khác',
  newerTemplate: 'Theo mẫu mới hơn',
};

/** Needs nobody: merged, or rightly left out for another file or another period. */
const SETTLED: readonly FileStatus[] = ['used', 'superseded', 'duplicate', 'otherPeriod'];

/** Nothing of the file was merged, and somebody should see to it. */
export const isRefused = (status: FileStatus): boolean => !SETTLED.includes(status);
