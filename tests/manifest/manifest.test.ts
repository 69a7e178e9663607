/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandNames } from '../../src/commands/registerCommands';
import { readManifest } from '../workbench/manifestModel';

const root = join(__dirname, '../..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(source, 'application/xml');
const all = (selector: string): Element[] => [...manifest.querySelectorAll(selector)];
const attribute = (item: Element, name: string): string => item.getAttribute(name) ?? '';

/** Requirement sets and the newest version of each that an add-in may name. */
const REQUIREMENT_SETS: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: Array.from({ length: 17 }, (_, index) => `1.${String(index + 1)}`),
  SharedRuntime: ['1.1', '1.2'],
  AddinCommands: ['1.1', '1.3'],
};

/** Width and height out of the head of a PNG. */
function pngSize(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function iconFile(address: string): string {
  return join(root, new URL(address).pathname);
}

test('is well-formed and meant for a task pane in a workbook', () => {
  expect(all('parsererror')).toEqual([]);
  expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
  expect(all('OfficeApp > Hosts > Host').map((host) => attribute(host, 'Name'))).toEqual(['Workbook']);
  expect(manifest.querySelector('Permissions')?.textContent).toBe('ReadWriteDocument');
  expect(manifest.querySelector('OfficeApp > Id')?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(manifest.querySelector('OfficeApp > Version')?.textContent).toMatch(/^\d+(\.\d+){3}$/);
});

test('every resource that is named exists, is used and has a short enough id', () => {
  const ids = all('Resources [id]').map((item) => item.id);
  const named = all('[resid]').map((item) => attribute(item, 'resid'));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(named)].sort()).toEqual([...ids].sort());
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test('tabs, groups and controls have ids of their own', () => {
  const ids = all('CustomTab, Group, Control').map((item) => item.id);
  expect(ids.every((id) => id.length > 0 && id.length <= 125)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every address is https', () => {
  const addresses = all('SourceLocation, IconUrl, HighResolutionIconUrl, AppDomain, Urls > *, Images > *')
    .map((item) => item.getAttribute('DefaultValue'))
    .filter((address): address is string => address !== null);
  expect(addresses.length).toBeGreaterThan(15);
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
});

test('icons exist in the size at which they are shown', () => {
  const images = new Map(all('Images > *').map((image) => [image.id, attribute(image, 'DefaultValue')]));
  const shown = all('Icon > *').map((image) => ({
    file: iconFile(images.get(attribute(image, 'resid')) ?? ''),
    size: Number(attribute(image, 'size')),
  }));
  expect(shown.filter(({ file, size }) => pngSize(file).some((pixels) => pixels !== size))).toEqual([]);
  for (const icon of all('Icon')) {
    expect([...icon.children].map((image) => Number(attribute(image, 'size')))).toEqual([16, 32, 80]);
  }
  const listIcon = (tag: string) => pngSize(iconFile(attribute(all(tag)[0]!, 'DefaultValue')));
  expect(listIcon('IconUrl')).toEqual([32, 32]);
  expect(listIcon('HighResolutionIconUrl')).toEqual([64, 64]);
});

test('texts are within Excel\'s limits, in Vietnamese and in English', () => {
  const longTexts = all('LongStrings > *, OfficeApp > Description');
  const shortTexts = all('ShortStrings > *, OfficeApp > DisplayName');
  for (const [items, limit] of [[shortTexts, 125], [longTexts, 250]] as const) {
    for (const item of items) {
      const translations = [...item.children];
      expect(translations.map((translation) => attribute(translation, 'Locale'))).toEqual(['en-US']);
      for (const text of [attribute(item, 'DefaultValue'), ...translations.map((part) => attribute(part, 'Value'))]) {
        expect(text.trim()).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(text).toBe(text.normalize('NFC'));
      }
    }
  }
  expect(manifest.querySelector('DefaultLocale')?.textContent).toBe('vi-VN');
});

test('asks for requirement sets that exist, and for no more than the product needs', () => {
  const sets = all('Requirements Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')] as const);
  expect(sets).toEqual([
    ['SharedRuntime', '1.1'],
    ['ExcelApi', '1.9'],
  ]);
  for (const [name, version] of sets) expect(REQUIREMENT_SETS[name]).toContain(version);
});

test('the page of the pane is the one that runs the commands, for as long as the workbook is open', () => {
  const runtime = all('Runtime')[0]!;
  expect(attribute(runtime, 'lifetime')).toBe('long');
  const pages = [runtime, ...all('FunctionFile, Action > SourceLocation')].map((item) => attribute(item, 'resid'));
  expect(new Set(pages).size).toBe(1);
  const page = all('Urls > *').find((item) => item.id === pages[0]);
  expect(page?.getAttribute('DefaultValue')).toBe(all('DefaultSettings > SourceLocation')[0]?.getAttribute('DefaultValue'));
});

test('the tab has the buttons that the product speaks of', () => {
  const { tab } = readManifest(manifest, 'vi-VN');
  expect(tab.label).toBe('Sổ chỉ tiêu');
  expect(tab.groups.map(({ label, controls }) => [label, controls.map((control) => `${control.id}: ${control.label}`)])).toEqual([
    [
      'Biểu mẫu',
      [
        'LoadAppendix1: Phụ lục 1',
        'LoadAppendix2: Phụ lục 2',
        'LoadBothAppendices: Cả hai phụ lục',
        'RepairSheets: Sửa biểu mẫu',
      ],
    ],
    ['Rà soát', ['RunCheck: Rà soát']],
    ['Báo cáo', ['SealFigures: Chốt số liệu', 'OpenNextPeriod: Mở kỳ báo cáo mới']],
    ['Tổng hợp', ['ConsolidateReports: Tổng hợp', 'ShowOverview: Tổng quan', 'DraftReport: Báo cáo']],
    ['Ngăn', ['OpenPane: Mở ngăn Sổ chỉ tiêu']],
  ]);
  expect(readManifest(manifest, 'en-US').tab.groups[0]?.controls[0]?.label).toBe('Appendix 1');
});

test('every command that a button calls is one that the code associates', () => {
  const called = all('FunctionName').map((item) => item.textContent.trim());
  expect(called).toEqual([...commandNames]);
});
