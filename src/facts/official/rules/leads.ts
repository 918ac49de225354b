import type { TokenSpan } from "../../../engine/rule.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { NameDraft, OfficialDraft } from "../../drafts.ts";
import { capitalOrganization } from "../capitals.ts";
import {
  isNounLike,
  nameOf,
  type OfficialContext,
  sentenceFirst,
  sentenceLast,
  skipBracket,
} from "../context.ts";
import { addressed } from "../people.ts";
import { ADVERBS } from "../titles/words.ts";

/** Verbs of leading with the title that they stand for. */
const LEADS: ReadonlyMap<string, string> = new Map([
  ["heads", "head"],
  ["headed", "head"],
  ["leads", "leader"],
  ["chairs", "chair"],
  ["chaired", "chair"],
  ["runs", "head"],
  ["directs", "director"],
  ["founded", "founder"],
  ["co-founded", "co-founder"],
  ["cofounded", "cofounder"],
  ["owns", "owner"],
]);
const LED: ReadonlyMap<string, string> = new Map([
  ["led", "leader"],
  ["headed", "head"],
  ["run", "head"],
  ["chaired", "chair"],
  ["founded", "founder"],
  ["co-founded", "co-founder"],
  ["cofounded", "cofounder"],
  ["owned", "owner"],
  ["directed", "director"],
]);

/** "Lee, who heads the agency's parent", "Ada Birch founded Birch Labs". */
export function readLeads(context: OfficialContext, person: NameDraft, from = person.last): OfficialDraft[] {
  const { lower, term } = context.tokens;
  const limit = sentenceLast(context, person.first);
  let at = skipBracket(context, from, limit);
  if (lower[at] === ",") at++;
  const relative = lower[at] === "who";
  if (!relative && at > from && lower[at - 1] === ",") return [];
  if (!relative && from !== person.last) return [];
  if (relative) at++;
  while (ADVERBS.has(term[at])) at++;
  const title = LEADS.get(lower[at]) ?? (relative && lower[at] === "led" ? "leader" : undefined);
  if (title === undefined || at + 1 >= limit || (!relative && title === "leader")) return [];
  const organization = organizationAt(context, at + 1, limit);
  return organization ? [draftOf("name-leads", person, at, title, organization)] : [];
}

/** The organization that is all of a verb's object. */
function organizationAt(context: OfficialContext, from: number, limit: number): TokenSpan | undefined {
  const first = context.tokens.lower[from] === "the" ? from + 1 : from;
  const name = nameOf(context, first);
  if (name?.first === first && name.type !== "organization") return undefined;
  const span = name?.first === first ? name : capitalOrganization(context, first, limit);
  if (span === undefined || continues(context, span.last, limit)) return undefined;
  return { first: span.first, last: span.last };
}

/** "runs Apple | 's shops": the organization is not the object. */
const continues = (context: OfficialContext, at: number, limit: number): boolean =>
  at < limit &&
  (isNounLike(context, at) || context.tokens.lower[at] === "'s" || context.tokens.lower[at] === "'");

/** "the Carillon Trust, run by Ana Weir", "FTX is now led by John Ray". */
export function readLedBy(context: OfficialContext, person: NameDraft): OfficialDraft[] {
  const { lower, term } = context.tokens;
  const by = addressed(context, person) - 1;
  const floor = sentenceFirst(context, person.first);
  const title = by > floor && lower[by] === "by" ? LED.get(lower[by - 1]) : undefined;
  if (title === undefined) return [];
  let end = by - 1;
  for (let i = 0; i < 4 && end > floor && isLink(term[end - 1]); i++) end--;
  const name = nameOf(context, end - 1);
  if (name?.type !== "organization" || name.last !== end) return [];
  return [draftOf("led-by-name", person, by - 1, title, { first: name.first, last: name.last })];
}

const LINKS = terms("is was are were , which who been has itself");
const isLink = (word: number): boolean => LINKS.has(word) || ADVERBS.has(word);

function draftOf(
  rule: string,
  person: NameDraft,
  verb: number,
  titleName: string,
  organization: TokenSpan,
): OfficialDraft {
  return {
    name: { first: person.first, last: person.last },
    title: { first: verb, last: verb + 1 },
    titleName,
    unit: null,
    organization,
    country: null,
    ofState: false,
    party: null,
    former: false,
    phrase: {
      first: Math.min(person.first, organization.first),
      last: Math.max(person.last, organization.last),
    },
    rule: `official/${rule}`,
  };
}
