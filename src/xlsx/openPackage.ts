import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { UnusableFileError } from './UnusableFileError';
import { readZipDirectory, type ZipEntry } from './zipDirectory';

const MEGABYTE = 1024 * 1024;
/** What all parts together may unpack to. A filled workbook of ours is under one megabyte. */
const LARGEST_PACKAGE = 200 * MEGABYTE;
/** Beyond this size, a package that shrank this much was made to fill the memory: real sheets shrink ten to forty times. */
const LARGE_PACKAGE = 20 * MEGABYTE;
const LARGEST_RATIO = 200;

const LOCAL_HEADER_SIGNATURE = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** How much is unpacked between two looks at the size: 64 KB can unpack to 64 MB at most. */
const STEP = 64 * 1024;
/** Parts that are no larger are unpacked in one go, which is faster: at worst as many steps as for 256 MB. */
const UNPACKED_AT_ONCE = 256 * 1024;

/** The parts of an Office file, unpacked one by one when asked for. */
export interface Package {
  /** Of all parts, in lower case and without a leading slash. */
  readonly paths: readonly string[];
  /**
   * The bytes of a part, undefined when there is none of that path. Case and a leading slash do not matter.
   *
   * @throws UnusableFileError when the part is encrypted, or is not what the zip's directory says of it.
   */
  part(path: string): Uint8Array | undefined;
  /** What {@link part} does, for later. */
  unpacker(path: string): (() => Uint8Array) | undefined;
}

/**
 * Opens an Office file. Nothing is unpacked before the sizes that it declares were found acceptable.
 *
 * @throws UnusableFileError when it is not a zip, is encrypted, is damaged or is too large.
 */
export function openPackage(bytes: Uint8Array): Package {
  refuseOtherKinds(bytes);
  const entries = readZipDirectory(bytes);
  refuseTooLarge(entries, bytes.length);
  const byPath = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = partKey(entry.path);
    if (byPath.has(key)) throw new UnusableFileError('damaged', `two parts are called ${entry.path}`);
    byPath.set(key, entry);
  }
  const unpacker = (path: string): (() => Uint8Array) | undefined => {
    const entry = byPath.get(partKey(path));
    return entry && (() => unpack(bytes, entry));
  };
  return { paths: [...byPath.keys()], unpacker, part: (path) => unpacker(path)?.() };
}

const partKey = (path: string): string => path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

function refuseOtherKinds(bytes: Uint8Array): void {
  const begins = (...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04)) return;
  // Excel keeps a workbook with a password in the container of the old .xls format.
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    throw containsUtf16(bytes, 'EncryptedPackage')
      ? new UnusableFileError('encrypted', 'the file opens only with a password')
      : new UnusableFileError('notXlsx', 'a file of the formats before .xlsx');
  }
  throw new UnusableFileError('notXlsx', 'not a zip');
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function refuseTooLarge(entries: readonly ZipEntry[], fileSize: number): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LARGEST_PACKAGE || (total > LARGE_PACKAGE && total > fileSize * LARGEST_RATIO)) {
    throw new UnusableFileError('tooLarge', `${String(fileSize)} bytes unpack to ${String(total)}`);
  }
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { path, size } = entry;
  if (entry.encrypted) throw new UnusableFileError('encrypted', `the part ${path} has a password`);
  if (entry.method !== DEFLATED && entry.method !== STORED) {
    throw new UnusableFileError('damaged', `the part ${path} is packed in the unknown way ${String(entry.method)}`);
  }
  const packed = packedBytes(bytes, entry);
  const content = entry.method === DEFLATED ? inflate(packed, entry) : packed;
  if (content.length !== size || crc32(content) !== entry.crc) {
    throw new UnusableFileError('damaged', `the part ${path} is not what was packed`);
  }
  return content;
}

function packedBytes(bytes: Uint8Array, { path, headerOffset, packedSize }: ZipEntry): Uint8Array {
  const outside = () => new UnusableFileError('damaged', `the part ${path} lies outside the file`);
  if (headerOffset + LOCAL_HEADER_LENGTH > bytes.length) throw outside();
  const header = new DataView(bytes.buffer, bytes.byteOffset + headerOffset, LOCAL_HEADER_LENGTH);
  if (header.getUint32(0, true) !== LOCAL_HEADER_SIGNATURE) throw outside();
  const start = headerOffset + LOCAL_HEADER_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + packedSize > bytes.length) throw outside();
  return bytes.subarray(start, start + packedSize);
}

function inflate(packed: Uint8Array, { path, size }: ZipEntry): Uint8Array {
  try {
    const content = packed.length <= UNPACKED_AT_ONCE ? inflateAtOnce(packed, size) : inflateInSteps(packed, size);
    if (content) return content;
  } catch (error) {
    throw new UnusableFileError('damaged', `the part ${path} cannot be unpacked: ${String(error)}`);
  }
  throw new UnusableFileError('damaged', `the part ${path} is larger than declared`);
}

/** Undefined when there is more than declared: what is too much is counted and dropped. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = inflateSync(packed, { out: new Uint8Array(size + 1) });
  return content.length > size ? undefined : content;
}

/** A part that grows beyond its declared size is dropped at once. */
function inflateInSteps(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length <= size) content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length && length <= size; at += STEP) {
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return length > size ? undefined : content.subarray(0, length);
}
