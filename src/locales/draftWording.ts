/** What a user reads under Báo cáo. Apart from {@link Locale}, because it is needed only there. */
import type { ReportLayout } from '../report/reportSettings';
import type { Locale } from './Locale';

interface DraftWording {
  /** What the draft will be about; what is unknown stays open in it. */
  readonly about: (unit: string, period: string | undefined, date: string | undefined) => string;
  readonly layout: string;
  readonly layouts: Readonly<Record<ReportLayout, string>>;
  readonly draft: string;
  readonly drafting: string;
  readonly saved: (file: string) => string;
  readonly isDraft: string;
}

const inVietnamese: DraftWording = {
  about: (unit, period, date) =>
    `Lập từ sổ đang mở: ${[
      unit === '' ? 'chưa ghi đơn vị' : unit,
      period === undefined ? 'chưa chọn kỳ' : `kỳ ${period}`,
      date === undefined ? 'chưa có ngày của số liệu' : `số liệu tính đến ngày ${date}`,
    ].join(', ')}.`,
  layout: 'Thể thức',
  layouts: { party: 'Văn bản của Đảng', state: 'Văn bản hành chính nhà nước' },
  draft: 'Tải dự thảo báo cáo (.docx)',
  drafting: 'Đang lập dự thảo…',
  saved: (file) => `Đã lập dự thảo, tệp ở thư mục tải về: ${file}`,
  isDraft: 'Đây là dự thảo: đọc lại và điền những chỗ “……” trước khi trình ký.',
};

const inEnglish: DraftWording = {
  about: (unit, period, date) =>
    `From the open workbook: ${[
      unit === '' ? 'no unit yet' : unit,
      period === undefined ? 'no period yet' : `period ${period}`,
      date === undefined ? 'no date of the figures yet' : `figures as of ${date}`,
    ].join(', ')}. The draft itself is in Vietnamese.`,
  layout: 'Layout',
  layouts: { party: 'Documents of the Party', state: 'Documents of the State' },
  draft: 'Download the draft report (.docx)',
  drafting: 'Drafting…',
  saved: (file) => `The draft is among your downloads: ${file}`,
  isDraft: 'It is a draft: read it and fill in every “……” before it is signed.',
};

const TRANSLATED: Readonly<Record<string, DraftWording>> = { en: inEnglish };

/** In Vietnamese where the language has no texts of its own. */
export const draftWording = ({ code }: Pick<Locale, 'code'>): DraftWording => TRANSLATED[code] ?? inVietnamese;
