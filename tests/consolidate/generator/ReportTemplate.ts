/**
 * The standard workbook of a period, ready to be filled many times over: written once by our own writer, cut at the cells
 * of its sheets, its other parts kept packed. Texts go among the shared ones, as Excel saves them.
 */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { periodEnd, type Period } from '../../../src/domain/period';
import type { Seal } from '../../../src/domain/seal';
import { cellAddress } from '../../../src/workbook/a1';
import { SEAL_COLUMN } from '../../../src/workbook/sheets/ledgerLayout';
import { sealBlock } from '../../../src/workbook/sheets/sealBlock';
import { STANDARD_SHEET_NAMES } from '../../../src/workbook/workbookPlan';
import { workbookSpec } from '../../../src/workbook/workbookSpec';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { escapeXml } from '../../corpus/means/XmlFile';
import { placeAt, placesOf, SHEETS, type Place, type Places } from '../../corpus/places';
import type { EntriesByPlace } from '../../corpus/report';
import { sheetPaths, type Filling } from '../../engines/fillTemplate';
import { resolution } from '../../engines/standardFile';
import { packPart, zipOf, type PackedPart } from '../../xlsx/zipFile';

const SHARED = 'xl/sharedStrings.xml';
const CELL = /<c r="([A-Z]+\d+)"((?: [a-z]+="[^"]*")*)(?:\/>|>.*?<\/c>)/gs;

/** A sheet's XML, cut so that `pieces[index]` of a cell is the cell itself. */
interface CutSheet {
  readonly pieces: readonly string[];
  readonly cells: ReadonlyMap<string, { readonly index: number; readonly style: string }>;
}

function cutSheet(xml: string): CutSheet {
  const pieces: string[] = [];
  const cells = new Map<string, { index: number; style: string }>();
  let end = 0;
  for (const { 0: whole, 1: address = '', 2: attributes = '', index } of xml.matchAll(CELL)) {
    pieces.push(xml.slice(end, index));
    cells.set(address, { index: pieces.length, style: / s="\d+"/.exec(attributes)?.[0] ?? '' });
    pieces.push(whole);
    end = index + whole.length;
  }
  return { pieces: [...pieces, xml.slice(end)], cells };
}

/** The texts that one filled workbook adds to the shared ones. */
class SharedTexts {
  private readonly added = new Map<string, number>();
  private readonly before: number;

  constructor(private readonly xml: string) {
    this.before = xml.match(/<si>/g)?.length ?? 0;
  }

  indexOf(text: string): number {
    const index = this.added.get(text) ?? this.before + this.added.size;
    this.added.set(text, index);
    return index;
  }

  toXml(): string {
    const items = [...this.added.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
    return this.xml.replace(/ (count|uniqueCount)="\d+"/g, '').replace('</sst>', () => `${items.join('')}</sst>`);
  }
}

function cellXml(address: string, style: string, filling: Filling, texts: SharedTexts): string {
  switch (filling.kind) {
    case 'text':
      return `<c r="${address}"${style} t="s"><v>${texts.indexOf(filling.text)}</v></c>`;
    case 'number':
      return `<c r="${address}"${style}><v>${filling.number}</v></c>`;
    default:
      throw new Error(`Nobody enters a ${filling.kind}`);
  }
}

interface PlacedFilling extends Place {
  readonly filling: Filling;
}

export class ReportTemplate {
  private constructor(
    private readonly packed: readonly PackedPart[],
    private readonly sheets: ReadonlyMap<string, CutSheet & { readonly path: string }>,
    private readonly shared: string,
    readonly places: Places,
  ) {}

  static async of(period: Period): Promise<ReportTemplate> {
    const evaluationDate = periodEnd(period, resolution.year);
    const spec = workbookSpec({ resolution, appendices: [1, 2], period, evaluationDate, sheetNames: STANDARD_SHEET_NAMES });
    const parts = unzipSync(await writeWorkbook(spec));
    const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
    const sheets = new Map([...sheetPaths(parts)].map(([name, path]) => [name, { path, ...cutSheet(text(path)) }]));
    const packed = Object.entries(parts).map(([path, content]) => packPart(path, content));
    return new ReportTemplate(packed, sheets, text(SHARED), placesOf(spec));
  }

  /** @returns the file */
  fill(entries: EntriesByPlace, seals: readonly Seal[] = []): Uint8Array {
    const texts = new SharedTexts(this.shared);
    const bySheet = new Map<string, PlacedFilling[]>();
    for (const [key, filling] of Object.entries(entries)) {
      const place = placeAt(this.places, key);
      const own = bySheet.get(place.sheet) ?? [];
      bySheet.set(place.sheet, own);
      own.push({ ...place, filling });
    }
    const changed = new Map([...bySheet].map(([name, fillings]) => this.filledSheet(name, fillings, texts)));
    if (seals.length > 0) changed.set(...this.sealedLedger(seals, texts));
    changed.set(SHARED, texts.toXml());
    return zipOf(this.packed.map((part) => {
      const content = changed.get(part.path);
      return content === undefined ? part : packPart(part.path, strToU8(content));
    }));
  }

  private sheet(name: string): CutSheet & { readonly path: string } {
    const sheet = this.sheets.get(name);
    if (!sheet) throw new Error(`The template has no sheet ${name}`);
    return sheet;
  }

  private filledSheet(name: string, fillings: readonly PlacedFilling[], texts: SharedTexts): [path: string, xml: string] {
    const { path, pieces, cells } = this.sheet(name);
    const filled = [...pieces];
    for (const { address, filling } of fillings) {
      const cell = cells.get(address);
      if (!cell) throw new Error(`${name} has no cell ${address}`);
      filled[cell.index] = cellXml(address, cell.style, filling, texts);
    }
    return [path, filled.join('')];
  }

  /** The record is longer than the ledger: the rows below it are added. */
  private sealedLedger(seals: readonly Seal[], texts: SharedTexts): [path: string, xml: string] {
    const { cells } = this.sheet(SHEETS.ledger);
    const inside: PlacedFilling[] = [];
    let below = '';
    for (const [index, values] of sealBlock(seals, resolution).values.entries()) {
      const row = values.flatMap((value, column): readonly PlacedFilling[] =>
        value === ''
          ? []
          : [{ sheet: SHEETS.ledger, address: cellAddress(SEAL_COLUMN + column, index + 1), filling: { kind: 'text', text: value } }]);
      if (cells.has(cellAddress(SEAL_COLUMN, index + 1))) inside.push(...row);
      else below += `<row r="${index + 1}">${row.map(({ address, filling }) => cellXml(address, '', filling, texts)).join('')}</row>`;
    }
    const [path, xml] = this.filledSheet(SHEETS.ledger, inside, texts);
    return [path, xml.replace('</sheetData>', () => `${below}</sheetData>`)];
  }
}
