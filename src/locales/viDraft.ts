import type { DraftWording } from './DraftWording';

export const draftInVietnamese: DraftWording = {
  about: (unit, period, date) =>
    `Lập từ sổ đang mở: ${[
      unit === '' ? 'chưa ghi đơn vị' : unit,
      period === undefined ? 'chưa chọn kỳ' : `kỳ ${period}`,
      date === undefined ? 'chưa có “Số liệu tính đến ngày”' : `số liệu tính đến ngày ${date}`,
    ].join(', ')}.`,
  layout: 'Thể thức',
  layouts: { party: 'Văn bản của Đảng', state: 'Văn bản hành chính nhà nước' },
  draft: 'Tải dự thảo báo cáo (.docx)',
  drafting: 'Đang lập dự thảo…',
  saved: (file) => `Đã lập dự thảo, tệp ở thư mục tải về: ${file}`,
  isDraft: 'Đây là dự thảo: đọc lại và điền những chỗ “……” trước khi trình ký.',
};
