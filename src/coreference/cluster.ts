import type { EntityDraft, MentionDraft } from "../facts/drafts.ts";
import type { EntityType } from "../facts/entity/schema.ts";

export type Gender = "female" | "male";

/** The mentions of one thing, while they are being gathered. */
export class Cluster {
  readonly type: EntityType;
  readonly rule: string;
  readonly mentions: MentionDraft[] = [];
  /** Folded words of its fullest name. */
  words: readonly string[];
  name: string;
  gender: Gender | undefined;
  /** Common nouns that the text calls it by: "company" after "ByteDance, a Chinese company". */
  readonly calledBy = new Set<string>();
  readonly #forms: string[] = [];

  constructor(type: EntityType, rule: string, name: string, words: readonly string[]) {
    this.type = type;
    this.rule = rule;
    this.name = name;
    this.words = words;
  }

  add(mention: MentionDraft, text: string): void {
    this.mentions.push(mention);
    if (mention.form !== "description" && mention.form !== "pronoun" && !this.#forms.includes(text))
      this.#forms.push(text);
  }

  /** Takes over the mentions of a cluster that turned out to be the same thing. */
  absorb(other: Cluster): void {
    if (other.name.length > this.name.length && !isAcronym(other.name)) {
      this.name = other.name;
      this.words = other.words;
    }
    this.mentions.push(...other.mentions);
    for (const form of other.#forms) if (!this.#forms.includes(form)) this.#forms.push(form);
    for (const noun of other.calledBy) this.calledBy.add(noun);
    this.gender ??= other.gender;
  }

  draft(): EntityDraft {
    const mentions = this.mentions.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const aliases = this.#forms.filter((form) => form !== this.name);
    return { type: this.type, name: this.name, aliases, mentions, rule: this.rule };
  }
}

const isAcronym = (name: string): boolean => /^[A-Z.&]{2,8}$/.test(name);
