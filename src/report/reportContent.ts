/** What a report says, before it is laid out: plain texts and tables, made of a judged submission. */
import type { Assessment } from '../domain/assessment';
import { readWord } from '../domain/entry';
import type { SerialDate } from '../domain/serialDate';
import { inputOf } from '../domain/submission';
import { paragraph, type Section } from './blocks';
import { ownPart } from './ownPart';
import { BLANK, officeDate, orBlank, periodPhrase } from './phrases';
import { partsSentence, rowsSentence, targetsSentence, tasksSentence } from './summary';
import { targetParts } from './targetParts';
import { taskParts } from './taskParts';

export interface ReportContent {
  /** Who reports; "" when it is not known. */
  readonly unit: string;
  /** Trích yếu, beginning in lower case. */
  readonly subject: string;
  readonly opening: string;
  readonly sections: readonly Section[];
  /** Who signs; "" when it is not known. */
  readonly approvedBy: string;
  /** The day the figures are of, where it is known. */
  readonly evaluationDate?: SerialDate;
}

/** The draft of the report on a workbook. What the workbook does not say stands as "……", to be filled in. */
export function reportContent(assessment: Assessment): ReportContent {
  const { resolution, submission, unit, period, evaluationDate } = assessment;
  const own = ownPart(assessment);
  const during = periodPhrase(period, resolution.year);
  return {
    unit: unit.trim(),
    subject: `kết quả thực hiện Nghị quyết số ${resolution.number} ${during}`,
    opening:
      `Thực hiện Nghị quyết số ${resolution.number} ngày ${officeDate(resolution.issuedOn)} của ${resolution.issuedBy} ${resolution.subject}, ` +
      `${orBlank(unit)} báo cáo kết quả ${during} như sau:`,
    sections: [
      {
        title: 'Kết quả chung',
        parts: [
          ...(own.targets && own.rows
            ? [{ title: 'Về chỉ tiêu', blocks: [paragraph(targetsSentence(own)), ...rowsSentence(own).map((text) => paragraph(text))] }]
            : []),
          ...(own.tasks
            ? [{ title: 'Về nhiệm vụ', blocks: [paragraph([tasksSentence(own), ...partsSentence(own)].join(' '))] }]
            : []),
        ],
      },
      ...(own.targets?.length ? [{ title: 'Kết quả thực hiện các chỉ tiêu', parts: targetParts(own) }] : []),
      ...(own.tasks?.length ? [{ title: 'Kết quả thực hiện các nhiệm vụ', parts: taskParts(own) }] : []),
      { title: 'Kiến nghị, đề xuất', parts: [], blocks: [paragraph(BLANK)] },
    ],
    approvedBy: readWord(inputOf(submission.header.approvedBy)).trim(),
    ...(evaluationDate === undefined ? {} : { evaluationDate }),
  };
}
