import type { Candidate } from "../candidate.ts";
import type { NameContext } from "../context.ts";
import { evidence } from "../evidence.ts";
import { HEAD, PLACE, Role } from "../roles.ts";
import { LINK, Word } from "../words.ts";

const LOCATION = evidence("entity/head-location");
const EVENT = evidence("entity/head-event");
const LAW = evidence("entity/head-law");
const COMPANY_SUFFIX = evidence("entity/head-company-suffix");
const ORGANIZATION = evidence("entity/head-organization");
const ORGANIZATION_OF = evidence("entity/head-organization-of");

/** Weighs the head of a name: its last word, or the one before the first "of", "for" or "on". */
export function weighHead(context: NameContext, candidate: Candidate): void {
  const { tokens, roles, words } = context;
  const { first, last, cluster } = candidate;
  const opening = words[tokens.term[first]];
  if ((opening & Word.LeadingPlace) !== 0) cluster.add(LOCATION);
  if ((opening & Word.LeadingEvent) !== 0) cluster.add(EVENT);
  const link = linkIn(context, first, last);
  const linked = link > first;
  const head = roles[linked ? link - 1 : last - 1];
  if (!linked && (words[tokens.term[last - 1]] & Word.LegalForm) !== 0) cluster.add(COMPANY_SUFFIX);
  // "the West Bank": listed as a place, whatever its head.
  else if ((head & Role.OrganizationHead) !== 0 && (candidate.roles & PLACE) === 0)
    cluster.add(linked ? ORGANIZATION_OF : ORGANIZATION);
  if ((head & HEAD) === 0) return;
  if ((head & Role.LocationHead) !== 0) cluster.add(LOCATION);
  if ((head & Role.EventHead) !== 0) cluster.add(EVENT);
  if ((head & Role.LawHead) !== 0 && !isNamedLaw(context, candidate)) cluster.add(LAW);
}

/** Where the first link stands in a name, or -1. */
function linkIn({ tokens, words }: NameContext, first: number, last: number): number {
  for (let i = first; i < last; i++) if ((words[tokens.term[i]] & LINK) !== 0) return i;
  return -1;
}

/** "Jude Law", "S. Law": a surname behind a first name or an initial. */
const isNamedLaw = ({ tokens, roles }: NameContext, { first, last }: Candidate): boolean =>
  last - first === 2 &&
  ((roles[first] & Role.FirstName) !== 0 || tokens.end[first] - tokens.start[first] === 2);
