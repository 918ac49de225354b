import { Shape } from "../../language/shape.ts";
import type { Tokens } from "../../language/tokens.ts";
import { terms } from "../../lexicon/terms.ts";
import { hasNamePrefix, isHyphenHead } from "./prefixes.ts";
import { Role } from "./roles.ts";

const NOT_WORDS = Shape.Punctuation | Shape.Url | Shape.Number;
/** "US", "IT": an acronym that is spelt like a function word is as long at most. */
const MAX_ACRONYM = 4;

/** Can a token be part of a name where it stands? */
export function isNameable(tokens: Tokens, roles: Int32Array, i: number): boolean {
  const shape = tokens.shape[i];
  if ((shape & NOT_WORDS) !== 0) return false;
  if ((shape & Shape.AllCaps) !== 0 && isCurrencySign(tokens, i)) return false;
  if ((shape & Shape.Capital) === 0)
    return (shape & Shape.InnerCapital) !== 0 && !startsLikeSuffix(tokens.lower[i]);
  const role = roles[i];
  if ((shape & Shape.AllCaps) !== 0 && opensInCapitals(tokens, role, i)) return false;
  if ((role & (Role.Calendar | Role.Function)) === 0) return true;
  const acronym = (role & Role.Function) !== 0 && (shape & Shape.AllCaps) !== 0;
  if (acronym && tokens.end[i] - tokens.start[i] <= MAX_ACRONYM) return true;
  if (isBehindInitial(tokens, roles, i)) return true;
  return AMBIGUOUS.has(tokens.term[i]) && mayBeName(tokens, roles, i);
}

/** "US$40", "AU$12m": the letters say whose dollars they are. */
const isCurrencySign = ({ count, shape, lower }: Tokens, i: number): boolean =>
  i + 1 < count && (shape[i + 1] & Shape.Joined) !== 0 && "$€£¥".includes(lower[i + 1][0]);

/** "cost-Effective" is no name; "al-Assad", "eBay" and the name in "pro-Russian" are. */
function startsLikeSuffix(lower: string): boolean {
  const hyphen = lower.indexOf("-");
  return hyphen > 0 && !isHyphenHead(lower.slice(0, hyphen)) && !hasNamePrefix(lower);
}

/** "AS ministers met", "A MAN has died": a story whose first words are in capitals. */
function opensInCapitals({ count, lower, shape, term }: Tokens, role: number, i: number): boolean {
  if (i + 1 >= count || (shape[i + 1] & Shape.Lower) === 0) return false;
  if ((shape[i] & Shape.SentenceStart) !== 0) return SMALL.has(term[i]);
  if (i === 0 || (shape[i - 1] & Shape.SentenceStart) === 0 || (role & Role.Common) === 0) return false;
  return lower[i - 1] === "a" || lower[i - 1] === "an";
}

const SMALL = terms("as at by for if in on the and but when after before while");

/** "David R. | March": whatever else it is, a surname. */
const isBehindInitial = ({ shape, start, end }: Tokens, roles: Int32Array, i: number): boolean =>
  i > 1 &&
  (shape[i - 1] & (Shape.Abbreviation | Shape.Capital)) === (Shape.Abbreviation | Shape.Capital) &&
  end[i - 1] - start[i - 1] === 2 &&
  (roles[i - 2] & Role.FirstName) !== 0 &&
  (shape[i - 2] & Shape.Capital) !== 0;

/** Words that are first or last names beside another name ("Will Smith", "Theresa May"). */
const AMBIGUOUS = terms("first will may april june august");
const OPENERS = terms("first will");
const BEFORE_SURNAMES = terms("will june april");
const MONTHS = terms("may august");

function mayBeName(tokens: Tokens, roles: Int32Array, i: number): boolean {
  const term = tokens.term[i];
  if (OPENERS.has(term) && opensNameInside(tokens, i)) return true;
  if (BEFORE_SURNAMES.has(term))
    return (
      (tokens.shape[i + 1] & Shape.Capital) !== 0 &&
      (roles[i + 1] & (Role.Surname | Role.Function)) === Role.Surname
    );
  return MONTHS.has(term) && i > 0 && isNoMonth(tokens, roles, i);
}

/** "Will Carling", "First Chicago": no sentence begins here. */
function opensNameInside({ lower, shape }: Tokens, i: number): boolean {
  if (i === 0 || (shape[i] & (Shape.SentenceStart | Shape.AllCaps)) !== 0 || lower[i - 1] === ":")
    return false;
  return (shape[i - 1] & Shape.QuoteMark) === 0 && (shape[i + 1] & Shape.Capital) !== 0;
}

/** "In May", "last May", "May 5": the month; else the article may know somebody of that name. */
function isNoMonth({ term, shape }: Tokens, roles: Int32Array, i: number): boolean {
  if ((shape[i - 1] & Shape.Capital) !== 0 && (roles[i - 1] & Role.Function) === 0)
    return (roles[i - 1] & (Role.FirstName | Role.Honorific)) !== 0;
  return !BEFORE_MONTHS.has(term[i - 1]) && (shape[i + 1] & Shape.Digit) === 0;
}

const BEFORE_MONTHS = terms(
  "in of since until till last next this early late mid by from to through during for every each between and , a the that on before after",
);
