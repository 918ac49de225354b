import { isFiniteVerb, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { ClaimContext } from "../context.ts";
import { isPast } from "../syntax/tensed.ts";

/**
 * Where a cue stands in its sentence. fronted: in a clause or phrase that a comma parts from the main clause ("While he denied
 * it, …"); inserted: in a participle between commas ("Mr. Cole, citing costs, left").
 */
export type Placement = "plain" | "fronted" | "inserted";

const FRONTS = terms(
  "as amid following given when while if unless provided should although though after before since because even until once whereas despite in by without instead on at during of with for among under asked",
);

/** How far back the start of a fronted clause is sought. */
const FRONT_REACH = 30;

/** Does the cue at `at` stand in a clause or phrase that a comma parts from the main clause ("While he denied it, …", "Asked if …, …")? */
export function isFronted({ tokens }: ClaimContext, first: number, at: number): boolean {
  const { lower, tag, term } = tokens;
  let start = at;
  while (start > first && at - start < FRONT_REACH && lower[start - 1] !== ",") start--;
  if (start > first && isQuestioned(tokens, start)) return true;
  if (start > first && (lower[start - 1] !== "," || start - first > 4)) return false;
  if (lower[start] === "but" || lower[start] === "and") start++;
  if (start > at) return false;
  return FRONTS.has(term[start]) || tag[start] === Tag.Gerund || tag[start] === Tag.Participle;
}

/** ", when asked about the debt, she …" stands before the main clause wherever it begins. */
const isQuestioned = ({ lower }: Tokens, start: number): boolean =>
  (lower[start] === "when" && (lower[start + 1] === "asked" || lower[start + 1] === "pressed")) ||
  (lower[start] === "asked" && lower[start - 1] === ",");

/** Names the place of the cue whose group begins at `at`. */
export function placeOf(context: ClaimContext, at: number, finite: boolean): Placement {
  const { first } = context.passage;
  if (isFronted(context, first, at) || (!finite && at === first)) return "fronted";
  const { lower } = context.tokens;
  if (at <= first + 1) return "plain";
  if (!finite) return lower[at - 1] === "," && !hasMainVerb(context, first, at - 1) ? "inserted" : "plain";
  return lower[at - 2] === "," && isRelative(lower[at - 1]) ? "inserted" : "plain";
}

const isRelative = (word: string): boolean => word === "who" || word === "which";

/** How far back the main verb is sought that a participle behind a comma goes with. */
const MAIN_REACH = 60;

/** Does a finite verb stand before the comma at `end`, so that what follows it closes the sentence ("The bureau shut, saying …")? */
function hasMainVerb({ tokens, quoted }: ClaimContext, first: number, end: number): boolean {
  const { lower, tag } = tokens;
  for (let i = end - 1; i > Math.max(first, end - MAIN_REACH); i--)
    if (
      (isFiniteVerb(tag[i]) || isPast(tokens, i)) &&
      quoted[i] < 0 &&
      !isRelative(lower[i - 1]) &&
      lower[i - 1] !== "that"
    )
      return true;
  return false;
}
