import type { TokenSpan } from "../engine/rule.ts";
import { Shape } from "../language/shape.ts";
import { Tag } from "../language/tag.ts";
import type { Cluster } from "./cluster.ts";
import type { CoreferenceContext } from "./context.ts";
import { DescriptionReader } from "./descriptions/reader.ts";
import { Discourse } from "./discourse.ts";
import { Glosses } from "./glosses.ts";
import { Linker } from "./linker.ts";
import { CONCERNS, Mark } from "./phrase-marks.ts";
import { PronounReader } from "./pronouns/reader.ts";
import { PRONOUNS } from "./pronouns/words.ts";
import { Strangers } from "./strangers.ts";

/** What was read beside the mentions in the context's clusters. */
export interface Read {
  /** People whom only a pronoun made people. */
  readonly strangers: Iterable<Cluster>;
  /** The words of nobody with a name that an abbreviation or a pronoun that speaks stands for, by its token. */
  readonly standsFor: ReadonlyMap<number, TokenSpan>;
  /** Where "I" and "we" stand in any of their forms. */
  readonly firstPerson: readonly number[];
}

/** Reads names, descriptions and pronouns in order, each in the light of what stands before it. */
export function readOn(context: CoreferenceContext): Read {
  const { document, names, nameAt, of, beside } = context;
  const { tokens, phrases } = document;
  const { term, tag, shape } = tokens;
  const { noun, nounFirst } = phrases;
  const strangers = new Strangers(context);
  const discourse = new Discourse(document, context.roles, context.speech, mostNamed(context.people));
  const linker = new Linker(context, discourse);
  const pronouns = new PronounReader(context, discourse, strangers, linker);
  const descriptions = new DescriptionReader(context, discourse, strangers, linker);
  const glosses = new Glosses(document, nameAt, pronouns.standsFor);
  const isPronoun = PRONOUNS.words.bits();
  const { marks } = context.roles;
  // The one walk over all tokens: what concerns nobody here costs a few loads.
  for (let at = 0; at < tokens.count; at++) {
    const place = nameAt[at];
    const phrase = noun[at];
    const opens = phrase >= 0 && nounFirst[phrase] === at;
    if (place >= 0) {
      discourse.read(of[place], "name", names[place].first, names[place].last);
      if (opens && (marks[phrase] & Mark.Owned) !== 0) descriptions.readOwned(phrase);
      at = names[place].last - 1;
      continue;
    }
    if (beside.at[at] !== 0) beside.open(at, context);
    if (tag[at] === Tag.QuestionWord) pronouns.readRelative(at);
    else if ((isPronoun[term[at] >>> 5] & (1 << (term[at] & 31))) !== 0) pronouns.read(at);
    if ((shape[at] & Shape.AllCaps) !== 0) glosses.read(at);
    if (opens && ((marks[phrase] & CONCERNS) !== 0 || beside.at[at] !== 0)) descriptions.read(phrase);
  }
  return { strangers: strangers.admitted, standsFor: pronouns.standsFor, firstPerson: pronouns.firstPerson };
}

/** The first of those who are named most, and more than once. */
function mostNamed(people: readonly Cluster[]): Cluster | undefined {
  let topic: Cluster | undefined;
  let most = 1;
  for (const person of people)
    if (person.mentions.length > most) {
      most = person.mentions.length;
      topic = person;
    }
  return topic;
}
