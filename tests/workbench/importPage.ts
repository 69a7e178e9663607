import type { Worksheet } from '@cj-tech-master/excelts';
import type { PageDescription } from '../host/WorkbookDescription';
import { PAPER_SIZES, POINTS_PER_INCH } from './exportPage';

/** A sheet of a file may say nothing about its page. */
interface FilePage {
  readonly pageSetup?: Partial<Worksheet['pageSetup']>;
  readonly headerFooter?: Partial<Worksheet['headerFooter']>;
}

export function pageOf({ pageSetup = {}, headerFooter = {} }: FilePage): PageDescription {
  const paperSize = Object.keys(PAPER_SIZES).find((name) => PAPER_SIZES[name] === pageSetup.paperSize);
  const margins = pageSetup.margins;
  const inPoints = (inches: number | undefined, usual: number): number => Math.round((inches ?? usual) * POINTS_PER_INCH * 1000) / 1000;
  return {
    orientation: pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    ...(paperSize === undefined ? {} : { paperSize }),
    zoom: pageSetup.fitToPage ? fitting(pageSetup.fitToWidth, pageSetup.fitToHeight) : { scale: pageSetup.scale ?? 100 },
    centerHorizontally: pageSetup.horizontalCentered === true,
    centerVertically: pageSetup.verticalCentered === true,
    blackAndWhite: pageSetup.blackAndWhite === true,
    printGridlines: pageSetup.showGridLines === true,
    printHeadings: pageSetup.showRowColHeaders === true,
    margins: {
      top: inPoints(margins?.top, 0.75), bottom: inPoints(margins?.bottom, 0.75), left: inPoints(margins?.left, 0.7),
      right: inPoints(margins?.right, 0.7), header: inPoints(margins?.header, 0.3), footer: inPoints(margins?.footer, 0.3),
    },
    ...(pageSetup.printArea ? { printArea: pageSetup.printArea } : {}),
    ...(pageSetup.printTitlesRow ? { printTitleRows: absolute(pageSetup.printTitlesRow) } : {}),
    ...(pageSetup.printTitlesColumn ? { printTitleColumns: absolute(pageSetup.printTitlesColumn) } : {}),
    headersFooters: { ...sections(headerFooter.oddHeader, 'Header'), ...sections(headerFooter.oddFooter, 'Footer') },
  };
}

/** No pages at all in one direction means as many as it takes. */
function fitting(wide: number | undefined, high: number | undefined): PageDescription['zoom'] {
  return { ...(wide ? { horizontalFitToPages: wide } : {}), ...(high ? { verticalFitToPages: high } : {}) };
}

const absolute = (range: string): string => range.replaceAll('$', '').replace(/[A-Z]+|\d+/g, '$$$&');

type Sections<Place extends string> = Record<`${'left' | 'center' | 'right'}${Place}`, string>;

/** "&LNghị quyết&CTrang &P" in its three parts. */
function sections<Place extends 'Header' | 'Footer'>(text: string | null | undefined, place: Place): Sections<Place> {
  const part = (letter: string): string => new RegExp(`&${letter}(.*?)(?=&[LCR]|$)`, 's').exec(text ?? '')?.[1] ?? '';
  return { [`left${place}`]: part('L'), [`center${place}`]: part('C'), [`right${place}`]: part('R') } as Sections<Place>;
}
