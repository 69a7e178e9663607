/** Fonts, spellings and spaces: texts that look right and are not. */
import { text } from '../report';
import { byLibreOffice, byXml, edited, typed, type Edit, type Mistake } from '../mistake';
import type { NewLook } from '../means/XmlFile';

const restyled = (key: string, look: NewLook): Edit => byXml((file, at) => file.restyle(at(key), look));
const withFont = (key: string, font: string): Edit => byLibreOffice((at) => [['font', at(key).sheet, at(key).address, font]]);

const decomposed = (content: string) => text(content.normalize('NFD'));

export const TEXTS: readonly Mistake[] = [
  ...edited('legacy-font', [
    { variant: 'TCVN3 reason', at: 'PL1.7.reason', entries: { 'PL1.7.reason': text('TiÕn ®é chËm') }, edit: restyled('PL1.7.reason', { fontName: '.VnTime' }) },
    { variant: 'TCVN3 name', at: 'header.preparedBy', entries: { 'header.preparedBy': text('NguyÔn V¨n Hïng') }, edit: restyled('header.preparedBy', { fontName: '.VnTimeH' }) },
    { variant: 'VNI reason', at: 'PL1.16.reason', entries: { 'PL1.16.reason': text('Tieán ñoä chaäm') }, edit: restyled('PL1.16.reason', { fontName: 'VNI-Times' }) },
    { variant: 'TCVN3 source', at: 'PL1.4.source', entries: { 'PL1.4.source': text('Côc Thèng kª') }, edit: withFont('PL1.4.source', '.VnArial') },
    { variant: 'VNI difficulty', at: 'PL2.1.21.difficulty', entries: { 'PL2.1.21.difficulty': text('Thieáu kinh phí') }, edit: withFont('PL2.1.21.difficulty', 'VNI-Times') },
  ]),
  ...typed('not-nfc', [
    { variant: 'a reason', period: 'h1', entries: { 'PL1.7.reason': decomposed('Tiến độ chậm') }, at: 'PL1.7.reason' },
    { variant: 'a source', period: 'q1', entries: { 'PL1.4.source': decomposed('Cục Thống kê tỉnh') }, at: 'PL1.4.source' },
    { variant: 'a difficulty', period: 'h1', entries: { 'PL2.1.21.difficulty': decomposed('Thiếu kinh phí') }, at: 'PL2.1.21.difficulty' },
    { variant: 'a name', period: 'm9', entries: { 'header.preparedBy': decomposed('Nguyễn Thị Hòa') }, at: 'header.preparedBy' },
    { variant: 'a product', period: 'year', entries: { 'PL2.1.21.product': decomposed('Kế hoạch số 45') }, at: 'PL2.1.21.product' },
  ]),
  ...typed('stray-spaces', [
    { variant: 'before', period: 'h1', entries: { 'PL1.7.reason': text('  Tiến độ chậm') }, at: 'PL1.7.reason' },
    { variant: 'behind', period: 'q1', entries: { 'PL1.4.source': text('Cục Thống kê tỉnh ') }, at: 'PL1.4.source' },
    { variant: 'two between words', period: 'h1', entries: { 'PL2.1.21.difficulty': text('Thiếu  kinh phí') }, at: 'PL2.1.21.difficulty' },
    { variant: 'before a name', period: 'm9', entries: { 'header.preparedBy': text(' Nguyễn Thị Hòa') }, at: 'header.preparedBy' },
    { variant: 'non-breaking, behind', period: 'year', entries: { 'PL2.1.21.product': text('Kế hoạch số 45\u00a0') }, at: 'PL2.1.21.product' },
  ]),
];
