import type { Cluster } from "./cluster.ts";
import type { Scene } from "./scene.ts";

/** The name that "who" or "which" stands right behind, a comma passed over ("Ortiz, [who] runs the bank"). */
export function relativeOf({ document, names, nameAt, of }: Scene, at: number): Cluster | undefined {
  const { lower } = document.tokens;
  const word = lower[at];
  if (at === 0 || (word !== "who" && word !== "which")) return undefined;
  const before = lower[at - 1] === "," ? at - 2 : at - 1;
  const place = before < 0 ? -1 : nameAt[before];
  if (place < 0 || names[place].last !== before + 1) return undefined;
  const person = of[place].type === "person";
  return (word === "who") === person && of[place].type !== "nationality" ? of[place] : undefined;
}
