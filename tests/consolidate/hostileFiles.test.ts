/** Whatever comes in: an answer in a sentence, soon, in little memory, and the good files beside it are merged as if alone. */
import { PERIODS } from '../../src/domain/period';
import { consolidate } from '../../src/consolidate/consolidate';
import type { ReceivedFile } from '../../src/domain/receivedFile';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { resolution } from '../engines/standardFile';
import { generateReports } from './generator/generateReports';
import { spoiledFiles } from './hostileParts';

const receive = (file: string, bytes: Uint8Array<ArrayBuffer>): Promise<ReceivedFile> =>
  receiveFile(resolution, { file, size: bytes.length, bytes: () => Promise.resolve(bytes) });

const MEGABYTE = 1024 * 1024;

test('300 hostile or broken files each end in a sentence, and harm nobody', async () => {
  const good: { readonly file: string; readonly bytes: Uint8Array<ArrayBuffer> }[] = [];
  for await (const { file, bytes } of generateReports(PERIODS[2], 4)) good.push({ file, bytes: new Uint8Array(bytes) });
  const first = good[1]?.bytes ?? new Uint8Array();
  const spoiled = spoiledFiles(first);
  expect(spoiled.length).toBeGreaterThanOrEqual(300);

  const received: ReceivedFile[] = [];
  let slowest = { name: '', time: 0 };
  let most = 0;
  for (const { name, bytes } of spoiled) {
    const before = process.memoryUsage();
    const start = performance.now();
    received.push(await receive(name, new Uint8Array(bytes)));
    const time = performance.now() - start;
    if (time > slowest.time) slowest = { name, time };
    const after = process.memoryUsage();
    most = Math.max(most, after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers);
  }
  const outcomes = new Map(consolidate({ resolution, files: received, period: PERIODS[2] }).files.map((outcome) => [outcome.file, outcome]));
  for (const { name, expected } of spoiled) {
    const outcome = outcomes.get(name);
    if (expected === 'refused') expect([name, outcome?.status]).not.toEqual([name, 'used']);
    if (outcome?.status !== 'used') expect([name, outcome?.reason]).toEqual([name, expect.stringMatching(/^\p{Lu}.*\.$/su)]);
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);

  const alone: ReceivedFile[] = [];
  for (const { file, bytes } of good) alone.push(await receive(file, bytes));
  const refused = received.filter(({ content }) => content.kind === 'refused');
  const merged = consolidate({ resolution, files: [...refused, ...alone], period: PERIODS[2] });
  const clean = consolidate({ resolution, files: alone, period: PERIODS[2] });
  expect([merged.entries, merged.figures, merged.conflicts]).toEqual([clean.entries, clean.figures, clean.conflicts]);
  expect(clean.accounting.total).toBeGreaterThan(100);

  process.stdout.write(
    `${String(spoiled.length)} hostile or broken files, ${String(refused.length)} refused; slowest ${slowest.time.toFixed(0)} ms (${slowest.name}), ` +
    `most memory ${(most / MEGABYTE).toFixed(0)} MB\n`,
  );
  expect(slowest.time).toBeLessThan(2_000);
  expect(most).toBeLessThan(200 * MEGABYTE);
}, 240_000);
