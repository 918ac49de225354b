import type { Document } from "../document/document.ts";
import { Tag } from "../language/tag.ts";

const SEEM: ReadonlySet<string> = new Set(
  "seems seemed appears appeared turns turned happens happened rains rained snows snowed".split(" "),
);
const OPENERS: ReadonlySet<string> = new Set(
  "that to how if whether for who what why when until before since".split(" "),
);
const MAKE: ReadonlySet<string> = new Set(
  "make makes made making find finds found consider considers keep kept".split(" "),
);
/** What only somebody can be before "to": "it is ready to sell". */
const WILLING: ReadonlySet<string> = new Set(
  "able unable ready willing unwilling prepared eager keen reluctant committed determined set pleased aware".split(
    " ",
  ),
);
const REACH = 6;

/** "it" that stands for nothing: "it is clear that", "it takes years to", "made it hard to". */
export function isExpletive({ tokens }: Document, at: number): boolean {
  const { lower, tag, count } = tokens;
  if (lower[at] !== "it") return false;
  if (SEEM.has(lower[at + 1])) return true;
  if (at > 0 && MAKE.has(lower[at - 1]) && tag[at + 1] === Tag.Adjective) return true;
  let i = at + 1;
  while (i < count && i < at + 4 && HELPS.has(tag[i])) i++;
  if (i === at + 1 || lower[i - 1] === "have" || lower[i - 1] === "has") return false;
  const be = tag[i - 1] === Tag.Copula || lower[i - 1] === "been";
  if (!be) return lower[i] === "take" || lower[i] === "takes" || lower[i] === "took";
  if (WILLING.has(lower[i])) return false;
  for (let j = i; j < count && j < i + REACH && tag[j] !== Tag.Punctuation; j++)
    if (OPENERS.has(lower[j])) return true;
  return false;
}

const HELPS: ReadonlySet<number> = new Set([Tag.Copula, Tag.Modal, Tag.Auxiliary, Tag.Negative, Tag.Adverb]);
