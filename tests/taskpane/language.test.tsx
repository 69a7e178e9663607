import { screen } from '@testing-library/react';
import { filledWorkbook, openPane } from './openPane';
import { CHECKS } from '../../src/checks/registry';
import { TARGET_VERDICTS, TASK_VERDICTS } from '../../src/domain/verdict';
import { checkWording } from '../../src/locales/checkWording';
import { checksInEnglish } from '../../src/locales/enChecks';
import { LANGUAGES } from '../../src/locales/registry';
import { vi } from '../../src/locales/vi';

test('English is chosen and remembered; verdict words stay, with their meaning', async () => {
  const { user, close } = openPane(filledWorkbook());
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Ngôn ngữ' }), 'en');
  await user.click(screen.getByRole('tab', { name: 'Targets' }));
  const row = (await screen.findByText('Tốc độ tăng GRDP theo giá so sánh')).closest('[role="listitem"]');

  expect(row).toHaveTextContent('met above 12,5 %');
  expect(row).toHaveTextContent('Chưa đạt');
  expect(row).toHaveTextContent('not yet met');
  expect(document.documentElement).toHaveAttribute('lang', 'en');

  close();
  openPane(filledWorkbook());
  expect(await screen.findByRole('button', { name: 'Check again' })).toBeVisible();
});

test('a browser that keeps nothing still shows the pane, in Vietnamese', async () => {
  const getItem = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  openPane(filledWorkbook());

  expect(await screen.findByRole('button', { name: 'Rà soát lại' })).toBeVisible();
  getItem.mockRestore();
});

test.each(LANGUAGES.filter(({ code }) => code !== 'vi'))('$name has a wording of its own for every check and a meaning for every verdict', async ({ load }) => {
  const locale = await load();
  expect(CHECKS.filter((check) => checkWording(locale, check) === check.wording)).toEqual([]);
  expect(Object.keys(locale.verdictMeanings).sort()).toEqual([...new Set([...TARGET_VERDICTS, ...TASK_VERDICTS])].sort());
});

test('English words no check that there is not', () => {
  expect(Object.keys(checksInEnglish).sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});

/** Every text of a locale, functions called with something of each kind. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return typeof value === 'function' ? [value.toString()] : [];
}

test('the check is called Rà soát; “kiểm tra” is somebody else’s work', () => {
  expect(textsOf(vi).filter((text) => /kiểm tra/i.test(text))).toEqual([]);
});
