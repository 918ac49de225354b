import { Shape } from "../../language/shape.ts";
import type { Tokens } from "../../language/tokens.ts";
import { lexicon } from "../../lexicon/load.ts";
import type { Candidate } from "./candidate.ts";
import type { Cluster } from "./cluster.ts";
import { endingOf } from "./endings.ts";
import { E } from "./evidence.ts";
import { LISTED, PLACE, Role, rolesOfId } from "./roles.ts";
import type { View } from "./view.ts";
import {
  INSTITUTIONS,
  LEADING_EVENTS,
  LEADING_HEADS,
  LEADING_PLACES,
  LEADING_SURNAMES,
  LEGAL_FORMS,
  NAME_PREFIXES,
  ORDINARY_ACRONYMS,
  PARTICLES,
  PARTY_MEMBERS,
  PERSON_SUFFIXES,
} from "./words.ts";

/** Weighs what the words of a name say by themselves: once a cluster. */
export function weighInside(view: View, candidate: Candidate, cluster: Cluster): void {
  weighLists(candidate.roles, cluster);
  if (candidate.last - candidate.first === 1) weighOneWord(view, candidate, cluster);
  else weighWords(view, candidate, cluster);
}

function weighLists(roles: number, cluster: Cluster): void {
  if ((roles & Role.Group) !== 0) {
    cluster.add(E[cluster.key.endsWith(" democrats") ? "list:party-members" : "word:group"]);
    return;
  }
  if ((roles & Role.Country) !== 0) cluster.add(E["list:country"]);
  else if ((roles & Role.City) !== 0) cluster.add(E["list:city"]);
  else if ((roles & Role.Region) !== 0) cluster.add(E["list:region"]);
  else if ((roles & Role.Town) !== 0) cluster.add(E["list:town"]);
  if ((roles & Role.Organization) !== 0) cluster.add(E["list:organization"]);
  if ((roles & Role.Nationality) !== 0) cluster.add(E["list:nationality"]);
  if ((roles & Role.Product) !== 0) cluster.add(E["list:product"]);
  if ((roles & Role.Event) !== 0) cluster.add(E["list:event"]);
}

/** "two Boeings", "old Polaroids": what a firm makes. */
function isPluralOfOrganization(
  { tokens, lexicon: listed, byList }: View,
  at: number,
  roles: number,
): boolean {
  const lower = tokens.lower[at];
  if (lower.length < 5 || !lower.endsWith("s") || lower.endsWith("ss")) return false;
  if ((roles & (Role.Common | Role.FirstName | Role.Surname)) !== 0) return false;
  const one = rolesOfId(listed, byList, listed.find(lower.slice(0, -1)));
  return (one & (Role.Organization | Role.Common | PLACE | Role.Nationality)) === Role.Organization;
}

function weighOneWord(view: View, candidate: Candidate, cluster: Cluster): void {
  const { tokens, text } = view;
  const { first, start, end, roles, headline } = candidate;
  const shape = tokens.shape[first];
  cluster.add(E["shape:one-word"]);
  if ((roles & LISTED) === 0) {
    weighUnlisted(tokens, first, roles, cluster);
    if (isPluralOfOrganization(view, first, roles)) cluster.add(E["list:plural-of-organization"]);
  }
  if ((roles & Role.FirstName) !== 0 && (roles & Role.Common) === 0) cluster.add(E["list:first-name"]);
  if ((roles & Role.Surname) !== 0 && (roles & Role.Common) === 0) cluster.add(E["list:surname"]);
  if (PARTY_MEMBERS.has(tokens.term[first])) cluster.add(E["list:party-members"]);
  if (headline) return;
  if ((shape & Shape.AllCaps) !== 0 && end - start <= 6) cluster.add(E["shape:acronym"]);
  const word = text.slice(start, end);
  if (
    (shape & (Shape.InnerCapital | Shape.Hyphen)) === Shape.InnerCapital &&
    !/^(?:Mc|Mac|De|Di|Le|La|Van|O['’])\p{Lu}/u.test(word) &&
    !isPrefixed(tokens.lower[first])
  )
    cluster.add(E["shape:inner-capital"]);
  if (isPluralAcronym(word)) cluster.add(E["shape:plural-acronym"]);
  if ((shape & Shape.Digit) !== 0) cluster.add(E["shape:digit"]);
}

/** "TFSAs", "MPs". */
const isPluralAcronym = (word: string): boolean =>
  word.length > 2 && word.length < 7 && word.endsWith("s") && /^\p{Lu}+s$/u.test(word);

function weighUnlisted({ lower, term }: Tokens, at: number, roles: number, cluster: Cluster): void {
  if (INSTITUTIONS.has(term[at])) cluster.add(E["word:institution"]);
  if (ORDINARY_ACRONYMS.has(term[at])) cluster.add(E["word:ordinary-acronym"]);
  else if ((roles & (Role.Common | Role.Calendar)) !== 0) cluster.add(E["word:ordinary"]);
  else {
    const ending = endingOf(lower[at]);
    if (ending !== undefined) cluster.add(ending);
  }
}

const isPrefixed = (lower: string): boolean => NAME_PREFIXES.some((prefix) => lower.startsWith(prefix));

const isAcronym = ({ lower, term }: Tokens, at: number): boolean =>
  lower[at].length > 1 && lower[at].length < 6 && !PERSON_SUFFIXES.has(term[at]);

const HEADS = Role.OrganizationHead | Role.LocationHead | Role.EventHead | Role.LawHead;

function weighWords(view: View, candidate: Candidate, cluster: Cluster): void {
  const { tokens, roles } = view;
  const { first, last } = candidate;
  weighHead(view, candidate, cluster);
  let common = 0;
  let words = 0;
  for (let i = first; i < last; i++) {
    const shape = tokens.shape[i];
    const lower = tokens.lower[i];
    if ((shape & Shape.Punctuation) !== 0) {
      if (lower === "&") cluster.add(E["shape:ampersand"]);
      continue;
    }
    words++;
    if ((roles[i] & Role.Common) !== 0 && (roles[i] & (Role.FirstName | Role.Surname)) === 0) common++;
    if (i > first && PARTICLES.has(tokens.term[i]) && (shape & Shape.Lower) !== 0)
      cluster.add(E["shape:particle"]);
    if ((shape & Shape.Abbreviation) !== 0 && lower.length === 2) cluster.add(E["shape:initial"]);
    if ((shape & Shape.Digit) !== 0) cluster.add(E["shape:digit"]);
    if (
      !candidate.headline &&
      (shape & Shape.AllCaps) !== 0 &&
      (shape & Shape.Abbreviation) === 0 &&
      isAcronym(tokens, i)
    )
      cluster.add(E["shape:acronym-inside"]);
  }
  if (PERSON_SUFFIXES.has(tokens.term[last - 1])) cluster.add(E["shape:person-suffix"]);
  if (LEADING_HEADS.has(tokens.term[first])) cluster.add(E["head:organization-first"]);
  if (last - first < 4 && (roles[last - 1] & (Role.Country | Role.Region)) !== 0)
    cluster.add(E["list:place-last"]);
  // "Hong Kong", "San Marino": what is listed as a place is no first name with a surname.
  if ((candidate.roles & (Role.Country | Role.City | Role.Region)) === 0)
    weighPerson(view, candidate, cluster, words);
  if (common * 2 > words) cluster.add(E["shape:ordinary-words"]);
  if (words > 4) cluster.add(E["shape:long"]);
}

function weighPerson({ roles }: View, { first, last }: Candidate, cluster: Cluster, words: number): void {
  if ((roles[first] & Role.FirstName) !== 0) cluster.add(E["list:first-name-first"]);
  else if ((roles[first] & (PLACE | Role.Nationality)) !== 0) cluster.add(E["list:place-first"]);
  else if ((roles[first] & (Role.Organization | Role.Surname | Role.Common)) === Role.Organization)
    cluster.add(E["list:organization-first"]);
  if (words < 4 && LEADING_SURNAMES.has(lexicon().termOf(cluster.words[0])))
    cluster.add(E["list:leading-surname"]);
  if ((roles[last - 1] & Role.Surname) !== 0) cluster.add(E["list:surname-last"]);
  if (words === 2) cluster.add(E["shape:two-names"]);
  if (words === 3) cluster.add(E["shape:three-names"]);
}

/** The head is the last word, or the one before the first "of", "for" or "on". */
function weighHead(
  { tokens, roles }: View,
  { first, last, roles: listed }: Candidate,
  cluster: Cluster,
): void {
  if (LEADING_PLACES.has(tokens.term[first])) cluster.add(E["head:location"]);
  if (LEADING_EVENTS.has(tokens.term[first])) cluster.add(E["head:event"]);
  let link = first;
  while (
    link < last &&
    tokens.lower[link] !== "of" &&
    tokens.lower[link] !== "for" &&
    tokens.lower[link] !== "on"
  )
    link++;
  const head = roles[link < last && link > first ? link - 1 : last - 1];
  const linked = link < last && link > first;
  if (!linked && LEGAL_FORMS.has(tokens.term[last - 1])) cluster.add(E["head:company-suffix"]);
  // "the West Bank": listed as a place, whatever its head.
  else if ((head & Role.OrganizationHead) !== 0 && (listed & PLACE) === 0)
    cluster.add(E[linked ? "head:organization-of" : "head:organization"]);
  if ((head & HEADS) === 0) return;
  if ((head & Role.LocationHead) !== 0) cluster.add(E["head:location"]);
  if ((head & Role.EventHead) !== 0) cluster.add(E["head:event"]);
  // "Jude Law", "S. Law": a surname behind a first name or an initial.
  const named =
    last - first === 2 && ((roles[first] & Role.FirstName) !== 0 || tokens.lower[first].length === 2);
  if ((head & Role.LawHead) !== 0 && !named) cluster.add(E["head:law"]);
}
