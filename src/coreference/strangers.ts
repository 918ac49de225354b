import type { Document } from "../document/document.ts";
import { Shape } from "../language/shape.ts";
import { Tag } from "../language/tag.ts";
import { lexicon } from "../lexicon/load.ts";
import { fold } from "../text/characters.ts";
import { Cluster } from "./cluster.ts";

/** Capitalised words that nobody is called. */
const NOBODY: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter god mr mrs ms dr jr sr st no".split(
    " ",
  ),
);
/** Behind these stands a place or a time oftener than a person. */
const PLACING: ReadonlySet<string> = new Set(["in", "at", "near", "the", "a", "an"]);
const LONGEST = 3;
/** Shorter words are too easily another name. */
const SHORTEST = 5;
const MAX_PEOPLE = 64;
/** "Ex-clerk-turned-singer". */
const COMPOUND = /-.*-|^ex-/;

/**
 * Capitalised words that no rule took for a name, as the people they may be ("[Nyro] sang. She …"): those of one
 * wording together. They become people only when a pronoun calls them back.
 */
export class Strangers {
  /** By their first tokens. */
  readonly at = new Map<number, Cluster>();
  readonly admitted = new Set<Cluster>();
  readonly #byWords = new Map<string, Cluster>();

  readonly #document: Document;

  readonly #people: readonly Cluster[];

  constructor(document: Document, nameAt: Int32Array, of: readonly Cluster[]) {
    this.#document = document;
    this.#people = [...new Set(of)]
      .filter(({ type, words }) => type === "person" && words.length > 1)
      .slice(0, MAX_PEOPLE);
    const found = stretchesIn(document, nameAt);
    // Whole names first: a short one may stand before the full one it is short for.
    for (const whole of [true, false])
      for (const [first, last] of found) if (last - first > 1 === whole) this.#meet(document, first, last);
  }

  #meet({ tokens, text }: Document, first: number, last: number): void {
    const [start, end] = [tokens.start[first], tokens.end[last - 1]];
    const wording = text.slice(start, end);
    const words = tokens.lower.slice(first, last).map(fold);
    const whole = words.join(" ");
    const person = this.#byWords.has(whole) ? undefined : this.#misspelt(whole, first);
    if (person) {
      person.add({ first, last, start, end, form: "short", rule: "coreference/misspelt" });
      this.at.set(first, person);
      return;
    }
    const cluster =
      this.#byWords.get(whole) ?? new Cluster("person", "entity/context-called-back", wording, words);
    this.#byWords.set(whole, cluster);
    // The first one who is called so: "Cole" for "Ana Cole".
    if (!this.#byWords.has(words[words.length - 1])) this.#byWords.set(words[words.length - 1], cluster);
    cluster.add({ first, last, start, end, form: "name" }, wording);
    this.at.set(first, cluster);
  }

  /** The one person named before whose last word has but one letter other: "[Ana Wimes] … Wines". */
  #misspelt(word: string, at: number): Cluster | undefined {
    if (word.length < SHORTEST) return undefined;
    const alike = this.#people.filter(
      ({ words, mentions }) => mentions[0].first < at && differByOne(words[words.length - 1], word),
    );
    return alike.length === 1 ? alike[0] : undefined;
  }

  isKnown(cluster: Cluster): boolean {
    return this.admitted.has(cluster) || (cluster.words.length > 1 && this.#people.includes(cluster));
  }

  /** Makes a person of a stranger who was called back; false for one whose word is no name ("Playoff"). */
  admit(cluster: Cluster): boolean {
    const { first, last } = cluster.mentions[0];
    if (this.at.get(first) !== cluster) return true;
    if (!isNameLike(this.#document, last - 1)) return false;
    this.admitted.add(cluster);
    return true;
  }
}

/** Do two words with the same first letter differ by one letter, which is other, missing or too many? */
function differByOne(a: string, b: string): boolean {
  // "The Clintons" are a family, no misspelling.
  if (`${a}s` === b || `${b}s` === a) return false;
  if (a === b || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [x, y] =
    a.length === b.length ? [same + 1, same + 1] : a.length > b.length ? [same + 1, same] : [same, same + 1];
  return a.slice(x) === b.slice(y);
}

function stretchesIn(document: Document, nameAt: Int32Array): [number, number][] {
  const { nounHead } = document.phrases;
  const found: [number, number][] = [];
  for (let phrase = 0; phrase < nounHead.length; phrase++) {
    const first = openingOf(document, nameAt, phrase);
    if (first >= 0) found.push([first, nounHead[phrase] + 1]);
  }
  return found;
}

/** Is a word unknown, or listed as a name of people? */
function isNameLike({ tokens }: Document, at: number): boolean {
  const word = tokens.word[at];
  if (word < 0) return true;
  const words = lexicon();
  const names = words.bitOf("surname") | words.bitOf("first-name-female") | words.bitOf("first-name-male");
  return (words.held[word] & names) !== 0;
}

/** Where the capitalised words begin that end a phrase, or -1 where they are no likely person. */
function openingOf(document: Document, nameAt: Int32Array, phrase: number): number {
  const { tokens, phrases } = document;
  const { tag, lower, shape } = tokens;
  const head = phrases.nounHead[phrase];

  const bare = (i: number): boolean =>
    tag[i] === Tag.ProperNoun &&
    nameAt[i] < 0 &&
    (shape[i] & Shape.Capital) !== 0 &&
    (shape[i] & (Shape.AllCaps | Shape.Digit | Shape.Url)) === 0 &&
    !COMPOUND.test(lower[i]) &&
    !NOBODY.has(lower[i].replace(/\.$/, ""));
  let first = head + 1;
  while (first > phrases.nounFirst[phrase] && head - first < LONGEST && bare(first - 1)) first--;
  if (first > head || (first > 0 && nameAt[first - 1] >= 0 && phrases.noun[first - 1] === phrase)) return -1;
  // "(Yakeb)" is short for an organization.
  if (first === head && lower[first - 1] === "(" && lower[head + 1] === ")") return -1;
  return first > 0 && PLACING.has(lower[first - 1]) ? -1 : first;
}
