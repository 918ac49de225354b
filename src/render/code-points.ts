/** Counts offsets of a text as Python and the web's standards do: in code points, where JavaScript counts UTF-16 units. */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs = pairsIn(text);
  return pairs.length === 0 ? (offset) => offset : (offset) => offset - countBelow(pairs, offset);
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Where the second unit of each pair stands, in order. */
function pairsIn(text: string): number[] {
  const pairs: number[] = [];
  for (let i = 1; i < text.length; i++)
    if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) pairs.push(i);
  return pairs;
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
