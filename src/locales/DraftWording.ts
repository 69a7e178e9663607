/** What a user reads under Báo cáo. */
import type { ReportLayout } from '../report/reportSettings';

export interface DraftWording {
  /** What the draft will be about; what is unknown stays open in it. */
  readonly about: (unit: string, period: string | undefined, date: string | undefined) => string;
  readonly layout: string;
  readonly layouts: Readonly<Record<ReportLayout, string>>;
  readonly draft: string;
  readonly drafting: string;
  readonly saved: (file: string) => string;
  readonly isDraft: string;
}
