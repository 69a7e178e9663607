/** What may be typed into Phụ lục 1, and the hints that appear beside a selected cell. */
import { baselineOf } from '../../domain/criteria/criterion';
import { definitionOf } from '../../domain/criteria/registry';
import { targetRowsOf, type Bounds, type Measure, type Resolution, type TargetRow } from '../../domain/resolution';
import { criterionWords, unitSuffix } from '../../domain/rowWording';
import { formatNumber } from '../../domain/vietnameseNumber';
import { FIGURE_KINDS } from '../../domain/words';
import { entryRanges } from './appendixLayout';
import type { ColumnMap } from './columnMap';
import type { TargetColumnKey } from './columns';
import { LIST_NAMES } from '../definedNames';
import type { ValidationRule, ValidationSpec } from '../spec';
import { errorText, promptText, titleText } from './validationText';

const MEASURES: Readonly<Record<Measure, string>> = {
  cumulative: 'Số lũy kế từ đầu năm đến hết kỳ.',
  growth: 'Tốc độ tăng so với cùng kỳ năm trước.',
  pointInTime: 'Số tại thời điểm cuối kỳ.',
  annual: 'Chỉ có số cuối năm; các quý để trống nếu chưa có.',
};

const within = ({ min, max, integer }: Bounds): ValidationRule => ({ kind: integer ? 'wholeNumber' : 'decimal', min, max });

const boundsWords = ({ min, max, integer }: Bounds): string =>
  `Phải là ${integer ? 'số nguyên' : 'số'} từ ${formatNumber(min)} đến ${formatNumber(max)}.`;

/** A figure that would be believed: the threshold itself, or the middle of what can be believed. */
const exampleFigure = ({ criterion, bounds }: TargetRow): number =>
  definitionOf(criterion).numbers(criterion)[0] ?? Math.round((bounds.min + bounds.max) / 2);

function figureValidation(row: TargetRow, range: string): ValidationSpec {
  const unit = unitSuffix(row);
  const example = formatNumber(exampleFigure(row));
  const percent = row.unit === '%' ? ' Không gõ dấu %.' : '';
  return {
    range,
    rule: within(row.bounds),
    promptTitle: titleText(`Chỉ tiêu ${row.stt}${row.sub === null ? '' : ` (ý ${row.sub})`}`),
    prompt: promptText(
      `Nhập số${unit ? `, đơn vị tính:${unit}` : ''}. Ví dụ: ${example}.${percent}`,
      `Đạt khi ${criterionWords(row)}.`,
      MEASURES[row.measure],
      row.note ?? '',
    ),
    errorTitle: titleText('Số liệu chưa hợp lệ'),
    error: errorText(
      `${boundsWords(row.bounds)} Chỉ gõ số, không gõ chữ. Ví dụ: ${example}.`,
      'Chưa có số liệu thì để trống.',
    ),
    severity: 'stop',
  };
}

function baselineValidation(row: TargetRow, range: string): readonly ValidationSpec[] {
  const baseline = baselineOf(row.criterion);
  if (baseline === undefined) return [];
  const bounds = row.baselineBounds ?? row.bounds;
  return [
    {
      range,
      rule: within(bounds),
      promptTitle: titleText('Số giao'),
      prompt: promptText(`Nhập ${baseline}, đơn vị tính:${unitSuffix(row)}.`, 'Số lớn hơn 0.', row.note ?? ''),
      errorTitle: titleText('Số giao chưa hợp lệ'),
      error: errorText(boundsWords(bounds), 'Chỉ gõ số, không gõ chữ.'),
      severity: 'stop',
    },
  ];
}

export function targetValidations(
  resolution: Resolution,
  map: ColumnMap<TargetColumnKey>,
  rowNumbers: ReadonlyMap<string, number>,
): readonly ValidationSpec[] {
  const rows = targetRowsOf(resolution);
  const at = (row: TargetRow, key: TargetColumnKey): string => `${map.letter(key)}${rowNumbers.get(row.id) ?? 0}`;
  return [
    ...rows.flatMap((row) => [
      {
        ...figureValidation(row, at(row, 'lastYear')),
        promptTitle: titleText(`Thực hiện năm ${resolution.year - 1}`),
        prompt: promptText(
          `Kết quả cả năm ${resolution.year - 1}${unitSuffix(row) ? `, đơn vị tính:${unitSuffix(row)}` : ''}.`,
          row.lastYear?.note ?? 'Để trống nếu chưa có.',
        ),
      },
      ...baselineValidation(row, at(row, 'baseline')),
      figureValidation(row, `${at(row, 'q1')}:${at(row, 'year')}`),
    ]),
    ...entryRanges(map.letter('figureKind'), rowNumbers.values()).map((range) => ({
      range,
      rule: { kind: 'list', source: LIST_NAMES.figureKinds } as const,
      promptTitle: 'Loại số liệu',
      prompt: `Chọn ${FIGURE_KINDS.join(', ')}. Chỉ kết luận “Không đạt” khi số liệu cả năm là số chính thức.`,
      errorTitle: 'Loại số liệu chưa đúng',
      error: `Chọn một trong các mục: ${FIGURE_KINDS.join(', ')}; hoặc để trống.`,
      severity: 'stop' as const,
    })),
  ];
}
