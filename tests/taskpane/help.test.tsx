import { act, screen, within } from '@testing-library/react';
import { WorkbookFailure } from '../../src/excel/OpenWorkbook';
import { openInBrowser } from '../../src/taskpane/help/openInBrowser';
import { filledWorkbook, openPane, workbookWith } from './openPane';

/** The link at the top of the pane; a message may have one of its own. */
const help = (): HTMLElement => within(screen.getByRole('banner')).getByRole('link', { name: 'Hướng dẫn' });

test('before anything is loaded the help tells how to load, and under Tổng hợp how to merge', async () => {
  const { user } = openPane(workbookWith());
  await user.click(await screen.findByRole('button', { name: 'Tổng hợp báo cáo các đơn vị' }));
  expect(help()).toHaveAttribute('href', 'huong-dan/nguoi-tong-hop.html#tha-tep-vao-ngan');
  await user.click(await screen.findByRole('button', { name: 'Quay lại' }));
  expect(help()).toHaveAttribute('href', 'huong-dan/nguoi-nhap.html#nap-bieu');
});

test.each([
  [/^Lỗi/, 'nguoi-nhap.html#muoi-loi-hay-gap'],
  ['Chỉ tiêu', 'nguoi-nhap.html#nhap-phu-luc-1'],
  ['Nhiệm vụ', 'nguoi-nhap.html#nhap-phu-luc-2'],
  ['Chốt', 'nguoi-nhap.html#chot-va-gui'],
  ['Tổng hợp', 'nguoi-tong-hop.html#tha-tep-vao-ngan'],
  ['Báo cáo', 'nguoi-tong-hop.html#du-thao-bao-cao'],
])('under %s the help is about that', async (tab, address) => {
  const { user } = openPane(filledWorkbook());
  await user.click(await screen.findByRole('tab', { name: tab }));
  expect(help()).toHaveAttribute('href', `huong-dan/${address}`);
});

test('while a repair is looked through the help is about repair', async () => {
  const { requests } = openPane(filledWorkbook());
  await screen.findByRole('tab', { name: /^Lỗi/ });
  await act(() => requests.showRepair());
  expect(help()).toHaveAttribute('href', 'huong-dan/nguoi-nhap.html#sua-bieu-mau');
});

test('a failure has a link of its own to what can be done', async () => {
  const workbook = workbookWith();
  workbook.failures.set('load', new WorkbookFailure('notSupported', { cause: undefined }));
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Nạp Phụ lục 1' }));
  const message = await screen.findByRole('alert');
  expect(within(message).getByRole('link', { name: 'Hướng dẫn' })).toHaveAttribute('href', 'huong-dan/nguoi-nhap.html#khi-khong-co-phan-bo-tro');
});

test('the help is a link by keyboard, opens a page of its own, and is called Help in English', async () => {
  const { user } = openPane(filledWorkbook());
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Ngôn ngữ' }), 'en');
  const link = await screen.findByRole('link', { name: 'Help' });
  expect(link).toHaveAttribute('target', '_blank');
  expect(link).toHaveAttribute('rel', 'noreferrer');
  await user.tab({ shift: true });
  expect(link).toHaveFocus();
});

test('where Excel opens a browser, the link asks for that, with the full address', async () => {
  const opened: string[] = [];
  const stop = openInBrowser((address) => opened.push(address));
  const { user } = openPane(workbookWith());
  await user.click(await screen.findByText('Hướng dẫn'));
  expect(opened).toEqual([new URL('huong-dan/nguoi-nhap.html#nap-bieu', document.baseURI).href]);
  stop();
});
