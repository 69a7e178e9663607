/** The merged workbook: the standard one filled in, and four sheets that say where everything comes from. */
import type { NameSpec, SheetSpec, WorkbookSpec } from '../workbook/spec';
import { SHEET_NAMES } from '../workbook/definedNames';
import { filledWorkbook } from '../workbook/filledWorkbook';
import { coverageSheet } from '../workbook/sheets/consolidation/coverageSheet';
import { originsSheet } from '../workbook/sheets/consolidation/originsSheet';
import { unitFiguresSheet } from '../workbook/sheets/consolidation/unitFiguresSheet';
import { unitProgressSheet } from '../workbook/sheets/consolidation/unitProgressSheet';
import { STANDARD_SHEET_NAMES } from '../workbook/workbookPlan';
import type { Consolidation, MergedEntry } from './consolidation';
import { collectiveEntries } from './output/collectiveEntries';
import { coverageReport } from './output/coverageReport';
import { figureTable } from './output/figureTable';
import { originLines, originSentences } from './output/originLines';
import { progressTable } from './output/progressTable';
import { shortNames, type ShortNames } from './output/shortNames';

/** The reporting unit is left for the user to enter: the file cannot tell who merges. @throws never for what `consolidate` gives */
export function consolidatedWorkbook(consolidation: Consolidation): WorkbookSpec {
  const { resolution, period, evaluationDate, files } = consolidation;
  const entries = [...consolidation.entries, ...collectiveEntries(consolidation)];
  const standard = filledWorkbook(
    { resolution, appendices: [1, 2], period, evaluationDate, sheetNames: STANDARD_SHEET_NAMES },
    entries,
  );
  const added = addedSheets(consolidation, entries, shortNames(files.map(({ file }) => file)));
  // Before the ledger, which stays last.
  const at = standard.sheets.findIndex(({ key }) => key === 'ledger');
  return {
    ...standard,
    sheets: [...standard.sheets.slice(0, at), ...added, ...standard.sheets.slice(at)],
    names: [...standard.names, ...added.flatMap(nameOf)],
  };
}

const nameOf = ({ key }: SheetSpec): readonly NameSpec[] =>
  (key === 'ledger' ? [] : [{ name: SHEET_NAMES[key], sheet: key, range: 'A1' }]);

function addedSheets(consolidation: Consolidation, entries: readonly MergedEntry[], names: ShortNames): readonly SheetSpec[] {
  const { resolution } = consolidation;
  const figures = figureTable(consolidation, names);
  const progress = progressTable(consolidation, names);
  return [
    coverageSheet(resolution, coverageReport(consolidation, names)),
    originsSheet(resolution, originSentences(consolidation), originLines({ ...consolidation, entries }, names)),
    unitFiguresSheet(resolution, figures.sentences, figures.columns, figures.lines),
    unitProgressSheet(resolution, progress.sentences, progress.columns, progress.rows),
  ];
}
