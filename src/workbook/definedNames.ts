/** Names of the standard sheets: a contract, they are how sheets, fields and rows are found again. */
import type { HeaderEntry } from '../domain/entries';
import type { SheetKey } from './spec';

/** Each names the top-left cell of its sheet. */
export const SHEET_NAMES: Readonly<Record<Exclude<SheetKey, 'ledger'>, string>> = {
  info: 'SCT_ThongTin',
  targets: 'SCT_PhuLuc1',
  tasks: 'SCT_PhuLuc2',
  overview: 'SCT_TongQuan',
  findings: 'SCT_RaSoat',
  kept: 'SCT_PhanGiuLai',
  origins: 'SCT_XuatXu',
  coverage: 'SCT_TinhHinhGui',
  unitFigures: 'SCT_SoLieuDonVi',
  unitProgress: 'SCT_TienDoDonVi',
};

/** Each names the entry cell of a field of Thông tin. */
export const FIELD_NAMES: Readonly<Record<HeaderEntry, string>> = {
  unit: 'SCT_DonVi',
  scope: 'SCT_PhamVi',
  period: 'SCT_KyBaoCao',
  evaluationDate: 'SCT_NgayDanhGia',
  preparedBy: 'SCT_NguoiLap',
  phone: 'SCT_DienThoai',
  approvedBy: 'SCT_NguoiDuyet',
  sentOn: 'SCT_NgayGui',
  dueOn: 'SCT_HanGui',
};

/** Names the cell with the template's id and version. */
export const TEMPLATE_NAME = 'SCT_MauBieu';

/** The caption under which the ids of rows stand, on both annex sheets. */
export const ROW_ID_CAPTION = 'Mã dòng';

/** Refers to no cell: while it is there, a command that draws sheets has not come to its end. */
export const UNFINISHED_NAME = 'SCT_DoDang';

/** Lists that entries are chosen from, on the ledger. */
export const LIST_NAMES = {
  units: 'SCT_DS_DonVi',
  scopes: 'SCT_DS_PhamVi',
  periods: 'SCT_DS_KyBaoCao',
  figureKinds: 'SCT_DS_LoaiSoLieu',
  statuses: 'SCT_DS_TinhTrang',
} as const;
