/** Defined names. Univer keeps them, so that its formulas know them. */

import { IDefinedNamesService, type ISetDefinedNameMutationParam } from '@univerjs/engine-formula';
import { ExcelError } from '../wire/ExcelError';
import { type Area, formatA1, lastColumn, lastRow, columnName, parseA1, quoteSheetName, splitReference } from './Area';
import type { HostSheet } from './HostSheet';
import type { HostWorkbook } from './HostWorkbook';

export interface HostName {
  readonly id: string;
  readonly name: string;
  /** Begins with "=". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** Null where the name belongs to the workbook. */
  readonly sheet: HostSheet | null;
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

export class HostNames {
  private count = 0;

  constructor(private readonly book: HostWorkbook) {}

  /** All names, or those of one scope. */
  all(scope?: HostSheet | null): HostName[] {
    const map = this.service.getDefinedNameMap(this.book.unitId) ?? {};
    return Object.values(map)
      .map((item) => this.toName(item))
      .filter((name) => scope === undefined || name.sheet?.id === scope?.id)
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  find(name: string, scope: HostSheet | null = null): HostName | null {
    return this.all(scope).find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  add(name: string, formula: string, scope: HostSheet | null, comment = ''): HostName {
    if (!VALID_NAME.test(name) || parseA1(name) || /^r\d*c\d*$/i.test(name)) {
      throw ExcelError.invalidArgument();
    }
    if (this.find(name, scope)) {
      throw ExcelError.itemAlreadyExists();
    }
    const id = `name-${++this.count}`;
    this.book.run('sheet.command.insert-defined-name', this.toParams({ id, name, formula, visible: true, comment, sheet: scope }));
    return this.byId(id);
  }

  update(name: HostName, changes: Partial<Pick<HostName, 'formula' | 'visible' | 'comment'>>): void {
    this.book.run('sheet.command.set-defined-name', this.toParams({ ...name, ...changes }));
  }

  remove(name: HostName): void {
    this.book.run('sheet.command.remove-defined-name', this.toParams(name));
  }

  /** The name as it stands now, or the error that it is gone. */
  byId(id: string): HostName {
    const item = this.service.getValueById(this.book.unitId, id);
    if (!item) {
      throw ExcelError.itemNotFound();
    }
    return this.toName(item);
  }

  /** The range a name stands for; null where it is anything else. */
  rangeOf(name: HostName): { sheet: HostSheet; area: Area } | null {
    const { sheetName, address } = splitReference(name.formula.replace(/^=/, ''));
    const sheet = sheetName === null ? null : this.book.sheet(sheetName);
    const area = parseA1(address);
    return sheet && area ? { sheet, area } : null;
  }

  private get service(): IDefinedNamesService {
    return this.book.injector.get(IDefinedNamesService);
  }

  private toName(item: ISetDefinedNameMutationParam | { id: string; name: string; formulaOrRefString: string; comment?: string; localSheetId?: string; hidden?: boolean }): HostName {
    const scope = item.localSheetId === undefined || item.localSheetId === WORKBOOK_SCOPE ? null : this.book.sheetById(item.localSheetId);
    return {
      id: item.id,
      name: item.name,
      formula: item.formulaOrRefString.startsWith('=') ? item.formulaOrRefString : `=${item.formulaOrRefString}`,
      visible: item.hidden !== true,
      comment: item.comment ?? '',
      sheet: scope,
    };
  }

  private toParams(name: HostName): object {
    const body = name.formula.replace(/^=/, '');
    const isReference = parseA1(splitReference(body).address) !== null;
    return {
      id: name.id,
      name: name.name,
      formulaOrRefString: isReference ? body : `=${body}`,
      localSheetId: name.sheet?.id ?? WORKBOOK_SCOPE,
      comment: name.comment,
      hidden: !name.visible,
    };
  }
}

/** "='Phụ lục 1'!$A$1:$B$2" */
export function absoluteReference(sheet: HostSheet, area: Area): string {
  const first = `$${columnName(area.column)}$${area.row + 1}`;
  const last = `$${columnName(lastColumn(area))}$${lastRow(area) + 1}`;
  const plain = formatA1(area);
  const absolute = /\d/.test(plain) && /[A-Z]/i.test(plain) ? (first === last ? first : `${first}:${last}`) : plain.replace(/([A-Z]+|\d+)/g, '$$$1');
  return `=${quoteSheetName(sheet.name)}!${absolute}`;
}
