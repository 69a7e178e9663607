/** Fills cells of an .xlsx in its XML, as any other program would leave them: texts inline, errors and booleans as such. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellInput } from '../../src/domain/entry';

/** A value, or a formula (without "=") that gives one. */
export type Filling = CellInput | { readonly kind: 'formula'; readonly formula: string };

/** By sheet name, then by A1 address. */
export type Fillings = Readonly<Record<string, Readonly<Record<string, Filling>>>>;

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function cellXml(address: string, style: string, filling: Filling): string {
  const open = `<c r="${address}"${style}`;
  switch (filling.kind) {
    case 'empty':
      return `${open}/>`;
    case 'text':
      return `${open} t="inlineStr"><is><t xml:space="preserve">${escape(filling.text)}</t></is></c>`;
    case 'number':
      return `${open}><v>${filling.number}</v></c>`;
    case 'boolean':
      return `${open} t="b"><v>${filling.boolean ? 1 : 0}</v></c>`;
    case 'error':
      return `${open} t="e"><v>${escape(filling.error)}</v></c>`;
    case 'formula':
      return `${open}><f>${escape(filling.formula)}</f></c>`;
  }
}

/** The path of each sheet's part, by the sheet's name. */
export function sheetPaths(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([relationship]) => [
      /\bId="([^"]+)"/.exec(relationship)?.[1] ?? '',
      /\bTarget="([^"]+)"/.exec(relationship)?.[1] ?? '',
    ]),
  );
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([sheet]) => {
      const target = targets.get(/\br:id="([^"]+)"/.exec(sheet)?.[1] ?? '') ?? '';
      return [/\bname="([^"]+)"/.exec(sheet)?.[1] ?? '', `xl/${target.replace(/^\/?(xl\/)?/, '')}`];
    }),
  );
}

/** @throws when a sheet or a cell is not in the file: only cells that the template has can be filled */
export function fillTemplate(template: Uint8Array, fillings: Fillings): Uint8Array {
  const parts = unzipSync(template);
  fillParts(parts, fillings);
  return zipSync(parts, { level: 1 });
}

/** The same in a file that is unpacked. */
export function fillParts(parts: Record<string, Uint8Array>, fillings: Fillings): void {
  const paths = sheetPaths(parts);
  for (const [sheet, cells] of Object.entries(fillings)) {
    const path = paths.get(sheet);
    const part = path && parts[path];
    if (!path || !part) throw new Error(`The template has no sheet ${sheet}`);
    const pending = new Map(Object.entries(cells));
    const xml = strFromU8(part).replace(
      /<c r="([A-Z]+\d+)"((?: [a-z]+="[^"]*")*)(?:\/>|>.*?<\/c>)/gs,
      (whole, address: string, attributes: string) => {
        const filling = pending.get(address);
        if (!filling) return whole;
        pending.delete(address);
        return cellXml(address, /( s="\d+")/.exec(attributes)?.[1] ?? '', filling);
      },
    );
    if (pending.size > 0) throw new Error(`The template has no cell ${[...pending.keys()].join(', ')} on ${sheet}`);
    parts[path] = strToU8(xml);
  }
}
