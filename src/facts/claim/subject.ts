import type { TokenSpan } from "../../engine/rule.ts";
import { isFiniteVerb, isNoun, Tag } from "../../language/tag.ts";
import { nounPhraseBefore } from "./noun-phrase.ts";
import { closesWithComma, type Scene } from "./scene.ts";
import { timeBefore } from "./time-words.ts";

/** How far back the comma is sought that opens "…, a spokesman for the party," before a verb. */
const PARENTHESIS = 40;

/** The subject of the verb group that begins at `end`, with its apposition and relative clause; undefined when none is found. */
export function subjectBefore(scene: Scene, end: number, floor: number): TokenSpan | undefined {
  const { lower } = scene.tokens;
  const close = timeBefore(lower, end, floor);
  if (close < end) {
    const subject = subjectBefore(scene, close, floor);
    if (subject) return subject;
  }
  if (end <= floor) return undefined;
  const mark = closesWithComma(scene, end - 1) ? "," : lower[end - 1];
  const opener =
    mark === ")"
      ? "("
      : mark === "," || mark === "-" || mark === "--" || mark === "—" || mark === "–"
        ? mark
        : "";
  if (opener !== "") return aroundParenthesis(scene, end, floor, opener);
  const named = mark === "'s" ? end - 1 : end;
  const first = nounPhraseBefore(scene, named, floor);
  if (first < 0 || isVenue(scene, first, end, floor)) return undefined;
  return { first: beforeModifier(scene, first, floor), last: end };
}

/** Where or when something is said: behind a preposition no subject ("… and [in a statement] thanked"). */
const VENUES: ReadonlySet<string> = new Set(
  "statement interview speech email e-mail letter tweet memo filing past point".split(" "),
);

const isVenue = ({ tokens }: Scene, first: number, end: number, floor: number): boolean =>
  first > floor &&
  VENUES.has(tokens.lower[end - 1]) &&
  tokens.tag[first - 1] === Tag.Preposition &&
  tokens.lower[first - 1] !== "of";

/** The subject before a parenthesis that closes right before the verb: "Ms. Ortiz, 52, said". */
function aroundParenthesis(scene: Scene, end: number, floor: number, opener: string): TokenSpan | undefined {
  const { lower } = scene.tokens;
  const limit = Math.max(floor + 1, end - PARENTHESIS);
  const relative = opener === "," ? relativeComma(scene, end - 2, limit) : -1;
  for (let i = relative < 0 ? end - 2 : relative; i >= limit; i--) {
    if (scene.quoted[i] >= 0) continue;
    if (lower[i] !== opener) continue;
    const first = nounPhraseBefore(scene, beforeBracket(scene, i, floor), floor);
    if (first < 0) return undefined;
    if (opener === "," && first > floor && lower[first - 1] === "," && isListOf(scene, first, i, end))
      continue;
    return { first: beforeModifier(scene, first, floor), last: end };
  }
  return undefined;
}

/** The comma before the last "who" or "whose" between commas: its clause may hold commas of its own (", whose mill, the oldest, burns,"). */
function relativeComma({ tokens, quoted }: Scene, from: number, limit: number): number {
  const { lower } = tokens;
  for (let i = from; i >= limit; i--)
    if (lower[i] === "," && quoted[i] < 0 && (lower[i + 1] === "who" || lower[i + 1] === "whose")) return i;
  return -1;
}

/** "Ana Ortiz, the mayor, 52, said": what stands between the commas only describes, so that the name stands further left. */
function isListOf({ tokens }: Scene, first: number, comma: number, end: number): boolean {
  return (
    (tokens.tag[first] === Tag.Determiner || tokens.tag[first] === Tag.Value) &&
    end - comma < 30 &&
    tokens.tag[first - 2] !== undefined &&
    isNoun(tokens.tag[first - 2]) &&
    !closesFront(tokens, first - 1)
  );
}

/** "Asked about the delay, the chairman, …": the comma at `comma` closes a phrase that opens the sentence. */
function closesFront({ lower, tag }: Scene["tokens"], comma: number): boolean {
  for (let i = comma - 1; i >= Math.max(0, comma - FRONT_REACH); i--) {
    if (lower[i] === "asked" || lower[i] === "pressed" || lower[i] === "questioned") return true;
    if (lower[i] === "," || isFiniteVerb(tag[i])) return false;
    if (i === 0 || ".!?".includes(lower[i - 1]))
      return tag[i] === Tag.Preposition || tag[i] === Tag.Subordinator;
  }
  return false;
}

/** How far back the start of a phrase that opens the sentence is sought. */
const FRONT_REACH = 12;

/** They open a clause whose subject stands in it ("a house where [my aunt] said"). */
const OPENERS: ReadonlySet<string> = new Set(
  "where when while because although though if whether why how".split(" "),
);
/** Right before a noun phrase they are no subject: what follows is ("a plan that [she] said"). */
const RELATIVES: ReadonlySet<string> = new Set(["who", "whom", "which", "that"]);

/** Goes on from the last noun phrase of "people who back the plan" or "an aide briefed on the call" to its head. */
function beforeModifier(scene: Scene, first: number, floor: number): number {
  const { lower, tag } = scene.tokens;
  const limit = Math.max(floor + 1, first - 16);
  if (first > floor && isAttribute(scene, first - 1, floor)) return first - 1;
  let finite = false;
  for (let i = first - 1; i >= limit; i--) {
    const word = lower[i];
    if (scene.quoted[i] >= 0 || ",;:.".includes(word) || word === "and" || word === "but") break;
    if (OPENERS.has(word) || (i === first - 1 && RELATIVES.has(word))) break;
    if ((word === "who" || word === "that" || word === "which" || word === "whose") && isNoun(tag[i - 1])) {
      const head = nounPhraseBefore(scene, i, floor);
      return head < 0 ? first : head;
    }
    if (isFiniteVerb(tag[i]) && tag[i] !== Tag.PastTense) finite = true;
    const reduced =
      tag[i] === Tag.Gerund || tag[i] === Tag.Participle || word === "familiar" || word === "close";
    if (reduced && !finite && isNoun(tag[i - 1])) {
      const head = nounPhraseBefore(scene, i, floor);
      if (head >= 0) return head;
    }
  }
  return first;
}

/** `"T," | retired general Ana Ortiz said`: a participle that opens what it stands in describes the name. */
function isAttribute({ tokens, quoted }: Scene, at: number, floor: number): boolean {
  if (!ATTRIBUTES.has(tokens.lower[at])) return false;
  return at === floor || quoted[at - 1] >= 0 || tokens.lower[at - 1] === ",";
}

const ATTRIBUTES: ReadonlySet<string> = new Set(
  "retired elected appointed acting disgraced exiled jailed ousted deposed convicted accused self-described self-styled".split(
    " ",
  ),
);

/** Passes over "(R-Ohio)" right before `end`. */
function beforeBracket({ tokens }: Scene, end: number, floor: number): number {
  if (tokens.lower[end - 1] !== ")") return end;
  const limit = Math.max(floor + 1, end - 12);
  for (let i = end - 2; i >= limit; i--) if (tokens.lower[i] === "(") return i;
  return end;
}
