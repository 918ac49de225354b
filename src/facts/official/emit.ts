import type { TokenSpan } from "../../engine/rule.ts";
import { countryOf } from "../../lexicon/country.ts";
import { fold } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import type { NameDraft, OfficialDraft } from "../drafts.ts";
import type { OfficialContext } from "./context.ts";
import { partyOf } from "./party.ts";
import type { Post } from "./post.ts";
import { isOfState } from "./state.ts";
import { Weight } from "./titles/heads.ts";

/** Joins a person to a post. */
export function draftOf(
  context: OfficialContext,
  rule: string,
  person: NameDraft,
  post: Post,
): OfficialDraft {
  const organization = belongsTo(context, post);
  const party = partyOf(context, person, post);
  return {
    name: { first: person.first, last: person.last },
    title: post.title,
    unit: post.unit,
    organization,
    country: landOf(context, post, organization) ?? (party && isLetter(party) ? "US" : null),
    ofState: isOfState(context, { ...post, organization }),
    party,
    former: post.former,
    phrase: { first: Math.min(post.first, person.first), last: Math.max(post.last, person.last) },
    rule: `official/${rule}`,
  };
}

/** "(D-Ohio)": only Americans write a party so. */
const isLetter = ([start, end]: Span): boolean => end - start === 1;

/** A land employs presidents, no lawyers: of a calling it is only where the person is from. */
function belongsTo({ names, nameAt }: OfficialContext, { word, organization }: Post): TokenSpan | null {
  if (organization === null || word.weight <= Weight.Role) return organization;
  const name = names[nameAt[organization.first]];
  return name === undefined || name.type === "organization" ? organization : null;
}

/** The country of the land that the phrase names, or of the one in the organization's name ("Bank of England"). */
function landOf(context: OfficialContext, { land }: Post, organization: TokenSpan | null): string | null {
  if (land) return codeOf(context, land.first, land.last);
  if (organization === null) return null;
  const { tokens, names, nameAt } = context;
  const { first, last } = organization;
  const type = names[nameAt[first]]?.type;
  if (type === "location" || type === "nationality") return codeOf(context, first, last);
  for (let i = last - 1; i > first; i--) if (tokens.lower[i] === "of") return codeOf(context, i + 1, last);
  return null;
}

const LONGEST_LAND = 5;

function codeOf({ document, tokens }: OfficialContext, first: number, last: number): string | null {
  const from = tokens.lower[first] === "the" ? first + 1 : first;
  if (last - from < 1 || last - from > LONGEST_LAND) return null;
  const words = document.text.slice(tokens.start[from], tokens.end[last - 1]);
  return countryOf(fold(words))?.code ?? null;
}
