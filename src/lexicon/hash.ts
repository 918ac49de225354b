/** FNV-1a over UTF-16 code units, by which the lexicon finds a key. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  // The last bits of the product depend on the first letters too little: fold the high half onto the low one.
  return (hash ^ (hash >>> 15)) >>> 0;
}
