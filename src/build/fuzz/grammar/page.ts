import type { Draw } from "../draw.ts";
import { date } from "./dates.ts";
import { organization, person, place } from "./names.ts";
import { sentence } from "./sentences.ts";

const BREAKS = ["\n\n", "\n", "\r\n\r\n", "\n\n\n", "\u2028", " ", "\t", "\u0085", "\r"];

/** A page of news: a headline, who wrote it, where it was written, paragraphs, and what stands around them. */
export function newsPage(draw: Draw): string {
  const parts: string[] = [];
  if (draw.chance(50)) parts.push(headline(draw));
  if (draw.chance(25)) parts.push(`By ${person(draw)}${draw.chance(30) ? `, ${organization(draw)}` : ""}`);
  if (draw.chance(20)) parts.push(`${draw.of(["Published", "Updated", ""])} ${date(draw)}`);
  const lead = draw.chance(25)
    ? `${place(draw).toUpperCase()}${draw.of([" (AP) — ", ", May 3 - ", " – "])}`
    : "";
  parts.push(lead + paragraph(draw));
  parts.push(...draw.list(0, 3, () => paragraph(draw)));
  if (draw.chance(20)) parts.push(around(draw));
  if (draw.chance(10)) parts.push(draw.of([" ", "\u00a0", "\n", "\ufeff"]));
  return parts.join(draw.chance(80) ? "\n\n" : draw.of(BREAKS));
}

const headline = (draw: Draw): string => {
  const words = sentence(draw).replace(/[.?!…]+ ?$/, "");
  return draw.chance(20) ? words.toUpperCase() : words;
};

const paragraph = (draw: Draw): string =>
  draw.list(1, 3, () => sentence(draw)).join(draw.of([" ", " ", "  ", "\n"]));

const around = (draw: Draw): string =>
  draw.way(
    () => `${person(draw)} is a reporter at ${organization(draw)}.`,
    () => `Photo: ${person(draw)} in ${place(draw)} on ${date(draw)}. Reuters`,
    () => `Tags: ${place(draw)}, ${organization(draw)}`,
    () => "Sign up for our newsletter. Read more: Share this article",
    () => `# ${sentence(draw)}\n\n> ${sentence(draw)}\n\n- ${sentence(draw)}\n- ${sentence(draw)}`,
  );
