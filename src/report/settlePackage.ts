/** Takes the clock out of a Word file, so that one report gives one file. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { dateToIso, type SerialDate } from '../domain/serialDate';

const CORE = 'docProps/core.xml';
/** A zip knows no day before this one. */
const FILE_DATE = '1980-01-01T00:00:00';
const MOMENT = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

/** @param day what the file says of when it was made: the day its figures are of; nothing where that is not known */
export function settlePackage(bytes: Uint8Array, day: SerialDate | undefined): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts[CORE];
  if (!core) throw new Error(`The document has no ${CORE}`);
  const moments = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;
  const xml = strFromU8(core);
  parts[CORE] = strToU8(
    day === undefined ? xml.replace(moments, '') : xml.replace(MOMENT, `$1${dateToIso(day)}T00:00:00Z$3`),
  );
  return zipSync(parts, { level: 6, mtime: FILE_DATE });
}
