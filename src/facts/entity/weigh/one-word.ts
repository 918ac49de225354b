import { Shape } from "../../../language/shape.ts";
import { lexicon } from "../../../lexicon/load.ts";
import { characterClass, UPPER } from "../../../text/characters.ts";
import type { Candidate } from "../candidate.ts";
import type { NameContext } from "../context.ts";
import { evidence } from "../evidence.ts";
import { hasNamePrefix } from "../prefixes.ts";
import { LISTED, PLACE, Role } from "../roles.ts";
import { rolesOfEntry } from "../word-roles.ts";
import { Word } from "../words.ts";
import { endingOf } from "./endings.ts";

const ONE_WORD = evidence("entity/shape-one-word");
const PLURAL_OF_ORGANIZATION = evidence("entity/list-plural-of-organization");
const FIRST_NAME = evidence("entity/list-first-name");
const SURNAME = evidence("entity/list-surname");
const PARTY_MEMBERS = evidence("entity/list-party-members");
const INSTITUTION = evidence("entity/word-institution");
const ORDINARY_ACRONYM = evidence("entity/word-ordinary-acronym");
const ORDINARY = evidence("entity/word-ordinary");
const ACRONYM = evidence("entity/shape-acronym");
const INNER_CAPITAL = evidence("entity/shape-inner-capital");
const PLURAL_ACRONYM = evidence("entity/shape-plural-acronym");
const DIGIT = evidence("entity/shape-digit");

export function weighOneWord(context: NameContext, candidate: Candidate): void {
  const { roles, cluster } = candidate;
  cluster.add(ONE_WORD);
  if ((roles & LISTED) === 0) weighUnlisted(context, candidate);
  if ((roles & (Role.FirstName | Role.Common)) === Role.FirstName) cluster.add(FIRST_NAME);
  if ((roles & (Role.Surname | Role.Common)) === Role.Surname) cluster.add(SURNAME);
  if ((context.words[context.tokens.term[candidate.first]] & Word.PartyMembers) !== 0)
    cluster.add(PARTY_MEMBERS);
  if (!candidate.headline) weighShape(context, candidate);
}

function weighUnlisted({ tokens, words }: NameContext, { first, roles, cluster }: Candidate): void {
  const word = words[tokens.term[first]];
  if ((word & Word.Institution) !== 0) cluster.add(INSTITUTION);
  if ((word & Word.OrdinaryAcronym) !== 0) cluster.add(ORDINARY_ACRONYM);
  else if ((roles & (Role.Common | Role.Calendar)) !== 0) cluster.add(ORDINARY);
  else {
    const ending = endingOf(tokens.lower[first]);
    if (ending !== 0) cluster.add(ending);
  }
  if (isPluralOfOrganization(tokens.lower[first], roles)) cluster.add(PLURAL_OF_ORGANIZATION);
}

const OWN_SENSE = Role.Common | Role.FirstName | Role.Surname;
const OTHER_SENSE = Role.Common | PLACE | Role.Nationality;
const MIN_PLURAL = 5;

/** "two Boeings", "old Polaroids": what a firm makes. */
function isPluralOfOrganization(lower: string, roles: number): boolean {
  if ((roles & OWN_SENSE) !== 0 || lower.length < MIN_PLURAL) return false;
  if (!lower.endsWith("s") || lower.endsWith("ss")) return false;
  const one = rolesOfEntry(lexicon().find(lower.slice(0, -1)));
  return (one & (Role.Organization | OTHER_SENSE)) === Role.Organization;
}

const MAX_ACRONYM = 6;

function weighShape({ tokens, text }: NameContext, { first, start, end, cluster }: Candidate): void {
  const shape = tokens.shape[first];
  if ((shape & Shape.AllCaps) !== 0 && end - start <= MAX_ACRONYM) cluster.add(ACRONYM);
  if (
    (shape & (Shape.InnerCapital | Shape.Hyphen)) === Shape.InnerCapital &&
    !isPrefixed(text.slice(start, end), tokens.lower[first])
  )
    cluster.add(INNER_CAPITAL);
  if (isPluralAcronym(text, start, end)) cluster.add(PLURAL_ACRONYM);
  if ((shape & Shape.Digit) !== 0) cluster.add(DIGIT);
}

/** "McAllister", "DeLay", "O'Neill", "al-Assad": surnames write a capital behind their prefix. */
const isPrefixed = (word: string, lower: string): boolean =>
  /^(?:Mc|Mac|De|Di|Le|La|Van|O['’])\p{Lu}/u.test(word) || hasNamePrefix(lower);

/** "TFSAs", "MPs". */
function isPluralAcronym(text: string, start: number, end: number): boolean {
  if (end - start < 3 || end - start > MAX_ACRONYM || text.charCodeAt(end - 1) !== SMALL_S) return false;
  for (let i = start; i < end - 1; i++) if (characterClass(text.charCodeAt(i)) !== UPPER) return false;
  return true;
}

const SMALL_S = 0x73;
