import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import type { NameDraft } from "../../drafts.ts";
import { isCapital, isPerson, isPlaceOrOrganization, nameOf, type Scene, skipBracket } from "../scene.ts";
import { ARTICLES, ORGANIZATIONS, RUNS, SPEAKS_FOR } from "../titles/words.ts";
import { readCompound, readPossessed } from "./owned.ts";
import { plainEnd } from "./plain.ts";
import { belongTo, type Complement, type Right } from "./sides.ts";

/** The organization or land behind a preposition, with a department behind its possessive. */
export function readName(scene: Scene, right: Right, name: NameDraft, complement: Complement): boolean {
  const { lower } = scene.tokens;
  const { head, preposition, at, limit } = complement;
  if (isPerson(name)) {
    if (!SPEAKS_FOR.has(lower[head]) && !isMistakenCompany(scene, right, preposition, head)) return false;
    return belongTo(right, withNoun(scene, name, complement));
  }
  if (!isPlaceOrOrganization(name)) return false;
  if (at < name.first && !mayPrecede(scene, at, name.first)) return false;
  if (name.type === "location" && !PLACED.has(preposition)) return false;
  const after = skipBracket(scene, name.last, limit);
  if (lower[after] === "'s" || lower[after] === "'")
    return readPossessed(scene, right, name, after + 1, limit);
  const nouns = plainEnd(scene, after, limit);
  if (nouns > after) return readCompound(scene, right, name, after, nouns);
  belongTo(right, name, after);
  return readInner(scene, right, limit);
}

/** "the | Hayward campaign": what bears a person's name behind an article is the whole of it. */
function withNoun(scene: Scene, name: NameDraft, { determined, limit }: Complement): TokenSpan {
  const end = determined ? plainEnd(scene, name.last, limit) : name.last;
  return end > name.last && ORGANIZATIONS.has(scene.tokens.lower[end - 1])
    ? { first: name.first, last: end }
    : name;
}

/** "a professor at Carver Hill", "a lawyer at the firm of Hale Dorr": no person has lawyers *at* them. */
function isMistakenCompany({ tokens }: Scene, right: Right, preposition: string, head: number): boolean {
  if (preposition === "at") return true;
  if (preposition !== "of") return false;
  return RUNS.has(tokens.lower[head]) || ORGANIZATIONS.has(tokens.lower[right.last - 1]);
}

const PLACED: ReadonlySet<string> = new Set(["of", "for", "to"]);

/** "at the prestigious | firm of | X" is read elsewhere; "at the state-owned | X" here. */
const mayPrecede = (scene: Scene, first: number, last: number): boolean => {
  for (let i = first; i < last; i++)
    if (scene.tokens.tag[i] === Tag.Plural || scene.tokens.lower[i] === "and") return false;
  return !isCapital(scene, first);
};

/** "head of the Bureau | of the Administration": the first is a department of the second. */
function readInner(scene: Scene, right: Right, limit: number): boolean {
  const { lower } = scene.tokens;
  if (!right.organization || !DEPARTMENTS.has(lower[right.organization.last - 1])) return false;
  if (!INSIDE.has(lower[right.last])) return false;
  const at = ARTICLES.has(lower[right.last + 1]) ? right.last + 2 : right.last + 1;
  const outer = at < limit ? nameOf(scene, at) : undefined;
  if (!outer || outer.first !== at || outer.type !== "organization") return false;
  right.unit = right.organization;
  right.organization = { first: outer.first, last: outer.last };
  right.last = outer.last;
  return false;
}

const INSIDE: ReadonlySet<string> = new Set(["of", "at", "in"]);

/** Unlike an institute or a centre, which is an organization wherever it stands. */
const DEPARTMENTS: ReadonlySet<string> = new Set(
  "bureau department division directorate section unit office desk branch".split(" "),
);
