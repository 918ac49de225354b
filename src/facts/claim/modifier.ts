import { Tag } from "../../language/tag.ts";
import type { Scene } from "./scene.ts";

/** Words that stand before a number and are no prepositions there, by how many tokens they take. */
const MODIFIERS: ReadonlyMap<string, ReadonlySet<string> | undefined> = new Map([
  ["about", undefined],
  ["around", undefined],
  ["over", undefined],
  ["under", undefined],
  ["nearly", undefined],
  ["almost", undefined],
  ["at", new Set(["least", "most"])],
  ["up", new Set(["to"])],
  ["more", new Set(["than"])],
  ["less", new Set(["than"])],
  ["fewer", new Set(["than"])],
]);

const CURRENCY = "$€£¥₹";

/** "€13", "$": a sum begins. */
export const isCurrency = (word: string): boolean => CURRENCY.includes(word[0]);

/** Where the number begins whose modifier begins at `at` ("about [40] farms", "at least [€13]"); `at` when none does. */
export function numberAfterModifier({ tokens }: Scene, at: number): number {
  const { lower, tag } = tokens;
  if (!MODIFIERS.has(lower[at])) return at;
  const second = MODIFIERS.get(lower[at]);
  if (second && !second.has(lower[at + 1])) return at;
  const number = second ? at + 2 : at + 1;
  if (number >= tokens.count) return at;
  return tag[number] === Tag.Value || isCurrency(lower[number]) ? number : at;
}
