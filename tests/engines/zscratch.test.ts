import { FormulaDataModel } from '@univerjs/engine-formula';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { createHeadlessHost } from '../host/headless';
import { resolution, standardFile } from './standardFile';
import { fillInExcel, unprotectAll } from './fillInExcel';
import { HAND_ENTRIES, placed } from './handFilled';
import { compareVerdicts } from './compareVerdicts';
test('x', async () => {
  const { places } = await standardFile();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const h = await createHeadlessHost();
  await createExcelWorkbook(resolution).load([1, 2]);
  await unprotectAll();
  await fillInExcel(placed(HAND_ENTRIES, places));
  const S = 'Phụ lục 1';
  const o: string[] = [];
  const show = async (say: string) => { const c = compareVerdicts(resolution, await Excel.run(readWorkbook)); o.push(`${say}: ${c.cases} ${c.disagreements.length} ${JSON.stringify(c.disagreements.slice(0, 2))}`); };
  await show('start');

  const T = 'Phụ lục 2', I = 'Thông tin';
  const at = (k: string) => places.addresses.get(k)!.address;
  const rowOf = (k: string) => Number(at(k).replace(/[A-Z]+/, ''));
  const cut = async (a: string, b: string) => { const s = places.addresses.get(a)!.sheet; await h.person.cutPaste({ sheet: s, range: at(a) }, { sheet: s, range: at(b) }); await show(`cut ${a} ${b}`); };

  const model = h.host.book.injector.get(FormulaDataModel);
  const dump = (say: string, r: number) => { const sh = h.host.book.existingSheet(S); const u = h.host.book.unitId; const d = model.getFormulaData()[u]?.[sh.id]?.[r - 1]?.[14]; o.push(`${say} cell ${String(sh.formulaAt(r - 1, 14)).slice(0, 24)} | raw ${JSON.stringify(sh.raw(r-1,14)).slice(0,120)} | data ${JSON.stringify(d).slice(0, 60)} ${JSON.stringify(d).slice(-40)}`); };
  const last = rowOf('PL1.24.h1');
  dump('start', last);
  await h.person.insertRows(S, 2, 1); await show('ins S2'); dump('ins', last + 1);
  await h.person.insertRows(S, rowOf('PL1.7.h1') + 1, 2); await show('ins S'); dump('ins', last + 3);
  await h.person.deleteRows(S, rowOf('PL1.22.3.h1') + 3, 1); await show('del S1'); dump('del', last + 2);
  console.log(o.join('\n'));
  h.dispose();
}, 100000);
