/** How many bytes are taken at once: the checksum would else take as long as unpacking. */
const SLICE = 8;

/** The 256 entries from `256 * n` on tell what a byte does to the checksum when `n` bytes follow it. */
const TABLE = table();

function table(): Int32Array {
  const all = new Int32Array(256 * SLICE);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    all[byte] = value;
  }
  for (let at = 256; at < all.length; at++) {
    const before = all[at - 256] ?? 0;
    all[at] = (before >>> 8) ^ (all[before & 0xff] ?? 0);
  }
  return all;
}

/** The checksum that zip keeps of every part, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { length } = bytes;
  let crc = -1;
  let at = 0;
  for (const last = length - SLICE; at <= last; at += SLICE) {
    const low = crc ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    crc =
      (TABLE[0x700 | (low & 0xff)] ?? 0) ^ (TABLE[0x600 | ((low >>> 8) & 0xff)] ?? 0) ^
      (TABLE[0x500 | ((low >>> 16) & 0xff)] ?? 0) ^ (TABLE[0x400 | (low >>> 24)] ?? 0) ^
      (TABLE[0x300 | (high & 0xff)] ?? 0) ^ (TABLE[0x200 | ((high >>> 8) & 0xff)] ?? 0) ^
      (TABLE[0x100 | ((high >>> 16) & 0xff)] ?? 0) ^ (TABLE[high >>> 24] ?? 0);
  }
  for (; at < length; at++) crc = (crc >>> 8) ^ (TABLE[(crc ^ view.getUint8(at)) & 0xff] ?? 0);
  return (crc ^ -1) >>> 0;
}
