const LONGEST = 160;

/** A text that is too long for a line, cut between characters. */
export function clip(text: string): string {
  if (text.length <= LONGEST) return text;
  const half = /[\ud800-\udbff]/.test(text[LONGEST - 1]);
  return `${text.slice(0, half ? LONGEST - 1 : LONGEST)}…`;
}
