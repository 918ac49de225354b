import { readByline } from "../../document/byline.ts";
import { peopleOf, readNames } from "../../document/byline-names.ts";
import { Heading, headingBits } from "../../document/heading-words.ts";
import { Pieces } from "../../document/pieces.ts";
import { isWebAddress } from "../web-address.ts";
import { readDay } from "./day.ts";
import type { PageHead, Signature } from "./head.ts";
import type { LinkedArticle } from "./linked-data.ts";
import type { Passage } from "./passage.ts";

const METAS = [
  "author",
  "article:author",
  "dc.creator",
  "parsely-author",
  "sailthru.author",
  "byl",
  "citation_author",
];
const MAX_NAME = 60;
const MAX_AUTHORS = 20;
/** How many passages below the headline a byline may stand. */
const NEAR = 30;

/** Who wrote an article, as its linked data, its head, or the marks around its byline say; the first that names anyone. */
export function authorsOf(
  head: PageHead,
  linked: LinkedArticle | undefined,
  passages: readonly Passage[],
  headline: number,
  site: string,
): readonly string[] {
  const clean = (names: readonly string[]): string[] => cleanNames(names, site);
  const told = clean(linked?.authors ?? []);
  const meta = clean(METAS.flatMap((name) => head.metas.get(name) ?? []));
  if (told.length > 0) return told.every((name) => meta.includes(name)) ? meta : told;
  const signed = head.signatures.filter(({ of }) => of === "author");
  const sure = clean(
    nearest(
      signed.filter((one) => one.sure),
      headline,
    ),
  );
  if (meta.length > 0) return meta;
  if (sure.length > 0) return sure;
  const styled = clean(
    nearest(
      signed.filter((one) => !one.sure && isByline(one)),
      headline,
    ),
  );
  return styled.length > 0 ? styled : clean(bylineNear(passages, headline));
}

const MAX_LINE = 150;

/** The names of the first line by the headline that reads like a byline. */
function bylineNear(passages: readonly Passage[], headline: number): readonly string[] {
  if (headline < 0) return [];
  for (const { text } of passages.slice(Math.max(0, headline - 3), headline + NEAR)) {
    if (text.length > MAX_LINE) continue;
    const names = namesInByline(text);
    if (names.length > 0) return names;
  }
  return [];
}

/** "By Jane Roe, Oslo", "Posted on 2 May 2023 by Jane Roe", "Jane Roe May 2, 2023". */
function namesInByline(line: string): readonly string[] {
  const pieces = new Pieces(line, 0, line.length);
  const authors = readByline(pieces)?.authors ?? [];
  if (authors.length > 0) return authors;
  if (readDay(line) === undefined) return [];
  const by = line.toLowerCase().lastIndexOf(" by ");
  const from = by < 0 ? line : line.slice(by + 4);
  const names = readNames(new Pieces(from, 0, from.length), 0);
  return peopleOf(new Pieces(from, 0, from.length), names);
}

/** What styles call a byline must also read like one. */
const isByline = ({ text }: Signature): boolean => /^by\s/i.test(text) || isName(text);

/** The names beside the headline: those of other stories stand further off. */
function nearest(signatures: readonly Signature[], headline: number): string[] {
  const below = signatures.filter(
    ({ place }) => headline < 0 || (place >= headline - 5 && place <= headline + NEAR),
  );
  const first = below[0];
  return below.filter(({ place }) => place <= first.place + 3).map(({ text }) => text);
}

function cleanNames(written: readonly string[], site: string): string[] {
  const names = new Map<string, string>();
  for (const line of written)
    for (const name of namesIn(line)) {
      const key = name.toLowerCase();
      if (key !== site.toLowerCase() && !names.has(key) && names.size < MAX_AUTHORS) names.set(key, name);
    }
  return [...names.values()];
}

const DIVIDED = /\s*(?:[,;|•·/]|\s+-\s+|\band\b|&)\s*/i;

/** "By Jane Roe and John Doe, Staff Writers": the names. */
function namesIn(written: string): string[] {
  const line = written
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:(?:written|words|story|text|reviewed|posted) )?by:? /i, "");
  if (line === "" || line.length > 300 || isWebAddress(line) || line.includes("@")) return [];
  const parts = line.split(DIVIDED).map((part) => part.trim());
  const people = parts.filter(isName);
  return people.length > 0
    ? people
    : parts.length === 1 && line.length <= MAX_NAME && isLabel(line)
      ? [line]
      : [];
}

/** A name of several words, each in upper case or a particle, none of them a role or a newsroom's. */
function isName(written: string): boolean {
  if (written.length > MAX_NAME) return false;
  const pieces = new Pieces(written, 0, written.length);
  const names = readNames(pieces, 0);
  return (
    names.bounds.length === 2 &&
    pieces.at(names.end) === undefined &&
    peopleOf(pieces, names).length === 1 &&
    !isRole(written)
  );
}

const isRole = (written: string): boolean =>
  written
    .toLowerCase()
    .split(" ")
    .some((word) => (headingBits(word) & Heading.Role) !== 0);

/** Not "admin", not a name for a program. */
const isLabel = (written: string): boolean =>
  /^\p{Lu}/u.test(written) && !/^(?:admin|staff|editor)s?$/i.test(written) && !/[\d_]/.test(written);
