import { governorOf } from "../governor.ts";
import { nameOf, type Scene, sentenceFirst } from "../scene.ts";
import { ARTICLES, FORMER, NOT_YET, PASSED_OVER, POSSESSIVES } from "../titles/words.ts";
import { modifiersBefore } from "./modifiers.ts";
import { readOwner } from "./owner-before.ts";
import type { Left } from "./sides.ts";
import { splitChamber, splitPanel, splitUnit } from "./split.ts";
import { trim } from "./trim.ts";

/** Longest stretch before a head that is read. */
const REACH = 14;

/** Reads a title's phrase leftwards from its head; undefined where it is no post at all ("would-be president"). */
export function readLeft(scene: Scene, head: number, from = 0): Left | undefined {
  const floor = Math.max(sentenceFirst(scene, head), head - REACH, from);
  const start = modifiersBefore(scene, head, floor);
  const left: Left = {
    title: start,
    first: start,
    unit: null,
    organization: null,
    land: null,
    former: false,
    opener: "none",
  };
  readOwner(scene, left, head, floor);
  if (!readOpener(scene, left, head, floor)) return undefined;
  splitChamber(scene, left, head);
  splitPanel(scene, left, head);
  splitUnit(scene, left, head);
  return trim(scene, left, head) ? left : undefined;
}

/** Article, possessive pronoun, and what stands between them and the organization. False where the phrase is no post. */
function readOpener(scene: Scene, left: Left, head: number, floor: number): boolean {
  const { lower } = scene.tokens;
  while (left.first > floor && isQualifier(scene, left.first - 1)) {
    if (FORMER.has(lower[left.first - 1])) left.former = true;
    left.first--;
  }
  const before = left.first > floor ? lower[left.first - 1] : "";
  if (NOT_YET.has(before)) return false;
  if (ARTICLES.has(before)) {
    if (left.opener === "none") left.opener = before === "the" ? "definite" : "indefinite";
    left.first--;
  } else if (POSSESSIVES.has(before)) {
    left.opener = "pronoun";
    left.first--;
    if (before === "its" || before === "whose") {
      const owner = governorOf(scene, left.first, left.first + 1);
      left.organization ??= owner?.organization ?? null;
    }
  }
  return head >= left.first;
}

const isQualifier = (scene: Scene, at: number): boolean =>
  FORMER.has(scene.tokens.lower[at]) ||
  PASSED_OVER.has(scene.tokens.lower[at]) ||
  (OUTER.has(scene.tokens.lower[at]) && nameOf(scene, at + 1) !== undefined);

/** "the chief | U.S. negotiator": ranks that stand before the organization. */
const OUTER: ReadonlySet<string> = new Set(["chief", "top", "senior", "lead", "deputy"]);
