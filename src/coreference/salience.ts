import type { Document } from "../document/document.ts";
import type { Antecedent, Discourse } from "./discourse.ts";
import type { PronounKind } from "./pronoun-words.ts";

const NEAREST = 20;
const SENTENCE_COST = 4;

/**
 * How readily a mention comes to mind where a pronoun stands: by nearness in told sentences, by its part in the clause
 * (a subject before an object, a head before a modifier) and by who is speaking.
 */
export function weigh(
  { tokens, phrases }: Document,
  discourse: Discourse,
  antecedent: Antecedent,
  at: number,
  kind: PronounKind,
): number {
  const { cluster, first, last, subject, opens, modifier, oblique, speaks, quotation, form } = antecedent;
  const apart = discourse.distance(antecedent, at);
  let weight = NEAREST - apart * SENTENCE_COST;
  if (subject) weight += 4;
  else if (opens && !oblique && !modifier) weight += 3;
  if (modifier) weight -= tokens.lower[last] === "'s" ? 1 : 3;
  else if (oblique) weight -= 2;
  // Whoever spoke goes on speaking, until the talk turns to somebody else.
  const asSpeaker = discourse.speech.speaker[at] >= 0 && apart < 2;
  if (speaks) weight += asSpeaker ? 4 : 2;
  if (cluster === undefined) return weight + (kind.being === "several" ? 5 : -2);
  if (form === "pronoun") weight += 1;
  weight += inContent(discourse, antecedent, at, kind.being === "thing" && apart === 0);
  if (quotation !== tokens.quotation[at]) weight -= acrossQuotation(quotation);
  if (kind.being === "person") weight += cluster.gender === kind.gender ? 2 : -1;
  else weight += FIT.get(cluster.type) ?? 0;
  // "Cole met [Ortiz]'s aide": a pronoun right behind a name in its own phrase is seldom that name.
  if (apart === 0 && phrases.noun[first] >= 0 && phrases.noun[first] === phrases.noun[at]) weight -= 8;
  return weight;
}

/**
 * "The agency said [the firm] paid a fine, which [it] accepted": the subject of what is said is the nearer one. But
 * "[The firm] paid a fine, [it] said": whoever has been heard is likelier than a name in the speaker's own words.
 */
function inContent(
  { speech }: Discourse,
  { first, form, subject }: Antecedent,
  at: number,
  near: boolean,
): number {
  const claim = speech.content[first];
  if (claim < 0) return 0;
  if (form === "name" && claim === speech.speaker[at]) return -8;
  return near && subject ? 5 : 0;
}

/** Those who tell seldom take up what only a quotation named. */
const acrossQuotation = (quotation: number): number => (quotation >= 0 ? 8 : 2);

/** Places are seldom what "it" goes on about. */
const FIT: ReadonlyMap<string, number> = new Map([
  ["organization", 1],
  ["location", -3],
  ["product", 0],
]);
