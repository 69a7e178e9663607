/** Makes the files of the corpus: mistakes in ordinary reports, and reports without any. */
import { PERIODS, type PeriodKey } from '../../src/domain/period';
import { positionOf } from '../../src/workbook/a1';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import type { Fillings } from '../engines/fillTemplate';
import { ordinaryReport } from './cleanReports';
import { editAll, typing, type Job } from './means/libreOffice';
import { XmlFile } from './means/XmlFile';
import type { At, Edit, Mistake } from './mistake';
import { placeAt, placesOf, type Places } from './places';
import { specOf, withEntries, type EntriesByPlace } from './report';
import { sealedSpecOf } from './sealedReport';

interface Base {
  readonly spec: WorkbookSpec;
  readonly bytes: Uint8Array;
  readonly places: Places;
}

export interface CorpusFile {
  readonly mistake: Mistake;
  /** Where the mistake is, if it is in one cell. */
  readonly address?: string;
  /** The row of the sheet where it is, if it has no id of ours. */
  readonly row?: number;
  readonly bytes: Uint8Array;
}

const fillingsOf = (entries: EntriesByPlace, places: Places): Fillings => {
  const fillings: Record<string, Record<string, EntriesByPlace[string]>> = {};
  for (const [key, filling] of Object.entries(entries)) {
    const { sheet, address } = placeAt(places, key);
    (fillings[sheet] ??= {})[address] = filling;
  }
  return fillings;
};

export class CorpusMaker {
  private readonly bases = new Map<string, Promise<Base>>();

  /** @param folder for the files that LibreOffice opens and saves */
  constructor(private readonly folder: string) {}

  private base({ period, sealed }: Mistake): Promise<Base> {
    const name = `${period}${sealed ? ' sealed' : ''}`;
    const made = this.bases.get(name) ?? this.makeBase(period, sealed);
    this.bases.set(name, made);
    return made;
  }

  private async makeBase(key: PeriodKey, sealed: boolean): Promise<Base> {
    const period = PERIODS.find((each) => each.key === key) ?? PERIODS[0];
    const report = ordinaryReport(period);
    const spec = sealed ? await sealedSpecOf(report) : specOf(report);
    return { spec, bytes: await writeWorkbook(spec), places: placesOf(spec) };
  }

  /** Every mistake in a file of its own. LibreOffice works beside us. */
  async make(mistakes: readonly Mistake[]): Promise<readonly CorpusFile[]> {
    const jobs: Job[] = [];
    for (const mistake of mistakes) if (mistake.edit.by === 'libreoffice') jobs.push(await this.jobOf(mistake, mistake.edit));
    const [edited, here] = await Promise.all([editAll(jobs, this.folder), this.makeHere(mistakes)]);
    const files: CorpusFile[] = [];
    for (const mistake of mistakes) {
      const bytes = here.get(mistake) ?? edited.get(nameOf(mistake));
      if (!bytes) throw new Error(`There is no file for ${nameOf(mistake)}`);
      const { places } = await this.base(mistake);
      files.push({ mistake, bytes, ...whereIn(places, mistake) });
    }
    return files;
  }

  private async jobOf(mistake: Mistake, { steps }: Extract<Edit, { by: 'libreoffice' }>): Promise<Job> {
    const { bytes, places } = await this.base(mistake);
    const at: At = (key) => placeAt(places, key);
    const typed = Object.entries(mistake.entries).map(([key, filling]) => typing(at(key), filling));
    return { name: nameOf(mistake), bytes, steps: [...typed, ...(steps?.(at) ?? [])] };
  }

  private async makeHere(mistakes: readonly Mistake[]): Promise<ReadonlyMap<Mistake, Uint8Array>> {
    const made = new Map<Mistake, Uint8Array>();
    for (const mistake of mistakes) {
      const { edit, entries } = mistake;
      if (edit.by === 'libreoffice') continue;
      const { spec, bytes, places } = await this.base(mistake);
      const at: At = (key) => placeAt(places, key);
      if (edit.by === 'writer') {
        const filled = withEntries(spec, entries, places);
        made.set(mistake, await writeWorkbook(edit.change ? edit.change(filled, at) : filled));
      } else {
        const file = new XmlFile(bytes);
        file.fill(fillingsOf(entries, places));
        edit.change?.(file, at);
        made.set(mistake, file.bytes());
      }
    }
    return made;
  }
}

function whereIn(places: Places, { expected: { place, rowBelow } }: Mistake): Pick<CorpusFile, 'address' | 'row'> {
  if (rowBelow !== undefined) return { row: positionOf(placeAt(places, `${rowBelow}.name`).address).row + 1 };
  return place === undefined ? {} : { address: placeAt(places, place).address };
}

export const nameOf = ({ check, variant, edit }: Mistake): string => `${check}: ${variant} (${edit.by})`;
