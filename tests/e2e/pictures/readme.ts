/** What the README shows: the pane before anything is loaded, and a workbook at work. */
import type { Workbench } from '../browser';
import type { Camera } from './Camera';
import { scrollTo } from './workbenchParts';

/** Row 9 is target 3; J is "9 tháng". */
const FIGURES = [['J9', '3,2'], ['J11', '12,7'], ['F12', '11.200'], ['J12', '11.950'], ['J14', '13,2'], ['J15', '0,12'], ['J17', '2.501']] as const;

export async function playReadme(workbench: Workbench, camera: Camera): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Nạp cả hai' }).waitFor();
  await camera.page('first-run');
  await workbench.pressRibbon('LoadBothAppendices');
  for (const [cell, typed] of FIGURES) await workbench.setCell('Phụ lục 1', cell, typed);
  await scrollTo(workbench, 'Phụ lục 1', 'C6');
  await camera.page('workbench');
}
