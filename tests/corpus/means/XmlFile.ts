/** An .xlsx changed in its XML, as programs do that know nothing of our sheets. Every change must find what it changes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fillParts, sheetPaths, type Fillings } from '../../engines/fillTemplate';
import type { Place } from '../places';

export interface NewLook {
  readonly fontName?: string;
  readonly numberFormat?: string;
  readonly locked?: true;
}

const STYLES = 'xl/styles.xml';
const WORKBOOK = 'xl/workbook.xml';

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export class XmlFile {
  private readonly parts: Record<string, Uint8Array>;
  private readonly paths: ReadonlyMap<string, string>;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
    this.paths = sheetPaths(this.parts);
  }

  /** Not compressed, as some programs save; those of our writer and of LibreOffice are. */
  bytes(): Uint8Array {
    return zipSync(this.parts, { level: 0 });
  }

  fill(fillings: Fillings): void {
    fillParts(this.parts, fillings);
  }

  private text(path: string): string {
    const part = this.parts[path];
    if (!part) throw new Error(`The file has no ${path}`);
    return strFromU8(part);
  }

  private change(path: string, from: string | RegExp, to: string): void {
    const before = this.text(path);
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${path} has no ${String(from)}`);
    this.parts[path] = strToU8(after);
  }

  private pathOf(sheet: string): string {
    const path = this.paths.get(sheet);
    if (path === undefined) throw new Error(`The file has no sheet ${sheet}`);
    return path;
  }

  addPart(path: string, content: string): void {
    this.parts[path] = strToU8(content);
  }

  changeWorkbook(from: string | RegExp, to: string): void {
    this.change(WORKBOOK, from, to);
  }

  changeWorkbookRelationships(from: string | RegExp, to: string): void {
    this.change('xl/_rels/workbook.xml.rels', from, to);
  }

  changeSheet(sheet: string, from: string | RegExp, to: string): void {
    this.change(this.pathOf(sheet), from, to);
  }

  removeName(name: string): void {
    this.changeWorkbook(new RegExp(`<definedName name="${name}"[^>]*>[^<]*</definedName>`), '');
  }

  private changeCell({ sheet, address }: Place, made: (style: string) => string): void {
    const path = this.pathOf(sheet);
    const cell = new RegExp(`<c r="${address}"((?: [a-z]+="[^"]*")*)(?:/>|>.*?</c>)`, 's');
    const attributes = cell.exec(this.text(path))?.[1];
    if (attributes === undefined) throw new Error(`${sheet} has no cell ${address}`);
    this.change(path, cell, made(/ s="\d+"/.exec(attributes)?.[0] ?? ''));
  }

  setText(place: Place, content: string): void {
    this.changeCell(place, (style) => `<c r="${place.address}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(content)}</t></is></c>`);
  }

  setNumber(place: Place, content: number): void {
    this.changeCell(place, (style) => `<c r="${place.address}"${style}><v>${content}</v></c>`);
  }

  /** A formula (without "=") and the number or text that it gave when it was saved. */
  setFormula(place: Place, formula: string, result: number | string): void {
    const type = typeof result === 'string' ? ' t="str"' : '';
    this.changeCell(place, (style) =>
      `<c r="${place.address}"${style}${type}><f>${escapeXml(formula)}</f><v>${escapeXml(String(result))}</v></c>`,
    );
  }

  clear(place: Place): void {
    this.changeCell(place, (style) => `<c r="${place.address}"${style}/>`);
  }

  /** Gives a cell a look of its own, made from the one it has. */
  restyle({ sheet, address }: Place, look: NewLook): void {
    const path = this.pathOf(sheet);
    const number = new RegExp(`<c r="${address}"[^>]*? s="(\\d+)"`).exec(this.text(path))?.[1];
    const formats = /<cellXfs count="\d+">(.*?)<\/cellXfs>/s.exec(this.text(STYLES))?.[1] ?? '';
    const all = formats.match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
    const old = all[Number(number)];
    if (number === undefined || old === undefined) throw new Error(`${sheet} has no styled cell ${address}`);
    this.change(STYLES, /<cellXfs count="\d+">.*?<\/cellXfs>/s, `<cellXfs count="${all.length + 1}">${formats}${this.restyled(old, look)}</cellXfs>`);
    this.change(path, new RegExp(`(?<=<c r="${address}"[^>]*? s=")${number}(?=")`), String(all.length));
  }

  private restyled(format: string, { fontName, numberFormat, locked }: NewLook): string {
    let made = format;
    if (fontName !== undefined) made = made.replace(/fontId="\d+"/, `fontId="${this.addFont(fontName)}"`);
    if (numberFormat !== undefined) made = made.replace(/numFmtId="\d+"/, `numFmtId="${this.addNumberFormat(numberFormat)}"`);
    return locked ? made.replace(/<protection [^>]*\/>/, '').replace(/ applyProtection="1"/, '') : made;
  }

  private addFont(name: string): number {
    const count = Number(/<fonts count="(\d+)"/.exec(this.text(STYLES))?.[1]);
    this.change(STYLES, `<fonts count="${count}"`, `<fonts count="${count + 1}"`);
    this.change(STYLES, '</fonts>', `<font><sz val="11"/><name val="${name}"/></font></fonts>`);
    return count;
  }

  private addNumberFormat(code: string): number {
    const id = 300;
    const count = Number(/<numFmts count="(\d+)"/.exec(this.text(STYLES))?.[1]);
    this.change(STYLES, `<numFmts count="${count}"`, `<numFmts count="${count + 1}"`);
    this.change(STYLES, '</numFmts>', `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/></numFmts>`);
    return id;
  }
}
