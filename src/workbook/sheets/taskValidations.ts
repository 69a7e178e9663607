/** What may be typed into Phụ lục 2, and the hints that appear beside a selected cell. */
import { dateToVietnamese } from '../../domain/serialDate';
import { judgedTasksOf } from '../../domain/resolution';
import { TASK_STATUSES } from '../../domain/words';
import { entryRanges } from './appendixLayout';
import type { ColumnMap } from './columnMap';
import type { TaskColumnKey } from './columns';
import { FIELD_NAMES, LIST_NAMES } from '../definedNames';
import type { ValidationSpec } from '../spec';
import { errorText, promptText, titleText } from './validationText';
import type { PlannedWorkbook } from '../workbookPlan';

export function taskValidations(
  plan: PlannedWorkbook,
  map: ColumnMap<TaskColumnKey>,
  /** The rows of judged tasks. */
  rows: readonly number[],
): readonly ValidationSpec[] {
  return LIMITED.flatMap((key) =>
    entryRanges(map.letter(key), rows).map((range) => ({ range, ...limits(plan, key, firstCell(range)) })),
  );
}

type Limit = Omit<ValidationSpec, 'range'>;

const LIMITED = ['startedOn', 'finishedOn', 'progress', 'status', 'adjustedTo'] as const;

const firstCell = (range: string): string => range.split(':')[0] ?? range;

/** @param first the range's top-left cell, to which formulas are relative */
function limits(plan: PlannedWorkbook, key: (typeof LIMITED)[number], first: string): Limit {
  const { resolution } = plan;
  const example = `Ví dụ: 15/03/${resolution.year}.`;
  const earliest = `từ ${dateToVietnamese(resolution.earliestDate)}`;
  const isDate = `AND(ISNUMBER(${first}),${first}>=${resolution.earliestDate})`;
  /** IF, not AND: an evaluation date that is an error must not refuse every date. */
  const isPastDate =
    `IF(${isDate},IF(ISNUMBER(${FIELD_NAMES.evaluationDate}),INT(${first})<=INT(${FIELD_NAMES.evaluationDate}),TRUE),FALSE)`;

  const done = (what: string): Limit => ({
    rule: { kind: 'formula', formula: isPastDate },
    promptTitle: titleText(what),
    prompt: promptText(
      `Gõ ngày/tháng/năm. ${example}`,
      'Không muộn hơn “Số liệu tính đến ngày” (trang “Thông tin”). Chưa có thì để trống.',
    ),
    errorTitle: titleText(`${what} chưa hợp lệ`),
    error: errorText(
      `Gõ ngày/tháng/năm ${earliest}, không muộn hơn “Số liệu tính đến ngày” ở trang “Thông tin”. ${example}`,
      'Chưa có thì để trống.',
    ),
    severity: 'stop',
  });

  switch (key) {
    case 'startedOn':
      return done('Ngày bắt đầu');
    case 'finishedOn':
      return done('Ngày hoàn thành');
    case 'progress':
      return {
        rule: { kind: 'decimal', min: 0, max: 100 },
        promptTitle: 'Tiến độ (%)',
        prompt: promptText('Gõ số từ 0 đến 100, không gõ dấu %. Ví dụ: 45.', ...progressMeanings(plan)),
        errorTitle: 'Tiến độ chưa hợp lệ',
        error: 'Tiến độ là số từ 0 đến 100, không gõ chữ và dấu %. Ví dụ: 45. Chưa có thì để trống.',
        severity: 'stop',
      };
    case 'status':
      return {
        rule: { kind: 'list', source: LIST_NAMES.statuses },
        promptTitle: 'Tình trạng',
        prompt: `Chỉ chọn khi có điều chỉnh: ${TASK_STATUSES.join(', ')}. Phải ghi văn bản điều chỉnh.`,
        errorTitle: 'Tình trạng chưa đúng',
        error: `Chọn một trong các mục: ${TASK_STATUSES.join(', ')}; hoặc để trống nếu nhiệm vụ thực hiện bình thường.`,
        severity: 'stop',
      };
    case 'adjustedTo':
      return {
        rule: { kind: 'formula', formula: isDate },
        promptTitle: 'Thời hạn điều chỉnh',
        prompt: promptText(
          `Thời hạn hoàn thành mới, gõ ngày/tháng/năm. Ví dụ: 30/09/${resolution.year}.`,
          'Phải ghi văn bản điều chỉnh ở cột bên.',
        ),
        errorTitle: titleText('Thời hạn chưa hợp lệ'),
        error: errorText(`Gõ ngày/tháng/năm ${earliest}. Ví dụ: 30/09/${resolution.year}.`, 'Không điều chỉnh thì để trống.'),
        severity: 'stop',
      };
  }
}

/** What the progress of certain rows counts. */
const progressMeanings = ({ resolution }: PlannedWorkbook): readonly string[] =>
  [...new Set(judgedTasksOf(resolution).flatMap(({ progressMeans }) => progressMeans ?? []))].map(
    (meaning) => `Riêng dòng có gạch đầu dòng: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}.`,
  );
