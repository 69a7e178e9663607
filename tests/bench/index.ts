/** `npm run bench` runs every benchmark, `npm run bench -- pane growth` those named. How to read them: README.md. */
import { benchGrowth } from './growth';
import { benchPane } from './pane';
import { benchFiles } from './readFiles';
import { benchTrips } from './trips';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  files: benchFiles,
  pane: benchPane,
  trips: benchTrips,
  growth: benchGrowth,
};

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) throw new Error(`There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  for (const [name, run] of Object.entries(BENCHES)) if (names.length === 0 || names.includes(name)) await run();
}

void main(process.argv.slice(2));
