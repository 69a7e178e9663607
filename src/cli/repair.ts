/** `repair`: the template put right around what was entered, in a new file. */
import { parseArgs } from 'node:util';
import type { Resolution } from '../domain/resolution';
import { findSheet } from '../workbook/reading/findSheet';
import { rebuild, type Rebuilt } from '../workbook/repair/rebuild';
import { conflictKey } from '../workbook/repair/repairPlan';
import { countExtras, lostExtras } from '../xlsx/extras';
import { UncarriedContentError, writeIntoFile } from '../xlsx/writeIntoFile';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import { readOwnFile, UncheckableFileError, type OwnFile } from './ownFile';
import { conflictSentences, repairSentences } from './repairReport';
import { expectEnding, saveFile, truePath } from './saveFile';
import { UsageError } from './UsageError';

const HOW = 'repair TỆP.xlsx --out TỆP_MỚI.xlsx [--keep first|last] [--force]';

/** 0 when the repaired file is written, 1 when somebody must choose first. @throws UncheckableFileError, UsageError */
export async function repair(resolution: Resolution, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, keep: { type: 'string' }, force: { type: 'boolean', default: false } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`Cần đúng một tệp: ${HOW}.`);
  if (!values.out) throw new UsageError(`Thiếu --out: ghi bản đã sửa ra tệp nào. ${HOW}.`);
  expectEnding(values.out, '.xlsx');
  if (values.keep !== undefined && values.keep !== 'first' && values.keep !== 'last') {
    throw new UsageError('--keep là first (giữ giá trị đứng trước) hoặc last (giữ giá trị đứng sau).');
  }
  const own = await readOwnFile(resolution, file);
  if ((await truePath(file)) === (await truePath(values.out))) {
    throw new UsageError('Không ghi đè lên tệp đang sửa: chọn tên khác cho --out để còn bản gốc mà đối chiếu.');
  }

  const undecided = rebuild(resolution, own.grid, new Map());
  const { conflicts } = undecided.plan;
  if (conflicts.length > 0 && values.keep === undefined) {
    process.stdout.write(conflictSentences(file, conflicts));
    return 1;
  }
  const decisions = conflicts.flatMap((conflict) => {
    const kept = conflict.candidates.at(values.keep === 'last' ? -1 : 0);
    return kept ? [{ conflict, kept }] : [];
  });
  const choices = new Map(decisions.map(({ conflict, kept }) => [conflictKey(conflict), kept.address]));
  const rebuilt = conflicts.length === 0 ? undecided : rebuild(resolution, own.grid, choices);
  const { bytes, otherSheets } = await written(file, own, rebuilt);
  await saveFile(values.out, bytes, values.force);
  process.stdout.write(
    repairSentences({
      file,
      out: values.out,
      plan: rebuilt.plan,
      decisions,
      otherSheets,
      lost: lostExtras(countExtras(own.bytes), countExtras(bytes)),
    }),
  );
  return 0;
}

interface Written {
  readonly bytes: Uint8Array;
  /** Sheets of the user's own, which are kept as they were. */
  readonly otherSheets: readonly string[];
}

async function written(file: string, { bytes, grid, structureLocked }: OwnFile, { spec, plan }: Rebuilt): Promise<Written> {
  const ours = new Set(spec.sheets.flatMap(({ key }) => findSheet(grid, key)?.name ?? []));
  const otherSheets = grid.sheets.map(({ name }) => name).filter((name) => !ours.has(name));
  const bare = otherSheets.length === 0 && !structureLocked && Object.values(countExtras(bytes)).every((count) => count === 0);
  if (bare) return { bytes: await writeWorkbook(spec), otherSheets };
  try {
    return { bytes: await writeIntoFile(spec, bytes, ours, plan.outside), otherSheets };
  } catch (error) {
    if (!(error instanceof UncarriedContentError)) throw error;
    throw new UncheckableFileError(
      `Tệp ${file} có nội dung không mang sang bản sửa được (ngoài các trang của biểu mẫu): mở tệp bằng Excel, lưu lại kiểu .xlsx rồi thử lại.`,
      { cause: error },
    );
  }
}
