import type { MentionDraft } from "../facts/drafts.ts";
import type { Cluster } from "./cluster.ts";
import type { CoreferenceContext } from "./context.ts";
import type { Antecedent, Discourse } from "./discourse.ts";
import { mentionOf } from "./mention.ts";
import type { CoreferenceRule } from "./rules.ts";

/** Places what is read in the clusters and in the discourse. */
export class Linker {
  readonly #context: CoreferenceContext;
  readonly #discourse: Discourse;

  constructor(context: CoreferenceContext, discourse: Discourse) {
    this.#context = context;
    this.#discourse = discourse;
  }

  /** Gives a cluster a mention, unless it stands inside one of the cluster's own. */
  link(
    cluster: Cluster,
    first: number,
    last: number,
    form: MentionDraft["form"],
    rule: CoreferenceRule,
  ): void {
    const { document, beside } = this.#context;
    if (first < cluster.end || beside.endOf(first) === last) return;
    cluster.end = last;
    cluster.add(mentionOf(document, first, last, form, rule));
    this.read(cluster, first, last, form === "description" || form === "pronoun" ? form : "name");
  }

  /** Reads a mention that a cluster has. */
  read(cluster: Cluster, first: number, last: number, form: Antecedent["form"]): void {
    const { speech, roles } = this.#context;
    if (speech.speaker[first] >= 0 && !roles.isModifier(first, last)) speech.hear(first, cluster);
    this.#discourse.read(cluster, form, first, last);
  }
}
