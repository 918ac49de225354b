import type { Document } from "../document/document.ts";
import type { MentionDraft } from "../facts/drafts.ts";
import { Shape } from "../language/shape.ts";
import { terms } from "../lexicon/terms.ts";
import type { Cluster } from "./cluster.ts";

const OLDEST = 125;
/** Mentions that are looked at; who is told so often and without an age has none. */
const MOST = 24;

const YEAR_OLD = terms("year-old");
const ARTICLES = terms("a an the");
const AGED = terms("aged age now then");
const IS = terms("is turned turns");
const WAS = terms("was");
const COMMA = terms(",");
const CLOSES = terms("and who of from years when");
/** Behind "was 12": how old somebody was at another time. */
const ANOTHER_TIME = terms("when");

/** Notes the ages of people: "Ana Ruiz, 63,", "63-year-old Ana Ruiz", "Ruiz is 63", "She was 80." */
export function noteAges(document: Document, people: readonly Cluster[]): void {
  for (const person of people) person.age = ageOf(document, person.mentions);
}

/** The first age that stands at a mention. */
function ageOf(document: Document, mentions: readonly MentionDraft[]): number | undefined {
  for (let i = 0; i < mentions.length && i < MOST; i++) {
    const age =
      ageInside(document, mentions[i]) ??
      ageBefore(document, mentions[i]) ??
      ageBehind(document, mentions[i]);
    if (age !== undefined) return age;
  }
  return undefined;
}

/** "the 63-year-old", "a 63-year-old teacher". */
function ageInside(document: Document, { first, last, form }: MentionDraft): number | undefined {
  return form === "description" ? yearOldIn(document, first, last) : undefined;
}

/** "63-year-old | Ana Ruiz", "the 63-year-old teacher | Ana Ruiz": in one phrase with the name. */
function ageBefore(document: Document, { first, form }: MentionDraft): number | undefined {
  if (form === "description" || form === "pronoun") return undefined;
  const { noun, nounFirst } = document.phrases;
  const phrase = noun[first];
  return phrase < 0 ? undefined : yearOldIn(document, nounFirst[phrase], first);
}

/** The age in the last of the words "63-year-old" of a stretch. */
function yearOldIn({ tokens }: Document, first: number, last: number): number | undefined {
  for (let i = last - 1; i >= first + 2; i--) if (YEAR_OLD.has(tokens.term[i])) return ageAt(tokens, i - 2);
  return undefined;
}

/** "Ana Ruiz, 63,", "Ruiz, aged 63", "Ruiz is 63", "Ruiz, who is 63,", "Ruiz, a 63-year-old teacher". */
function ageBehind({ tokens }: Document, { last, form }: MentionDraft): number | undefined {
  const { term, lower } = tokens;
  let at = last;
  if (COMMA.has(term[at])) {
    at++;
    if (ARTICLES.has(term[at])) return YEAR_OLD.has(term[at + 3]) ? ageAt(tokens, at + 1) : undefined;
    if (AGED.has(term[at])) return closedAge(tokens, at + 1);
    if (lower[at] !== "who") return form === "pronoun" ? undefined : closedAge(tokens, at);
    at++;
  }
  if (IS.has(term[at])) return closedAge(tokens, at + 1);
  return WAS.has(term[at]) && !ANOTHER_TIME.has(term[at + 2]) ? closedAge(tokens, at + 1) : undefined;
}

type Tokens = Document["tokens"];

/** A number that nothing counts: a mark follows, or a word that goes on with the person. */
function closedAge(tokens: Tokens, at: number): number | undefined {
  const next = at + 1;
  if (next < tokens.count && (tokens.shape[next] & Shape.Punctuation) === 0 && !CLOSES.has(tokens.term[next]))
    return undefined;
  return ageAt(tokens, at);
}

function ageAt({ lower, shape, count }: Tokens, at: number): number | undefined {
  if (at >= count || (shape[at] & Shape.Number) === 0) return undefined;
  const age = Number(lower[at]);
  return Number.isInteger(age) && age > 0 && age <= OLDEST ? age : undefined;
}
