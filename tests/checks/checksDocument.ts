/** `docs/checks.md`: every check with what it says, in the words of the registry. */
import type { Check, Finding, Severity } from '../../src/checks/check';
import { CHECKS } from '../../src/checks/registry';
import { troubledSubmissions } from '../fixtures/troubledSubmissions';
import { findingsOf } from './findings';

const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ['error', 'Lỗi'],
  ['warning', 'Cảnh báo'],
  ['info', 'Lưu ý'],
];

const HEAD = `# Các nội dung rà soát

Mỗi dòng là một nội dung mà Rà soát tìm trong sổ, kèm một câu ví dụ đúng như người dùng đọc thấy. Lỗi thì chưa chốt số liệu
được (trừ khi ghi rõ ai cho phép và vì sao); Cảnh báo và Lưu ý thì chốt được. Dòng không thuộc phạm vi của đơn vị không bị
nhắc; một ô không bị nhắc hai lần vì cùng một nguyên nhân.

Cột “Sửa”: *một lần bấm* là sửa được ngay cùng các ô khác; *chọn rồi sửa* là người dùng chọn hoặc xác nhận từng ô; *Sửa biểu
mẫu* là khôi phục cả biểu, giữ nguyên số liệu đã nhập; dấu – là người dùng tự gõ lại.

<!-- Tệp này do \`npm run docs:checks\` viết ra; không sửa tay. -->
`;

const inCell = (sentence: string): string => sentence.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');

function howToFix({ repairable }: Check, found: readonly Finding[]): string {
  if (repairable) return 'Sửa biểu mẫu';
  if (found.some(({ fix }) => fix?.safe)) return 'một lần bấm';
  return found.some(({ fix }) => fix) ? 'chọn rồi sửa' : '–';
}

function line(check: Check, all: readonly Finding[]): string {
  const found = all.filter((finding) => finding.check.id === check.id);
  const [example = { detail: {} }] = found;
  const { title, problem, remedy } = check.wording;
  const cells = [title, problem(example.detail), remedy(example.detail), howToFix(check, found), `\`${check.id}\``];
  return `| ${cells.map(inCell).join(' | ')} |`;
}

export function checksDocument(): string {
  const found = troubledSubmissions.flatMap(findingsOf);
  const sections = SEVERITIES.map(([severity, name]) => {
    const checks = CHECKS.filter((check) => check.severity === severity);
    const header = ['Nội dung', 'Ví dụ: điều gì chưa đúng', 'Cách xử lý', 'Sửa', 'Mã'];
    return [
      `## ${name} (${checks.length})`,
      '',
      `| ${header.join(' | ')} |`,
      `|${header.map(() => '---').join('|')}|`,
      ...checks.map((check) => line(check, found)),
      '',
    ].join('\n');
  });
  return [HEAD, ...sections].join('\n');
}
