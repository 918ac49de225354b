import type { Document } from "../../document/document.ts";
import { Tag } from "../../language/tag.ts";
import type { Tokens } from "../../language/tokens.ts";
import type { Cluster } from "../cluster.ts";
import { type Antecedent, type Discourse, Part } from "../discourse.ts";
import type { Anaphor } from "./anaphor.ts";

const NEAREST = 20;
const SENTENCE_COST = 4;

/**
 * How readily a mention comes to mind where "it" or "they" stands: by nearness in told sentences, by its part in the
 * clause (a subject before an object, a head before a modifier) and by who is speaking.
 */
export function weigh(
  { tokens, phrases }: Document,
  discourse: Discourse,
  antecedent: Antecedent,
  anaphor: Anaphor,
  thing: boolean,
): number {
  const { cluster, first } = antecedent;
  const apart = anaphor.told - antecedent.told;
  const part = discourse.partOf(antecedent);
  // Whoever spoke goes on speaking, until the talk turns to somebody else.
  const heard = (part & Part.Speaks) !== 0 && anaphor.speaks >= 0 && apart < 2;
  let weight = NEAREST - apart * SENTENCE_COST + standing(part);
  if ((part & Part.Speaks) !== 0) weight += heard && (part & Part.GoesOn) !== 0 ? 4 : 2;
  if (cluster === undefined) return weight + unnamed(tokens, antecedent, thing, heard);
  if (antecedent.form === "pronoun") weight += 1;
  const content = discourse.speech.content[first];
  if (content >= 0) {
    // "[The firm] paid a fine, [it] said": whoever has been heard is likelier than a name in the speaker's own words.
    if (antecedent.form === "name" && content === anaphor.speaks) weight -= 8;
    // "The agency said [the firm] paid a fine, which [it] accepted": the subject of what is said is the nearer one.
    else if (thing && apart === 0 && (part & Part.Subject) !== 0) weight += 5;
  }
  // Those who tell seldom take up what only a quotation named.
  const quotation = tokens.quotation[first];
  if (quotation !== anaphor.quotation) weight -= quotation >= 0 ? 8 : 2;
  // "Cole met [Ortiz]'s aide": a pronoun right behind a name in its own phrase is seldom that name.
  if (apart === 0 && phrases.noun[first] >= 0 && phrases.noun[first] === phrases.noun[anaphor.at])
    weight -= 8;
  return weight + fitOf(cluster);
}

/** By its part in its clause: a subject before what opens the sentence, a head before a modifier that owns nothing. */
function standing(part: number): number {
  const opens = (part & (Part.Opens | Part.Oblique | Part.Modifier)) === Part.Opens;
  const weight = (part & Part.Subject) !== 0 ? 4 : opens ? 3 : 0;
  if ((part & Part.Modifier) !== 0) return weight - ((part & Part.Owner) !== 0 ? 1 : 3);
  return (part & Part.Oblique) !== 0 ? weight - 2 : weight;
}

/** Somebody without a name is less likely than somebody with one, but for a name unknown that goes on speaking. */
function unnamed({ tag }: Tokens, { first }: Antecedent, thing: boolean, heard: boolean): number {
  if (!thing) return 5;
  return heard && tag[first] === Tag.ProperNoun ? 0 : -2;
}

/** Places are seldom what "it" goes on about. */
const fitOf = ({ type }: Cluster): number => (type === "organization" ? 1 : type === "location" ? -3 : 0);
