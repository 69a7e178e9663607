/** Reports as they come out of reading, as many as one likes, without reading as many files. */
import type { ReceivedFile } from '../../../src/domain/receivedFile';
import { PERIODS } from '../../../src/domain/period';
import { receiveFile } from '../../../src/xlsx/receiveFile';
import { resolution } from '../../engines/standardFile';
import { generateReports } from './generateReports';
import { UNITS } from './units';

export const [, , NINE_MONTHS] = PERIODS;

/** The generated reports of the 63 units, read; then the same ones again under other names, of units that nobody knows. */
export async function manyReceived(count: number): Promise<readonly ReceivedFile[]> {
  const read: ReceivedFile[] = [];
  for await (const { file, bytes } of generateReports(NINE_MONTHS, Math.min(count, UNITS.length))) {
    read.push(await receiveFile(resolution, { file, size: bytes.length, bytes: () => Promise.resolve(Uint8Array.from(bytes)) }));
  }
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / read.length);
    const received = read[index % read.length]!;
    return round === 0 ? received : renamed(received, String(round));
  });
}

const renamed = ({ file, digest, content, ...rest }: ReceivedFile, suffix: string): ReceivedFile => ({
  ...rest,
  file: `${suffix} ${file}`,
  digest: `${suffix} ${digest}`,
  content: content.kind === 'report' ? { ...content, unit: `${content.unit} ${suffix}` } : content,
});
