import type { Document } from "../document/document.ts";
import type { TokenSpan } from "../engine/rule.ts";
import { Shape } from "../language/shape.ts";
import { isNoun, Tag } from "../language/tag.ts";
import type { Cluster } from "./cluster.ts";
import { describe, describeOwned } from "./descriptions.ts";
import { type Antecedent, Discourse } from "./discourse.ts";
import { isExpletive } from "./expletive.ts";
import { Introductions } from "./introduced.ts";
import { GENDERED_NOUNS, PERSON_NOUNS } from "./person-nouns.ts";
import { personFor } from "./person-pronouns.ts";
import { type PersonKind, THIRD_PERSON, type ThingKind } from "./pronoun-words.ts";
import { antecedentOf } from "./pronouns.ts";
import { relativeOf } from "./relatives.ts";
import type { CoreferenceRule } from "./rules.ts";
import { mentionOf, type Scene } from "./scene.ts";
import { Strangers } from "./strangers.ts";
import { unnamedVoice } from "./voices.ts";

type Form = "short" | "description" | "pronoun";

/** Reads names, descriptions and pronouns in order, each in the light of what stands before it. */
export class Reader {
  readonly #scene: Scene;
  readonly #document: Document;
  readonly #discourse: Discourse;
  readonly #introductions: Introductions;
  readonly #strangers: Strangers;
  /** The words of whoever speaks where a pronoun does, for those without a name. */
  readonly standsFor = new Map<number, TokenSpan>();
  /** Where the latest mention of each ends that may hold others: "the its company" has a pronoun inside it. */
  readonly #ends = new Map<Cluster, number>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#document = scene.document;
    this.#introductions = new Introductions(scene);
    this.#strangers = new Strangers(scene.document, scene.nameAt, scene.of);
    this.#discourse = new Discourse(scene.document, scene.roles, scene.speech);
    let most = 1;
    for (const cluster of new Set(scene.of))
      if (cluster.type === "person" && cluster.mentions.length > most) {
        most = cluster.mentions.length;
        this.#discourse.topic = cluster;
      }
  }

  /** People whom only a pronoun made people. */
  get strangers(): Iterable<Cluster> {
    return this.#strangers.admitted;
  }

  readOn(): void {
    const { nameAt, names } = this.#scene;
    for (let at = 0; at < this.#document.tokens.count; at++) {
      if (nameAt[at] >= 0) {
        this.#name(nameAt[at]);
        at = names[nameAt[at]].last - 1;
      } else this.#word(at);
    }
  }

  #name(place: number): void {
    const { names, of } = this.#scene;
    const { first, last } = names[place];
    const cluster = of[place];
    this.#discourse.read(cluster, beingOf(cluster), undefined, "name", first, last);
    const phrase = this.#document.phrases.noun[first];
    if (phrase >= 0 && this.#document.phrases.nounFirst[phrase] === first) this.#owned(phrase);
  }

  /** "[Peru]'s president". */
  #owned(phrase: number): void {
    const owned = describeOwned(this.#scene, this.#discourse, phrase);
    // "Harrow, [the mill's owner]": beside a name it is that name's.
    if (owned && !this.#scene.apposed.has(owned.first))
      this.#link(owned.cluster, owned.first, owned.last, owned.form, owned.rule);
  }

  #word(at: number): void {
    const { tokens, phrases } = this.#document;
    const { described, nameAt, of } = this.#scene;
    const name = described.get(at);
    if (name !== undefined) this.#ends.set(of[nameAt[name]], name);
    if (tokens.tag[at] === Tag.QuestionWord) this.#relative(at);
    else if (THIRD_PERSON.has(tokens.lower[at])) this.#pronoun(at);
    const phrase = phrases.noun[at];
    if (phrase < 0 || phrases.nounFirst[phrase] !== at) return;
    const apposed = this.#scene.apposed.get(at);
    if (apposed) this.#apposed(apposed, at, phrases.nounHead[phrase] + 1);
    else this.#description(phrase);
  }

  #apposed(cluster: Cluster, first: number, last: number): void {
    this.#ends.set(cluster, last);
    this.#read(cluster, first, last, "description");
  }

  #description(phrase: number): void {
    const found = describe(this.#scene, this.#discourse, phrase);
    this.#owned(phrase);
    if (found) {
      this.#link(found.cluster, found.first, found.last, found.form, found.rule);
      return;
    }
    if (!this.#introduced(phrase)) this.#unnamed(phrase);
    this.#owner(phrase);
  }

  /** Notes a person without a name who owns what a phrase is about: "[the woman]'s plans". */
  #owner(phrase: number): void {
    const { tokens, phrases } = this.#document;
    for (let at = phrases.nounFirst[phrase] + 1; at < phrases.nounHead[phrase]; at++) {
      const noun = tokens.lower[at];
      if (tokens.tag[at + 1] !== Tag.Genitive || tokens.tag[at] !== Tag.Noun || !isPerson(noun)) continue;
      this.#discourse.read(undefined, "person", GENDERED_NOUNS.get(noun), "description", at, at + 1);
    }
  }

  #introduced(phrase: number): boolean {
    const cluster = this.#introductions.at(phrase);
    if (cluster === undefined) return false;
    const { nounFirst, nounHead } = this.#document.phrases;
    this.#link(cluster, nounFirst[phrase], nounHead[phrase] + 1, "description", "coreference/introduced");
    return true;
  }

  #relative(at: number): void {
    const cluster = relativeOf(this.#scene, at);
    if (cluster) this.#link(cluster, at, at + 1, "pronoun", "coreference/relative");
  }

  #pronoun(at: number): void {
    const kind = THIRD_PERSON.get(this.#document.tokens.lower[at]);
    if (kind === undefined || isExpletive(this.#document, at) || this.#isTitle(at)) return;
    if (kind.being === "person" ? this.#person(at, kind) : this.#thing(at, kind)) return;
    if (this.#scene.speech.speaker[at] < 0) return;
    const words = unnamedVoice(this.#document, this.#discourse, at, kind);
    if (words) this.standsFor.set(at, words);
  }

  /** "HE Ana Ortiz", "the IT sector". */
  #isTitle(at: number): boolean {
    return (this.#document.tokens.shape[at] & Shape.AllCaps) !== 0;
  }

  #thing(at: number, kind: ThingKind): boolean {
    const cluster = antecedentOf(this.#document, this.#discourse, at, kind);
    if (cluster) this.#link(cluster, at, at + 1, "pronoun", kind.rule);
    return cluster !== undefined;
  }

  #person(at: number, kind: PersonKind): boolean {
    const found = personFor(this.#scene, this.#discourse, at, kind);
    if (found === undefined || !this.#strangers.admit(found.cluster)) return false;
    const { cluster, clear } = found;
    if (clear) cluster.gender ??= kind.gender;
    this.#link(cluster, at, at + 1, "pronoun", clear ? kind.rule : kind.contested);
    return true;
  }

  #link(cluster: Cluster, first: number, last: number, form: Form, rule: CoreferenceRule): void {
    if (this.#scene.described.get(first) === last || first < (this.#ends.get(cluster) ?? 0)) return;
    this.#ends.set(cluster, last);
    cluster.add(mentionOf(this.#document, first, last, form, rule));
    this.#read(cluster, first, last, form === "short" ? "name" : form);
  }

  #read(cluster: Cluster, first: number, last: number, form: Antecedent["form"]): void {
    const { speech, roles } = this.#scene;
    if (speech.speaker[first] >= 0 && !roles.isModifier(first, last)) speech.hear(first, cluster);
    this.#discourse.read(cluster, beingOf(cluster), undefined, form, first, last);
  }

  /** "The SIT" is no person. */
  #mayBeSomebody(phrase: number): boolean {
    const { tokens, phrases } = this.#document;
    const { shape, lower } = tokens;
    return (
      lower[phrases.nounFirst[phrase]] !== "the" && (shape[phrases.nounHead[phrase]] & Shape.AllCaps) === 0
    );
  }

  /** Notes a capitalised word that may be a person: as one where a pronoun has called it back. */
  #stranger(phrase: number): boolean {
    const { phrases } = this.#document;
    const last = phrases.nounHead[phrase] + 1;
    for (let first = phrases.nounFirst[phrase]; first < last; first++) {
      const stranger = this.#strangers.at.get(first);
      if (stranger === undefined) continue;
      const known = this.#strangers.isKnown(stranger);
      this.#discourse.read(known ? stranger : undefined, "person", undefined, "name", first, last, stranger);
      if (known && this.#scene.speech.speaker[first] >= 0) this.#scene.speech.hear(first, stranger);
      return true;
    }
    return false;
  }

  /** Notes a person or thing without a name, which a later pronoun may mean. */
  #unnamed(phrase: number): void {
    const { tokens, phrases } = this.#document;
    const head = phrases.nounHead[phrase];
    const noun = tokens.lower[head];
    const tag = tokens.tag[head];
    if (this.#scene.nameAt[head] >= 0 || !isNoun(tag)) return;
    // A word in capitals that no rule took for a name, yet speaks, is somebody.
    const speaks =
      tag === Tag.ProperNoun && this.#mayBeSomebody(phrase) && this.#scene.speech.speaker[head] >= 0;
    if (this.#stranger(phrase)) return;
    if (tag === Tag.ProperNoun && !speaks) return;
    const person = speaks || isPerson(noun);
    const subject = this.#scene.roles.isSubject(head, head + 1);
    if (!person && !subject && tag !== Tag.Plural) return;
    const being = tag === Tag.Plural ? "several" : person ? "person" : "thing";
    this.#discourse.read(undefined, being, GENDERED_NOUNS.get(noun), "description", head, head + 1);
  }
}

const isPerson = (noun: string): boolean => PERSON_NOUNS.has(noun) || GENDERED_NOUNS.has(noun);

const beingOf = ({ type }: Cluster) => (type === "person" ? "person" : "thing");
