import type { Draw } from "../draw.ts";
import { amount } from "./amounts.ts";
import { date } from "./dates.ts";
import { official, organization, person, place, speaker } from "./names.ts";

const SAYING =
  "said|says|told reporters|promised|denied|announced|warned|did not say|is expected|wrote|asked|tweeted|has confirmed|declined to say|believes|was told|claimed|added|hopes|plans to argue|refused to comment|acknowledged|predicts|is said to be".split(
    "|",
  );
const THAT = [" that", ",", ":", "", " whether", " how", " it was clear that", " to"];
const MARKS = [
  ["“", "”"],
  ['"', '"'],
  ["‘", "’"],
  ["“", ""],
  ["", "”"],
  ["'", "'"],
  ["``", "''"],
  ["「", "」"],
  ["«", "»"],
] as const;
const ODD = [
  "🇩🇪",
  "👩‍👩‍👧",
  "e\u0301te\u0301",
  "漢字",
  "عربي",
  "\u200b",
  "\ufeff",
  "…",
  "—",
  "(",
  ")",
  "[",
  ";",
];

/** A clause; the deeper it lies, the sooner it ends. */
export function clause(draw: Draw, depth: number): string {
  const shallow = [event, event, sum, change, held];
  const make =
    depth > 0 && draw.chance(60)
      ? draw.of([saying, saying, quoted, attributed, noun, held])
      : draw.of(shallow);
  return make(draw, depth - 1);
}

const event = (draw: Draw): string =>
  `${speaker(draw)} ${draw.of(["met", "left", "sued", "called", "joined", "bought", "visited"])} ${draw.of([place, organization, person])(draw)} ${draw.of(["on", "in", "since", "by", ""])} ${date(draw)}`;

const sum = (draw: Draw): string =>
  `${organization(draw)} ${draw.of(["paid", "lost", "raised", "has", "fined it", "was worth"])} ${amount(draw)} ${draw.of(["in", "for", "of", "a"])} ${draw.of(["fines", "fee", "growth", "share", "debt", date(draw)])}`;

const change = (draw: Draw): string =>
  `${draw.of(["Sales", "Rents", "Turnout", "growth", "prices"])} ${draw.of(["rose", "fell", "doubled", "dropped", "jumped"])} ${draw.of(["by", "from", "to", ""])} ${amount(draw)} ${draw.of(["to", "in", "from"])} ${draw.of([amount, date])(draw)}`;

const held = (draw: Draw): string =>
  `${official(draw)} ${draw.of(["resigned", "is chairman of", "was named", "succeeded", "spoke to"])} ${draw.of([organization, person, official])(draw)}`;

const saying = (draw: Draw, depth: number): string =>
  `${speaker(draw)} ${draw.of(SAYING)}${draw.of(THAT)} ${clause(draw, depth)}`;

const attributed = (draw: Draw, depth: number): string =>
  draw.way(
    () => `${clause(draw, depth)}, according to ${speaker(draw)}`,
    () => `according to ${speaker(draw)}, ${clause(draw, depth)}`,
    () => `${clause(draw, depth)}, ${speaker(draw)} ${draw.of(SAYING)}`,
    () => `as ${speaker(draw)} ${draw.of(SAYING)}, ${clause(draw, depth)}`,
    () => `${clause(draw, depth)}, ${draw.of(SAYING)} ${speaker(draw)}`,
    () => `${speaker(draw)}, who ${draw.of(SAYING)} ${clause(draw, depth)}, ${clause(draw, depth)}`,
    () => `${speaker(draw)}: ${clause(draw, depth)}`,
  );

const noun = (draw: Draw, depth: number): string =>
  `${draw.of(["the claim", "a promise", "fears", "reports", "the allegation", "no doubt", "it is likely", "allegedly"])} that ${clause(draw, depth)}`;

function quoted(draw: Draw, depth: number): string {
  const [open, close] = draw.of(MARKS);
  const words = `${open}${clause(draw, depth)}${draw.of([",", ".", "", "?", "!"])}${close}`;
  return draw.way(
    () => `${words} ${speaker(draw)} ${draw.of(SAYING)}`,
    () => `${words} ${draw.of(SAYING)} ${speaker(draw)}`,
    () => `${speaker(draw)} ${draw.of(SAYING)}${draw.of(THAT)} ${words}`,
    () => `${words} — ${speaker(draw)}`,
    () => `${clause(draw, depth)}, ${draw.of(SAYING)} the ${open}${organization(draw)}`,
    () =>
      `${draw.of(SAYING)} ${speaker(draw)}${draw.of([",", ":", ""])}${draw.of([" ", "\n", "\n\n"])}${words}`,
    () => `${speaker(draw)} ${draw.of(SAYING)}, ${draw.of(["“”", '""', "“…”", "“", '"—,"', "''?''"])}`,
    () => words,
  );
}

export function sentence(draw: Draw): string {
  const words = clause(draw, draw.between(0, 3));
  const begun = draw.chance(85) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  const odd = draw.chance(8) ? ` ${draw.of(ODD)}` : "";
  return begun + odd + draw.of([".", ".", ".", ".", "?", "!", "", "…", ". ", " ."]);
}
