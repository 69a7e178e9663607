/** `npm run docs:pictures`: plays every scene in the workbench and takes its pictures anew. */
import { mkdir } from 'node:fs/promises';
import { BrowserSession } from '../browser';
import { Camera } from './Camera';
import { SCENES } from './scenes';

const PATIENCE_MS = 30_000;

async function main(): Promise<void> {
  const session = await BrowserSession.start();
  try {
    for (const { folder, pictures, screen, paneWidth, play } of SCENES) {
      await mkdir(folder, { recursive: true });
      const workbench = await session.open(screen);
      workbench.page.setDefaultTimeout(PATIENCE_MS);
      await workbench.page.evaluate((width) => {
        window.workbench.resizePane(width);
      }, paneWidth);
      const camera = new Camera(workbench, folder);
      await play(workbench, camera);
      await workbench.close();
      if (camera.taken.join() !== pictures.join()) throw new Error(`${folder}: taken were ${camera.taken.join(', ')}, stated are ${pictures.join(', ')}`);
      process.stdout.write(`${folder}: ${pictures.join(', ')}\n`);
    }
  } finally {
    await session.close();
  }
}

void main();
