/** The closed lists of words that entries are chosen from. */

export const SCOPES = ['Toàn bộ', 'Chỉ đơn vị chủ trì'] as const;
/** Only the rows that the reporting unit leads are judged. */
export const OWN_ROWS_ONLY = SCOPES[1];

export const FIGURE_KINDS = ['Ước', 'Sơ bộ', 'Chính thức'] as const;
export const OFFICIAL = FIGURE_KINDS[2];

export const TASK_STATUSES = ['Tạm dừng', 'Không tiếp tục', 'Chuyển năm sau'] as const;
