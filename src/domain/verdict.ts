/** The computed words of Đánh giá, a contract with everyone who reads a sheet (design: "Colours"). */

export const TARGET_VERDICTS = [
  'Vượt',
  'Đạt',
  'Đang thực hiện',
  'Chưa đạt',
  'Không đạt',
  'Cần rà soát',
  'Chưa có số liệu',
  'Chưa đủ số liệu',
  'Chưa có số giao',
  'Chưa đến kỳ đánh giá',
  'Không thuộc đơn vị',
] as const;

export const TASK_VERDICTS = [
  'Hoàn thành đúng hạn',
  'Hoàn thành quá hạn',
  'Đã hoàn thành',
  'Đã bắt đầu đúng hạn',
  'Đã bắt đầu, chậm hạn',
  'Đang thực hiện',
  'Trong hạn',
  'Sắp đến hạn',
  'Quá hạn chưa hoàn thành',
  'Quá hạn chưa bắt đầu',
  'Quá hạn, chưa báo cáo',
  'Đã điều chỉnh',
  'Không ấn định thời hạn',
  'Cần rà soát',
  'Không thuộc đơn vị',
] as const;

export type TargetVerdict = (typeof TARGET_VERDICTS)[number];
export type TaskVerdict = (typeof TASK_VERDICTS)[number];
export type Verdict = TargetVerdict | TaskVerdict;

/** How a verdict is shown: well, badly, to be watched, to be checked, nothing to judge, under way. */
export type Tone = 'good' | 'bad' | 'watch' | 'review' | 'muted' | 'plain';

export const TONES: Readonly<Record<Verdict, Tone>> = {
  Vượt: 'good',
  Đạt: 'good',
  'Hoàn thành đúng hạn': 'good',
  'Đã hoàn thành': 'good',
  'Đã bắt đầu đúng hạn': 'good',
  'Chưa đạt': 'bad',
  'Không đạt': 'bad',
  'Quá hạn chưa hoàn thành': 'bad',
  'Quá hạn chưa bắt đầu': 'bad',
  'Hoàn thành quá hạn': 'watch',
  'Đã bắt đầu, chậm hạn': 'watch',
  'Sắp đến hạn': 'watch',
  'Quá hạn, chưa báo cáo': 'watch',
  'Cần rà soát': 'review',
  'Chưa có số liệu': 'muted',
  'Chưa đủ số liệu': 'muted',
  'Chưa có số giao': 'muted',
  'Chưa đến kỳ đánh giá': 'muted',
  'Không ấn định thời hạn': 'muted',
  'Đã điều chỉnh': 'muted',
  'Không thuộc đơn vị': 'muted',
  'Đang thực hiện': 'plain',
  'Trong hạn': 'plain',
};

export const NOT_MET: readonly TargetVerdict[] = ['Không đạt', 'Chưa đạt'];
export const MET: readonly TargetVerdict[] = ['Vượt', 'Đạt'];
/** Finished, in time or not. */
export const FINISHED: readonly TaskVerdict[] = ['Hoàn thành đúng hạn', 'Hoàn thành quá hạn', 'Đã hoàn thành'];
/** Past a date that was set, and nobody says it is done or begun. */
export const OVERDUE: readonly TaskVerdict[] = [
  'Quá hạn chưa hoàn thành',
  'Quá hạn chưa bắt đầu',
  'Quá hạn, chưa báo cáo',
];
