import type { TokenSpan } from "../../engine/rule.ts";
import { Shape } from "../../language/shape.ts";
import type { CoreferenceContext } from "../context.ts";
import type { Discourse } from "../discourse.ts";
import type { Linker } from "../linker.ts";
import type { Strangers } from "../strangers.ts";
import { isExpletive } from "./expletive.ts";
import { personFor } from "./person.ts";
import { relativeOf } from "./relatives.ts";
import { thingFor } from "./thing.ts";
import { unnamedVoice } from "./voices.ts";
import { type PersonKind, PRONOUNS, type ThingKind } from "./words.ts";

/** Reads pronouns: those of the third person at once, those of the first when all speakers are known. */
export class PronounReader {
  readonly #context: CoreferenceContext;
  readonly #discourse: Discourse;
  readonly #strangers: Strangers;
  readonly #linker: Linker;
  /** The words of whoever speaks where a pronoun does, for those without a name. */
  readonly standsFor = new Map<number, TokenSpan>();
  /** Where "I" and "we" stand in any of their forms. */
  readonly firstPerson: number[] = [];

  constructor(context: CoreferenceContext, discourse: Discourse, strangers: Strangers, linker: Linker) {
    this.#context = context;
    this.#discourse = discourse;
    this.#strangers = strangers;
    this.#linker = linker;
  }

  read(at: number): void {
    const { term } = this.#context.document.tokens;
    const kind = PRONOUNS.get(term[at])!;
    if (kind.being === "speaker") this.firstPerson.push(at);
    else this.#readThird(at, kind);
  }

  #readThird(at: number, kind: PersonKind | ThingKind): void {
    const { document, speech } = this.#context;
    // "HE Ana Ortiz", "the IT sector".
    if ((document.tokens.shape[at] & Shape.AllCaps) !== 0 || isExpletive(document, at)) return;
    if (kind.being === "person" ? this.#readPerson(at, kind) : this.#readThing(at, kind)) return;
    if (speech.speaker[at] < 0) return;
    const words = unnamedVoice(document, this.#discourse, at, kind);
    if (words) this.standsFor.set(at, words);
  }

  #readThing(at: number, kind: ThingKind): boolean {
    const cluster = thingFor(this.#context.document, this.#discourse, at, kind);
    if (cluster) this.#linker.link(cluster, at, at + 1, "pronoun", kind.rule);
    return cluster !== undefined;
  }

  #readPerson(at: number, kind: PersonKind): boolean {
    const found = personFor(this.#context, this.#discourse, at, kind.gender);
    if (found === undefined || !this.#strangers.admit(found.cluster)) return false;
    const { cluster, clear } = found;
    if (clear) cluster.gender ??= kind.gender;
    this.#linker.link(cluster, at, at + 1, "pronoun", clear ? kind.rule : kind.contested);
    return true;
  }

  /** "who", "which". */
  readRelative(at: number): void {
    const cluster = relativeOf(this.#context, at);
    if (cluster) this.#linker.link(cluster, at, at + 1, "pronoun", "coreference/relative");
  }
}
