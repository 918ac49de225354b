import { Shape } from "../../../language/shape.ts";
import { Tag } from "../../../language/tag.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { NameDraft } from "../../drafts.ts";
import { headAt, isCapital, isNationality, isNounLike, nameOf, type OfficialContext } from "../context.ts";
import { NOT_YET, PORTFOLIOS, TAKES_PORTFOLIO, TIMES } from "../titles/words.ts";

/** First token of the words before the head that belong to its title. */
export function modifiersBefore(context: OfficialContext, head: number, floor: number): number {
  let at = isStatesAttorney(context, head, floor) ? head - 2 : head;
  while (at > floor) {
    const name = nameOf(context, at - 1);
    if (name !== undefined) {
      if (!isPortfolio(context, name, head)) break;
      at = Math.max(name.first, floor);
    } else if (isNationality(context, at - 1)) break;
    else if (joinsPortfolio(context, at - 1, head)) at--;
    else if (isModifier(context, at - 1) && !dropsCapital(context, at - 1)) at--;
    else break;
  }
  return at;
}

/** "Cook County | State's Attorney". */
function isStatesAttorney({ tokens }: OfficialContext, head: number, floor: number): boolean {
  const { lower } = tokens;
  if (head - 2 < floor || !ATTORNEYS.has(tokens.term[head]) || lower[head - 1] !== "'s") return false;
  return STATES.has(lower[head - 2]);
}

const ATTORNEYS = terms("attorney attorneys");
const STATES: ReadonlySet<string> = new Set(["state", "commonwealth", "district"]);

/** "the dissent | Justice Alito read": a noun in lower case is no part of a title in capitals. */
function dropsCapital(context: OfficialContext, at: number): boolean {
  const { tag, shape } = context.tokens;
  if ((shape[at + 1] & Shape.AllCaps) !== 0) return false;
  if (isCapital(context, at) || !isCapital(context, at + 1) || KNOWN.has(context.tokens.term[at]))
    return false;
  return tag[at] === Tag.Noun || tag[at] === Tag.Plural;
}

function isModifier(context: OfficialContext, at: number): boolean {
  if (NOT_YET.has(context.tokens.term[at]) || TIMES.has(context.tokens.term[at])) return false;
  return isNounLike(context, at) || KNOWN.has(context.tokens.term[at]) || headAt(context, at) !== undefined;
}

/** Modifiers that a tagger may take for something else. */
const KNOWN = terms(
  "vice deputy acting managing executive lead founding under top chief general non-executive then former ex interim",
);

/** "Treasury Secretary", "Health and Human Services Secretary": what looks like an organization is the portfolio. */
function isPortfolio(context: OfficialContext, name: NameDraft, head: number): boolean {
  const { tokens } = context;
  if (name.type === "nationality" || name.type === "person") return false;
  if (!TAKES_PORTFOLIO.has(tokens.term[head])) return false;
  for (let i = name.first; i < name.last; i++)
    if (!PORTFOLIOS.has(tokens.term[i]) && tokens.lower[i] !== "and" && tokens.lower[i] !== "&") return false;
  return true;
}

const joinsPortfolio = (context: OfficialContext, at: number, head: number): boolean => {
  const { lower, term } = context.tokens;
  if (lower[at] !== "and" && lower[at] !== "&") return false;
  return (
    at + 1 < head &&
    TAKES_PORTFOLIO.has(term[head]) &&
    PORTFOLIOS.has(term[at + 1]) &&
    PORTFOLIOS.has(term[at - 1])
  );
};
