/** Zips made header by header, so that parts stay packed from file to file and headers can say what is not so. */
import { crc32, deflateRawSync } from 'node:zlib';

const STORED = 0;
const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8_NAMES = 0x800;

/** What a header says of a part. Sizes are in bytes. */
export interface ZipHeader {
  readonly path: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

export interface PackedPart extends ZipHeader {
  readonly data: Uint8Array;
  /** Said otherwise before the part's data. */
  readonly local?: Partial<ZipHeader>;
  /** Said otherwise in the directory. */
  readonly directory?: Partial<ZipHeader & { readonly offset: number }>;
}

/** @param level as in zlib; 0 stores the part as it is */
export function packPart(path: string, content: Uint8Array, level = 1): PackedPart {
  const data = level === 0 ? content : deflateRawSync(content, { level });
  return {
    path,
    method: level === 0 ? STORED : DEFLATED,
    flags: UTF8_NAMES,
    crc: crc32(content),
    packedSize: data.length,
    size: content.length,
    data,
  };
}

const ZIP_2_0 = 20;
/** 01/01/1980, the first day that a zip can name. */
const FIRST_DAY = 0x21;

/** The fields that both headers have, from the version needed on. */
function commonFields({ method, flags, crc, packedSize, size }: ZipHeader, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(ZIP_2_0, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt16LE(FIRST_DAY, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packedSize, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

const numbers = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
  return bytes;
};

const LOCAL_SIGNATURE = 0x04034b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;

export function zipOf(parts: readonly PackedPart[]): Buffer {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const local = { ...part, ...part.local };
    const localName = Buffer.from(local.path);
    const pieces = [numbers(LOCAL_SIGNATURE), commonFields(local, localName.length), localName, part.data];
    body.push(...pieces);
    const entry = { ...part, offset, ...part.directory };
    const name = Buffer.from(entry.path);
    const rest = Buffer.concat([Buffer.alloc(10), numbers(entry.offset)]);
    directory.push(numbers(ENTRY_SIGNATURE), Buffer.from([ZIP_2_0, 0]), commonFields(entry, name.length), rest, name);
    offset += pieces.reduce((sum, { length }) => sum + length, 0);
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const counts = Buffer.alloc(8);
  counts.writeUInt16LE(parts.length & 0xffff, 4);
  counts.writeUInt16LE(parts.length & 0xffff, 6);
  const end = Buffer.concat([numbers(END_SIGNATURE), counts, numbers(size, offset), Buffer.alloc(2)]);
  return Buffer.concat([...body, ...directory, end]);
}
