/** What became of the files and what is known of the units, in lines to be read. */
import type { Consolidation, FileOutcome, FileStatus, UnitCoverage } from '../../consolidate/consolidation';
import type { ConsolidationWording } from '../../locales/ConsolidationWording';

/** A sentence and what is behind it. */
export interface Group {
  readonly summary: string;
  readonly lines: readonly string[];
}

const line = ({ file, reason }: FileOutcome): string => (reason === '' ? file : `${file}: ${reason}`);

/** One group for each status there is, those that need attention first; used files last. */
export function fileGroups({ files }: Pick<Consolidation, 'files'>, texts: ConsolidationWording): readonly Group[] {
  const of = (status: FileStatus): readonly FileOutcome[] => files.filter((file) => file.status === status);
  const statuses = (Object.keys(texts.statuses) as FileStatus[]).filter((status) => status !== 'used');
  const remarked = of('used').filter(({ reason }) => reason !== '');
  return [
    ...statuses.map((status) => ({ summary: texts.statuses[status](of(status).length), lines: of(status).map(line) })),
    { summary: texts.remarked(remarked.length), lines: remarked.map(line) },
    { summary: texts.statuses.used(of('used').length), lines: of('used').map(({ file }) => file) },
  ].filter(({ lines }) => lines.length > 0);
}

/** Who sent late, changed, old or with errors. */
export function unitGroups({ coverage }: Pick<Consolidation, 'coverage'>, texts: ConsolidationWording): readonly Group[] {
  const group = (
    summary: (count: number) => string,
    concerns: (unit: UnitCoverage) => boolean,
    detail: (unit: UnitCoverage) => string = () => '',
  ): Group => {
    const units = coverage.filter(concerns);
    const name = (unit: UnitCoverage): string => [unit.unit, detail(unit)].filter((part) => part !== '').join(': ');
    return { summary: summary(units.length), lines: units.map(name) };
  };
  return [
    group(texts.late, ({ daysLate = 0 }) => daysLate > 0, ({ daysLate = 0 }) => texts.daysLate(daysLate)),
    group(texts.changedAfterSeal, ({ sealHolds }) => sealHolds === false),
    group(texts.oldTemplate, ({ oldTemplate }) => oldTemplate),
    group(texts.withErrors, ({ errors }) => errors > 0, ({ errors }) => texts.errors(errors)),
  ].filter(({ lines }) => lines.length > 0);
}
