import { dateToVietnamese } from '../domain/serialDate';
import type { Appendix } from '../excel/OpenWorkbook';
import type { Locale } from './Locale';

const appendix = (number: Appendix): string => `Phụ lục ${number}`;
const list = (appendices: readonly Appendix[]): string => appendices.map(appendix).join(' và ');

const reviewed = (rows: number | undefined, tasks: number | undefined): string =>
  [
    ...(rows === undefined ? [] : [`${rows} chỉ tiêu thành phần`]),
    ...(tasks === undefined ? [] : [`${tasks} nhiệm vụ`]),
  ].join(' và ');

const outside = (sheets: readonly string[], done: boolean): string =>
  `Công thức trên trang ${sheets.map((sheet) => `“${sheet}”`).join(', ')} trỏ vào ô của biểu ${done ? 'đã đổi chỗ: hãy xem lại' : 'sẽ đổi chỗ: sửa xong hãy xem lại'}`;

const WITHOUT_PRINT = 'Phiên bản Excel này không cho đặt sẵn trang in; hãy chọn khổ A4 ngang khi in.';

export const vi: Locale = {
  code: 'vi',

  resolution: (number, year) => `Nghị quyết ${number} năm ${year}`,
  language: 'Ngôn ngữ',
  languageMissing: 'Chưa tải được ngôn ngữ đã chọn nên ngăn này vẫn hiện như cũ. Hãy chọn lại khi máy có mạng.',
  outsideExcel: 'Sổ chỉ tiêu chạy trong Excel. Hãy mở Excel rồi chọn thẻ “Sổ chỉ tiêu” trên dải lệnh.',
  brokenPart: {
    sentence: 'Phần này gặp lỗi và dừng lại. Số liệu trong sổ không bị ảnh hưởng. Hãy bấm Mở lại; nếu vẫn lỗi, đóng ngăn rồi mở lại từ dải lệnh.',
    retry: 'Mở lại',
    report: 'Nội dung gửi người quản trị (không có số liệu đã nhập):',
  },
  opening: 'Đang mở…',

  help: 'Hướng dẫn',
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
    consolidate: 'Tổng hợp báo cáo các đơn vị',
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
    written: (label, value) => `Đã ghi ô “${label}”: ${value}.`,
    cleared: (label) => `Đã xóa trống ô “${label}”.`,
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
    seal: 'Chốt',
    consolidation: 'Tổng hợp',
    draft: 'Báo cáo',
  },

  findings: {
    severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
    next: { error: 'Lỗi tiếp theo', warning: 'Cảnh báo tiếp theo', info: 'Lưu ý tiếp theo' },
    position: (place, count) => `${place}/${count}`,
    goTo: 'Đến ô',
    goToFor: (row) => `Đến ô: ${row}`,
    group: (title, count) => `${title}: ${count} chỗ`,
    infoSheet: 'Thông tin báo cáo',
    none: (rows, tasks, time) => `Không có lỗi. Đã rà soát ${reviewed(rows, tasks)} lúc ${time}.`,
    noErrors: 'Không có lỗi.',
  },

  fixes: {
    kinds: { blank: 'trống', text: 'chữ', number: 'số', date: 'ngày', boolean: 'đúng/sai', error: 'báo lỗi', formula: 'công thức' },
    becomes: 'sửa thành',
    fix: 'Sửa',
    fixFor: (place) => `Sửa: ${place}`,
    which: 'Chọn cách hiểu đúng:',
    choose: (place, option) => `${option}: sửa ${place}`,
    group: (count) => `Sửa cả nhóm (${count})`,
    allSafe: (count) => `Sửa ${count} chỗ chắc chắn`,
    preview: 'Các ô sẽ sửa',
    all: (count) => `Sửa tất cả (${count})`,
    cancel: 'Thôi',
  },

  findingsSheet: {
    write: 'Ghi ra trang Rà soát',
    refresh: 'Cập nhật trang Rà soát',
    remove: 'Bỏ trang Rà soát',
  },

  repair: {
    damaged: (places) => `Biểu mẫu bị thay đổi ở ${places} chỗ.`,
    outdated: 'Biểu này theo mẫu cũ.',
    repair: 'Sửa biểu mẫu',
    update: 'Cập nhật mẫu mới',
    keeps: 'Giữ nguyên số liệu đã nhập',
    planning: 'Đang xem biểu mẫu…',
    intact: 'Biểu mẫu còn nguyên vẹn, không có gì phải sửa.',
    will: 'Sẽ sửa',
    done: 'Đã sửa',
    kinds: {
      lockedText: (count) => `${count} ô chữ in sẵn bị sửa`,
      criterion: (count) => `${count} ô mục tiêu bị sửa`,
      formula: (count) => `${count} ô công thức bị thay`,
      rowMissing: (count) => `${count} dòng bị thiếu`,
      rowDuplicated: (count) => `${count} dòng bị lặp`,
      rowUnknown: (count) => `${count} dòng không có trong mẫu`,
      rowMisnumbered: (count) => `${count} chỗ có dòng mang mã của dòng khác`,
      columnDuplicated: (count) => `${count} cột bị lặp`,
      columnUnknown: (count) => `${count} cột không có trong mẫu`,
      sheetMissing: (count) => `${count} trang bị thiếu`,
      name: (count) => `${count} tên ô mà công thức cần dùng bị mất`,
      rule: (count) => `${count} chỗ mất giới hạn nhập`,
      look: (count) => `${count} chỗ sai định dạng hoặc mất màu`,
      protection: (count) => `${count} trang không còn được khóa`,
      hiddenRow: (count) => `${count} dòng bị ẩn`,
      mergedCells: (count) => `${count} chỗ bị gộp ô`,
      template: () => 'biểu mẫu bản cũ',
    },
    updatedFrom: (version) => `Chuyển từ mẫu bản ${version} sang mẫu hiện hành.`,
    kept: (count) => `Số liệu đã nhập được giữ nguyên: ${count} ô.`,
    moved: (count) => `Số liệu trở về đúng dòng: ${count} ô`,
    movedFrom: (row, from, to) => `${row}: từ ${from} về ${to}`,
    setAside: (count) => `Nội dung không có chỗ trong mẫu, được giữ ở trang “Phần giữ lại”: ${count} ô`,
    outside,
    conflict: (row, caption) => `${row}, cột “${caption}”, có nhiều số liệu khác nhau. Giữ lại nội dung nào?`,
    undecided: (count) => `Còn ${count} chỗ chưa chọn.`,
    cancel: 'Thôi',
    close: 'Đóng',
  },

  seal: {
    heading: 'Chốt số liệu',
    shows: 'Dấu chốt cho biết số liệu có bị thay đổi sau khi chốt hay không; không cho biết ai đã thay đổi.',
    unnamed: 'Hãy điền “Đơn vị báo cáo”, “Kỳ báo cáo” và “Số liệu tính đến ngày” ở phần đầu ngăn này trước khi chốt.',
    blocked: (errors) => `Chưa chốt được: còn ${errors} lỗi phải sửa.`,
    toErrors: 'Xem các lỗi',
    waive: 'Vẫn chốt khi còn lỗi',
    waivedBy: 'Người cho phép',
    waivedFor: 'Lý do',
    waiverMissing: 'Ghi rõ người cho phép và lý do.',
    records: (unit, period, date) => `Sẽ ghi lại toàn bộ số liệu đã nhập của ${unit}, kỳ ${period}, tính đến ngày ${date}.`,
    seal: 'Chốt số liệu',
    sealAgain: 'Chốt lại',
    sealAnyway: 'Chốt khi còn lỗi',
    sealedAt: (period, day, time) => `Đã chốt kỳ ${period} ngày ${day} lúc ${time}.`,
    waived: (by, reason) => `Chốt khi còn lỗi. Người cho phép: ${by}. Lý do: ${reason}.`,
    fileName: 'Nên lưu tệp với tên',
    copy: 'Sao chép',
    copied: 'Đã sao chép tên tệp.',
    notCopied: 'Chưa sao chép được. Hãy chọn tên tệp rồi nhấn Ctrl+C.',
    unchanged: 'Từ khi chốt đến nay số liệu không thay đổi.',
    broken:
      'Dấu chốt lưu trong tệp đã bị sửa hoặc mất một phần, nên không biết số liệu có thay đổi sau khi chốt hay không. Hãy đối chiếu với tệp đã gửi, rồi chốt lại.',
    changed: (count) => `Thay đổi sau khi chốt (${count})`,
    reasonFor: (place) => `Lý do sửa: ${place}`,
    reason: 'Lý do sửa',
    reasonForAll: 'Lý do chung cho các số đã chốt mà nay thay đổi',
    reasonMissing: 'Ghi lý do chung, hoặc lý do của từng số đã thay đổi.',
    nextPeriod: 'Kỳ tiếp theo',
    openNext: 'Mở kỳ báo cáo mới',
    opensNext: (period, date) =>
      `Chuyển sang kỳ ${period}, số liệu tính đến ngày ${date}. Số liệu các kỳ trước vẫn giữ nguyên và vẫn sửa được. Ngày gửi và Hạn gửi báo cáo được xóa trống để điền lại.`,
    lastPeriod: 'Cả năm là kỳ cuối của nghị quyết này, không còn kỳ tiếp theo.',
  },

  targets: {
    target: (stt) => `Chỉ tiêu ${stt}`,
    rows: (count) => `${count} chỉ tiêu thành phần`,
    metWhen: (_row, criterion) => `đạt khi ${criterion}`,
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
    ...(withoutPrintSetup ? [WITHOUT_PRINT] : []),
  ],
  done: (deed) => {
    switch (deed.kind) {
      case 'fixed':
        return [
          ...(deed.changes.length > 0 ? [`Đã sửa ${deed.changes.length} ô.`] : []),
          ...(deed.keptCells > 0 ? [`${deed.keptCells} ô đã có nội dung khác so với lúc rà soát nên được giữ nguyên. Xem lại các lỗi còn trong danh sách.`] : []),
        ];
      case 'periodOpened':
        return [
          `Đã mở kỳ ${deed.period}, số liệu tính đến ngày ${dateToVietnamese(deed.date)}. Ngày gửi và Hạn gửi báo cáo đã được xóa trống để điền lại.`,
        ];
      case 'undone':
        return [
          ...(deed.cells > 0 ? [`Đã trả lại nội dung cũ của ${deed.cells} ô.`] : []),
          ...(deed.keptCells > 0 ? [`${deed.keptCells} ô đã có nội dung mới nên được giữ nguyên.`] : []),
        ];
      case 'sealed':
        return [`Đã chốt số liệu. Nên lưu tệp với tên ${deed.fileName}`];
      case 'findingsWritten':
        return [`Đã ghi ${deed.count} dòng ra trang Rà soát.`];
      case 'findingsRemoved':
        return ['Đã bỏ trang Rà soát.'];
      case 'finished':
        return deed.command === 'repair'
          ? ['Đã sửa xong biểu mẫu.', ...(deed.outside.length > 0 ? [`${outside(deed.outside, true)}.`] : [])]
          : ['Đã hoàn tất việc chốt số liệu.'];
      case 'cleared':
        return ['Đã gỡ bỏ phần làm dở.'];
      case 'consolidated':
        return [`Đã đưa bản tổng hợp từ ${deed.files} tệp vào sổ.`, ...(deed.withoutPrintSetup ? [WITHOUT_PRINT] : [])];
    }
  },
  undo: 'Hoàn tác',
  failed: {
    read: 'Chưa đọc được số liệu mới.',
    load: 'Chưa nạp được biểu.',
    goTo: 'Chưa đến được ô đó.',
    write: 'Chưa ghi được vào trang Thông tin.',
    fix: 'Chưa sửa được, các ô vẫn như cũ.',
    undo: 'Chưa hoàn tác được.',
    planRepair: 'Chưa xem được biểu mẫu.',
    repair: 'Chưa sửa được biểu mẫu.',
    findingsSheet: 'Chưa ghi được trang Rà soát.',
    removeFindings: 'Chưa bỏ được trang Rà soát.',
    seal: 'Chưa chốt được số liệu.',
    openNext: 'Chưa mở được kỳ báo cáo mới.',
    consolidate: 'Chưa đưa được bản tổng hợp vào sổ.',
    overview: 'Chưa mở được trang Tổng quan.',
    draft: 'Chưa lập được dự thảo báo cáo.',
    clear: 'Chưa gỡ bỏ được phần làm dở.',
    finishSeal: 'Chưa hoàn tất được việc chốt số liệu.',
    watch: 'Ngăn này chưa tự theo dõi được thay đổi trên biểu. Bấm “Rà soát lại” sau khi sửa.',
  },
  remedy: {
    editingCell: 'Nhấn Enter để kết thúc ô đang nhập rồi thử lại.',
    denied: 'Sổ hoặc trang đang được bảo vệ: hãy bỏ bảo vệ rồi thử lại.',
    notSupported: 'Phiên bản Excel này chưa hỗ trợ thao tác đó. Hãy cập nhật Excel, hoặc nhập vào tệp mẫu có sẵn.',
    sessionLost: 'Excel đã mất liên lạc với sổ này. Hãy lưu tệp nếu còn lưu được, đóng rồi mở lại (trên trình duyệt: tải lại trang).',
    tooLarge: 'Excel không nhận được nhiều ô như vậy một lúc. Hãy sửa ít ô hơn mỗi lần, hoặc đóng các tệp khác rồi thử lại.',
    incomplete:
      'Việc bị ngắt giữa chừng vì Excel không trả lời; số liệu đã nhập vẫn còn. Chọn Hoàn tất hoặc Gỡ bỏ ở đầu ngăn; nếu chưa thấy, hãy lưu tệp, đóng rồi mở lại.',
    partly: 'Excel ngừng trả lời khi đang ghi: có ô đã ghi nội dung mới, có ô còn như cũ. Bấm “Rà soát lại” để xem những ô còn phải sửa.',
    unfinished: 'Còn một việc bị ngắt giữa chừng: hãy chọn Hoàn tất hoặc Gỡ bỏ ở đầu ngăn trước.',
    occupied: 'Sổ này đã có Phụ lục hoặc trang trùng tên với trang của bản tổng hợp: hãy mở một sổ trống rồi tổng hợp ở đó.',
    absent: 'Sổ này chưa có trang đó: hãy nạp Phụ lục trước.',
    damaged: 'Biểu mẫu bị mất trang hoặc ô cần dùng: hãy chọn Sửa biểu mẫu trên dải lệnh rồi làm lại.',
    unknown: 'Hãy thử lại; nếu vẫn không được, lưu tệp, đóng rồi mở lại.',
  },
  shownFrom: (time) => `Bên dưới là số liệu đọc lúc ${time}.`,
  details: (message) => `Chi tiết: ${message}`,
};
