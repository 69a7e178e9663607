/**
 * How a report is laid out. The defaults are those of Hướng dẫn 36-HD/VPTW (2018) for bodies of the Party and of
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, for bodies of the State. Lengths in millimetres, type and spacing in points.
 */
export type ReportLayout = 'party' | 'state';

export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface ReportSettings {
  readonly layout: ReportLayout;
  readonly margins: Margins;
  /** From the paper's upper edge to the page number, which the first page does not show. */
  readonly pageNumberFromTop: number;
  readonly font: string;
  readonly sizes: {
    /** "ĐẢNG CỘNG SẢN VIỆT NAM" or "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM". */
    readonly motto: number;
    readonly agency: number;
    /** Number, place and date. */
    readonly reference: number;
    readonly title: number;
    readonly subject: number;
    readonly body: number;
    readonly table: number;
    readonly signature: number;
    readonly recipientsTitle: number;
    readonly recipients: number;
    readonly pageNumber: number;
  };
  readonly firstLineIndent: number;
  readonly paragraphSpacing: number;
  /** At least this much from line to line. */
  readonly lineSpacing: number;
  /** The width of the left part of the heading, with the name of the body. */
  readonly agencyWidth: number;
  /** The rule under the motto is as long as the motto. */
  readonly mottoRule: number;
}

/** A4, upright. */
export const PAPER = { width: 210, height: 297 } as const;

/** The same in both. */
const COMMON = {
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  pageNumberFromTop: 10,
  font: 'Times New Roman',
  paragraphSpacing: 6,
  lineSpacing: 18,
} as const;

export const DEFAULT_SETTINGS: Readonly<Record<ReportLayout, ReportSettings>> = {
  party: {
    layout: 'party',
    ...COMMON,
    sizes: {
      motto: 15, agency: 14, reference: 14, title: 16, subject: 14, body: 14, table: 11, signature: 14, recipientsTitle: 14,
      recipients: 12, pageNumber: 14,
    },
    firstLineIndent: 10,
    agencyWidth: 80,
    mottoRule: 73,
  },
  state: {
    layout: 'state',
    ...COMMON,
    sizes: {
      motto: 13, agency: 13, reference: 13, title: 14, subject: 14, body: 14, table: 11, signature: 14, recipientsTitle: 12,
      recipients: 11, pageNumber: 14,
    },
    firstLineIndent: 12.7,
    agencyWidth: 62,
    mottoRule: 60,
  },
};
