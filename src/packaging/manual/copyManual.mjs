/** What webpack copies so that the manual lies in the folder `huong-dan` beside the pane. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manualPage, PAGES } from './manualPage.mjs';

/** Patterns for copy-webpack-plugin. */
export const copyManual = [
  ...Object.entries(PAGES).map(([page, { file }]) => ({
    from: `docs/${page}`,
    to: `huong-dan/${file}`,
    transform: (content, path) => manualPage(page, content.toString('utf8'), (picture) => pngWidth(join(dirname(path), picture))),
  })),
  { from: 'docs/huong-dan/hinh/*.png', to: 'huong-dan/hinh/[name][ext]' },
  { from: 'src/packaging/manual/huong-dan.css', to: 'huong-dan/huong-dan.css' },
];

/** In dots: the first number of the header that every PNG file begins with. */
const pngWidth = (path) => readFileSync(path).readUInt32BE(16);
