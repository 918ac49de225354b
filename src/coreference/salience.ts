import type { Document } from "../document/document.ts";
import { Tag } from "../language/tag.ts";
import type { Tokens } from "../language/tokens.ts";
import type { Antecedent, Discourse } from "./discourse.ts";
import type { ThingKind } from "./pronoun-words.ts";

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
  kind: ThingKind,
): number {
  const { cluster, first, speaks, quotation, form } = antecedent;
  const apart = discourse.distance(antecedent, at);
  let weight = NEAREST - apart * SENTENCE_COST + standing(tokens, antecedent);
  // Whoever spoke goes on speaking, until the talk turns to somebody else.
  const heard = speaks && discourse.speech.speaker[at] >= 0 && apart < 2;
  if (speaks) weight += heard && goesOn(discourse, first) ? 4 : 2;
  if (cluster === undefined) return weight + unnamed(tokens, antecedent, kind, heard);
  if (form === "pronoun") weight += 1;
  weight += inContent(discourse, antecedent, at, kind.being === "thing" && apart === 0);
  if (quotation !== tokens.quotation[at]) weight -= acrossQuotation(quotation);
  weight += FIT.get(cluster.type) ?? 0;
  // "Cole met [Ortiz]'s aide": a pronoun right behind a name in its own phrase is seldom that name.
  if (apart === 0 && phrases.noun[first] >= 0 && phrases.noun[first] === phrases.noun[at]) weight -= 8;
  return weight;
}

/** By its part in its clause: a subject before what opens the sentence, a head before a modifier. */
function standing({ lower }: Tokens, { last, subject, opens, modifier, oblique }: Antecedent): number {
  const part = subject ? 4 : opens && !oblique && !modifier ? 3 : 0;
  if (modifier && lower[last] === "'s") return part - 1;
  if (modifier) return part - 3;
  return oblique ? part - 2 : part;
}

/** Somebody without a name is less likely than somebody with one, but for a name unknown that goes on speaking. */
function unnamed(tokens: Tokens, { first }: Antecedent, kind: ThingKind, heard: boolean): number {
  if (kind.being === "several") return 5;
  return heard && tokens.tag[first] === Tag.ProperNoun ? 0 : -2;
}

/** Whoever has spoken for themselves, and did not ask, may go on: not [Ortiz] in "Cole said that Ortiz knew". */
const goesOn = ({ speech }: Discourse, first: number): boolean =>
  speech.content[first] < 0 && speech.claims[speech.speaker[first]]?.act !== "question";

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

/** Behind an owner, who is talked of nearly as much as a subject where the sentence opens: "[Ortiz]'s plan failed". */

/** Those who tell seldom take up what only a quotation named. */
const acrossQuotation = (quotation: number): number => (quotation >= 0 ? 8 : 2);

/** Places are seldom what "it" goes on about. */
const FIT: ReadonlyMap<string, number> = new Map([
  ["organization", 1],
  ["location", -3],
  ["product", 0],
]);
