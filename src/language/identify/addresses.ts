/** Where the next thing behind `from` stands that parts of addresses have ("//", "@"), or -1. */
export function addressFrom(text: string, from: number): number {
  const slashes = text.indexOf("//", from);
  const at = text.indexOf("@", from);
  if (slashes < 0 || at < 0) return Math.max(slashes, at);
  return Math.min(slashes, at);
}

/** Where the run without white space begins that `at` stands in. */
export function runStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/\s/.test(text[start - 1])) start--;
  return start;
}

export function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !/\s/.test(text[end])) end++;
  return end;
}
