/** Reports on submissions made by hand. */
import { assess } from '../../src/domain/assessment';
import type { Resolution } from '../../src/domain/resolution';
import type { Block, Part, TableRow } from '../../src/report/blocks';
import { reportContent, type ReportContent } from '../../src/report/reportContent';
import { resolution } from '../engines/standardFile';
import { number, on, submissionOf, text, type Given, type GivenSubmission } from '../fixtures/submissions';

export const contentOf = (given: GivenSubmission, of: Resolution = resolution): ReportContent =>
  reportContent(assess(of, submissionOf(of, given)));

/** A part by the beginning of its title, undefined when the report has none. */
export const partOf = (content: ReportContent, title: string): Part | undefined =>
  content.sections.flatMap(({ parts }) => parts).find((part) => part.title.startsWith(title));

const rowText = (row: TableRow): string => (row.kind === 'group' ? row.text : row.cells.map((cell) => cell.text).join(' | '));

/** A part as lines: paragraphs, and the rows of tables with " | " between cells. */
export const linesOf = (part: Part | undefined): readonly string[] =>
  (part?.blocks ?? []).flatMap((block: Block) =>
    block.kind === 'table'
      ? block.rows.map(rowText)
      : [[block.name, block.text].filter((words) => words !== undefined).join(' ').replace(/\u00a0/g, ' ')],
  );

const m9 = (value: number): Given<'m9'> => ({ m9: number(value) });

/** 9 tháng on 30/09/2026: fifteen targets met, four not, three without figures, two to be looked at. */
export const NINE_MONTHS: GivenSubmission = {
  header: { unit: text('Văn phòng Tỉnh ủy'), period: text('9 tháng'), evaluationDate: on('30/09/2026'), approvedBy: text('Trần Thị Bích Hằng') },
  targets: {
    'PL1.1': m9(95), 'PL1.2': m9(95), 'PL1.4': m9(13), 'PL1.5': m9(12000), 'PL1.7': m9(14.5), 'PL1.8': m9(13), 'PL1.9': m9(52),
    'PL1.11': m9(41), 'PL1.12': m9(12.8), 'PL1.13': m9(13.5), 'PL1.14': m9(76), 'PL1.16': m9(1.9), 'PL1.19': m9(94),
    'PL1.20': m9(0), 'PL1.24': m9(47),
    'PL1.15.1': { ...m9(87), reason: text('- Chưa tuyển sinh đủ\n- Mở thêm lớp tại xã') }, 'PL1.15.2': m9(44),
    'PL1.17.1': m9(61), 'PL1.17.2': m9(18), 'PL1.17.3': m9(8), 'PL1.17.4': m9(27), 'PL1.17.5': m9(97),
    'PL1.18.1': { ...m9(6), reason: text('Đang chờ công bố') }, 'PL1.18.2': m9(76),
    'PL1.21.1': m9(95), 'PL1.21.2': m9(86),
    'PL1.6': { m9: text('đạt'), baseline: number(90000) }, 'PL1.10': m9(2600.5),
  },
};
