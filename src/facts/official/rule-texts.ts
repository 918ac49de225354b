import type { OfficialRuleId } from "./corpus.ts";

/** What each rule matches, in one sentence, for explanations. */
export const OFFICIAL_RULE_TEXTS: Readonly<Record<OfficialRuleId, string>> = {
  "official/title-before-name": "a title right before a name (“President Daniel Okoye”)",
  "official/title-comma-name": "a title's phrase, a comma and the name (“the head of the port, Ana Ruiz,”)",
  "official/title-after-name": "a name, a comma and the title's phrase (“Ana Ruiz, head of the port,”)",
  "official/name-is-title":
    "a name, a form of “be” or “become”, and the title (“Ana Ruiz is head of the port”)",
  "official/appointed":
    "a verb of appointing between or before name and title (“named Ana Ruiz head of the port”)",
  "official/name-leads": "a name and a verb of leading (“Ana Ruiz, who heads the port”)",
  "official/led-by-name":
    "an organization, a verb of leading, “by” and the name (“the port, run by Ana Ruiz”)",
};
