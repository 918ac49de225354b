import type { TokenSpan } from "../../../engine/rule.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { governorOf } from "../governor.ts";
import { isCapital, type Scene } from "../scene.ts";
import { ORGANIZATIONS, RUNS } from "../titles/words.ts";
import { belongTo, type Complement, type Right } from "./sides.ts";

/** A field ("of external relations") goes on the title; "of the company" asks for an earlier name. */
export function readNouns(scene: Scene, right: Right, end: number, complement: Complement): boolean {
  const { lower, tag } = scene.tokens;
  const { at, determined, preposition, head } = complement;
  if (end === at || tag[end - 1] === Tag.Adjective || tag[end - 1] === Tag.Gerund) return false;
  const organization = determined && ORGANIZATIONS.has(lower[end - 1]);
  if (organization && lower[end] === "of") {
    right.last = end;
    return true;
  }
  if (determined && isCapital(scene, at) && isCapital(scene, end - 1) && RUNS.has(lower[head]))
    return belongTo(right, { first: at, last: end });
  if (organization && !IN_TITLE.has(lower[end - 1])) {
    right.organization = ownerOf(scene, at, end);
    right.last = end;
    return false;
  }
  if (!FIELD_PREPOSITIONS.has(preposition) || tag[end] === Tag.Genitive) return false;
  right.title = end;
  right.last = end;
  return true;
}

/** "chairman of the board" is a title as it stands. */
const IN_TITLE: ReadonlySet<string> = new Set(["board"]);

const FIELD_PREPOSITIONS: ReadonlySet<string> = new Set(["of", "for", "in", "on", "to"]);

/** "the island council" names something, "the local newspaper" does not. */
function namesItself({ tokens }: Scene, first: number, last: number): boolean {
  for (let i = first; i < last - 1; i++) if (isNoun(tokens.tag[i])) return true;
  return false;
}

/** What "the company" stands for; "the island council" stands for itself where nothing else does. */
function ownerOf(scene: Scene, at: number, end: number): TokenSpan | null {
  if (end - at > 1) return namesItself(scene, at, end) ? { first: at, last: end } : null;
  return governorOf(scene, at, end)?.organization ?? null;
}
