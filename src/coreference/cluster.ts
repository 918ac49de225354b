import type { EntityDraft, MentionDraft } from "../facts/drafts.ts";
import type { EntityType } from "../facts/entity/schema.ts";
import { casedName } from "./casing.ts";

export type Gender = "female" | "male";

/** The mentions of one thing, while they are being gathered. */
export class Cluster {
  type: EntityType;
  readonly rule: string;
  readonly mentions: MentionDraft[] = [];
  /** Folded words of its fullest name. */
  readonly words: readonly string[];
  readonly name: string;
  gender: Gender | undefined;
  /** The gender that its only word suggests, which may be a family name ("Kevin", "Nelson"). */
  leans: Gender | undefined;
  /** Common nouns that the text calls it by: "company" after "ByteDance, a Chinese company". */
  readonly calledBy = new Set<string>();
  /** Places that a person is said to be from, in lower case: "ohio" of "Ohio Gov. John Cole". */
  readonly places = new Set<string>();
  /** The organization that a person leads or speaks for. */
  speaksFor: Cluster | undefined;
  /** How often it is named. */
  names = 0;
  readonly #forms = new Set<string>();

  constructor(type: EntityType, rule: string, name: string, words: readonly string[]) {
    this.type = type;
    this.rule = rule;
    this.name = name;
    this.words = words;
  }

  /** Adds a mention; `form` is its wording where it is a name. */
  add(mention: MentionDraft, form?: string): void {
    this.mentions.push(mention);
    if (form !== undefined) this.names++;
    if (form !== undefined && form !== this.name) this.#forms.add(form);
  }

  /** The name and its aliases as running text writes them, each once. */
  #wordings(): string[] {
    const forms = [this.name, ...this.#forms];
    return [...new Set(forms.map((form) => casedName(form, this.type, forms)))];
  }

  draft(): EntityDraft {
    const mentions = this.mentions.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const [name, ...aliases] = this.#wordings();
    return { type: this.type, name, aliases, mentions, rule: this.rule };
  }
}
