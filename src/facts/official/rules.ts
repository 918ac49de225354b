import type { NameDraft, OfficialDraft } from "../drafts.ts";
import type { OfficialContext } from "./context.ts";
import { readAfterName } from "./rules/after-name.ts";
import { readAppointed } from "./rules/appointed.ts";
import { readBeforeName } from "./rules/before-name.ts";
import { readClause } from "./rules/clause.ts";
import { readCommaName } from "./rules/comma-name.ts";
import { readLeads, readLedBy } from "./rules/leads.ts";

interface OfficialRule {
  readonly id: string;
  /** What it matches, in one sentence, for explanations. */
  readonly says: string;
  /** The posts that stand around a person's name. */
  read(context: OfficialContext, person: NameDraft): OfficialDraft[];
}

/** Every rule of the kind; each is read from the person's name outwards. */
export const OFFICIAL_RULES = [
  {
    id: "official/title-before-name",
    says: "a title right before a name (“President Daniel Okoye”)",
    read: readBeforeName,
  },
  {
    id: "official/title-comma-name",
    says: "a title's phrase, a comma and the name (“the head of the port, Ana Ruiz,”)",
    read: readCommaName,
  },
  {
    id: "official/title-after-name",
    says: "a name, a comma and the title's phrase (“Ana Ruiz, head of the port,”)",
    read: readAfterName,
  },
  {
    id: "official/name-is-title",
    says: "a name, a form of “be” or “become”, and the title (“Ana Ruiz is head of the port”)",
    read: readClause,
  },
  {
    id: "official/appointed",
    says: "a verb of appointing between or before name and title (“named Ana Ruiz head of the port”)",
    read: readAppointed,
  },
  {
    id: "official/name-leads",
    says: "a name and a verb of leading (“Ana Ruiz, who heads the port”)",
    read: readLeads,
  },
  {
    id: "official/led-by-name",
    says: "an organization, a verb of leading, “by” and the name (“the port, run by Ana Ruiz”)",
    read: readLedBy,
  },
] as const satisfies readonly OfficialRule[];

export type OfficialRuleId = (typeof OFFICIAL_RULES)[number]["id"];
