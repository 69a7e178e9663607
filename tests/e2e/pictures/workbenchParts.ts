/** What the pictures need of the workbench besides a clerk's own doing: room, and a certain part of a sheet. */
import type { Workbench } from '../browser';

/** The sheet on the screen is painted some frames after the last change, and calculated before that. */
const PAINTED_MS = 2500;

export async function closePane({ page }: Workbench): Promise<void> {
  await page.locator('.pane-close').click();
  await page.waitForTimeout(PAINTED_MS);
}

export const openPane = ({ page }: Workbench): Promise<void> =>
  page.evaluate(() => {
    window.workbench.showPane();
  });

/** Shows the sheet with that cell at the top left of what scrolls. */
export async function scrollTo({ page }: Workbench, sheet: string, cell: string): Promise<void> {
  await page.evaluate(([name, a1]) => window.workbench.scrollTo(name, a1), [sheet, cell] as const);
  await page.waitForTimeout(PAINTED_MS);
}
