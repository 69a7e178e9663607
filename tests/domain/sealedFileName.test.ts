import { sealedFileName } from '../../src/domain/sealedFileName';
import { dateOf } from '../../src/domain/serialDate';

const name = (unit: string, period = '6 tháng', number = '05-NQ/TU'): string =>
  sealedFileName({ number }, unit, period, dateOf(2026, 6, 30));

test('resolution, unit, period and day', () => {
  expect(name('Đảng ủy Ủy ban nhân dân tỉnh')).toBe('05-NQ-TU_Dang-uy-Uy-ban-nhan-dan-tinh_6-thang_2026-06-30.xlsx');
  expect(name('Sở Nội vụ', 'Quý I')).toBe('05-NQ-TU_So-Noi-vu_Quy-I_2026-06-30.xlsx');
});

test('the spelling of letters makes no difference', () => {
  expect(name('Đảng uỷ  Quân sự tỉnh'.normalize('NFD'))).toBe(name('Đảng ủy Quân sự tỉnh'));
});

test('nothing that Windows forbids, however odd the name', () => {
  expect(name('  a<b>:c"/\\|?*\u0007.. ')).toBe('05-NQ-TU_a-b-c_6-thang_2026-06-30.xlsx');
  for (const unit of ['', '…', '中文']) {
    expect(name(unit, '?')).toBe('05-NQ-TU_Chua-ro-don-vi_Chua-ro-ky_2026-06-30.xlsx');
  }
});

test('a long name is cut between words', () => {
  const long = name('Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và phát triển đô thị');
  expect(long).toBe('05-NQ-TU_Ban-Quan-ly-du-an-dau-tu-xay-dung-cac-cong-trinh-giao-thong_6-thang_2026-06-30.xlsx');
  expect(name('x'.repeat(500), 'y'.repeat(500)).length).toBeLessThan(160);
});
