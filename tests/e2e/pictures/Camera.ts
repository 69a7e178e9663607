/** Takes the manual's pictures of the workbench: a part of the page, with numbered rings where the reader is to look or click. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Workbench } from '../browser';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Around the first and the last of what is shown, in pixels of the page. */
const MARGIN = 8;

interface Ring extends Box {
  /** The middle of its number. */
  readonly numberAt: { readonly x: number; readonly y: number };
}

/** Beside what is ringed: above it and at its end there are words. */
const ringInPane = (box: Box): Ring => {
  const ring = widened(box, 4);
  return { ...ring, numberAt: { x: ring.x, y: ring.y + ring.height / 2 } };
};

/** At the corner: the buttons stand wall to wall, with words at their sides. */
const ringInRibbon = (box: Box): Ring => {
  const ring = widened(box, -1);
  return { ...ring, numberAt: { x: ring.x + ring.width - 2, y: ring.y - 2 } };
};

const widened = ({ x, y, width, height }: Box, by: number): Box => ({ x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by });

/** Of the workbench alone: Excel has none there. */
const WORKBENCH_BUTTONS_HIDDEN = '.tool-button { visibility: hidden; }';

export class Camera {
  /** Pictures taken, by name. */
  readonly taken: string[] = [];

  constructor(
    private readonly workbench: Workbench,
    private readonly folder: string,
  ) {}

  /** The whole page, for the README. */
  async page(name: string): Promise<void> {
    await this.shoot(name, undefined, []);
  }

  async ribbon(name: string, ringed: readonly Locator[] = []): Promise<void> {
    await this.shoot(name, await boxOf(this.workbench.page.locator('.ribbon')), ringed, { ring: ringInRibbon, style: WORKBENCH_BUTTONS_HIDDEN });
  }

  /** The pane in its whole width, from what is named first to what is named last. */
  async pane(name: string, [from, to]: readonly [Locator, Locator], ringed: readonly Locator[] = []): Promise<void> {
    const pane = await boxOf(this.workbench.page.locator('.task-pane'));
    // A person who has pressed something has taken the pointer away again.
    await this.workbench.page.mouse.move(pane.x - 40, pane.y + 300);
    const [first, last] = [await boxOf(from), await boxOf(to)];
    const top = Math.max(pane.y, first.y - MARGIN);
    await this.shoot(name, { ...pane, y: top, height: last.y + last.height + MARGIN - top }, ringed);
  }

  /** A part of the sheet, in pixels from the top left of the spreadsheet with its bar and letters. */
  async sheet(name: string, { top, bottom, right }: { readonly top: number; readonly bottom: number; readonly right: number }): Promise<void> {
    const { x, y } = await boxOf(this.workbench.page.locator('#spreadsheet'));
    await this.shoot(name, { x, y: y + top, width: right, height: bottom - top }, []);
  }

  private async shoot(name: string, clip: Box | undefined, ringed: readonly Locator[], { ring = ringInPane, style = '' } = {}): Promise<void> {
    const { page } = this.workbench;
    const boxes = await Promise.all(ringed.map(boxOf));
    await page.evaluate(drawRings, boxes.map(ring));
    await writeFile(join(this.folder, `${name}.png`), await page.screenshot({ ...(clip && { clip }), animations: 'disabled', style }));
    await page.evaluate(() => {
      document.getElementById('rings')?.remove();
    });
    this.taken.push(name);
  }
}

async function boxOf(locator: Locator): Promise<Box> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${String(locator)} is not on the screen`);
  return box;
}

/** Runs in the page. The numbers lie above every ring. */
function drawRings(rings: readonly Ring[]): void {
  const layer = document.createElement('div');
  layer.id = 'rings';
  for (const [index, { x, y, width, height, numberAt }] of rings.entries()) {
    const ring = document.createElement('div');
    ring.style.cssText = `position: fixed; z-index: 9999; left: ${String(x)}px; top: ${String(y)}px; width: ${String(width)}px; height: ${String(height)}px; border: 3px solid #c2185b; border-radius: 8px;`;
    const number = document.createElement('div');
    number.textContent = String(index + 1);
    number.style.cssText = `position: fixed; z-index: 10000; left: ${String(numberAt.x - 9)}px; top: ${String(numberAt.y - 9)}px; width: 18px; height: 18px; border-radius: 9px; background: #c2185b; color: #ffffff; font: 700 12px/18px sans-serif; text-align: center;`;
    layer.append(ring, number);
  }
  document.body.append(layer);
}
