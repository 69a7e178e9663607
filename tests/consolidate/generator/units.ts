/** Who reports to the province: the communes since 01/07/2025 (Nghị quyết 1679/NQ-UBTVQH15) and the provincial bodies of the seed. */
import { leadsOf } from '../../../src/domain/resolution';
import { resolution } from '../../engines/standardFile';

const WARDS = [
  'An Sinh', 'Bãi Cháy', 'Bình Khê', 'Cao Xanh', 'Cẩm Phả', 'Cửa Ông', 'Đông Mai', 'Đông Triều', 'Hà An', 'Hà Lầm', 'Hà Tu', 'Hạ Long',
  'Hiệp Hòa', 'Hoàng Quế', 'Hoành Bồ', 'Hồng Gai', 'Liên Hòa', 'Mạo Khê', 'Móng Cái 1', 'Móng Cái 2', 'Móng Cái 3', 'Mông Dương',
  'Phong Cốc', 'Quang Hanh', 'Quảng Yên', 'Tuần Châu', 'Uông Bí', 'Vàng Danh', 'Việt Hưng', 'Yên Tử',
];
const RURAL_COMMUNES = [
  'Ba Chẽ', 'Bình Liêu', 'Cái Chiên', 'Đầm Hà', 'Điền Xá', 'Đông Ngũ', 'Đường Hoa', 'Hải Hòa', 'Hải Lạng', 'Hải Ninh', 'Hải Sơn',
  'Hoành Mô', 'Kỳ Thượng', 'Lục Hồn', 'Lương Minh', 'Quảng Đức', 'Quảng Hà', 'Quảng La', 'Quảng Tân', 'Thống Nhất', 'Tiên Yên',
  'Vĩnh Thực',
];
const SPECIAL_ZONES = ['Cô Tô', 'Vân Đồn'];

export const COLLECTIVE = 'Đảng ủy các xã, phường, đặc khu';

/** Reports and leads nothing. */
const COOPERATES = 'Ban Nội chính Tỉnh ủy';

/** 54. */
export const COMMUNES: readonly string[] = [
  ...WARDS.map((name) => `Đảng ủy phường ${name}`),
  ...RURAL_COMMUNES.map((name) => `Đảng ủy xã ${name}`),
  ...SPECIAL_ZONES.map((name) => `Đảng ủy đặc khu ${name}`),
];

/** Nine. */
export const PROVINCIAL: readonly string[] = [...leadsOf(resolution).filter((name) => name !== COLLECTIVE), COOPERATES];

export const UNITS: readonly string[] = [...PROVINCIAL, ...COMMUNES];

/** The reporting unit of a place in a list as long as wanted: the known ones, then numbered ones. */
export const unitAt = (index: number): string => UNITS[index] ?? `Đảng ủy cơ sở số ${index + 1}`;

/** How some of them write their own names. */
export const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['Đảng ủy Ủy ban nhân dân tỉnh', 'Đảng uỷ UBND tỉnh'],
  ['Đảng ủy Công an tỉnh', 'Đảng uỷ Công an tỉnh'],
  ['Đảng ủy phường Hồng Gai', 'đảng uỷ  phường Hồng Gai'],
  ['Đảng ủy đặc khu Vân Đồn', 'Đảng uỷ đặc khu Vân Đồn'.normalize('NFD')],
]);
