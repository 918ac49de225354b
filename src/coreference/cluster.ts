import type { EntityDraft, MentionDraft } from "../facts/drafts.ts";
import type { EntityType } from "../facts/entity/schema.ts";
import { aliasesOf, casedName } from "./casing.ts";
import { kindsOfWords } from "./kinds.ts";

export type Gender = "female" | "male";

/** Can somebody of one gender be meant by a word that tells the other, as far as both are known? */
export const mayBe = (known: Gender | undefined, told: Gender | undefined): boolean =>
  known === undefined || told === undefined || known === told;

const NONE: readonly string[] = [];

/** What a text says of one thing, beyond which it says no more: bounds what hostile text can cost. */
const MOST_TOLD = 32;

const withOneMore = (known: readonly string[], word: string): readonly string[] =>
  known.length === MOST_TOLD || known.includes(word) ? known : [...known, word];

/** The mentions of one thing, while they are being gathered. */
export class Cluster {
  type: EntityType;
  readonly rule: string;
  readonly mentions: MentionDraft[] = [];
  /** Folded words of its fullest name. */
  readonly words: readonly string[];
  readonly terms: readonly number[];
  readonly name: string;
  gender: Gender | undefined = undefined;
  /** The gender that its only word suggests, which may be a family name ("Kevin", "Nelson"). */
  leans: Gender | undefined = undefined;
  /** Common nouns that the text calls it by: "company" after "ByteDance, a Chinese company". */
  calledBy: readonly string[] = NONE;
  /** The kinds of thing that those nouns name, as bits. */
  calledKinds = 0;
  /** Places that it is said to be from, in lower case: "ohio" of "Ohio Gov. John Cole". */
  places: readonly string[] = NONE;
  /** The organization that a person leads or speaks for. */
  speaksFor: Cluster | undefined = undefined;
  /** What tells a person from a namesake of the article ("p", "jr"); "" where there is none. */
  mark = "";
  /** In years; undefined where nothing tells it. */
  age: number | undefined = undefined;
  /** How often it is named. */
  names = 0;
  /** Where the latest of its mentions ends that was read and may hold others: "the its company" has a pronoun inside it. */
  end = 0;
  #kinds = -1;
  #forms: Set<string> | undefined = undefined;

  constructor(
    type: EntityType,
    rule: string,
    name: string,
    words: readonly string[],
    terms: readonly number[],
  ) {
    this.type = type;
    this.rule = rule;
    this.name = name;
    this.words = words;
    this.terms = terms;
  }

  /** The kinds of thing that words of its name tell ("Administration", "Bank"), as bits. */
  get kinds(): number {
    if (this.#kinds < 0) this.#kinds = kindsOfWords(this.terms);
    return this.#kinds;
  }

  add(mention: MentionDraft): void {
    this.mentions.push(mention);
  }

  /** Adds a mention that names it in these words. */
  addName(mention: MentionDraft, wording: string): void {
    this.mentions.push(mention);
    this.names++;
    if (wording === this.name) return;
    this.#forms ??= new Set();
    this.#forms.add(wording);
  }

  /** Notes that the text calls it by a noun, which names these kinds of thing. */
  call(noun: string, kinds: number): void {
    this.calledBy = withOneMore(this.calledBy, noun);
    this.calledKinds |= kinds;
  }

  comesFrom(place: string): void {
    this.places = withOneMore(this.places, place);
  }

  draft(): EntityDraft {
    const { type, rule, age } = this;
    const forms = this.#forms === undefined ? NONE : [this.name, ...this.#forms];
    const name = casedName(this.name, type, forms);
    const aliases = this.#forms === undefined ? [] : aliasesOf(name, forms, type);
    return { type, name, aliases, mentions: inOrder(this.mentions), age, rule };
  }
}

/** Mentions by where they begin, the shorter first. */
function inOrder(mentions: MentionDraft[]): MentionDraft[] {
  for (let i = 1; i < mentions.length; i++)
    if (mentions[i].start <= mentions[i - 1].start)
      return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  return mentions;
}
