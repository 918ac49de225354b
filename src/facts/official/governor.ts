import type { TokenSpan } from "../../engine/rule.ts";
import type { NameDraft } from "../drafts.ts";
import { nameOf, type Scene, sentenceFirst } from "./scene.ts";
import { COMPANIES, LANDS, ORGANIZATIONS, TELLING } from "./titles/words.ts";

/** What a description or a pronoun ("the company", "its") stands for. */
export interface Governor {
  readonly organization?: TokenSpan;
  readonly land?: TokenSpan;
}

type Fits = (name: NameDraft) => boolean;

/** How many sentences before its own are searched. */
const SENTENCES_BACK = 5;
/** Longest stretch that is searched, in tokens. */
const REACH = 160;
const PRONOUNS: ReadonlySet<string> = new Set(["its", "whose"]);

/** Finds the name before token `first` that the words `first … end` stand for. */
export function governorOf(scene: Scene, first: number, end: number): Governor | undefined {
  const noun = scene.tokens.lower[end - 1];
  if (LANDS.has(noun)) {
    const land = search(scene, first, ({ type }) => type === "location");
    return land && { land, organization: land };
  }
  const pronoun = end - first === 1 && PRONOUNS.has(noun);
  if (!pronoun && !ORGANIZATIONS.has(noun)) return undefined;
  const organization = pronoun ? ofPronoun(scene, first, noun) : ofNoun(scene, first, noun);
  return organization && { organization };
}

const isOrganization: Fits = ({ type }) => type === "organization";

function ofPronoun(scene: Scene, at: number, pronoun: string): TokenSpan | undefined {
  if (pronoun === "whose") return directlyBefore(scene, at);
  return (
    inSentence(scene, at, isOrganization) ?? ofSubject(scene, at) ?? before(scene, at, isOrganization, true)
  );
}

/** "The company announced …, under Jones, | its chairman": the description that its sentence speaks of. */
function ofSubject(scene: Scene, at: number): TokenSpan | undefined {
  const { lower } = scene.tokens;
  const first = sentenceFirst(scene, at);
  // No further than an opening quotation mark and an adverb.
  for (let i = first; i + 1 < at && i < first + 3; i++)
    if (lower[i] === "the" && ORGANIZATIONS.has(lower[i + 1])) return ofNoun(scene, i, lower[i + 1]);
  return undefined;
}

/** "the academy" is the last name that holds the word; "the company" is no ministry. */
function ofNoun(scene: Scene, at: number, noun: string): TokenSpan | undefined {
  if (TELLING.has(noun)) return lastNamed(scene, at, noun);
  const fits: Fits = COMPANIES.has(noun)
    ? (name) => isOrganization(name) && !scene.isPublic(name)
    : isOrganization;
  return search(scene, at, fits);
}

/** The last organization before token `at` whose name holds a word. */
function lastNamed(scene: Scene, at: number, word: string): TokenSpan | undefined {
  const named = scene.byWord(word);
  let low = 0;
  for (let high = named.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (named[middle].first < at) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? spanOf(named[low - 1]) : undefined;
}

const spanOf = ({ first, last }: TokenSpan): TokenSpan => ({ first, last });

/** "Fiat, whose": the name that ends right before the comma. */
function directlyBefore(scene: Scene, at: number): TokenSpan | undefined {
  const comma = scene.tokens.lower[at - 1] === "," ? at - 1 : at;
  const name = nameOf(scene, comma - 1);
  return name && name.last === comma && isOrganization(name) ? spanOf(name) : undefined;
}

const search = (scene: Scene, at: number, fits: Fits): TokenSpan | undefined =>
  inSentence(scene, at, fits) ?? before(scene, at, fits);

/** The nearest fitting name before `at` in its sentence, who reports aside. */
function inSentence(scene: Scene, at: number, fits: Fits): TokenSpan | undefined {
  const floor = Math.max(sentenceFirst(scene, at), at - REACH);
  for (let i = at - 1; i >= floor; i--) {
    const name = nameOf(scene, i);
    if (name === undefined) continue;
    i = name.first;
    if (fits(name) && !isReporter(scene, name)) return spanOf(name);
  }
  return undefined;
}

/** The first fitting name of the nearest earlier sentence that has one; with `subjects`, what a description there means. */
function before(scene: Scene, at: number, fits: Fits, subjects = false): TokenSpan | undefined {
  const floor = Math.max(0, at - REACH);
  let first = sentenceFirst(scene, at);
  for (let back = 0; back < SENTENCES_BACK && first > floor; back++) {
    const last = first;
    first = sentenceFirst(scene, last - 1);
    for (let i = Math.max(first, floor); i < last; i++) {
      const name = nameOf(scene, i);
      if (name === undefined) continue;
      i = name.last - 1;
      if (fits(name) && !isReporter(scene, name)) return spanOf(name);
    }
    const subject = subjects ? ofSubject(scene, last - 1) : undefined;
    if (subject) return subject;
  }
  return undefined;
}

/** "told Reuters", "according to AFP", "Reuters reported": agencies that pass the news on. */
function isReporter({ tokens }: Scene, { first, last }: NameDraft): boolean {
  if (tokens.lower[last] === "reported") return true;
  const word = tokens.lower[first - 1];
  return word === "told" || (word === "to" && tokens.lower[first - 2] === "according");
}

const SENTENCES_NEAR = 2;

/** The one organization that the sentence so far and the two before it name; undefined where they name several. */
export function soleOrganization(scene: Scene, at: number): TokenSpan | undefined {
  let first = sentenceFirst(scene, at);
  for (let back = 0; back < SENTENCES_NEAR && first > 0; back++) first = sentenceFirst(scene, first - 1);
  let found: NameDraft | undefined;
  for (let i = Math.max(first, at - REACH); i < at; i++) {
    const name = nameOf(scene, i);
    if (name === undefined) continue;
    i = name.last - 1;
    if (!isOrganization(name) || isReporter(scene, name)) continue;
    if (found && !isSame(scene, found, name)) return undefined;
    found ??= name;
  }
  return found && spanOf(found);
}

const isSame = ({ tokens }: Scene, a: NameDraft, b: NameDraft): boolean =>
  tokens.lower[a.first] === tokens.lower[b.first];
