/** What the user is told of a file. */
import type { ReceivedReport, Refusal } from '../domain/receivedFile';

const REFUSALS: Readonly<Record<Refusal['reason'], string>> = {
  notXlsx: 'Không phải tệp .xlsx. Hãy mở bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (.xlsx)”, rồi đưa vào lại.',
  encrypted: 'Tệp có mật khẩu nên không đọc được. Hãy đề nghị đơn vị gửi lại bản không đặt mật khẩu.',
  damaged: 'Tệp bị hỏng hoặc tải về chưa đủ. Hãy tải lại từ thư, hoặc đề nghị đơn vị gửi lại.',
  tooLarge: 'Tệp lớn khác thường nên không đọc. Hãy đề nghị đơn vị gửi lại đúng sổ báo cáo, không chèn hình ảnh.',
  notOurs: 'Tệp không có Phụ lục 1, Phụ lục 2 theo mẫu. Có thể đơn vị gửi nhầm; hãy đề nghị gửi lại đúng tệp.',
  otherResolution: 'Tệp lập theo nghị quyết khác. Hãy đề nghị đơn vị gửi lại biểu của nghị quyết đang tổng hợp.',
  newerTemplate: 'Tệp lập theo mẫu mới hơn. Hãy nhờ người quản trị cập nhật Sổ chỉ tiêu trên máy này rồi tổng hợp lại.',
};

export const refusalSentence = ({ reason }: Refusal): string => REFUSALS[reason];

/** What should be known of a report that is used; "" for nothing. */
export function remarkOf({ lostColumns, strayRows, oldTemplate, seal }: ReceivedReport, rivals: readonly string[]): string {
  const columns = lostColumns.map(({ sheet, caption }) => `“${caption}” (${sheet})`);
  return [
    rivals.length > 0 ? `Không rõ bản nào mới hơn so với ${rivals.map((file) => `“${file}”`).join(', ')}; số liệu khác nhau được đưa ra để chọn.` : '',
    columns.length > 0 ? `Không tìm thấy cột ${columns.join(', ')} nên số liệu cột đó chưa được đọc.` : '',
    strayRows > 0 ? `Có ${String(strayRows)} dòng lạ hoặc lặp lại chưa được đọc; hãy mở tệp và bấm Rà soát.` : '',
    oldTemplate ? 'Lập theo mẫu cũ; số liệu vẫn được gộp.' : '',
    seal && !seal.intact ? 'Dấu chốt bị sửa hoặc mất một phần nên không biết số liệu có đổi sau khi chốt hay không; hãy hỏi lại đơn vị.' : '',
    seal && seal.changes > 0 ? `Có ${String(seal.changes)} ô thay đổi sau khi chốt.` : '',
  ].filter((sentence) => sentence !== '').join(' ');
}
