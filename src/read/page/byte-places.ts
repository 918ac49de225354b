const STRIDE = 256;

/**
 * The bytes at which characters of a decoded text begin; `places` go up. Whatever the encoding: it is decoded once more,
 * in strides, and byte by byte where a place is near.
 */
export function bytePlaces(bytes: Uint8Array, encoding: string, places: readonly number[]): number[] {
  const decoder = new TextDecoder(encoding);
  const found: number[] = [];
  let byte = 0;
  let character = 0;
  for (const place of places) {
    while (character < place && byte < bytes.length) {
      const step = place - character > STRIDE ? STRIDE : 1;
      const chunk = bytes.subarray(byte, byte + step);
      character += decoder.decode(chunk, { stream: true }).length;
      byte += chunk.length;
    }
    found.push(byte);
  }
  return found;
}
