/**
 * Renders the icons of this folder from their SVG sources: `node assets/render-icons.mjs [--sheet preview.png]`.
 * Run it after changing an SVG; the PNGs are kept in the repository because Excel takes nothing else.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = dirname(fileURLToPath(import.meta.url));
/** Excel's ribbon takes 16, 32 and 80; its list of add-ins takes 32 and 64. */
const RIBBON_SIZES = [16, 32, 80];
const ADD_IN_SIZES = [16, 32, 64, 80];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  const sources = (await readdir(folder)).filter((name) => name.endsWith('.svg')).sort();
  const rendered = [];
  for (const source of sources) {
    const name = source.replace(/\.svg$/, '');
    const svg = await readFile(join(folder, source), 'utf8');
    for (const size of name === 'icon' ? ADD_IN_SIZES : RIBBON_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(join(folder, `${name}-${size}.png`), png);
      rendered.push({ name, size, png });
    }
  }

  const sheet = process.argv[process.argv.indexOf('--sheet') + 1];
  if (process.argv.includes('--sheet') && sheet) {
    const images = rendered.map(({ size, png }) => {
      const shown = size === 16 ? 160 : size * 2;
      return `<img src="data:image/png;base64,${png.toString('base64')}" style="width:${shown}px;margin:6px;image-rendering:pixelated">`;
    });
    await page.setViewportSize({ width: 900, height: 1500 });
    await page.setContent(`<body style="background:linear-gradient(90deg,#f3f2f1 60%,#292827 60%)">${images.join('')}`);
    await writeFile(sheet, await page.screenshot({ fullPage: true }));
  }
} finally {
  await browser.close();
}
