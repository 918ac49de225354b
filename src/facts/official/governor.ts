import type { TokenSpan } from "../../engine/rule.ts";
import { terms } from "../../lexicon/terms.ts";
import type { NameDraft } from "../drafts.ts";
import { nameOf, type OfficialContext, sentenceFirst } from "./context.ts";
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
const PRONOUNS = terms("its whose");

/** Finds the name before token `first` that the words `first … end` stand for. */
export function governorOf(context: OfficialContext, first: number, end: number): Governor | undefined {
  const { term } = context.tokens;
  const noun = term[end - 1];
  if (LANDS.has(noun)) {
    const land = search(context, first, ({ type }) => type === "location");
    return land && { land, organization: land };
  }
  const pronoun = end - first === 1 && PRONOUNS.has(noun);
  if (!pronoun && !ORGANIZATIONS.has(noun)) return undefined;
  const organization = pronoun ? ofPronoun(context, first) : ofNoun(context, first, noun);
  return organization && { organization };
}

const isOrganization: Fits = ({ type }) => type === "organization";

function ofPronoun(context: OfficialContext, at: number): TokenSpan | undefined {
  if (context.tokens.lower[at] === "whose") return directlyBefore(context, at);
  return (
    inSentence(context, at, isOrganization) ??
    ofSubject(context, at) ??
    before(context, at, isOrganization, true)
  );
}

/** "The company announced …, under Jones, | its chairman": the description that its sentence speaks of. */
function ofSubject(context: OfficialContext, at: number): TokenSpan | undefined {
  const { lower, term } = context.tokens;
  const first = sentenceFirst(context, at);
  // No further than an opening quotation mark and an adverb.
  for (let i = first; i + 1 < at && i < first + 3; i++)
    if (lower[i] === "the" && ORGANIZATIONS.has(term[i + 1])) return ofNoun(context, i, term[i + 1]);
  return undefined;
}

/** "the academy" is the last name that holds the word; "the company" is no ministry. */
function ofNoun(context: OfficialContext, at: number, noun: number): TokenSpan | undefined {
  if (TELLING.has(noun)) return lastNamed(context, at, noun);
  const fits: Fits = COMPANIES.has(noun)
    ? (name) => isOrganization(name) && !context.isPublic(name)
    : isOrganization;
  return search(context, at, fits);
}

/** The last organization before token `at` whose name holds a noun. */
function lastNamed(context: OfficialContext, at: number, noun: number): TokenSpan | undefined {
  const named = context.byNoun(noun);
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
function directlyBefore(context: OfficialContext, at: number): TokenSpan | undefined {
  const comma = context.tokens.lower[at - 1] === "," ? at - 1 : at;
  const name = nameOf(context, comma - 1);
  return name && name.last === comma && isOrganization(name) ? spanOf(name) : undefined;
}

const search = (context: OfficialContext, at: number, fits: Fits): TokenSpan | undefined =>
  inSentence(context, at, fits) ?? before(context, at, fits);

/** The nearest fitting name before `at` in its sentence, who reports aside. */
function inSentence(context: OfficialContext, at: number, fits: Fits): TokenSpan | undefined {
  const floor = Math.max(sentenceFirst(context, at), at - REACH);
  for (let i = at - 1; i >= floor; i--) {
    const name = nameOf(context, i);
    if (name === undefined) continue;
    i = name.first;
    if (fits(name) && !isReporter(context, name)) return spanOf(name);
  }
  return undefined;
}

/** The first fitting name of the nearest earlier sentence that has one; with `subjects`, what a description there means. */
function before(context: OfficialContext, at: number, fits: Fits, subjects = false): TokenSpan | undefined {
  const floor = Math.max(0, at - REACH);
  let first = sentenceFirst(context, at);
  for (let back = 0; back < SENTENCES_BACK && first > floor; back++) {
    const last = first;
    first = sentenceFirst(context, last - 1);
    for (let i = Math.max(first, floor); i < last; i++) {
      const name = nameOf(context, i);
      if (name === undefined) continue;
      i = name.last - 1;
      if (fits(name) && !isReporter(context, name)) return spanOf(name);
    }
    const subject = subjects ? ofSubject(context, last - 1) : undefined;
    if (subject) return subject;
  }
  return undefined;
}

/** "told Reuters", "according to AFP", "Reuters reported": agencies that pass the news on. */
function isReporter({ tokens }: OfficialContext, { first, last }: NameDraft): boolean {
  if (tokens.lower[last] === "reported") return true;
  const word = tokens.lower[first - 1];
  return word === "told" || (word === "to" && tokens.lower[first - 2] === "according");
}

const SENTENCES_NEAR = 2;

/** The one organization that the sentence so far and the two before it name; undefined where they name several. */
export function soleOrganization(context: OfficialContext, at: number): TokenSpan | undefined {
  let first = sentenceFirst(context, at);
  for (let back = 0; back < SENTENCES_NEAR && first > 0; back++) first = sentenceFirst(context, first - 1);
  let found: NameDraft | undefined;
  for (let i = Math.max(first, at - REACH); i < at; i++) {
    const name = nameOf(context, i);
    if (name === undefined) continue;
    i = name.last - 1;
    if (!isOrganization(name) || isReporter(context, name)) continue;
    if (found && !isSame(context, found, name)) return undefined;
    found ??= name;
  }
  return found && spanOf(found);
}

const isSame = ({ tokens }: OfficialContext, a: NameDraft, b: NameDraft): boolean =>
  tokens.lower[a.first] === tokens.lower[b.first];
