import type { Tokens } from "../language/tokens.ts";
import { lexicon } from "../lexicon/load.ts";
import { having, terms } from "../lexicon/terms.ts";
import type { Cluster } from "./cluster.ts";
import type { CoreferenceContext } from "./context.ts";
import { kindsAt, kindsOf, typeOfKinds } from "./kinds.ts";
import { mentionOf } from "./mention.ts";
import { genderOfNoun, PERSON } from "./person-nouns.ts";

const ARTICLES = terms("a an the another");
const COMMA = terms(",");
const GENITIVE = terms("'s");

/** Notes the common nouns that stand right beside a name: "ride-hailing giant DiDi", "ByteDance, a Chinese company". */
export function callByAppositions(context: CoreferenceContext): void {
  const { names, of } = context;
  for (let place = 0; place < names.length; place++) {
    if (names[place].first > 0) {
      if (of[place].type === "person") callBefore(context, place);
      else callByPhrase(context, place);
    }
    callBehind(context, place);
    if (names[place].type === "product") callWithin(context, place);
  }
}

/** "[spokesman] Cole". */
function callBefore({ document, names, of }: CoreferenceContext, place: number): void {
  calls(of[place], document.tokens, names[place].first - 1);
}

/** "[ride-hailing giant] DiDi". */
function callByPhrase(context: CoreferenceContext, place: number): void {
  const { document, names, nameAt, of, beside } = context;
  const { tokens, phrases } = document;
  const { first } = names[place];
  if (!calls(of[place], tokens, first - 1)) return;
  const phrase = phrases.noun[first];
  if (phrase < 0 || phrases.noun[first - 1] !== phrase) return;
  let opening = first - 1;
  while (
    opening > phrases.nounFirst[phrase] &&
    nameAt[opening - 1] < 0 &&
    !GENITIVE.has(tokens.term[opening - 1])
  )
    opening--;
  // "Acorn, the app Zebu": what the name before has called its own is not this one's too.
  if (beside.apposedAt(opening)) return;
  if (opening !== phrases.nounFirst[phrase] && GENITIVE.has(tokens.term[opening - 1])) return;
  of[place].add(mentionOf(document, opening, first, "description", "coreference/noun-before-name"));
  beside.before(opening, first);
}

/** "ByteDance, [a Chinese company]", "Ortiz, [the head] of the bank". */
function callBehind({ document, names, nameAt, of, beside }: CoreferenceContext, place: number): void {
  const { tokens, phrases } = document;
  const { last } = names[place];
  const opening = last + 1;
  if (!COMMA.has(tokens.term[last]) || opening >= tokens.count || !ARTICLES.has(tokens.term[opening])) return;
  const phrase = phrases.noun[opening];
  if (phrase < 0 || phrases.nounFirst[phrase] !== opening) return;
  const head = phrases.nounHead[phrase];
  if (nameAt[head] >= 0 || !calls(of[place], tokens, head)) return;
  of[place].add(mentionOf(document, opening, head + 1, "description", "coreference/apposition"));
  beside.behind(opening, of[place]);
}

/** "the Trent 900 [engines]": what sort of product a name in the same phrase is. */
function callWithin({ document, names, of }: CoreferenceContext, place: number): void {
  const { tokens, phrases } = document;
  const { last } = names[place];
  const phrase = phrases.noun[last - 1];
  if (phrase < 0 || phrases.nounHead[phrase] < last) return;
  const noun = tokens.lower[phrases.nounHead[phrase]];
  const singular = noun.endsWith("s") ? noun.slice(0, -1) : noun;
  const kinds = kindsOf(lexicon().termOf(singular));
  if (typeOfKinds(kinds) === "product") of[place].call(singular, kinds);
}

/** Takes the noun at a token for a cluster where it fits its type. */
function calls(cluster: Cluster, tokens: Tokens, at: number): boolean {
  const noun = tokens.lower[at];
  const term = tokens.term[at];
  if (cluster.type !== "person") {
    if (typeOfKinds(kindsAt(tokens, at)) !== cluster.type) return false;
    cluster.call(noun, kindsOf(term));
    return true;
  }
  if (!PERSON.has(term) && !readsLikeTrade(term, noun)) return false;
  cluster.call(noun, 0);
  cluster.gender ??= genderOfNoun(term);
  return true;
}

const TRADE = /[a-z]{3}(?:er|or|ist|ian)$|[a-z]man$/;
const NO_TRADE = having("no-trade");

/** Does a noun read like a trade ("healer", "guitarist")? Right beside a person's name it is taken for theirs. */
const readsLikeTrade = (term: number, noun: string): boolean => TRADE.test(noun) && !NO_TRADE.has(term);
