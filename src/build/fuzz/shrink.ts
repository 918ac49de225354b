/** Where a text is parted, from coarse to fine: lines, sentences, words, what is no letter, single code units. */
const SPLITS = [/(?<=\n)/, /(?<=[.?!”"]\s)/, /(?<=\s)/, /(?<=[^\p{L}\p{N}])/u, /(?:)/];

/**
 * The smallest text found that still fails: stretches are left out, long ones first, then ever shorter ones, until
 * nothing more can go. Tries are bounded, so that a slow failure is told too.
 */
export function shrink(text: string, fails: (text: string) => boolean, most = 4000): string {
  let smallest = text;
  let left = most;
  for (const split of SPLITS) {
    let parts = smallest.split(split);
    for (let run = parts.length; run >= 1; run = run >> 1)
      for (let at = 0; at < parts.length && left > 0; left--) {
        const rest = parts.toSpliced(at, run);
        if (fails(rest.join(""))) parts = rest;
        else at += run;
      }
    smallest = parts.join("");
  }
  return smallest;
}
