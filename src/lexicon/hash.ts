/** FNV-1a over UTF-16 code units, an ASCII letter in upper case like the one in lower case, by which words are found. */
export const SEED = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;

/** The last bits of the product depend on the first letters too little: folds the high half onto the low one. */
export const finished = (hash: number): number => hash ^ (hash >>> 15);

/** The hash of `text.slice(start, end)`. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = SEED;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) | 32), PRIME);
  return finished(hash);
}
