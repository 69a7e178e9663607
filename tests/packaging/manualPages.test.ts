/**
 * The manual's pages as they are published: plain, closed in themselves, and leading nowhere but to each other.
 *
 * @jest-environment jsdom
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manualAddress, topicOfFailure, type HelpTopic } from '../../src/taskpane/help/manualAddress';

const DIST = 'dist';
const FOLDER = join(DIST, 'huong-dan');

const pages = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, new DOMParser().parseFromString(readFileSync(join(FOLDER, name), 'utf8'), 'text/html')]),
);
const eachPage = [...pages];

test('there is a page for each reader, one to print, all findings, and how to install and what is protected', () => {
  const wanted = ['bao-mat', 'nguoi-nhap', 'nguoi-tong-hop', 'noi-dung-ra-soat', 'quan-tri', 'the-in', 'trien-khai'];
  expect([...pages.keys()].sort()).toEqual(wanted.map((name) => `${name}.html`));
});

test.each(eachPage)('the links and pictures of %s are there, within the folder', (name, page) => {
  for (const link of page.querySelectorAll('a')) {
    const [file = '', anchor] = (link.getAttribute('href') ?? '').split('#');
    const target = file === '' ? page : pages.get(file);
    expect([link.outerHTML, target !== undefined]).toEqual([link.outerHTML, true]);
    if (anchor !== undefined) expect([link.outerHTML, target?.getElementById(anchor)?.localName]).toEqual([link.outerHTML, expect.stringMatching(/^h[1-6]$/)]);
  }
  for (const picture of page.querySelectorAll('img')) {
    expect(existsSync(join(FOLDER, picture.getAttribute('src') ?? ''))).toBe(true);
    expect(picture.alt.length).toBeGreaterThan(20);
    expect(picture.width).toBeGreaterThan(100);
  }
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect([name, ids.filter((id, place) => ids.indexOf(id) < place || !/^[a-z0-9_-]+$/.test(id))]).toEqual([name, []]);
});

test.each(eachPage)('%s has no script and no style within itself, and says what it is', (name, page) => {
  const { head, documentElement } = page;
  expect(page.querySelectorAll('script, style, [style], iframe, form, base')).toHaveLength(0);
  const attributes = [...page.querySelectorAll('*')].flatMap(({ attributes: each }) => [...each].map((attribute) => attribute.name));
  expect(attributes.filter((attribute) => attribute.startsWith('on'))).toEqual([]);
  expect(head.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toMatch(/^default-src 'none';/);
  expect([...head.querySelectorAll('link')].map((link) => link.getAttribute('href'))).toEqual(['huong-dan.css']);
  expect(documentElement.lang).toBe('vi');
  expect(page.title).toMatch(/.+ · Sổ chỉ tiêu$/);
  expect([name, page.querySelectorAll('h1').length, page.querySelectorAll('main').length]).toEqual([name, 1, 1]);
});

/** What somebody looks at, and the heading that helps there. */
const HEADINGS = {
  firstRun: 'Nạp biểu',
  findings: 'Mười lỗi hay gặp',
  repair: 'Sửa biểu mẫu',
  targets: 'Nhập Phụ lục 1',
  tasks: 'Nhập Phụ lục 2',
  seal: 'Chốt và gửi',
  consolidation: 'Thả tệp vào ngăn',
  draft: 'Dự thảo báo cáo',
  failure: 'Khi ngăn báo chưa làm được',
  withoutAddin: 'Khi không có phần bổ trợ',
} satisfies Record<HelpTopic, string>;

test.each(Object.entries(HEADINGS) as [HelpTopic, string][])('the help for %s is under "%s"', (topic, heading) => {
  const [path = '', anchor = ''] = manualAddress(topic).split('#');
  const page = new DOMParser().parseFromString(readFileSync(join(DIST, path), 'utf8'), 'text/html');
  expect(page.getElementById(anchor)?.textContent).toBe(heading);
});

test('a failure that the manual has a part for leads there, any other to the list of them', () => {
  expect([topicOfFailure('notSupported'), topicOfFailure('occupied'), topicOfFailure('denied'), topicOfFailure('unknown')]).toEqual([
    'withoutAddin', 'consolidation', 'failure', 'failure',
  ]);
});
