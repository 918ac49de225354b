import type { TokenSpan } from "../../engine/rule.ts";
import type { NameDraft } from "../drafts.ts";
import { nameOf, type Scene, sentenceFirst } from "./scene.ts";
import { LANDS, ORGANIZATIONS } from "./titles/words.ts";

/** What a description or a pronoun ("the company", "its") stands for. */
export interface Governor {
  readonly organization?: TokenSpan;
  readonly land?: TokenSpan;
}

/** How many sentences before its own are searched. */
const SENTENCES_BACK = 3;
/** Longest stretch that is searched, in tokens. */
const REACH = 120;

/** Nouns that their organization's name is likely to hold as well: "the bank" is not "the Ministry of Finance". */
const TELLING: ReadonlySet<string> = new Set(
  "ministry department commission committee council board bank party union university college school institute court tribunal parliament hospital association federation foundation fund authority trust church museum army navy police".split(
    " ",
  ),
);

/** Finds the name before token `first` that the words `first … end` stand for. */
export function governorOf(scene: Scene, first: number, end: number): Governor | undefined {
  const noun = scene.tokens.lower[end - 1];
  if (LANDS.has(noun)) {
    const land = search(scene, first, ({ type }) => type === "location");
    return land && { land, organization: land };
  }
  const pronoun = end - first === 1 && PRONOUNS.has(noun);
  if (!pronoun && !ORGANIZATIONS.has(noun)) return undefined;
  const fits = TELLING.has(noun)
    ? (name: NameDraft) => name.type === "organization" && mayBe(scene, name, noun)
    : (name: NameDraft) => name.type === "organization";
  const organization = noun === "whose" ? directlyBefore(scene, first, fits) : search(scene, first, fits);
  return organization && { organization };
}

const PRONOUNS: ReadonlySet<string> = new Set(["its", "their", "whose"]);

const mayBe = ({ tokens }: Scene, { first, last, form }: NameDraft, noun: string): boolean => {
  if (form === "acronym") return true;
  for (let i = first; i < last; i++) if (tokens.lower[i] === noun) return true;
  return false;
};

/** "Fiat, whose": the name that ends right before the comma. */
function directlyBefore(scene: Scene, at: number, fits: (name: NameDraft) => boolean): TokenSpan | undefined {
  const comma = scene.tokens.lower[at - 1] === "," ? at - 1 : at;
  const name = nameOf(scene, comma - 1);
  return name && name.last === comma && fits(name) ? { first: name.first, last: name.last } : undefined;
}

/** The nearest fitting name in the same sentence, else the first one of an earlier sentence, who reports aside. */
function search(scene: Scene, at: number, fits: (name: NameDraft) => boolean): TokenSpan | undefined {
  const own = sentenceFirst(scene, at);
  const floor = Math.max(0, at - REACH);
  for (let i = at - 1; i >= Math.max(own, floor); i--) {
    const name = nameOf(scene, i);
    if (name === undefined) continue;
    i = name.first;
    if (fits(name) && !isReporter(scene, name)) return { first: name.first, last: name.last };
  }
  let first = own;
  for (let back = 0; back < SENTENCES_BACK && first > floor; back++) {
    const last = first;
    first = sentenceFirst(scene, last - 1);
    const found = firstIn(scene, Math.max(first, floor), last, fits);
    if (found) return found;
  }
  return undefined;
}

function firstIn(
  scene: Scene,
  first: number,
  last: number,
  fits: (name: NameDraft) => boolean,
): TokenSpan | undefined {
  for (let i = first; i < last; i++) {
    const name = nameOf(scene, i);
    if (name === undefined) continue;
    i = name.last - 1;
    if (fits(name) && !isReporter(scene, name)) return { first: name.first, last: name.last };
  }
  return undefined;
}

/** "told Reuters", "according to AFP", "Reuters reported": agencies that pass the news on. */
function isReporter({ tokens }: Scene, { first, last, evidence }: NameDraft): boolean {
  if (tokens.lower[last] === "reported") return true;
  const before = tokens.lower[first - 1];
  if (before === "told") return true;
  return before === "to" && tokens.lower[first - 2] === "according" && evidence.length > 0;
}
