/** Every picture of the manual and the README, with who plays it and on which day. A new picture is a line here and a shot in its play. */
import type { Workbench, WorkbenchOptions } from '../browser';
import type { Camera } from './Camera';
import { playClerk } from './clerk';
import { playMerger } from './merger';
import { playReadme } from './readme';

interface Scene {
  readonly folder: string;
  readonly pictures: readonly string[];
  readonly screen: WorkbenchOptions;
  readonly paneWidth: number;
  readonly play: (workbench: Workbench, camera: Camera) => Promise<void>;
}

export const MANUAL_PICTURES = 'docs/huong-dan/hinh';

/** Tall, so that lists and panels are whole; the width has room for the ribbon. */
const MANUAL_SCREEN = { width: 1020, height: 1400, dots: 1.5 };
const MANUAL_PANE = 360;

export const SCENES: readonly Scene[] = [
  {
    folder: MANUAL_PICTURES,
    pictures: ['dai-lenh', 'nap', 'thong-tin', 'phu-luc-1', 'phu-luc-2', 'mau-va-chu', 'loi', 'chot', 'da-chot', 'sau-chot', 'sua-bieu-mau'],
    screen: { ...MANUAL_SCREEN, now: new Date('2026-04-02T16:40:00+07:00') },
    paneWidth: MANUAL_PANE,
    play: playClerk,
  },
  {
    folder: MANUAL_PICTURES,
    pictures: ['tha-tep', 'tinh-hinh-gui', 'so-lieu-khac-nhau', 'dua-vao-so', 'du-thao', 'tong-quan', 'xuat-xu'],
    screen: { ...MANUAL_SCREEN, now: new Date('2026-10-08T09:00:00+07:00') },
    paneWidth: MANUAL_PANE,
    play: playMerger,
  },
  {
    folder: 'docs/images',
    pictures: ['first-run', 'workbench'],
    screen: { width: 1680, height: 900, now: new Date('2026-10-08T09:00:00+07:00') },
    paneWidth: 380,
    play: playReadme,
  },
];
