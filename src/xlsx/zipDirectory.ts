import { UnusableFileError } from './UnusableFileError';

/** One file inside a zip, as the directory at the zip's end describes it. Sizes are in bytes. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const END64_SIGNATURE = 0x06064b50;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const END64_LOCATOR_LENGTH = 20;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const ZIP64_EXTRA = 0x0001;
/** Stands where the true number is too long for the field and is found in the zip64 records. */
const SEE_ZIP64 = 0xffffffff;

/**
 * The directory of a zip, read without unpacking anything.
 *
 * @throws UnusableFileError `damaged` when the directory is missing or does not fit the file.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesFrom(view, bytes);
  } catch (error) {
    // DataView throws a RangeError at the end of the bytes: the directory points outside the file.
    if (error instanceof RangeError) throw new UnusableFileError('damaged', 'the zip directory points outside the file');
    throw error;
  }
}

function entriesFrom(view: DataView, bytes: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let offset = directoryOffset(view);
  while (view.getUint32(offset, true) === ENTRY_SIGNATURE) {
    const nameLength = view.getUint16(offset + 28, true);
    const extraLength = view.getUint16(offset + 30, true);
    const commentLength = view.getUint16(offset + 32, true);
    const nameStart = offset + ENTRY_LENGTH;
    const extraStart = nameStart + nameLength;
    const [size, packedSize, headerOffset] = longNumbers(
      view,
      [view.getUint32(offset + 24, true), view.getUint32(offset + 20, true), view.getUint32(offset + 42, true)],
      extraStart,
      extraLength,
    );
    entries.push({
      path: new TextDecoder().decode(bytes.subarray(nameStart, extraStart)),
      method: view.getUint16(offset + 10, true),
      encrypted: (view.getUint16(offset + 8, true) & 1) === 1,
      crc: view.getUint32(offset + 16, true),
      packedSize,
      size,
      headerOffset,
    });
    offset = extraStart + extraLength + commentLength;
  }
  return entries;
}

function directoryOffset(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let end = view.byteLength - END_LENGTH; end >= lowest; end--) {
    if (view.getUint32(end, true) !== END_SIGNATURE) continue;
    const offset = view.getUint32(end + 16, true);
    return offset === SEE_ZIP64 ? longDirectoryOffset(view, end) : offset;
  }
  throw new UnusableFileError('damaged', 'the zip has no directory');
}

function longDirectoryOffset(view: DataView, end: number): number {
  const locator = end - END64_LOCATOR_LENGTH;
  if (view.getUint32(locator, true) !== END64_LOCATOR_SIGNATURE) {
    throw new UnusableFileError('damaged', 'the zip64 locator is missing');
  }
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(end64, true) !== END64_SIGNATURE) {
    throw new UnusableFileError('damaged', 'the zip64 directory end is missing');
  }
  return Number(view.getBigUint64(end64 + 48, true));
}

/** Replaces, in their order, the numbers that the zip64 record of the entry gives in full. */
function longNumbers(
  view: DataView,
  numbers: readonly [number, number, number],
  extraStart: number,
  extraLength: number,
): [number, number, number] {
  const [size, packedSize, headerOffset] = numbers;
  if (!numbers.includes(SEE_ZIP64)) return [size, packedSize, headerOffset];
  let field = extraStart;
  while (view.getUint16(field, true) !== ZIP64_EXTRA) {
    field += 4 + view.getUint16(field + 2, true);
    if (field >= extraStart + extraLength) throw new UnusableFileError('damaged', 'a zip64 size is missing');
  }
  let at = field + 4;
  const next = (number: number): number => {
    if (number !== SEE_ZIP64) return number;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  return [next(size), next(packedSize), next(headerOffset)];
}
