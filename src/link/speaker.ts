import { type Document, textOf } from "../document/document.ts";
import type { TokenSpan } from "../engine/rule.ts";
import type { SpeakerKind } from "../facts/claim/schema.ts";
import type { Entity } from "../facts/entity/schema.ts";
import type { Unrated } from "../facts/record.ts";
import { Shape } from "../language/shape.ts";
import { Tag } from "../language/tag.ts";
import { tokenAt } from "../language/tokens.ts";
import { firstFrom } from "../text/first-from.ts";
import type { EntityIndex } from "./entity-index.ts";
import { kindOfNoun, kindOfPronoun } from "./speaker-nouns.ts";

/** Who speaks: resolved through the entity its words mention, else the words as written. */
export interface Speaker {
  readonly name: string | null;
  readonly entity: Unrated<Entity> | undefined;
  readonly kind: SpeakerKind;
}

export type SpeakerOf = (words: TokenSpan | undefined) => Speaker;

const KIND_OF_TYPE: ReadonlyMap<string, SpeakerKind> = new Map([
  ["person", "person"],
  ["organization", "organization"],
  ["location", "organization"],
  ["nationality", "group"],
  ["law", "document"],
  ["work", "document"],
]);

const NOBODY: Speaker = { name: null, entity: undefined, kind: "unknown" };

/** Makes the look-up for one document. */
export function speakerLookup(document: Document, entities: EntityIndex, standsFor: StandsFor): SpeakerOf {
  const resolver = new SpeakerResolver(document, entities, standsFor);
  return (words) => resolver.of(words);
}

/** The words that a pronoun stands for, by its token. */
type StandsFor = ReadonlyMap<number, TokenSpan>;

class SpeakerResolver {
  readonly #document: Document;
  readonly #entities: EntityIndex;
  readonly #standsFor: StandsFor;

  constructor(document: Document, entities: EntityIndex, standsFor: StandsFor) {
    this.#document = document;
    this.#entities = entities;
    this.#standsFor = standsFor;
  }

  of(speaker: TokenSpan | undefined): Speaker {
    if (speaker === undefined) return NOBODY;
    const { first, last } = speaker;
    const bare = this.#document.tokens.lower[first] === "the" && last === first + 2 ? first + 1 : first;
    const meant = last === bare + 1 ? this.#meant(bare, speaker) : undefined;
    const { first: from, last: to } = meant ?? speaker;
    const words = textOf(this.#document, from, to);
    const entity = this.#entityOf(from, to);
    const kind = this.#kindOf(from, to, entity);
    return { name: entity?.name ?? words, entity, kind };
  }

  /** The entity of the phrase that heads the speaker ("[Ana Ortiz], the mayor of Lima"), or of its apposition. */
  #entityOf(first: number, last: number): Unrated<Entity> | undefined {
    const { start, end, lower } = this.#document.tokens;
    const whole = this.#entities.exactly(start[first], end[last - 1]);
    if (whole) return whole;
    const opening = this.#opening(first, last) ?? this.#behind(first, last);
    if (opening) return opening;
    const head = this.#headOf(first, last);
    if (head < 0) return undefined;
    if (this.#joinsTwo(first, last)) return this.#doubleRole(first, last);
    const named = this.#mentionAt(head, first, last);
    if (named) return named;
    const titled = this.#titled(head, last);
    if (titled) return titled;
    const comma = this.#commaIn(first, last);
    if (comma < 0 || kindOfNoun(lower[head]) !== "person") return undefined;
    const apposed = this.#headOf(comma + 1, last);
    const entity = apposed < 0 ? undefined : this.#mentionAt(apposed, comma + 1, last);
    return entity?.type === "person" ? entity : undefined;
  }

  /** A name that opens the phrase with nothing but its bracket behind: "the [Parks and Roads Office] (PRO)". */
  #opening(first: number, last: number): Unrated<Entity> | undefined {
    const { start, end, lower } = this.#document.tokens;
    const from = lower[first] === "the" ? first + 1 : first;
    const { mentions } = this.#entities;
    const place = mentions.startingAt(start[from], end[last - 1]);
    if (place < 0) return undefined;
    const next = tokenAt(this.#document.tokens, mentions.endOf(place) - 1) + 1;
    return next >= last || lower[next] === "(" ? mentions.factAt(place) : undefined;
  }

  /** "the head of the board[, Ana Ortiz,] said": the person right behind whom the words describe. */
  #behind(first: number, last: number): Unrated<Entity> | undefined {
    const { start, end, lower, sentence, count } = this.#document.tokens;
    const head = this.#headOf(first, last);
    if (head < 0 || lower[last] !== "," || last + 1 >= count || kindOfNoun(lower[head]) !== "person")
      return undefined;
    const limit = this.#document.sentences[sentence[first]].last;
    const { mentions } = this.#entities;
    const place = mentions.startingAt(start[last + 1], end[limit - 1]);
    if (place < 0 || mentions.factAt(place).type !== "person") return undefined;
    const next = tokenAt(this.#document.tokens, mentions.endOf(place) - 1) + 1;
    return CLOSES.has(lower[next]) ? mentions.factAt(place) : undefined;
  }

  /** The entity whose mention begins in the phrase and covers its head ("the [Bank of Spain]"). */
  #mentionAt(head: number, first: number, last: number): Unrated<Entity> | undefined {
    const { start, end } = this.#document.tokens;
    const { noun, nounFirst } = this.#document.phrases;
    const from = Math.max(first, noun[head] < 0 ? head : nounFirst[noun[head]]);
    const stretch = { start: start[head], end: end[head] };
    return this.#entities.mentions.lastAround(stretch, start[from], end[last - 1]);
  }

  /** "Superintendent of Schools [Ana Ortiz]": a title, what it is of, and the name that ends the phrase. */
  #titled(head: number, last: number): Unrated<Entity> | undefined {
    const { start, end, lower, shape } = this.#document.tokens;
    if (
      lower[head + 1] !== "of" ||
      (shape[head] & Shape.Capital) === 0 ||
      kindOfNoun(lower[head]) !== "person"
    )
      return undefined;
    const { mentions } = this.#entities;
    for (let at = head + 3; at < last; at++) {
      if ((shape[at - 1] & Shape.Capital) === 0 || kindOfNoun(lower[at - 1]) === "person") return undefined;
      const place = mentions.startingAt(start[at], end[last - 1]);
      if (place < 0 || mentions.endOf(place) !== end[last - 1]) continue;
      return mentions.factAt(place).type === "person" ? mentions.factAt(place) : undefined;
    }
    return undefined;
  }

  /** Head of the first noun phrase. */
  #headOf(first: number, last: number): number {
    const { noun, nounHead } = this.#document.phrases;
    for (let i = first; i < Math.min(last, first + 4); i++) {
      if (noun[i] < 0) continue;
      return nounHead[noun[i]] < last ? nounHead[noun[i]] : last - 1;
    }
    return -1;
  }

  /** "Ms. Ortiz and Mr. Cole": two names are a group. */
  #joinsTwo(first: number, last: number): boolean {
    const { lower } = this.#document.tokens;
    const { noun, nounLast } = this.#document.phrases;
    const at = noun[first] < 0 ? first : nounLast[noun[first]];
    return at < last - 1 && lower[at] === "and";
  }

  /** "Former agent and author [Ana Ortiz]": two roles of one person. */
  #doubleRole(first: number, last: number): Unrated<Entity> | undefined {
    const { tag, end } = this.#document.tokens;
    const { noun, nounFirst, nounHead, nounLast } = this.#document.phrases;
    const role = noun[first];
    if (
      role < 0 ||
      nounFirst[role] !== first ||
      tag[first] === Tag.Determiner ||
      tag[nounHead[role]] !== Tag.Noun
    )
      return undefined;
    const name = noun[nounLast[role] + 1] ?? -1;
    if (name < 0 || nounLast[name] > last || tag[nounFirst[name]] === Tag.Determiner) return undefined;
    const entity = this.#mentionAt(nounHead[name], nounFirst[name], nounLast[name]);
    return entity?.type === "person" && isMentionedUpTo(end[nounLast[name] - 1], entity) ? entity : undefined;
  }

  #commaIn(first: number, last: number): number {
    for (let i = first; i < last - 1; i++) if (this.#document.tokens.lower[i] === ",") return i;
    return -1;
  }

  /** What a pronoun that speaks stands for, where no entity holds it: what coreference found, or what "who" is behind. */
  #meant(at: number, { first, last }: TokenSpan): TokenSpan | undefined {
    const { start, end } = this.#document.tokens;
    if (this.#entities.exactly(start[first], end[last - 1])) return undefined;
    return (
      this.#standsFor.get(at) ??
      (this.#document.tokens.tag[at] === Tag.QuestionWord ? this.#antecedent(at) : undefined)
    );
  }

  /** The phrase before "who", a comma passed over. */
  #antecedent(relative: number): TokenSpan | undefined {
    const { lower } = this.#document.tokens;
    const { noun, nounFirst } = this.#document.phrases;
    const end = relative > 0 && lower[relative - 1] === "," ? relative - 1 : relative;
    const phrase = end > 0 ? noun[end - 1] : -1;
    return phrase < 0 ? undefined : { first: nounFirst[phrase], last: end };
  }

  #kindOf(first: number, last: number, entity: Unrated<Entity> | undefined): SpeakerKind {
    const { lower } = this.#document.tokens;
    if (entity) return KIND_OF_TYPE.get(entity.type) ?? "unknown";
    if (last === first + 1) {
      const pronoun = kindOfPronoun(this.#document.tokens.term[first]);
      if (pronoun) return pronoun;
    }
    if (isAnonymous(lower, first, last)) return "anonymous";
    if (this.#joinsTwo(first, last)) return "group";
    const head = this.#headOf(first, last);
    if (head < 0) return lower[first] === "who" ? "person" : (kindOfNoun(lower[last - 1]) ?? "unknown");
    if (COLLECTIVES.has(lower[head]) && lower[head + 1] === "of") return "group";
    const kind = kindOfNoun(lower[head]) ?? this.#kindOfShape(head, lower[first] === "the");
    if (kind === "person" && INDEFINITE.has(lower[first])) return "anonymous";
    return kind;
  }

  /** Without an entry in the lists, the head's number, capital and article decide ("the Times"). */
  #kindOfShape(head: number, definite: boolean): SpeakerKind {
    const tag = this.#document.tokens.tag[head];
    if (tag === Tag.ProperNoun) return definite ? "organization" : "person";
    return tag === Tag.Plural ? "group" : "unknown";
  }
}

/** Does a mention end there? They stand in order and apart. */
function isMentionedUpTo(end: number, { mentions }: Unrated<Entity>): boolean {
  return mentions[firstFrom(mentions, end) - 1]?.end === end;
}

const CLOSES: ReadonlySet<string> = new Set([",", ".", "(", ";", ":"]);

/** "small [groups] of protesters": people, though a group by itself is an organization. */
const COLLECTIVES: ReadonlySet<string> = new Set(["group", "groups"]);

const INDEFINITE: ReadonlySet<string> = new Set(["a", "an", "one", "another", "someone", "somebody"]);
const SHY: ReadonlySet<string> = new Set([
  "anonymity",
  "unnamed",
  "anonymous",
  "familiar",
  "source",
  "sources",
  "unidentified",
]);

function isAnonymous(lower: readonly string[], first: number, last: number): boolean {
  for (let i = first; i < Math.min(last, first + 30); i++) if (SHY.has(lower[i])) return true;
  return false;
}
