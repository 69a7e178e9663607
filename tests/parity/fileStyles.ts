/** The style table of an .xlsx file. */
import type { CellShape, ConditionalFormatShape, Edge } from './workbookShape';
import type { XmlElement } from './xmlTree';

/** Those of the formats that every program knows by number which the workbook may use. */
const BUILT_IN_FORMATS: Readonly<Record<string, string>> = {
  '0': 'General', '1': '0', '2': '0.00', '3': '#,##0', '4': '#,##0.00', '9': '0%', '10': '0.00%', '49': '@',
};
const EDGES: readonly Edge[] = ['top', 'bottom', 'left', 'right'];

export class FileStyleTable {
  private readonly formats: ReadonlyMap<string, string>;
  private readonly looks: readonly CellShape[];

  constructor(private readonly table: XmlElement) {
    this.formats = new Map(
      table.items('numFmts', 'numFmt').map(({ attributes }) => [attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '']),
    );
    this.looks = table.items('cellXfs', 'xf').map((xf) => this.read(xf));
  }

  /** An empty cell of the style with this number. */
  look(index: number): CellShape {
    const look = this.looks[index];
    if (!look) throw new Error(`There is no style ${index}`);
    return look;
  }

  conditionalLook(index: number): Pick<ConditionalFormatShape, 'fill' | 'color' | 'bold' | 'italic'> {
    const dxf = this.table.items('dxfs', 'dxf')[index];
    if (!dxf) throw new Error(`There is no conditional style ${index}`);
    const font = dxf.child('font');
    // A conditional format shows the background colour of its fill, other than a cell.
    const fill = dxf.child('fill')?.child('patternFill')?.child('bgColor');
    return {
      fill: fill ? rgb(fill) : null,
      color: colorOf(font),
      bold: font?.child('b')?.flag('val', true) ?? null,
      italic: font?.child('i')?.flag('val', true) ?? null,
    };
  }

  private read(xf: XmlElement): CellShape {
    const item = (list: string, name: string, id: string): XmlElement => {
      const found = this.table.items(list, name)[xf.number(id, 0)];
      if (!found) throw new Error(`The style refers to a ${name} that is missing`);
      return found;
    };
    const font = item('fonts', 'font', 'fontId');
    const fill = item('fills', 'fill', 'fillId').child('patternFill');
    const border = item('borders', 'border', 'borderId');
    const alignment = xf.child('alignment');
    const on = (name: string): boolean => font.child(name)?.flag('val', true) ?? false;
    const lines = EDGES.flatMap((edge) => {
      const line = border.child(edge);
      const style = line?.attributes['style'];
      return style === undefined ? [] : [[edge, `${style} ${colorOf(line) ?? '000000'}`] as const];
    });
    const underline = font.child('u');
    return {
      numberFormat: this.format(xf.attributes['numFmtId'] ?? '0'),
      font: {
        name: font.child('name')?.attributes['val'] ?? '',
        size: font.child('sz')?.number('val', 0) ?? 0,
        bold: on('b'),
        italic: on('i'),
        underline: underline !== undefined && underline.attributes['val'] !== 'none',
        strikethrough: on('strike'),
        color: colorOf(font) ?? '000000',
      },
      fill: fill?.attributes['patternType'] === 'solid' ? colorOf(fill, 'fgColor') : null,
      alignment: {
        horizontal: alignment?.attributes['horizontal'] ?? 'general',
        vertical: alignment?.attributes['vertical'] ?? 'bottom',
        wrap: alignment?.flag('wrapText') ?? false,
        indent: alignment?.number('indent', 0) ?? 0,
        orientation: alignment?.number('textRotation', 0) ?? 0,
      },
      borders: Object.fromEntries(lines),
      locked: xf.child('protection')?.flag('locked', true) ?? true,
    };
  }

  private format(id: string): string {
    const format = this.formats.get(id) ?? BUILT_IN_FORMATS[id];
    if (format === undefined) throw new Error(`There is no number format ${id}`);
    return format;
  }
}

function colorOf(element: XmlElement | undefined, name = 'color'): string | null {
  const color = element?.child(name);
  return color ? rgb(color) : null;
}

function rgb(color: XmlElement): string {
  const { rgb: value } = color.attributes;
  if (!value?.startsWith('FF')) throw new Error(`The colour ${JSON.stringify(color.attributes)} is not an opaque RGB colour`);
  return value.slice(2);
}
