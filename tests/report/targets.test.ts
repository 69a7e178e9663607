/** What a report says of the targets: sentences as the issue writes them, names before numbers, nothing invented. */
import { readSeed } from '../../src/domain/seed';
import { number, on, text } from '../fixtures/submissions';
import { secondSeed } from '../fixtures/secondSeed';
import { contentOf, linesOf, NINE_MONTHS, partOf } from './hand';

test('how the targets stand, then the measured rows', () => {
  expect(linesOf(partOf(contentOf(NINE_MONTHS), 'Về chỉ tiêu'))).toEqual([
    'Tính đến ngày 30/9/2026, có 15/24 chỉ tiêu đạt và vượt mục tiêu năm, 4 chỉ tiêu chưa đạt, 3 chỉ tiêu chưa có số liệu, 2 chỉ tiêu cần rà soát số liệu.',
    'Tính đến ngày 30/9/2026, có 22/34 chỉ tiêu thành phần đạt và vượt mục tiêu năm, 4 chỉ tiêu thành phần chưa đạt, 6 chỉ tiêu thành phần chưa có số liệu, 2 chỉ tiêu thành phần cần rà soát số liệu.',
  ]);
});

test('with nothing entered, what is not met is not said to be met by none', () => {
  expect(linesOf(partOf(contentOf({}), 'Về chỉ tiêu'))[0]).toBe(
    'Tính đến ngày 31/3/2026, trong 24 chỉ tiêu, có 14 chỉ tiêu chưa có số liệu, 10 chỉ tiêu chưa đến kỳ đánh giá.',
  );
});

test.each([
  ['Quý I', 'quý I năm 2026'],
  ['6 tháng', '6 tháng đầu năm 2026'],
  ['9 tháng', '9 tháng đầu năm 2026'],
  ['Cả năm', 'năm 2026'],
  ['quý ba', 'kỳ báo cáo ……'],
])('the period %s is called %s', (period, phrase) => {
  expect(contentOf({ header: { period: text(period) } }).subject).toBe(`kết quả thực hiện Nghị quyết số 05-NQ/TU ${phrase}`);
});

test.each([
  ['05/02/2026', '05/02/2026'],
  ['01/04/2026', '01/4/2026'],
  ['31/12/2026', '31/12/2026'],
])('the day %s is written %s', (day, written) => {
  const [sentence] = linesOf(partOf(contentOf({ header: { evaluationDate: on(day) } }), 'Về chỉ tiêu'));
  expect(sentence).toContain(`Tính đến ngày ${written}, `);
});

test('a missing day and unit are left to be filled in', () => {
  const content = contentOf({ header: { evaluationDate: text('') } });
  expect(linesOf(partOf(content, 'Về chỉ tiêu'))[0]).toMatch(/^Tính đến ngày ……, /);
  expect(content.opening).toBe(
    'Thực hiện Nghị quyết số 05-NQ/TU ngày 09/12/2025 của Tỉnh ủy Quảng Ninh về phương hướng, nhiệm vụ năm 2026, …… báo cáo kết quả quý I năm 2026 như sau:',
  );
  expect(content.approvedBy).toBe('');
});

test('what is not met, by how much, who leads it and why; a reason nobody gave is left to be filled in', () => {
  expect(linesOf(partOf(contentOf(NINE_MONTHS), 'Chỉ tiêu chưa đạt'))).toEqual([
    'Chỉ tiêu 15. Tỷ lệ lao động đã qua đào tạo: 87 %, chưa đạt; mục tiêu: từ 88 % trở lên. Đơn vị chủ trì: Đảng ủy Ủy ban nhân dân tỉnh.',
    'Nguyên nhân, giải pháp:\n- Chưa tuyển sinh đủ\n- Mở thêm lớp tại xã',
    'Chỉ tiêu 17. Số giường bệnh/10.000 dân (không tính giường trạm y tế xã): 61 giường, chưa đạt; mục tiêu: từ 62 giường trở lên. Đơn vị chủ trì: Đảng ủy Ủy ban nhân dân tỉnh.',
    'Nguyên nhân, giải pháp: ……',
    expect.stringMatching(/^Chỉ tiêu 18\. Chỉ số phát triển con người \(HDI\): hạng 6, chưa đạt; /) as unknown,
    'Nguyên nhân, giải pháp: Đang chờ công bố',
    expect.stringMatching(/^Chỉ tiêu 21\. .*: 95 %, chưa đạt; mục tiêu: trên 95,5 %\./) as unknown,
    'Nguyên nhân, giải pháp: ……',
  ]);
});

test('what is to be looked at, as it was entered', () => {
  expect(linesOf(partOf(contentOf(NINE_MONTHS), 'Chỉ tiêu cần rà soát'))).toEqual([
    expect.stringContaining('Chỉ tiêu 6. Tổng thu ngân sách nhà nước trên địa bàn: đã nhập “đạt”') as unknown,
    expect.stringContaining('Chỉ tiêu 10. Phát triển doanh nghiệp: đã nhập “2.600,5”') as unknown,
  ]);
});

test('the table has the four groups and 34 rows; a target of several rows has its number and word once', () => {
  const [block] = partOf(contentOf(NINE_MONTHS), 'Kết quả từng chỉ tiêu')?.blocks ?? [];
  const rows = block?.kind === 'table' ? block.rows : [];
  expect(rows.filter(({ kind }) => kind === 'group')).toHaveLength(4);
  expect(rows.filter(({ kind }) => kind === 'cells')).toHaveLength(34);
  const lines = linesOf(partOf(contentOf(NINE_MONTHS), 'Kết quả từng chỉ tiêu'));
  expect(lines).toContain('4 | Tốc độ tăng GRDP theo giá so sánh | % | >12,5 | 13 | +0,50 điểm % | Đạt');
  expect(lines).toContain('5 | GRDP bình quân đầu người | USD | >11.800 | 12.000 | 101,7 % | Vượt');
  expect(lines).toContain('15 | Tỷ lệ lao động đã qua đào tạo | % | 88 | 87 | -1,00 điểm % | Chưa đạt | Chưa đạt');
  expect(lines).toContain('Trong đó: Có bằng cấp, chứng chỉ | % | 44 | 44 | 0,00 điểm % | Đạt');
});

describe('a unit that reports on its own rows only', () => {
  const second = readSeed(secondSeed);
  const content = contentOf(
    {
      header: {
        unit: text('Ban Tổ chức Tỉnh ủy Sông Lam'), scope: text('Chỉ đơn vị chủ trì'), period: text('Cả năm'), evaluationDate: on('31/12/2027'),
      },
      targets: { 'PL1.4.1': { year: number(1) }, 'PL1.5.1': { year: number(12) }, 'PL1.5.2': { year: number(99) } },
    },
    second,
  );

  test('counts and lists no others, and judges a shared target by its own rows', () => {
    expect(linesOf(partOf(content, 'Về chỉ tiêu'))).toEqual([
      'Tính đến ngày 31/12/2027, trong 2 chỉ tiêu do đơn vị chủ trì, có 1/2 chỉ tiêu đạt và vượt mục tiêu năm, 1 chỉ tiêu chưa đạt.',
      'Tính đến ngày 31/12/2027, trong 3 chỉ tiêu thành phần do đơn vị chủ trì, có 2/3 chỉ tiêu thành phần đạt và vượt mục tiêu năm, 1 chỉ tiêu thành phần chưa đạt.',
    ]);
    expect(linesOf(partOf(content, 'Kết quả từng chỉ tiêu')).map((line) => line.split(' | ')[0])).toEqual(['II. Về xã hội và môi trường', '4', '5', 'Tỷ lệ hồ sơ giải quyết đúng hạn']);
    expect(linesOf(partOf(content, 'Về nhiệm vụ')).join(' ')).not.toContain('Văn phòng');
  });

  test('everything about the resolution comes from its seed', () => {
    expect(content.opening).toBe(
      'Thực hiện Nghị quyết số 18-NQ/TU ngày 15/12/2026 của Tỉnh ủy Sông Lam về nhiệm vụ năm 2027, Ban Tổ chức Tỉnh ủy Sông Lam báo cáo kết quả năm 2027 như sau:',
    );
    expect(JSON.stringify(content).replace('ngày 15/12/2026', '')).not.toMatch(/05-NQ|2026|Quảng Ninh/);
  });
});

test('with one annex, nothing is said of the other', () => {
  const titles = contentOf({ without: 'tasks' }).sections.flatMap(({ title, parts }) => [title, ...parts.map((part) => part.title)]);
  expect(titles.join(' ')).not.toContain('hiệm vụ');
});
