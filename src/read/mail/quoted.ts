import type { Zone } from "../../document/document.ts";

/** What opens a message within a message; all behind it is not the writer's. */
const FORWARDED =
  /^(?:-{2,} ?(?:original message|forwarded message|forwarded by .{0,80}|ursprüngliche nachricht) ?-{2,}|begin forwarded message:|_{20,})$/i;
const WROTE = /^(?:on|am|le) .{5,200}(?:wrote|schrieb|a écrit) ?:$/i;
/** The line that parts a message from its signature has a space at its end, which some programs cut off. */
const SIGNATURE = /^-- ?$/;
/** What newsletters end with. */
const FOOTER =
  /\b(?:unsubscribe|manage your (?:subscription|preferences|emails?)|you(?:'|’)?(?: a)?re receiving this|you received this (?:e-?mail|message|newsletter)|view (?:this (?:e-?mail|message|newsletter) )?in (?:your|a) browser|forward(?:ed)? this (?:e-?mail|newsletter)|sent from my \w+|all rights reserved)\b/i;
const LONGEST_FOOTER = 300;

/** The parts of a message's text that are quoted, forwarded or no text of its own: they give no facts. */
export function quotedZones(text: string): Zone[] {
  const zones: Zone[] = [];
  const lines = linesOf(text);
  for (let i = 0; i < lines.length; i++) {
    const { line, start } = lines[i];
    if (FORWARDED.test(line) || SIGNATURE.test(line)) {
      zones.push({ zone: "boilerplate", start, end: text.length });
      break;
    }
    if (isQuoted(line, lines[i + 1]?.line ?? ""))
      zones.push({ zone: "boilerplate", start, end: start + Math.max(1, line.length) });
  }
  return zones;
}

/** A line that another message had, that names its writer, or that newsletters end with; the name may take two lines. */
const isQuoted = (line: string, next: string): boolean =>
  line.startsWith(">") ||
  WROTE.test(line) ||
  (/^on /i.test(line) && line.length < 200 && WROTE.test(`${line} ${next}`)) ||
  (line.length < LONGEST_FOOTER && FOOTER.test(line)) ||
  (/^[^.]{0,80}(?:wrote|schrieb|a écrit) ?:$/i.test(line) && next.startsWith(">"));

function linesOf(text: string): { readonly line: string; readonly start: number }[] {
  const found: { line: string; start: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const stop = end < 0 ? text.length : end;
    found.push({ line: text.slice(start, stop).replace(/\r$/, ""), start });
    start = stop + 1;
  }
  return found;
}
