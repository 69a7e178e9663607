import { createHeadlessHost, type HeadlessHost, type HeadlessOptions } from '../host/headless';
import { importXlsx } from './importXlsx';

/** A file opened in the emulated Excel without a screen, so that the add-in's own code can run on it. */
export async function openInHost(bytes: Uint8Array, options: HeadlessOptions = {}): Promise<HeadlessHost> {
  const { workbook } = await importXlsx(bytes);
  const headless = await createHeadlessHost(options);
  await headless.host.open(workbook);
  return headless;
}
