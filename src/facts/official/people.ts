import type { NameDraft } from "../drafts.ts";
import { isPerson, nameOf, type Scene, sentenceFirst, sentenceLast, skipBracket } from "./scene.ts";

/** Most people that one plural title takes. */
const MAX_PEOPLE = 8;

/** Addresses between a title and a name: "Prime Minister Sir Keir Starmer". */
const ADDRESSES: ReadonlySet<string> = new Set(
  "mr mr. mrs mrs. ms ms. miss sir dame lord lady dr dr. herr frau madame".split(" "),
);

/** First token of a name with the address before it. */
export const addressed = ({ tokens }: Scene, { first }: NameDraft): number =>
  ADDRESSES.has(tokens.lower[first - 1] ?? "") ? first - 1 : first;

/** The names that follow one with "," and "and" between: "Presidents A, B and C". */
export function peopleAfter(scene: Scene, person: NameDraft): NameDraft[] {
  const { lower } = scene.tokens;
  const limit = sentenceLast(scene, person.first);
  const found = [person];
  let at = skipBracket(scene, person.last, limit);
  while (found.length < MAX_PEOPLE) {
    let next = at;
    if (lower[next] === ",") next++;
    if (lower[next] === "and" || lower[next] === "&") next++;
    if (next === at || next >= limit) break;
    const name = nameOf(scene, next);
    if (!isPerson(name) || name.first !== next) break;
    found.push(name);
    at = skipBracket(scene, name.last, limit);
  }
  return found;
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
