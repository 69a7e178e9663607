/** What reading a resolution's annexes came to, in sentences for people. */
import type { Draft } from '../annexes/draftSeed';
import type { Question } from '../annexes/inquiry';

type Drafted = Extract<Draft, { readonly kind: 'drafted' }>;

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;

const section = (title: string, items: readonly string[]): readonly string[] =>
  (items.length === 0 ? [] : ['', title, ...items.map((item) => `- ${item}`)]);

/** The file has them all. */
const LONGEST_LIST = 20;

const listed = (items: readonly string[]): readonly string[] =>
  (items.length > LONGEST_LIST ? [...items.slice(0, LONGEST_LIST), `… và ${items.length - LONGEST_LIST} câu khác`] : items);

export const openSentences = (questions: readonly Question[], file: string): string =>
  lines([
    `Còn ${questions.length} câu chưa rõ, chưa ghi gì vào thư mục của nghị quyết.`,
    `Các câu hỏi đã ghi ra ${file}: điền "answer" của từng câu (chữ a, b, c của cách đọc, hoặc viết theo gợi ý), rồi chạy lại lệnh với --answers ${file}.`,
    ...section('Các câu hỏi:', listed(questions.map(({ where, text, complaint }) => `${where}: ${text}?${complaint === undefined ? '' : ` ${complaint}`}`))),
  ]);

/**
 * @param imported the folder as the import lines of `seeds/current.ts` name it
 * @param folders last year's and this year's, where there is last year's
 */
export function draftedSentences(
  { seed: { targets, tasks, resolution }, answered, remarks, confirmations }: Drafted,
  files: readonly string[], imported: string, folders: { readonly before: string; readonly after: string } | undefined,
): string {
  const rows = targets.groups.flatMap((group) => group.rows);
  const all = tasks.groups.flatMap((group) => group.tasks);
  const withoutBody = rows.filter(({ bodyText }) => bodyText === undefined);
  return lines([
    `Đã ghi ${files.join(', ')}.`,
    `Nghị quyết số ${resolution.number}: ${new Set(rows.map(({ stt }) => stt)).size} chỉ tiêu, ${rows.length} dòng; ` +
      `${all.filter(({ sub }) => sub === null).length} nhiệm vụ, ${all.length} dòng; ${resolution.units.length} cơ quan. Đã trả lời ${answered} câu hỏi.`,
    ...section('Cần xác nhận (ghi ở "review" của từng dòng):', confirmations.map(({ what, rows: ids }) => `${what}: ${ids.join(', ')}`)),
    ...section('Đã đọc như sau, xem lại với bản in:', remarks),
    ...section('Lời văn của Nghị quyết chưa có trong tệp:', withoutBody.length === 0 ? [] : [
      `chép vào "bodyText" ở ${withoutBody.length} dòng của targets.json. Chỗ nào lời văn khác phụ lục (“>90” và “từ 90% trở lên”) thì lời văn quyết định: sửa "criterion" và ghi "note".`,
    ]),
    ...section('Bước tiếp theo (docs/next-year.md):', [
      ...(folders ? [`so với năm trước: npm run -s cli -- compare-resolutions ${folders.before} ${folders.after}`] : []),
      'xem quy tắc của bộ dữ liệu có đúng không: npm test -- tests/seeds',
      `đổi ba dòng import của seeds/current.ts sang ${imported}/`,
    ]),
  ]);
}
