/** A part of the pane that throws: what is shown, what can be passed on, and that it can be opened again. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LocaleContext } from '../../src/taskpane/language/LocaleContext';
import { PartBoundary } from '../../src/taskpane/PartBoundary';
import { vi } from '../../src/locales/vi';

const ENTERED = '12,6 mật';
let broken = true;

function Part() {
  if (broken) throw new TypeError(`Không đọc được ${ENTERED}`);
  return <p>Phần này chạy</p>;
}

beforeEach(() => {
  broken = true;
  // React tells of every error on the console.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <LocaleContext value={vi}>
      <PartBoundary>
        <Part />
      </PartBoundary>
    </LocaleContext>,
  );
});
afterEach(() => {
  jest.restoreAllMocks();
});

test('it says what to do, and its report names the place but nothing that was entered', () => {
  expect(screen.getByRole('alert')).toHaveTextContent('Số liệu trong sổ không bị ảnh hưởng.');
  const report = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /gửi người quản trị/ });
  expect(report.value).toMatch(/TypeError/);
  expect(report.value).toMatch(/at Part/);
  expect(report.value).not.toContain(ENTERED);
});

test('it opens again when the fault is gone', async () => {
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Mở lại' }));
  expect(screen.getByText('Phần này chạy')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});
