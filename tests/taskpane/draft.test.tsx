import { act, screen, waitFor } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { WorkbookFailure } from '../../src/excel/OpenWorkbook';
import { filledWorkbook, openPane, workbookWith } from './openPane';

/** What was offered for download. */
const offered: Blob[] = [];
const links: HTMLAnchorElement[] = [];

beforeEach(() => {
  offered.length = 0;
  links.length = 0;
  // jsdom has no downloads.
  URL.createObjectURL = (blob: Blob) => {
    offered.push(blob);
    return 'blob:draft';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    links.push(this);
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const bytesOf = (blob: Blob): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(new Uint8Array(reader.result as ArrayBuffer));
    };
    reader.readAsArrayBuffer(blob);
  });

test.each([
  ['Văn bản của Đảng', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  ['Văn bản hành chính nhà nước', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
])('the draft is offered as a Word file: %s', async (layout, motto) => {
  const { user, requests } = openPane(filledWorkbook());
  await screen.findByRole('tab', { name: 'Báo cáo' });
  await act(() => requests.showDraft());
  expect(
    await screen.findByText('Lập từ sổ đang mở: Văn phòng Tỉnh ủy, kỳ Quý I, số liệu tính đến ngày 04/01/2026.'),
  ).toBeVisible();
  await user.click(screen.getByRole('radio', { name: layout }));
  await user.click(screen.getByRole('button', { name: 'Tải dự thảo báo cáo (.docx)' }));

  const name = 'Du-thao-bao-cao_05-NQ-TU_Van-phong-Tinh-uy_Quy-I_2026-01-04.docx';
  expect(await screen.findByText(`Đã lập dự thảo, tệp ở thư mục tải về: ${name}`)).toBeVisible();
  expect(links.map(({ download }) => download)).toEqual([name]);
  const parts = unzipSync(await bytesOf(offered[0]!));
  expect(Buffer.from(parts['word/document.xml']!).toString('utf8')).toContain(motto);
});

test('no draft is made of older figures where the workbook cannot be read', async () => {
  const { user, requests, workbook } = openPane(filledWorkbook());
  await screen.findByRole('tab', { name: 'Báo cáo' });
  await act(() => requests.showDraft());
  workbook.failures.set('read', new WorkbookFailure('editingCell', { cause: new Error('InvalidOperationInCellEditMode') }));
  await user.click(await screen.findByRole('button', { name: 'Tải dự thảo báo cáo (.docx)' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Chưa lập được dự thảo báo cáo. Nhấn Enter để kết thúc ô đang nhập rồi thử lại.');
  expect(offered).toEqual([]);
});

test('a button says what it does, not what another command is doing', async () => {
  const workbook = workbookWith(1);
  const loading = workbook.holdBack('load');
  const { requests } = openPane(workbook);
  await screen.findByRole('tab', { name: 'Báo cáo' });
  await act(() => requests.showDraft());
  const button = await screen.findByRole('button', { name: 'Tải dự thảo báo cáo (.docx)' });
  let loaded: Promise<void> | undefined;
  act(() => {
    loaded = requests.load([2]);
  });
  await waitFor(() => {
    expect(button).toHaveAttribute('aria-disabled', 'true');
  });
  expect(button).toHaveTextContent('Tải dự thảo báo cáo (.docx)');
  await act(async () => {
    loading[0]?.();
    await loaded;
  });
});
