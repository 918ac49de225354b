import type { Document } from "../document/document.ts";
import type { MentionDraft, NameDraft } from "../facts/drafts.ts";
import type { Cluster } from "./cluster.ts";
import { isSpokenName } from "./names/keys.ts";
import type { CoreferenceRule } from "./rules.ts";

/** The mention that tokens make. */
export const mentionOf = (
  { tokens }: Document,
  first: number,
  last: number,
  form: MentionDraft["form"],
  rule: CoreferenceRule | undefined,
): MentionDraft => ({ first, last, start: tokens.start[first], end: tokens.end[last - 1], form, rule });

/** The mention that a name makes, whose bare wording may end inside a token. */
export function mentionOfName(name: NameDraft, wording: string, cluster: Cluster): MentionDraft {
  const { first, last, start, end } = name;
  const form = wording === cluster.name ? name.form : shortFormOf(name, wording);
  return { first, last, start, end, form, rule: ruleOf(form, wording, cluster) };
}

function shortFormOf({ form, type }: NameDraft, wording: string): MentionDraft["form"] {
  if (form !== "name") return form;
  if (type === "person" && !wording.includes(" ")) return "short";
  return type === "organization" && isSpokenName(wording) ? "short" : form;
}

/** The rule that joined a name to a fuller one. */
function ruleOf(form: MentionDraft["form"], wording: string, { name }: Cluster): CoreferenceRule | undefined {
  if (wording === name) return undefined;
  return form === "acronym" ? "coreference/acronym" : "coreference/short-name";
}
