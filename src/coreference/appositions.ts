import type { Cluster } from "./cluster.ts";
import { headKind } from "./heads.ts";
import { GENDERED_NOUNS, isTrade } from "./person-nouns.ts";
import { mentionOf, type Scene } from "./scene.ts";

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the", "another"]);

/** Notes the common nouns that stand right beside a name: "ride-hailing giant DiDi", "ByteDance, a Chinese company". */
export function callByAppositions(scene: Scene): void {
  scene.names.forEach((_, place) => {
    before(scene, place);
    behind(scene, place);
    within(scene, place);
  });
}

/** "[ride-hailing giant] DiDi", "[spokesman] Cole". */
function before({ document, names, nameAt, of, apposed, described }: Scene, place: number): void {
  const { tokens, phrases } = document;
  const { first } = names[place];
  if (first === 0) return;
  const noun = tokens.lower[first - 1];
  if (!calls(of[place], noun) || of[place].type === "person") return;
  const phrase = phrases.noun[first];
  if (phrase < 0 || phrases.noun[first - 1] !== phrase) return;
  let opening = first - 1;
  while (
    opening > phrases.nounFirst[phrase] &&
    !names[nameAt[opening - 1]] &&
    tokens.lower[opening - 1] !== "'s"
  )
    opening--;
  // "Acorn, the app Zebu": what the name before has called its own is not this one's too.
  if (apposed.has(opening)) return;
  if (opening !== phrases.nounFirst[phrase] && tokens.lower[opening - 1] === "'s") return;
  of[place].add(mentionOf(document, opening, first, "description", "coreference/noun-before-name"));
  described.set(opening, first);
}

/** "ByteDance, [a Chinese company]", "Ortiz, [the head] of the bank". */
function behind({ document, names, nameAt, of, apposed }: Scene, place: number): void {
  const { tokens, phrases } = document;
  const { last } = names[place];
  const opening = last + 1;
  if (tokens.lower[last] !== "," || opening >= tokens.count) return;
  const phrase = phrases.noun[opening];
  if (phrase < 0 || phrases.nounFirst[phrase] !== opening || !ARTICLES.has(tokens.lower[opening])) return;
  const head = phrases.nounHead[phrase];
  if (nameAt[head] >= 0 || !calls(of[place], tokens.lower[head])) return;
  of[place].add(mentionOf(document, opening, head + 1, "description", "coreference/apposition"));
  apposed.set(opening, of[place]);
}

/** "the Trent 900 [engines]": what sort of product a name in the same phrase is. */
function within({ document, names, of }: Scene, place: number): void {
  const { tokens, phrases } = document;
  const { type, last } = names[place];
  const phrase = phrases.noun[last - 1];
  if (type !== "product" || phrase < 0 || phrases.nounHead[phrase] < last) return;
  const noun = tokens.lower[phrases.nounHead[phrase]];
  const singular = noun.endsWith("s") ? noun.slice(0, -1) : noun;
  if (headKind(singular)?.type === "product") of[place].calledBy.add(singular);
}

/** Takes a noun for a cluster where it fits its type. */
function calls(cluster: Cluster, noun: string): boolean {
  const person = isTrade(noun);
  if (cluster.type === "person" ? !person : headKind(noun)?.type !== cluster.type) return false;
  cluster.calledBy.add(noun);
  if (person) cluster.gender ??= GENDERED_NOUNS.get(noun);
  return true;
}
