import type { Document } from "../document/document.ts";
import { terms } from "../lexicon/terms.ts";
import type { Cluster, Gender } from "./cluster.ts";
import type { Roles } from "./roles.ts";
import type { Speech } from "./speech.ts";

export type Being = "person" | "thing" | "several";

/** A mention that has been read, as later ones look back on it. */
export interface Antecedent {
  /** Undefined for a thing without a name ("the deal"), which may be what a pronoun means. */
  readonly cluster: Cluster | undefined;
  /** Who a capitalised word may be that no rule took for a name. */
  readonly stranger: Cluster | undefined;
  readonly being: Being;
  /** It counts where there is no cluster. */
  readonly gender: Gender | undefined;
  /** It was read from a pronoun or a description. */
  readonly form: "name" | "description" | "pronoun";
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** How many sentences were told up to its own. */
  readonly told: number;
  /** Bits of `Part`, found when a pronoun first asks; -1 before. */
  part: number;
}

/** What part a mention plays where it stands; bits. */
export const Part = {
  Subject: 1,
  /** It opens its sentence. */
  Opens: 2,
  /** It stands inside a phrase whose head is another word. */
  Modifier: 4,
  /** A preposition governs it. */
  Oblique: 8,
  Speaks: 16,
  /** It speaks for itself and does not ask, and so may go on: not [Ortiz] in "Cole said that Ortiz knew". */
  GoesOn: 32,
  /** It owns what its phrase is about, which may be a subject: "[Ortiz]'s plan failed". */
  Owner: 64,
  SubjectsOwner: 128,
  /** It opens a bracket; it is joined to another by "and". */
  Bracket: 256,
  Joined: 512,
} as const;

const GENITIVE = terms("'s");
const BRACKET = terms("(");
const AND = terms("and");

const WINDOW_MENTIONS = 32;
/** How many told sentences back a pronoun looks. */
export const WINDOW_TOLD = 4;
/** Nothing looks back further than the window; what lies before it goes when this many are held. */
const MOST_KEPT = 16 * WINDOW_MENTIONS;
/** A title may stand before a name that opens its sentence ("House Speaker Ana Ortiz"). */
const OPENING_TOKENS = 4;

/** What has been mentioned so far, the latest last; looks back over a bounded window. */
export class Discourse {
  readonly #document: Document;
  readonly roles: Roles;
  readonly speech: Speech;
  /** Those that the window can reach, and some before them. */
  mentions: Antecedent[] = [];
  /** By paragraph the person whom it talks of first as a subject. */
  readonly #topics: (Cluster | undefined)[];
  /** Whom the article names most. */
  readonly topic: Cluster | undefined;

  constructor(document: Document, roles: Roles, speech: Speech, topic: Cluster | undefined) {
    this.#document = document;
    this.roles = roles;
    this.speech = speech;
    this.topic = topic;
    this.#topics = new Array(document.paragraphs.length).fill(undefined);
  }

  /** Reads a mention of what has a name. */
  read(cluster: Cluster, form: Antecedent["form"], first: number, last: number): void {
    const being = cluster.type === "person" ? "person" : "thing";
    this.#push(cluster, undefined, being, undefined, form, first, last);
    if (being === "person") this.#noteTopic(cluster, first, last);
  }

  /** Reads somebody or something without a name. */
  readUnnamed(being: Being, gender: Gender | undefined, at: number): void {
    this.#push(undefined, undefined, being, gender, "description", at, at + 1);
  }

  /** Reads a word that may name a person; `known` tells that it does. */
  readStranger(stranger: Cluster, known: boolean, first: number, last: number): void {
    this.#push(known ? stranger : undefined, stranger, "person", undefined, "name", first, last);
    this.#noteTopic(stranger, first, last);
  }

  #push(
    cluster: Cluster | undefined,
    stranger: Cluster | undefined,
    being: Being,
    gender: Gender | undefined,
    form: Antecedent["form"],
    first: number,
    last: number,
  ): void {
    if (this.mentions.length >= MOST_KEPT) this.mentions = this.mentions.slice(-WINDOW_MENTIONS);
    const sentence = this.#document.tokens.sentence[first];
    const told = this.roles.told[sentence];
    this.mentions.push({ cluster, stranger, being, gender, form, first, last, sentence, told, part: -1 });
  }

  #noteTopic(person: Cluster, first: number, last: number): void {
    const { tokens, sentences } = this.#document;
    const { paragraph } = sentences[tokens.sentence[first]];
    if (this.#topics[paragraph] === undefined && this.roles.isSubject(first, last))
      this.#topics[paragraph] = person;
  }

  topicOf(paragraph: number): Cluster | undefined {
    return this.#topics[paragraph];
  }

  /** The part that a mention plays, as bits. */
  partOf(mention: Antecedent): number {
    if (mention.part < 0) mention.part = this.#findPart(mention) | this.#beside(mention);
    return mention.part;
  }

  #findPart({ first, last, sentence }: Antecedent): number {
    const { roles, speech } = this;
    const speaks = speech.speaker[first];
    let part = roles.isSubject(first, last) ? Part.Subject : 0;
    if (first - this.#document.sentences[sentence].first < OPENING_TOKENS) part |= Part.Opens;
    if (roles.isModifier(first, last)) part |= Part.Modifier | this.#ownership(last);
    if (roles.isOblique(first)) part |= Part.Oblique;
    if (speaks < 0) return part;
    return speech.content[first] < 0 && speech.claims[speaks].act !== "question"
      ? part | Part.Speaks | Part.GoesOn
      : part | Part.Speaks;
  }

  #ownership(last: number): number {
    const { tokens, phrases } = this.#document;
    if (last >= tokens.count || !GENITIVE.has(tokens.term[last])) return 0;
    const phrase = phrases.noun[last];
    const head = phrase < 0 ? -1 : phrases.nounHead[phrase];
    return head >= 0 && this.roles.isSubject(head, head + 1) ? Part.Owner | Part.SubjectsOwner : Part.Owner;
  }

  /** What stands right beside a mention. */
  #beside({ first, last }: Antecedent): number {
    const { term, count } = this.#document.tokens;
    const before = first > 0 ? term[first - 1] : 0;
    const behind = last < count ? term[last] : 0;
    return (AND.has(before) || AND.has(behind) ? Part.Joined : 0) | (BRACKET.has(before) ? Part.Bracket : 0);
  }

  /** How many sentences were told up to a token's own. */
  toldAt(at: number): number {
    return this.roles.told[this.#document.tokens.sentence[at]];
  }

  /** Where the mentions begin that the window holds and that stand in sentences from `least` on; the latest stand last. */
  from(least: number): number {
    const { mentions } = this;
    const floor = Math.max(0, mentions.length - WINDOW_MENTIONS);
    let from = mentions.length;
    while (from > floor && mentions[from - 1].told >= least) from--;
    return from;
  }
}
