/**
 * SHA-256 in hexadecimal.
 *
 * @throws where the page was not loaded over a secure connection, which has no Web Crypto
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
