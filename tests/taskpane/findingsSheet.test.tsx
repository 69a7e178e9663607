import { act, screen, waitFor } from '@testing-library/react';
import { WorkbookFailure } from '../../src/excel/OpenWorkbook';
import { filledWorkbook, openPane } from './openPane';

test('the findings are written as a sheet, in Vietnamese, worst first, and removed again', async () => {
  const { user, workbook } = openPane(filledWorkbook());
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Ngôn ngữ' }), 'en');
  await user.click(await screen.findByRole('button', { name: 'Write the sheet Rà soát' }));
  await screen.findByText(/lines were written to the sheet Rà soát\.$/);

  const { madeAt, lines = [] } = workbook.findingsSheet ?? {};
  expect(madeAt).toMatch(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/);
  expect(lines[0]).toMatchObject({
    severity: 'Lỗi', sheet: 'Phụ lục 1', address: 'H21', rowId: 'PL1.14', subject: '14. Tỷ lệ đô thị hóa',
  });
  expect(lines.filter(({ severity }) => severity === 'Lỗi')).toHaveLength(4);
  const severities = lines.map(({ severity }) => severity);
  expect(severities).toEqual([...severities].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)));

  await user.click(screen.getByRole('button', { name: 'Remove the sheet Rà soát' }));
  await screen.findByText('The sheet Rà soát was removed.');
  expect(workbook.findingsSheet).toBeUndefined();
});

const ORDER = ['Lỗi', 'Cảnh báo', 'Lưu ý'];

test('Rà soát brings the sheet up to date where there is one, and makes none', async () => {
  const { user, workbook, requests } = openPane(filledWorkbook());
  await screen.findByRole('button', { name: 'Ghi ra trang Rà soát' });
  await act(() => requests.check());
  expect(workbook.findingsSheet).toBeUndefined();

  await user.click(screen.getByRole('button', { name: 'Ghi ra trang Rà soát' }));
  await screen.findByRole('button', { name: 'Cập nhật trang Rà soát' });
  workbook.typeUnnoticed('PL1.14', 'q1', 75.4);
  await act(() => requests.check());

  await waitFor(() => {
    expect(workbook.findingsSheet?.lines.filter(({ severity }) => severity === 'Lỗi')).toHaveLength(3);
  });
});

test('an edit does not write the sheet', async () => {
  const { user, workbook } = openPane(filledWorkbook());
  await user.click(await screen.findByRole('button', { name: 'Ghi ra trang Rà soát' }));
  await screen.findByRole('button', { name: 'Cập nhật trang Rà soát' });
  const written = workbook.findingsSheet;
  act(() => {
    workbook.type('PL1.14', 'q1', 75.4);
  });
  await screen.findByRole('tab', { name: 'Lỗi (3)' });

  expect(workbook.findingsSheet).toBe(written);
});

test('that the sheet could not be removed is said in its own words', async () => {
  const workbook = filledWorkbook();
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Ghi ra trang Rà soát' }));
  workbook.failures.set('removeFindings', new WorkbookFailure('denied', { cause: new Error('AccessDenied') }));
  await user.click(await screen.findByRole('button', { name: 'Bỏ trang Rà soát' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Chưa bỏ được trang Rà soát.');
});
