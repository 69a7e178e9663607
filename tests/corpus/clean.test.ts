/** Workbooks without a mistake, as written, saved again or sorted by LibreOffice, give no Lỗi and no Cảnh báo. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findingsIn, spoken } from './judge';
import { makeCleanFiles } from './makeCleanFiles';

const CLEAN = 100;

test('workbooks without a mistake give no Lỗi and no Cảnh báo', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clean-'));
  try {
    const files = await makeCleanFiles(CLEAN, folder);
    const said: string[] = [];
    for (const { name, bytes } of files) {
      const findings = (await findingsIn(bytes)).filter(({ check }) => check.severity !== 'info');
      said.push(...findings.map((finding) => `${name} | ${spoken(finding)}`));
    }
    process.stdout.write(`corpus: ${files.length} workbooks without a mistake, ${said.length} errors and warnings\n`);
    expect(said).toEqual([]);
    expect(files).toHaveLength(CLEAN);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 400_000);
