import type { Block } from "./block.ts";

const AGENCY =
  "(?:AP|AFP|afp|dpa|DPA|Reuters|EFE|efe|ANSA|PTI|ANI|IANS|KNA|epd|EPD|sid|SID|AAP|PA|APA|UPI|Xinhua|TASS|Interfax)";
const AGENCIES = `${AGENCY}(?:(?:, ?|/)${AGENCY}){0,5}`;
/** The initials of who wrote and who edited: "mk/jw". */
const SIGNS = "[a-z]{2,4}(?:[/,][a-z]{2,4}){0,2}";
const SIGNED = "[a-z]{2,4}(?:[/,][a-z]{2,4}){1,2}";
const ENDED = `(?:^|(?<=[.!?]["”’')]{0,2} ?))`;

/** What the desk puts behind a story's last sentence: its initials, its agencies, its writers and editors. */
const CREDITS: readonly RegExp[] = [
  // "mk/jw (AP, The Post)": two initials and whatever they worked from.
  new RegExp(`(?:^|(?<=\\s))${SIGNED} ?\\([A-Za-z][^()]{1,60}\\)$`),
  new RegExp(`${ENDED}(?:${SIGNS} ?)?\\(${AGENCIES}\\)$`),
  new RegExp(`${ENDED}${AGENCY}[A-Za-z, /]{0,40} \\(${SIGNS}\\)$`),
  new RegExp(`${ENDED}(?:[A-Za-z/]{2,30} )?(?:Authors?|Editors?): ?\\p{Lu}[^.!?]{2,140}$`, "u"),
];
const MAX_CREDIT = 280;
/** Every credit ends with a bracket or names its writer or editor. */
const NAMES_WRITER = /Author|Editor/;

/** Where the credit at the end of a story's last paragraph begins, white space before it included, or its end. */
export function creditStart(text: string, { start, end, holes }: Block): number {
  if (holes.length > 0) return end;
  const from = Math.max(start, end - MAX_CREDIT);
  const tail = text.slice(from, end);
  if (!tail.endsWith(")") && !NAMES_WRITER.test(tail)) return end;
  for (const credit of CREDITS) {
    const found = credit.exec(tail);
    if (found && (found.index > 0 || from === start)) return from + found.index;
  }
  return end;
}
