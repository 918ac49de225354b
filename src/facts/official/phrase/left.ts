import { terms } from "../../../lexicon/terms.ts";
import { nameOf, type OfficialContext, sentenceFirst } from "../context.ts";
import { governorOf } from "../governor.ts";
import { ARTICLES, FORMER, NOT_YET, PASSED_OVER, POSSESSIVES } from "../titles/words.ts";
import { modifiersBefore } from "./modifiers.ts";
import { readOwner } from "./owner-before.ts";
import type { Left } from "./sides.ts";
import { splitAcronym, splitChamber, splitPanel, splitUnit } from "./split.ts";
import { trim } from "./trim.ts";

/** Longest stretch before a head that is read. */
const REACH = 14;

/** Reads a title's phrase leftwards from its head; undefined where it is no post at all ("would-be president"). */
export function readLeft(context: OfficialContext, head: number, from = 0): Left | undefined {
  const floor = Math.max(sentenceFirst(context, head), head - REACH, from);
  const start = modifiersBefore(context, head, floor);
  const left: Left = {
    title: start,
    first: start,
    unit: null,
    organization: null,
    land: null,
    former: false,
    opener: "none",
  };
  readOwner(context, left, head, floor);
  if (!readOpener(context, left, head, floor)) return undefined;
  splitChamber(context, left, head);
  splitAcronym(context, left, head);
  splitPanel(context, left, head);
  splitUnit(context, left, head);
  return trim(context, left, head) ? left : undefined;
}

/** Article, possessive pronoun, and what stands between them and the organization. False where the phrase is no post. */
function readOpener(context: OfficialContext, left: Left, head: number, floor: number): boolean {
  const { lower, term } = context.tokens;
  while (left.first > floor && isQualifier(context, left.first - 1)) {
    if (FORMER.has(term[left.first - 1])) left.former = true;
    left.first--;
  }
  const before = left.first > floor ? lower[left.first - 1] : "";
  const opener = left.first > floor ? term[left.first - 1] : 0;
  if (NOT_YET.has(opener)) return false;
  if (ARTICLES.has(opener)) {
    if (left.opener === "none") left.opener = before === "the" ? "definite" : "indefinite";
    left.first--;
  } else if (POSSESSIVES.has(opener)) {
    left.opener = "pronoun";
    left.first--;
    if (before === "its" || before === "whose") {
      const owner = governorOf(context, left.first, left.first + 1);
      left.organization ??= owner?.organization ?? null;
    }
  }
  return head >= left.first;
}

const isQualifier = (context: OfficialContext, at: number): boolean =>
  FORMER.has(context.tokens.term[at]) ||
  PASSED_OVER.has(context.tokens.term[at]) ||
  (OUTER.has(context.tokens.term[at]) && nameOf(context, at + 1) !== undefined);

/** "the chief | U.S. negotiator": ranks that stand before the organization. */
const OUTER = terms("chief top senior lead deputy");
