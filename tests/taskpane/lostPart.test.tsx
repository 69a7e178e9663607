/** A part of the pane's code does not arrive, because the network is gone: whoever waits for it is told. */
import { screen } from '@testing-library/react';
import { LANGUAGES } from '../../src/locales/registry';
import { openPane, workbookWith } from './openPane';

jest.mock('../../src/taskpane/state/cellChanges', () => {
  throw new Error('Loading chunk 12 failed');
});

test('of a fix', async () => {
  const workbook = workbookWith(1);
  workbook.entries.set('PL1.14 q1', '75,4');
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Sửa: Phụ lục 1 H21' }));

  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Chưa sửa được, các ô vẫn như cũ.');
  expect(alert).toHaveTextContent('Loading chunk 12 failed');
});

test('of opening the next period', async () => {
  const { user, workbook } = openPane(workbookWith(1));
  await user.click(await screen.findByRole('tab', { name: 'Chốt' }));
  await user.click(await screen.findByRole('button', { name: 'Mở kỳ báo cáo mới' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Loading chunk 12 failed');
  expect(workbook.header.get('period')).toBe('Quý I');
});

test('of a language, which can be chosen again', async () => {
  const english = LANGUAGES.find(({ code }) => code === 'en')!;
  const load = jest.spyOn(english, 'load').mockRejectedValueOnce(new Error('Loading chunk 3 failed'));
  const { user } = openPane(workbookWith(1));
  const choice = await screen.findByRole('combobox', { name: 'Ngôn ngữ' });
  await user.selectOptions(choice, 'en');

  expect(await screen.findByText(/^Chưa tải được ngôn ngữ đã chọn/)).toBeVisible();
  expect(choice).toHaveValue('vi');
  await user.selectOptions(choice, 'en');
  expect(await screen.findByRole('button', { name: 'Check again' })).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  load.mockRestore();
});
