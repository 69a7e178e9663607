/** What the user is told of a file. */
import { HEADER_ENTRIES } from '../domain/entries';
import { suitsPeriod } from '../domain/period';
import type { ReceivedReport, Refusal } from '../domain/receivedFile';
import { dateToVietnamese } from '../domain/serialDate';
import type { ReportedPeriod } from './consolidation';
import type { StrangeUnit } from './unitNames';

const REFUSALS: Readonly<Record<Refusal['reason'], string>> = {
  unreadable: 'Không mở được tệp: tệp không còn ở đó, đang bị khóa hoặc không được phép đọc. Hãy đóng tệp ở chương trình khác rồi đưa vào lại.',
  notXlsx: 'Không phải tệp .xlsx. Hãy mở bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (.xlsx)”, rồi đưa vào lại.',
  encrypted: 'Tệp có mật khẩu nên không đọc được. Hãy đề nghị đơn vị gửi lại bản không đặt mật khẩu.',
  damaged: 'Tệp bị hỏng hoặc tải về chưa đủ. Hãy tải lại từ thư, hoặc đề nghị đơn vị gửi lại.',
  tooLarge: 'Tệp lớn khác thường nên không đọc. Hãy đề nghị đơn vị gửi lại đúng sổ báo cáo, không chèn hình ảnh.',
  notOurs: 'Tệp không có Phụ lục 1, Phụ lục 2 theo mẫu. Có thể đơn vị gửi nhầm; hãy đề nghị gửi lại đúng tệp.',
  otherResolution: 'Tệp lập theo nghị quyết khác. Hãy đề nghị đơn vị gửi lại biểu của nghị quyết đang tổng hợp.',
  newerTemplate: 'Tệp lập theo mẫu mới hơn. Hãy nhờ người quản trị cập nhật Sổ chỉ tiêu trên máy này rồi tổng hợp lại.',
};

export const refusalSentence = ({ reason }: Refusal): string => REFUSALS[reason];

/** What is known besides the report itself. */
export interface ReportSetting extends ReportedPeriod {
  /** Other reports of the unit of which none is known to be newer. */
  readonly rivals: readonly string[];
  /** Undefined where the unit is known. */
  readonly stranger: StrangeUnit | undefined;
}

/** What should be known of a report that is used; "" for nothing. */
export function remarkOf(report: ReceivedReport, { rivals, stranger, period, year }: ReportSetting): string {
  const { evaluationDate, oldTemplate, seal, wrongDates } = report;
  return [
    stranger ? strangerSentences(stranger) : '',
    rivals.length > 0 ? `Không rõ bản nào mới hơn so với ${rivals.map((file) => `“${file}”`).join(', ')}; chỗ khác nhau được đưa ra để chọn hoặc liệt kê cả hai.` : '',
    evaluationDate !== undefined && !suitsPeriod(evaluationDate, period, year)
      ? `Số liệu tính đến ngày ${dateToVietnamese(evaluationDate)} không hợp với kỳ ${period.name} nên không lấy làm ngày chung.`
      : '',
    ...wrongDates.map((entry) => `${HEADER_ENTRIES[entry].caption} ghi không đúng nên coi như chưa có.`),
    ...unreadSentences(report),
    ...percentSentences(report),
    oldTemplate ? 'Lập theo mẫu cũ; số liệu vẫn được gộp.' : '',
    seal && !seal.intact ? 'Dấu chốt bị sửa hoặc mất một phần nên không biết số liệu có đổi sau khi chốt hay không; hãy hỏi lại đơn vị.' : '',
    seal && seal.changes > 0 ? `Có ${String(seal.changes)} ô thay đổi sau khi chốt.` : '',
  ].filter((sentence) => sentence !== '').join(' ');
}

function strangerSentences({ unit, likely }: StrangeUnit): string {
  const advice = likely === undefined
    ? 'Nếu tên sai thì sửa ở trang Thông tin rồi đưa vào lại; nếu tên đúng thì thêm vào danh sách đơn vị phải gửi.'
    : `Có phải là “${likely}”? Hãy sửa tên ở trang Thông tin rồi đưa vào lại.`;
  return `Tên “${unit}” không có trong nghị quyết, cũng không có trong các danh sách đã đưa vào; ở những dòng có ghi cơ quan chủ trì hoặc phối hợp, số liệu chỉ để so sánh. ${advice}`;
}

/** What was received as it was seen, not as it was stored. */
function percentSentences({ percentCells }: ReceivedReport): readonly string[] {
  if (percentCells === 0) return [];
  return [
    `Có ${String(percentCells)} ô gõ kèm dấu % hoặc đặt định dạng phần trăm nên lấy đúng như ô hiện (“2,5 %” chứ không phải 0,025) và để Cần rà soát; ` +
      'hãy bấm Rà soát ở sổ gộp rồi sửa từng ô, hoặc đề nghị đơn vị gõ lại số không kèm dấu % rồi gửi lại.',
  ];
}

/** What stands in a file and was not read, or not where its ids say. */
export function unreadSentences({ lostColumns, strayRows, strayColumns, strayEntries, misnumberedRows }: ReceivedReport): readonly string[] {
  const columns = lostColumns.map(({ sheet, caption }) => `“${caption}” (${sheet})`);
  const strays = [...(strayRows > 0 ? [`${String(strayRows)} dòng`] : []), ...(strayColumns > 0 ? [`${String(strayColumns)} cột`] : [])].join(', ');
  const entered = strayEntries > 0 ? ` (${String(strayEntries)} ô đã nhập)` : '';
  return [
    ...(columns.length > 0 ? [`Không tìm thấy cột ${columns.join(', ')} nên số liệu cột đó chưa được đọc.`] : []),
    ...(strays === '' ? [] : [`Có ${strays} lạ hoặc lặp lại${entered} chưa được đọc; hãy mở tệp và bấm Rà soát.`]),
    ...(misnumberedRows > 0 ? [`Có ${String(misnumberedRows)} dòng mang mã của dòng khác, thường do sắp xếp thiếu cột ẩn; số liệu được lấy theo tên dòng.`] : []),
  ];
}
