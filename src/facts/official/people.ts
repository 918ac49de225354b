import type { TokenSpan } from "../../engine/rule.ts";
import type { NameDraft } from "../drafts.ts";
import { capitalOrganization } from "./capitals.ts";
import {
  isCapital,
  isPerson,
  nameOf,
  type Scene,
  sentenceFirst,
  sentenceLast,
  skipBracket,
} from "./scene.ts";
import { ORGANIZATIONS } from "./titles/words.ts";

/** Most people that one plural title takes. */
const MAX_PEOPLE = 8;

/** Addresses between a title and a name: "Prime Minister Sir Keir Starmer". */
const ADDRESSES: ReadonlySet<string> = new Set(
  "sheikh sheik mullah mr mr. mrs mrs. ms ms. miss sir dame lord lady dr dr. herr frau madame".split(" "),
);

/** First token of a name with the address before it. */
export const addressed = ({ tokens }: Scene, { first }: NameDraft): number =>
  ADDRESSES.has(tokens.lower[first - 1] ?? "") ? first - 1 : first;

/** The names that follow one with "," and "and" between: "Presidents A, B and C". */
export function peopleAfter(scene: Scene, person: NameDraft): NameDraft[] {
  const { lower } = scene.tokens;
  const limit = sentenceLast(scene, person.first);
  const found = [person];
  let at = behind(scene, person, limit);
  while (found.length < MAX_PEOPLE) {
    let next = at;
    if (lower[next] === ",") next++;
    if (lower[next] === "and" || lower[next] === "&") next++;
    if (next === at || next >= limit) break;
    const name = nameOf(scene, next);
    if (!isPerson(name) || name.first !== next) break;
    found.push(name);
    at = behind(scene, name, limit);
  }
  return found;
}

/** The token behind a name with its bracket, origin or party: "A (R-Tex.)", "A of Brazil", "A, Republican of Iowa,". */
function behind(scene: Scene, person: NameDraft, limit: number): number {
  const { lower } = scene.tokens;
  const at = skipBracket(scene, person.last, limit);
  if (lower[at] === "," && PARTIES.has(lower[at + 1]) && lower[at + 2] === "of")
    return nameOf(scene, at + 3)?.last ?? at;
  return ownerBehind(scene, person)?.last ?? at;
}

const PARTIES: ReadonlySet<string> = new Set([
  "republican",
  "democrat",
  "independent",
  "labour",
  "conservative",
]);
const OF_ANY: ReadonlySet<string> = new Set(["of"]);
const OF_ORGANIZATION: ReadonlySet<string> = new Set(["of", "from", "at", "with"]);

/** "Jane Roe | of Lund University": the organization or land that a preposition joins to a name. */
export function ownerBehind(scene: Scene, person: NameDraft): TokenSpan | undefined {
  const { lower } = scene.tokens;
  const limit = sentenceLast(scene, person.first);
  let at = skipBracket(scene, person.last, limit);
  if (lower[at] === "," && lower[at + 1] === "of") at++;
  if (at + 1 >= limit || !OF_ORGANIZATION.has(lower[at])) return undefined;
  const first = lower[at + 1] === "the" ? at + 2 : at + 1;
  const name = nameOf(scene, first);
  if (name === undefined || name.first !== first || ORGANIZATIONS.has(lower[name.last])) {
    const capital = isCapital(scene, first) ? capitalOrganization(scene, first, limit) : undefined;
    return capital;
  }
  if (name.type === "organization") return { first: name.first, last: name.last };
  return name.type === "location" && OF_ANY.has(lower[at])
    ? { first: name.first, last: name.last }
    : undefined;
}

/** The names that lead up to one with "," and "and" between: "A, B and C, co-founders". */
export function peopleUpTo(scene: Scene, person: NameDraft): NameDraft[] {
  const { lower } = scene.tokens;
  const floor = sentenceFirst(scene, person.first);
  const found = [person];
  let at = person.first;
  while (found.length < MAX_PEOPLE) {
    let before = at - 1;
    if (lower[before] === "and" || lower[before] === "&") before--;
    if (lower[before] === ",") before--;
    if (before === at - 1 || before < floor) break;
    const name = nameOf(scene, before);
    if (!isPerson(name) || name.last !== before + 1) break;
    found.unshift(name);
    at = name.first;
  }
  return found;
}
