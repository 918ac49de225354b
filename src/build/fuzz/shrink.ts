/**
 * The smallest text found that still fails: stretches are left out, long ones first, then single characters, until
 * nothing more can go. Tries are bounded, so that a slow failure is reported too.
 */
export function shrink(text: string, fails: (text: string) => boolean, most = 4000): string {
  let smallest = text;
  let tries = 0;
  const attempt = (shorter: string): boolean => {
    if (tries++ >= most || shorter.length >= smallest.length || !fails(shorter)) return false;
    smallest = shorter;
    return true;
  };
  for (const split of [/(?<=\n)/, /(?<=[.?!”"]\s)/, /(?<=\s)/, /(?<=[^\p{L}\p{N}])/u, /(?:)/])
    leaveOut(smallest, split, attempt);
  return smallest;
}

/** Leaves out runs of parts, half of all at first, then ever fewer, each time going on with what is left. */
function leaveOut(text: string, split: RegExp, attempt: (text: string) => boolean): void {
  let parts = text.split(split);
  for (let run = Math.max(1, parts.length >> 1); run >= 1; run = run === 1 ? 0 : run >> 1)
    for (let at = 0; at < parts.length; ) {
      const rest = parts.toSpliced(at, run);
      if (attempt(rest.join(""))) parts = rest;
      else at += run;
    }
}
