/** `npm run -s cli -- COMMAND …`: the work on files, from a terminal. */
import { currentSeed } from '../../seeds/current';
import type { Resolution } from '../domain/resolution';
import { readSeed } from '../domain/seed';
import { check } from './check';
import { compareResolutions } from './compareResolutions';
import { consolidate } from './consolidate';
import { exportEntries } from './export';
import { UncheckableFileError } from './ownFile';
import { newResolution } from './newResolution';
import { repair } from './repair';
import { report } from './report';
import { template } from './template';
import { UsageError } from './UsageError';

type Command = (resolution: Resolution, args: readonly string[]) => Promise<number>;

const COMMANDS = new Map<string, Command>([
  ['template', template],
  ['check', check],
  ['repair', repair],
  ['consolidate', consolidate],
  ['export', exportEntries],
  ['report', report],
  ['new-resolution', newResolution],
  ['compare-resolutions', compareResolutions],
]);

const USAGE = `Cách dùng:
  template --out TỆP.xlsx [--appendix 1|2|all] [--period KỲ] [--date NGÀY] [--force]
                                                                             ghi biểu mẫu trống
  check TỆP.xlsx [--json]                                                    rà soát một biểu đã nhập
  repair TỆP.xlsx --out TỆP_MỚI.xlsx [--keep first|last] [--force]           sửa biểu mẫu bị hỏng, giữ nguyên số liệu đã nhập
  consolidate THƯ_MỤC|TỆP… --out SỔ_GỘP.xlsx [--period KỲ] [--expected ĐƠN_VỊ.txt] [--assign PHÂN_CÔNG.csv] [--force] [--json]
                                                                             gộp báo cáo của các đơn vị thành một sổ
  export THƯ_MỤC|TỆP… --out SỐ_LIỆU.csv [--force]                            ghi mọi ô đã nhập ra một bảng, mỗi ô một dòng (docs/export.md)
  report TỆP.xlsx --out BÁO_CÁO.docx [--layout party|state] [--force]        ghi dự thảo báo cáo (Word) theo thể thức của Đảng hoặc nhà nước
  new-resolution PHỤ_LỤC.xlsx --number SỐ --year NĂM --out THƯ_MỤC [--date NGÀY] [--issued-by CƠ_QUAN] [--subject TRÍCH_YẾU]
                 [--previous THƯ_MỤC] [--answers TRẢ_LỜI.json] [--force]      đọc hai phụ lục của nghị quyết mới (docs/next-year.md)
  compare-resolutions THƯ_MỤC_CŨ THƯ_MỤC_MỚI [--json]                        so hai nghị quyết: dòng thêm, bỏ, thay đổi
Mã thoát: 0 không có lỗi, 1 có lỗi trong biểu (check) hoặc phải chọn giá trị (repair, consolidate) hoặc có tệp không dùng được (consolidate, export) hoặc còn câu hỏi (new-resolution), 2 tệp không dùng được hoặc gọi lệnh sai.
`;

const UNUSABLE = 2;

/** Exit code of a command line. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = COMMANDS.get(name ?? '');
  if (!command) {
    process.stderr.write(USAGE);
    return UNUSABLE;
  }
  try {
    return await command(readSeed(currentSeed), args);
  } catch (error) {
    if (error instanceof UncheckableFileError || error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      return UNUSABLE;
    }
    if (!isArgumentError(error)) throw error;
    const [, option = ''] = /'(-[^']*)'/.exec(error.message) ?? [];
    process.stderr.write(`Tham số ${option} không dùng được với lệnh này.\n${USAGE}`);
    return UNUSABLE;
  }
}

/** `parseArgs` refuses options it does not know. */
const isArgumentError = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
