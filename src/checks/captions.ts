/** What the entry columns and fields are called on the sheets, to say in a sentence where something stands. */
import { PERIODS } from '../domain/period';
import type { Resolution } from '../domain/resolution';
import type { HeaderEntry, TargetEntry, TaskEntry } from '../domain/submission';

export const HEADER_CAPTIONS: Readonly<Record<HeaderEntry, string>> = {
  unit: 'Đơn vị báo cáo',
  scope: 'Phạm vi',
  period: 'Kỳ báo cáo',
  evaluationDate: 'Số liệu tính đến ngày',
  preparedBy: 'Người lập biểu',
  phone: 'Điện thoại',
  approvedBy: 'Người duyệt',
  sentOn: 'Ngày gửi',
  dueOn: 'Hạn gửi báo cáo',
};

const [q1, h1, m9, year] = PERIODS;

export const targetCaptions = (resolution: Pick<Resolution, 'year'>): Readonly<Record<TargetEntry, string>> => ({
  lastYear: `Thực hiện năm ${resolution.year - 1}`,
  baseline: 'Số giao',
  q1: q1.name,
  h1: h1.name,
  m9: m9.name,
  year: year.name,
  figureKind: 'Loại số liệu',
  reason: 'Nguyên nhân, giải pháp',
  source: 'Nguồn số liệu',
});

export const TASK_CAPTIONS: Readonly<Record<TaskEntry, string>> = {
  startedOn: 'Ngày bắt đầu',
  finishedOn: 'Ngày hoàn thành',
  progress: 'Tiến độ (%)',
  product: 'Sản phẩm, kết quả',
  status: 'Tình trạng',
  adjustedTo: 'Thời hạn điều chỉnh',
  adjustingDocument: 'Văn bản điều chỉnh',
  difficulty: 'Khó khăn, vướng mắc; giải pháp, kiến nghị',
};
