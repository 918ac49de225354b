import type { CoreferenceContext } from "../context.ts";
import type { Discourse } from "../discourse.ts";
import type { Linker } from "../linker.ts";
import { Mark } from "../phrase-marks.ts";
import type { Strangers } from "../strangers.ts";
import { readOwners, readUnnamed } from "../unnamed.ts";
import { describe } from "./definite.ts";
import { Introductions } from "./introduced.ts";
import { describeOwned } from "./owned.ts";

/** Reads noun phrases: what describes a thing with a name, and what is mentioned without one. */
export class DescriptionReader {
  readonly #context: CoreferenceContext;
  readonly #discourse: Discourse;
  readonly #strangers: Strangers;
  readonly #linker: Linker;
  readonly #introductions: Introductions;

  constructor(context: CoreferenceContext, discourse: Discourse, strangers: Strangers, linker: Linker) {
    this.#context = context;
    this.#discourse = discourse;
    this.#strangers = strangers;
    this.#linker = linker;
    this.#introductions = new Introductions(context);
  }

  /** Reads a phrase that does not open with a name. */
  read(phrase: number): void {
    const { document, beside, roles } = this.#context;
    const marks = roles.marks[phrase];
    const first = document.phrases.nounFirst[phrase];
    if (beside.at[first] !== 0 && this.#readApposed(phrase, first)) return;
    const found =
      (marks & Mark.Definite) === 0 ? undefined : describe(this.#context, this.#discourse, phrase);
    if ((marks & Mark.Owned) !== 0) this.readOwned(phrase);
    if (found) {
      this.#linker.link(found.cluster, found.first, found.last, found.form, found.rule);
      return;
    }
    if (this.#introductions.none || !this.#introduces(phrase))
      readUnnamed(this.#context, this.#discourse, this.#strangers, phrase);
    if ((marks & Mark.Owned) !== 0) readOwners(document, this.#discourse, phrase);
  }

  /** "ByteDance, [a Chinese company]": a mention that the cluster has already. */
  #readApposed(phrase: number, first: number): boolean {
    const { document, beside } = this.#context;
    const cluster = beside.apposedAt(first);
    if (cluster === undefined) return false;
    cluster.end = document.phrases.nounHead[phrase] + 1;
    this.#linker.read(cluster, first, cluster.end, "description");
    return true;
  }

  /** "[Peru]'s president". */
  readOwned(phrase: number): void {
    const owned = describeOwned(this.#context, this.#discourse, phrase);
    // "Harrow, [the mill's owner]": beside a name it is that name's.
    if (owned && !this.#context.beside.apposedAt(owned.first))
      this.#linker.link(owned.cluster, owned.first, owned.last, owned.form, owned.rule);
  }

  #introduces(phrase: number): boolean {
    const cluster = this.#introductions.at(phrase);
    if (cluster === undefined) return false;
    const { nounFirst, nounHead } = this.#context.document.phrases;
    this.#linker.link(
      cluster,
      nounFirst[phrase],
      nounHead[phrase] + 1,
      "description",
      "coreference/introduced",
    );
    return true;
  }
}
