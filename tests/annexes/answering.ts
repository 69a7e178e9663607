/** Somebody who has the resolution in force at hand and answers what is asked of its annexes. */
import type { Answer, Question } from '../../src/annexes/inquiry';
import type { Seed } from '../../src/domain/seed';

/** The letter of the reading whose words begin so. */
function letterOf({ id, readings }: Question, beginning: string): string {
  const reading = readings.find(({ words }) => words.startsWith(beginning));
  if (!reading) throw new Error(`${id}: no reading "${beginning}" among ${readings.map(({ words }) => words).join(' / ')}`);
  return reading.letter;
}

const MEASURES = { cumulative: 'lũy kế', growth: 'tăng trưởng', pointInTime: 'thời điểm', annual: 'chỉ có cuối năm' } as const;
const COMPARISONS = { percentOfTarget: 'bằng phần trăm', difference: 'bằng hiệu số', none: 'không so' } as const;
const KINDS = { body: 'một cơ quan', collective: 'tên chung', unnamed: 'không nêu đích danh' } as const;

const lowerCase = (text: string): string => text.toLowerCase();

/** @param overruled the target rows for which the resolution's text is chosen over the annex */
export function answerLike({ resolution, targets, tasks }: Seed, overruled: readonly string[] = []): (question: Question) => Answer {
  const rows = new Map(targets.groups.flatMap((group) => group.rows.map((row) => [row.id, row])));
  const all = tasks.groups.flatMap((group) => group.tasks);
  const answer = (question: Question): string => {
    const [, id = '', about = ''] = /^(\S+) (.*)$/.exec(question.id) ?? [];
    const row = rows.get(id);
    if (id === 'tên:') return bodyAnswer(question);
    if (id === 'nghị') return resolution.issuedBy;
    if (about === 'thời hạn') return letterOf(question, 'không ấn định');
    if (about === 'chủ trì') return letterOf(question, 'không có cơ quan');
    if (!row) throw new Error(`Nobody can answer ${question.id}: ${question.text}`);
    switch (about) {
      case 'cách tính':
        return letterOf(question, MEASURES[row.measure]);
      case 'so sánh':
        return letterOf(question, COMPARISONS[row.compareAs]);
      case 'giới hạn':
        return `${String(row.bounds.min)} - ${String(row.bounds.max)}${row.bounds.integer ? ' số nguyên' : ''}`;
      case 'đơn vị tính':
        return row.unitHint ?? '';
      case 'mục tiêu':
        return overruled.includes(id) ? question.readings.at(-1)!.letter : 'a';
      default:
        throw new Error(`Nobody can answer ${question.id}: ${question.text}`);
    }
  };
  const bodyAnswer = (question: Question): string => {
    const [, name = ''] = /^“(.+)” chưa có/.exec(question.text) ?? [];
    const unit = resolution.units.find((each) => lowerCase(each.name) === lowerCase(name));
    if (unit) return letterOf(question, KINDS[unit.kind]);
    const known = resolution.units.find(({ aliases }) => aliases.includes(name));
    if (known) return letterOf(question, `cách viết khác của “${known.name}”`);
    if (all.some(({ leadText }) => leadText === name)) return letterOf(question, 'không phải tên cơ quan');
    const several = resolution.units.filter((each) => name.includes(each.name)).map((each) => each.name);
    return several.sort((one, other) => name.indexOf(one) - name.indexOf(other)).join('; ');
  };
  return (question) => ({ answer: answer(question), text: question.text, readings: question.readings });
}
