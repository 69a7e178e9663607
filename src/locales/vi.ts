import { criterionWords } from '../domain/rowWording';
import type { Appendix } from '../excel/OpenWorkbook';
import type { Locale } from './Locale';

const appendix = (number: Appendix): string => `Phụ lục ${number}`;
const list = (appendices: readonly Appendix[]): string => appendices.map(appendix).join(' và ');

const reviewed = (rows: number | undefined, tasks: number | undefined): string =>
  [
    ...(rows === undefined ? [] : [`${rows} chỉ tiêu thành phần`]),
    ...(tasks === undefined ? [] : [`${tasks} nhiệm vụ`]),
  ].join(' và ');

export const vi: Locale = {
  code: 'vi',
  name: 'Tiếng Việt',
  shortName: 'VI',

  resolution: (number, year) => `Nghị quyết ${number} năm ${year}`,
  language: 'Ngôn ngữ',
  outsideExcel: 'Sổ chỉ tiêu chạy trong Excel. Hãy mở Excel rồi chọn thẻ “Sổ chỉ tiêu” trên dải lệnh.',
  brokenPart: 'Không mở được phần này. Hãy đóng ngăn rồi mở lại từ dải lệnh.',
  opening: 'Đang mở…',

  reviewAgain: 'Rà soát lại',
  reading: 'Đang đọc sổ…',
  readAt: (time) => `Số liệu đọc lúc ${time}`,
  dismiss: 'Đóng thông báo',

  firstRun: {
    heading: 'Sổ chỉ tiêu',
    introduction: 'Nạp biểu vào sổ đang mở, nhập số liệu và biết ngay chỉ tiêu, nhiệm vụ nào đạt.',
    load: (number) => `Nạp ${appendix(number)}`,
    loadBoth: 'Nạp cả hai',
    loading: 'Đang nạp biểu, xin chờ trong giây lát…',
    privacy: 'Số liệu chỉ lưu trong tệp Excel này, không gửi ra ngoài. Không nhập nội dung thuộc bí mật nhà nước.',
  },
  notLoaded: (number) => `Sổ này chưa có ${appendix(number)}.`,

  header: {
    heading: 'Thông tin báo cáo',
    unit: 'Đơn vị báo cáo',
    unitMissing: 'Chọn hoặc nhập tên đơn vị',
    period: 'Kỳ báo cáo',
    periodMissing: 'Chọn kỳ',
    evaluationDate: 'Số liệu tính đến ngày',
    dateExample: 'ngày/tháng/năm',
    dateInvalid: 'Ngày chưa đúng. Nhập ngày/tháng/năm, năm đủ bốn chữ số.',
    dateOutOfRange: (earliest, latest) => `Ngày phải từ ${earliest} đến ${latest}.`,
    scope: 'Phạm vi',
    ownRowsOnly: 'Chỉ đánh giá các dòng đơn vị chủ trì',
    confirm: (period, date) =>
      `Đã đặt sẵn kỳ ${period}, số liệu tính đến ngày ${date}. Sửa ngay tại đây nếu chưa đúng, và cho biết đơn vị báo cáo.`,
    confirmed: 'Đã đúng',
    written: (label, value) => `Đã ghi ${label.toLowerCase()}: ${value}.`,
    cleared: (label) => `Đã xóa ${label.toLowerCase()}.`,
  },

  standing: {
    targets: (count) => `${count} chỉ tiêu`,
    tasks: (count) => `${count} nhiệm vụ`,
    parts: {
      met: 'đạt và vượt',
      underWay: 'đang thực hiện',
      notYetMet: 'chưa đạt',
      notMet: 'không đạt',
      review: 'cần rà soát',
      noFigure: 'chưa có số liệu',
      notDue: 'chưa đến kỳ đánh giá',
      outOfScope: 'không thuộc đơn vị',
      finished: 'hoàn thành',
      finishedLate: 'hoàn thành quá hạn',
      begun: 'đã bắt đầu',
      begunLate: 'bắt đầu chậm',
      onTrack: 'trong hạn',
      dueSoon: 'sắp đến hạn',
      overdue: 'quá hạn',
      undated: 'không ấn định thời hạn',
      adjusted: 'đã điều chỉnh',
    },
    filtered: (part) => `Đang lọc: ${part}`,
    clear: 'Bỏ lọc',
  },

  tabs: {
    label: 'Danh sách',
    findings: (errors) => `Lỗi (${errors})`,
    targets: 'Chỉ tiêu',
    tasks: 'Nhiệm vụ',
  },

  findings: {
    severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
    next: { error: 'Lỗi tiếp theo', warning: 'Cảnh báo tiếp theo', info: 'Lưu ý tiếp theo' },
    position: (place, count) => `${place}/${count}`,
    goTo: 'Đến ô',
    goToFor: (row) => `Đến ô: ${row}`,
    group: (title, count) => `${title}: ${count} ô`,
    infoSheet: 'Thông tin báo cáo',
    none: (rows, tasks, time) => `Không có lỗi. Đã rà soát ${reviewed(rows, tasks)} lúc ${time}.`,
    noErrors: 'Không có lỗi.',
    checks: {},
  },

  targets: {
    target: (stt) => `Chỉ tiêu ${stt}`,
    rows: (count) => `${count} chỉ tiêu thành phần`,
    metWhen: (row) => `đạt khi ${criterionWords(row)}`,
    rank: (rank) => `hạng ${rank}`,
    noFigure: 'chưa nhập',
    typedAs: (text) => `“${text}”`,
    reading: (row) => `Cách hiểu nghị quyết: ${row}`,
    annex: 'Phụ lục ghi',
    body: 'Nghị quyết ghi',
    note: 'Cách hiểu',
    lead: 'Chủ trì',
  },

  tasks: {
    sections: {
      overdue: 'Quá hạn',
      open: 'Theo thời hạn',
      undated: 'Không có hạn hoàn thành',
      closed: 'Đã hoàn thành, đã điều chỉnh',
      outOfScope: 'Không thuộc đơn vị',
    },
    lead: 'Chủ trì',
    cooperating: 'Phối hợp',
    deadline: 'Thời hạn',
    adjusted: 'điều chỉnh',
    details: (task) => `Chi tiết nhiệm vụ ${task}`,
    note: 'Ghi chú',
    daysLeft: (days) => (days < 0 ? `quá ${-days} ngày` : days === 0 ? 'đến hạn hôm đó' : `còn ${days} ngày`),
    daysSpared: (days) => (days < 0 ? `chậm ${-days} ngày` : days === 0 ? 'đúng ngày' : `sớm ${days} ngày`),
  },

  search: {
    label: 'Tìm',
    clear: 'Xóa ô tìm',
    count: (shown, all) => `${shown}/${all}`,
    nothing: 'Không có dòng nào khớp.',
  },

  verdictMeanings: {},

  loaded: ({ added, present, renamed, withoutPrintSetup }) => [
    ...(added.length > 0 ? [`Đã nạp ${list(added)}.`] : []),
    ...(present.length > 0 ? [`${list(present)} đã có trong sổ, không thay đổi gì.`] : []),
    ...renamed.map(
      ({ wanted, taken }) => `Sổ đã có một trang khác tên “${wanted}” nên được giữ nguyên; biểu mới mang tên “${taken}”.`,
    ),
    ...(withoutPrintSetup ? ['Phiên bản Excel này không cho đặt sẵn trang in; hãy chọn khổ A4 ngang khi in.'] : []),
  ],
  failed: {
    read: 'Chưa đọc được số liệu mới.',
    load: 'Chưa nạp được biểu.',
    goTo: 'Chưa đến được ô đó.',
    write: 'Chưa ghi được vào trang Thông tin.',
    watch: 'Ngăn này chưa tự theo dõi được thay đổi trên biểu. Bấm “Rà soát lại” sau khi sửa.',
  },
  remedy: {
    editingCell: 'Nhấn Enter để kết thúc ô đang nhập rồi thử lại.',
    denied: 'Sổ hoặc trang đang được bảo vệ: hãy bỏ bảo vệ rồi thử lại.',
    notSupported: 'Phiên bản Excel này chưa hỗ trợ thao tác đó. Hãy cập nhật Excel, hoặc nhập vào tệp mẫu có sẵn.',
    incomplete: 'Những gì vừa thêm đã được gỡ ra, sổ vẫn như cũ. Hãy thử lại.',
    unknown: 'Hãy thử lại; nếu vẫn không được, lưu tệp, đóng rồi mở lại.',
  },
  shownFrom: (time) => `Bên dưới là số liệu đọc lúc ${time}.`,
  details: (message) => `Chi tiết: ${message}`,
};
