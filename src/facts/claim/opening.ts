import { Shape } from "../../language/shape.ts";
import { isFiniteVerb, isNoun, isVerb, Tag } from "../../language/tag.ts";
import { adjunctEnd } from "./adjunct.ts";
import { isClauseAt } from "./clause.ts";
import { type Cue, Opening } from "./cues/cue.ts";
import { isCurrency, numberAfterModifier } from "./modifier.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import { isTimeWord, timeFrom } from "./time-words.ts";

/** How the content after a cue begins. */
export interface ContentStart {
  /** One bit of `Opening`, or 0 when no content follows. */
  readonly kind: number;
  readonly at: number;
  /** Where the cue ends: behind a preposition or colon that belongs to it. */
  readonly cueEnd: number;
}

const NONE = (at: number): ContentStart => ({ kind: 0, at, cueEnd: at });

const WH: ReadonlySet<string> = new Set(
  "what who whom whose how why where when which whether if whatever".split(" "),
);
const NOTS: ReadonlySet<string> = new Set(["not", "never"]);
const DAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday recently earlier later again afterward publicly here early late last this previously".split(
    " ",
  ),
);
const ADJUNCTS: ReadonlySet<string> = new Set(
  "in on at during after before by from of to through via with as about".split(" "),
);
/** How far an adjunct between cue and content is walked ("said in an interview on Monday that"). */
const REACH = 24;

/** Longest title in quotation marks inside an adjunct (`told "Meet the Press" that`), in tokens. */
const MAX_TITLE = 8;

/** Finds where the content after a cue that ends before `from` begins. */
export function readOpening(scene: Scene, from: number, ceiling: number, cue: Cue): ContentStart {
  if (from >= ceiling) return NONE(from);
  const particle = afterPreposition(scene, from, ceiling, cue);
  if (particle) return particle;
  const hearer = cue.hearer ? afterHearer(scene, from, ceiling) : from;
  const that = cue.hearer ? thatBehind(scene, hearer, ceiling) : -1;
  if (that >= 0) return { kind: Opening.That, at: that, cueEnd: from };
  const at = timeFrom(scene.tokens.lower, hearer);
  const direct = classify(scene, at, ceiling, from);
  if (direct.kind !== 0 && !(isAdjunctStart(scene, at) && direct.kind === Opening.Object)) return direct;
  const late = behindAdjuncts(scene, at, ceiling, from, cue);
  if (late) return late;
  const behind = behindAdjunct(scene, at, ceiling);
  return behind < 0 ? direct : classify(scene, behind, ceiling, from);
}

/** "complained about the noise", "pointed out that": the preposition goes with the cue. */
function afterPreposition(scene: Scene, from: number, ceiling: number, cue: Cue): ContentStart | undefined {
  const { lower } = scene.tokens;
  if (!cue.prepositions.has(lower[from]) || from + 1 >= ceiling) return undefined;
  if (numberAfterModifier(scene, from) > from) return undefined;
  const inner = classify(scene, from + 1, ceiling, from + 1);
  if (inner.kind === 0) return undefined;
  const kept =
    inner.kind === Opening.Object || inner.kind === Opening.Gerund || inner.kind === Opening.Clause;
  return { kind: kept ? Opening.Preposition : inner.kind, at: inner.at, cueEnd: from + 1 };
}

/** Names what begins at `at`. */
function classify(scene: Scene, at: number, ceiling: number, cueEnd: number): ContentStart {
  const { lower, tag } = scene.tokens;
  if (at >= ceiling) return NONE(cueEnd);
  const word = lower[at];
  const found = (kind: number, start = at, end = cueEnd): ContentStart => ({ kind, at: start, cueEnd: end });
  if (opensQuotation(scene, at)) return found(Opening.Quote);
  if (word === ":" && at + 1 < ceiling) return found(Opening.Quote, at + 1, at === cueEnd ? at + 1 : cueEnd);
  if (word === "," && opensQuotation(scene, at + 1) && at + 1 < ceiling) return found(Opening.Quote, at + 1);
  if (word === "that" && opensThat(scene, at, ceiling)) return found(Opening.That);
  if (REASONS.has(word) && at === cueEnd && isClauseAt(scene, at + 1, ceiling)) return found(Opening.Clause);
  if (word === "to" && at + 1 < ceiling && takesVerb(scene, at))
    return found(opensInfinitive(scene, at) ? Opening.To : 0);
  if (NOTS.has(word) && lower[at + 1] === "to") return found(Opening.To);
  if (WH.has(word)) return found(Opening.Wh);
  if (FRONTED.has(word) && at === cueEnd && opensFronted(scene, at, ceiling)) return found(Opening.Clause);
  return tag[at] === Tag.Gerund ? found(Opening.Gerund) : found(bareKind(scene, at, ceiling));
}

/** The kind of what no word opens: a clause, a noun phrase, or neither. */
function bareKind(scene: Scene, at: number, ceiling: number): number {
  const { lower, tag, shape } = scene.tokens;
  const bare = numberAfterModifier(scene, at);
  if ((shape[at] & Shape.Punctuation) !== 0 && !isCurrency(lower[at])) return 0;
  if (isClauseAt(scene, bare, ceiling) || opensAsSubject(scene, at, ceiling)) return Opening.Clause;
  if (isTimeWord(lower[at]) && tag[at + 1] !== Tag.Genitive) return 0;
  return nounPhraseFrom(scene, bare, ceiling) > bare ? Opening.Object : 0;
}

/** Right behind the cue they open a clause or phrase that stands before what was said ("said while it rained, the roof held"). */
const FRONTED: ReadonlySet<string> = new Set(
  "while although though if unless since once despite by without".split(" "),
);

/** A comma closes the fronted clause, and a clause follows. */
function opensFronted(scene: Scene, at: number, ceiling: number): boolean {
  const limit = Math.min(ceiling - 1, at + REACH);
  for (let i = at + 1; i < limit; i++)
    if (scene.tokens.lower[i] === ",") return isClauseAt(scene, i + 1, ceiling);
  return false;
}

/** "said [he beat her]": such a pronoun can be no object, even where its verb looks like a noun. */
const opensAsSubject = ({ tokens }: Scene, at: number, ceiling: number): boolean =>
  NOMINATIVES.has(tokens.lower[at]) &&
  at + 1 < ceiling &&
  (tokens.shape[at + 1] & (Shape.Punctuation | Shape.QuoteMark)) === 0;

const NOMINATIVES: ReadonlySet<string> = new Set(["he", "she", "they", "we", "i"]);

/** "that" before a clause: neither "that night" nor the end of the sentence. */
function opensThat(scene: Scene, at: number, ceiling: number): boolean {
  const { lower, tag } = scene.tokens;
  if (at + 1 >= ceiling || (timeFrom(lower, at) > at && !isVerb(tag[at + 2]))) return false;
  return lower[at + 1] !== "," || goesOn(scene, at + 2, ceiling);
}

/** "to" before anything but a noun phrase with its article. */
const takesVerb = ({ tokens }: Scene, at: number): boolean =>
  tokens.tag[at + 1] !== Tag.Determiner && !tokens.lower[at + 1].startsWith("the");

const opensInfinitive = (scene: Scene, at: number): boolean => {
  const { tag } = scene.tokens;
  return (
    opensQuotation(scene, at + 1) || isVerb(tag[at + 1]) || tag[at] === Tag.To || tag[at + 1] === Tag.Noun
  );
};

/** `said that, in her view, T`: not `said that, and left`. */
function goesOn(scene: Scene, at: number, ceiling: number): boolean {
  if (opensQuotation(scene, at)) return true;
  const { lower, tag } = scene.tokens;
  if (tag[at] === Tag.Conjunction || at + 4 >= ceiling) return false;
  for (let i = at + 1; i < Math.min(ceiling - 2, at + REACH); i++) if (lower[i] === ",") return true;
  return tag[at] === Tag.Preposition || tag[at] === Tag.Subordinator;
}

/** Right behind the cue they open what was said ("said because it rained, …"). */
const REASONS: ReadonlySet<string> = new Set(["because", "although", "unless", "despite"]);

export const opensQuotation = ({ document, quoted }: Scene, at: number): boolean =>
  at < quoted.length && quoted[at] >= 0 && document.quotations[quoted[at]].first === at;

/** "told reporters that": the token after the hearer, or `from`. */
function afterHearer(scene: Scene, from: number, ceiling: number): number {
  const { tag, lower } = scene.tokens;
  if (tag[from] === Tag.Pronoun) return from + 1;
  const end = nounPhraseFrom(scene, from, Math.min(ceiling, from + 12));
  if (end === from) return from;
  for (let i = from + 1; i < end; i++)
    if (
      tag[i] === Tag.Pronoun ||
      (tag[i] === Tag.Determiner && tag[i - 1] !== Tag.Preposition && lower[i - 1] !== "and")
    )
      return i;
  return end;
}

/** How far "that" is sought behind the words that seem to name the hearer. */
const LONG_HEARER = 12;

/** "told a veterans group that", "told the “Morning Hour” on Friday that": no mark stands between, and "that" opens a clause. */
function thatBehind(scene: Scene, from: number, ceiling: number): number {
  const { lower, tag, shape } = scene.tokens;
  const limit = Math.min(ceiling - 1, from + LONG_HEARER);
  for (let i = from; i < limit; i++) {
    if (lower[i] === "that")
      return i > from && !isVerb(tag[i + 1]) && tag[i - 1] !== Tag.Preposition ? i : -1;
    const mark = (shape[i] & (Shape.Punctuation | Shape.QuoteMark)) === Shape.Punctuation;
    // "a veterans group that": a noun that could be a verb.
    const verb = isFiniteVerb(tag[i]) && !(tag[i] === Tag.PresentTense && lower[i + 1] === "that");
    if (mark || verb || tag[i] === Tag.To || SPLITS.has(lower[i])) return -1;
  }
  return -1;
}

/** Other clauses begin with them, and "that" behind them is theirs. */
const SPLITS: ReadonlySet<string> = new Set(
  "and but if whether who what when where why how because as while after before so".split(" "),
);

function isAdjunctStart(scene: Scene, at: number): boolean {
  const { lower } = scene.tokens;
  if (numberAfterModifier(scene, at) > at) return false;
  return ADJUNCTS.has(lower[at]) || DAYS.has(lower[at]) || lower[at] === ",";
}

/** "[calmly], T", "[flatly]: T": an adverb set off from what was said. */
const isManner = ({ tokens }: Scene, at: number): boolean =>
  tokens.tag[at] === Tag.Adverb && (tokens.lower[at + 1] === "," || tokens.lower[at + 1] === ":");

/** How many adjuncts are passed over between cue and content. */
const MAX_ADJUNCTS = 4;

/** What begins right behind adjuncts that follow the cue ("pledged Saturday [to go]", "said on Monday [he would]"). */
function behindAdjuncts(
  scene: Scene,
  from: number,
  ceiling: number,
  cueEnd: number,
  { openings }: Cue,
): ContentStart | undefined {
  const { lower, tag } = scene.tokens;
  let at = from;
  for (let n = 0; n < MAX_ADJUNCTS; n++) {
    const end = adjunctEnd(scene, at, ceiling);
    if (end === at) return undefined;
    at = end;
    at = behindTitle(scene, at);
    const found = classify(scene, at, ceiling, cueEnd);
    if ((found.kind & openings & LATE) === 0) continue;
    if (found.kind === Opening.Wh && !ASKING.has(lower[at])) continue;
    if (found.kind === Opening.To && (tag[at + 1] !== Tag.Infinitive || !isBare(scene, from, at))) continue;
    if (found.kind === Opening.That && isFiniteVerb(tag[at + 1])) continue;
    return found;
  }
  return undefined;
}

/** Behind a title that a noun has right before it (`in her book [“Cold Tide,”]`); `at` where none stands. */
function behindTitle({ document, quoted, tokens }: Scene, at: number): number {
  if (at >= quoted.length || quoted[at] < 0 || !isNoun(tokens.tag[at - 1])) return at;
  const { first, last } = document.quotations[quoted[at]];
  if (first !== at || last - first > MAX_TITLE || (tokens.shape[at + 1] & Shape.Capital) === 0) return at;
  return WORKS.has(tokens.lower[at - 1]) ? last : at;
}

const WORKS: ReadonlySet<string> = new Set(
  "book memoir novel essay film documentary song album podcast show programme program series report column autobiography biography article play poem".split(
    " ",
  ),
);

/** Time and manner only ("pledged Saturday flatly"): behind other adjuncts an infinitive tells what for ("spoke in secret to …"). */
function isBare({ tokens }: Scene, from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (tokens.tag[i] === Tag.Preposition && !isTimeWord(tokens.lower[i + 1])) return false;
  return true;
}

const LATE = Opening.Quote | Opening.That | Opening.Clause | Opening.To | Opening.Wh;
const ASKING: ReadonlySet<string> = new Set(["whether", "how", "why", "what"]);

/** Where "that", a quotation or a colon follows an adjunct after the cue ("on Monday that"), else -1. */
function behindAdjunct(scene: Scene, at: number, ceiling: number): number {
  const { lower, tag } = scene.tokens;
  if (tag[at] === Tag.Adverb && (lower[at + 1] === "that" || opensQuotation(scene, at + 1))) return at + 1;
  if (!isAdjunctStart(scene, at) && !isManner(scene, at)) return -1;
  const limit = Math.min(ceiling, at + REACH);
  for (let i = at; i < limit; i++) {
    if (
      i > at &&
      lower[i] === "that" &&
      timeFrom(lower, i) === i &&
      !isFiniteVerb(tag[i + 1]) &&
      (lower[i - 1] === "," || tag[i - 1] !== Tag.Preposition)
    )
      return i;
    if (opensQuotation(scene, i)) {
      if ([",", ":", "that"].includes(lower[i - 1])) return i;
      const title = scene.document.quotations[scene.quoted[i]];
      if (title.last - i > MAX_TITLE) return -1;
      i = title.last - 1;
      continue;
    }
    if (lower[i] === ":") return i;
    if (lower[i] === ";" || lower[i] === "but" || lower[i] === ".") return -1;
  }
  return -1;
}
