/**
 * A text as programs of Microsoft's save it: in UTF-16 where its first bytes say so, else in UTF-8. Without those bytes.
 *
 * @throws TypeError when it is in neither
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
