/** Formulas and number formats in entry cells. */
import { formula, number, type EntriesByPlace } from '../report';
import { byLibreOffice, byXml, edited, type At, type Edit, type Mistake } from '../mistake';
import type { XmlFile } from '../means/XmlFile';

const calculated = (key: string, body: string, result: number | string): Edit =>
  byXml((file, at) => file.setFormula(at(key), body, result));
const formatted = (key: string, numberFormat: string): Edit => byXml((file, at) => file.restyle(at(key), { numberFormat }));
const formattedLater = (key: string, numberFormat: string): Edit =>
  byLibreOffice((at) => [['numberFormat', at(key).sheet, at(key).address, numberFormat]]);

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A link as Excel writes it when a formula points into another workbook. */
const linked = (key: string, result: number | string): Edit =>
  byXml((file: XmlFile, at: At) => {
    file.setFormula(at(key), "'[1]Số liệu'!$B$7", result);
    file.changeWorkbook('<definedNames>', '<externalReferences><externalReference r:id="rIdLink"/></externalReferences><definedNames>');
    file.changeWorkbookRelationships('</Relationships>', `<Relationship Id="rIdLink" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`);
    file.addPart('xl/externalLinks/externalLink1.xml', `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Số liệu"/></sheetNames></externalBook></externalLink>`);
    file.addPart('xl/externalLinks/_rels/externalLink1.xml.rels', `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="file:///C:/bao-cao.xlsx" TargetMode="External"/></Relationships>`);
  });

const FRACTION_IS_MISSED = ['reason-missing'];
const share = (key: string, value: number): EntriesByPlace => ({ [key]: number(value) });

export const FORMULAS: readonly Mistake[] = [
  ...edited('formula-in-entry-cell', [
    { variant: 'a sum', at: 'PL1.7.h1', edit: calculated('PL1.7.h1', '7+7.5', 14.5) },
    { variant: 'SUM', at: 'PL1.6.h1', edit: calculated('PL1.6.h1', 'SUM(20000,25000)', 45000) },
    { variant: 'typed in LibreOffice', at: 'PL1.4.h1', entries: { 'PL1.4.h1': formula('12.6+0.1') }, edit: { by: 'libreoffice' } },
    { variant: 'progress', at: 'PL2.1.21.progress', entries: { 'PL2.1.21.startedOn': number(46050), 'PL2.1.21.finishedOn': { kind: 'empty' } }, edit: calculated('PL2.1.21.progress', '9/20*100', 45) },
    { variant: 'an earlier period, in LibreOffice', at: 'PL1.19.q1', entries: { 'PL1.19.q1': formula('90+3.2') }, edit: { by: 'libreoffice' } },
  ]),
  ...edited('external-link', [
    { variant: 'a figure', at: 'PL1.7.h1', edit: linked('PL1.7.h1', 14.5) },
    { variant: 'revenue', at: 'PL1.6.h1', edit: linked('PL1.6.h1', 45000) },
    { variant: 'the baseline', period: 'm9', at: 'PL1.6.baseline', edit: linked('PL1.6.baseline', 88000) },
    { variant: 'a text', at: 'PL1.7.source', edit: linked('PL1.7.source', 'Cục Thống kê tỉnh') },
    { variant: 'known at year end', period: 'year', at: 'PL1.24.year', edit: linked('PL1.24.year', 46.5) },
  ]),
  ...edited('percent-format', [
    { variant: 'growth', at: 'PL1.4.h1', entries: share('PL1.4.h1', 0.126), edit: formatted('PL1.4.h1', '0.0%'), also: FRACTION_IS_MISSED },
    { variant: 'it would seem met', at: 'PL1.16.h1', entries: share('PL1.16.h1', 0.019), edit: formatted('PL1.16.h1', '0.0%'), also: FRACTION_IS_MISSED },
    { variant: 'a range', at: 'PL1.12.h1', entries: share('PL1.12.h1', 0.128), edit: formattedLater('PL1.12.h1', '0.0%'), also: FRACTION_IS_MISSED },
    { variant: 'known at year end', period: 'year', at: 'PL1.13.year', entries: share('PL1.13.year', 0.135), edit: formattedLater('PL1.13.year', '0%'), also: FRACTION_IS_MISSED },
    { variant: 'a wide range', period: 'year', at: 'PL1.9.year', entries: share('PL1.9.year', 0.52), edit: formatted('PL1.9.year', '0%'), also: FRACTION_IS_MISSED },
  ]),
];
