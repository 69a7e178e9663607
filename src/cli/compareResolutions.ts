/** `compare-resolutions`: the rows that one resolution adds to, drops from and changes against another. */
import { parseArgs } from 'node:util';
import { compareResolutions as compare, type AnnexChanges, type RowName } from '../annexes/compareResolutions';
import type { Resolution } from '../domain/resolution';
import { readSeed } from '../domain/seed';
import { readSeedFolder } from './seedFolder';
import { UsageError } from './UsageError';

const HOW = 'compare-resolutions THƯ_MỤC_CŨ THƯ_MỤC_MỚI [--json]';

/** 0, whatever differs. @throws UncheckableFileError when a folder holds no resolution; UsageError */
export async function compareResolutions(_: Resolution, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [oldFolder, newFolder, ...more] = positionals;
  if (oldFolder === undefined || newFolder === undefined || more.length > 0) throw new UsageError(`Cần đúng hai thư mục: ${HOW}.`);
  const [before, after] = [readSeed(await readSeedFolder(oldFolder)), readSeed(await readSeedFolder(newFolder))];
  const changes = compare(before, after);
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ from: before.id, to: after.id, ...changes }, null, 1)}\n`
      : `${[
          `So Nghị quyết số ${after.number} (năm ${after.year}) với số ${before.number} (năm ${before.year}):`,
          ...annexLines('Phụ lục 1, chỉ tiêu', changes.targets),
          ...annexLines('Phụ lục 2, nhiệm vụ', changes.tasks),
        ].join('\n')}\n`,
  );
  return 0;
}

const named = ({ number, name }: RowName): string => `${number}. ${name}`;
const shown = (text: string): string => (text === '' ? '(không ghi)' : text);

function annexLines(title: string, { added, dropped, changed, unchanged }: AnnexChanges): readonly string[] {
  return [
    '',
    `${title}: thêm ${added.length} dòng, bỏ ${dropped.length}, thay đổi ${changed.length}, giữ nguyên ${unchanged}.`,
    ...listed('Thêm:', added.map(named)),
    ...listed('Bỏ:', dropped.map(named)),
    ...listed('Thay đổi:', changed.map(({ to, changes }) =>
      [named(to), ...changes.map(({ field, from, to: now }) => `    ${field}: ${shown(from)} → ${shown(now)}`)].join('\n'))),
  ];
}

const listed = (title: string, items: readonly string[]): readonly string[] =>
  (items.length === 0 ? [] : [title, ...items.map((item) => `- ${item}`)]);
