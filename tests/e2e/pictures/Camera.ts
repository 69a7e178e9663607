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
    await this.shoot(name, await boxOf(this.workbench.page.locator('.ribbon')), ringed);
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

  private async shoot(name: string, clip: Box | undefined, ringed: readonly Locator[]): Promise<void> {
    const { page } = this.workbench;
    const boxes = await Promise.all(ringed.map(boxOf));
    await page.evaluate(drawRings, boxes);
    await writeFile(join(this.folder, `${name}.png`), await page.screenshot({ ...(clip && { clip }), animations: 'disabled' }));
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

/** Runs in the page. */
function drawRings(boxes: readonly Box[]): void {
  const layer = document.createElement('div');
  layer.id = 'rings';
  for (const [index, { x, y, width, height }] of boxes.entries()) {
    const ring = document.createElement('div');
    ring.style.cssText = `position: fixed; z-index: 9999; left: ${String(x - 4)}px; top: ${String(y - 4)}px; width: ${String(width + 8)}px; height: ${String(height + 8)}px; border: 3px solid #c2185b; border-radius: 8px;`;
    const number = document.createElement('div');
    number.textContent = String(index + 1);
    number.style.cssText =
      'position: absolute; right: -9px; top: -13px; width: 22px; height: 22px; border-radius: 11px; background: #c2185b; color: #ffffff; font: 700 14px/22px sans-serif; text-align: center;';
    ring.append(number);
    layer.append(ring);
  }
  document.body.append(layer);
}
