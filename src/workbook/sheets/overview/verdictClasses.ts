/** Words that are counted together, what the class is called and how it is drawn. Adding a class is adding one line. */
import type { TargetVerdict, TaskVerdict, Verdict } from '../../../domain/verdict';
import { MET, NOT_MET, OVERDUE } from '../../../domain/verdict';
import type { ChartSeriesLook } from '../../spec';

export interface VerdictClass<Word extends Verdict = Verdict> {
  readonly label: string;
  readonly verdicts: readonly Word[];
  readonly look: ChartSeriesLook;
}

/** From dark to light, so that a grey print tells them apart. */
const LOOKS = {
  bad: { fill: '9C0006', color: 'FFFFFF' },
  good: { fill: '548235', color: 'FFFFFF' },
  review: { fill: 'F4A460', color: '000000' },
  plain: { fill: 'BDD7EE', color: '000000' },
  muted: { fill: 'F2F2F2', color: '000000' },
} as const;

export const TARGET_CLASSES: readonly VerdictClass<TargetVerdict>[] = [
  { label: 'Đạt và vượt', verdicts: MET, look: LOOKS.good },
  { label: 'Chưa đạt', verdicts: NOT_MET, look: LOOKS.bad },
  { label: 'Cần rà soát', verdicts: ['Cần rà soát'], look: LOOKS.review },
  { label: 'Đang thực hiện', verdicts: ['Đang thực hiện'], look: LOOKS.plain },
  {
    label: 'Chưa có số, khác',
    verdicts: ['Chưa có số liệu', 'Chưa đủ số liệu', 'Chưa có số giao', 'Chưa đến kỳ đánh giá', 'Không thuộc đơn vị'],
    look: LOOKS.muted,
  },
];

export const TASK_CLASSES: readonly VerdictClass<TaskVerdict>[] = [
  { label: 'Hoàn thành', verdicts: ['Hoàn thành đúng hạn', 'Đã hoàn thành', 'Hoàn thành quá hạn'], look: LOOKS.good },
  { label: 'Quá hạn', verdicts: OVERDUE, look: LOOKS.bad },
  { label: 'Sắp đến hạn', verdicts: ['Sắp đến hạn'], look: LOOKS.review },
  {
    label: 'Trong hạn',
    verdicts: ['Đã bắt đầu đúng hạn', 'Đã bắt đầu, chậm hạn', 'Đang thực hiện', 'Trong hạn'],
    look: LOOKS.plain,
  },
  {
    label: 'Khác',
    verdicts: ['Cần rà soát', 'Đã điều chỉnh', 'Không ấn định thời hạn', 'Không thuộc đơn vị'],
    look: LOOKS.muted,
  },
];

/** The states that a bar each is drawn for, what presses first. */
export const TASK_STATES: readonly Pick<VerdictClass<TaskVerdict>, 'label' | 'verdicts'>[] = [
  { label: 'Quá hạn', verdicts: OVERDUE },
  { label: 'Sắp đến hạn', verdicts: ['Sắp đến hạn'] },
  { label: 'Bắt đầu chậm hạn', verdicts: ['Đã bắt đầu, chậm hạn'] },
  { label: 'Trong hạn', verdicts: ['Đã bắt đầu đúng hạn', 'Đang thực hiện', 'Trong hạn'] },
  { label: 'Hoàn thành đúng hạn', verdicts: ['Hoàn thành đúng hạn', 'Đã hoàn thành'] },
  { label: 'Hoàn thành quá hạn', verdicts: ['Hoàn thành quá hạn'] },
  { label: 'Cần rà soát', verdicts: ['Cần rà soát'] },
  { label: 'Điều chỉnh, khác', verdicts: ['Đã điều chỉnh', 'Không ấn định thời hạn', 'Không thuộc đơn vị'] },
];

export const STATE_LOOK: ChartSeriesLook = { fill: '2F5597', color: '000000' };
