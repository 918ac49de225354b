import { Shape } from "../../../language/shape.ts";
import type { Candidate } from "../candidate.ts";
import type { NameContext } from "../context.ts";
import { evidence } from "../evidence.ts";
import { PLACE, Role } from "../roles.ts";
import { Word } from "../words.ts";
import { weighHead } from "./head.ts";

const AMPERSAND = evidence("entity/shape-ampersand");
const PARTICLE = evidence("entity/shape-particle");
const INITIAL = evidence("entity/shape-initial");
const DIGIT = evidence("entity/shape-digit");
const ACRONYM_INSIDE = evidence("entity/shape-acronym-inside");
const PERSON_SUFFIX = evidence("entity/shape-person-suffix");
const ORGANIZATION_HEAD_FIRST = evidence("entity/head-organization-first");
const PLACE_LAST = evidence("entity/list-place-last");
const ORDINARY_WORDS = evidence("entity/shape-ordinary-words");
const LONG = evidence("entity/shape-long");
const FIRST_NAME_FIRST = evidence("entity/list-first-name-first");
const PLACE_FIRST = evidence("entity/list-place-first");
const ORGANIZATION_FIRST = evidence("entity/list-organization-first");
const LEADING_SURNAME = evidence("entity/list-leading-surname");
const SURNAME_LAST = evidence("entity/list-surname-last");
const TWO_NAMES = evidence("entity/shape-two-names");
const THREE_NAMES = evidence("entity/shape-three-names");

const MANY_WORDS = 4;

/** Weighs the words of a name of several tokens. */
export function weighWords(context: NameContext, candidate: Candidate): void {
  const { tokens, roles, words: told } = context;
  const { first, last, cluster } = candidate;
  weighHead(context, candidate);
  let common = 0;
  let words = 0;
  for (let i = first; i < last; i++) {
    if ((tokens.shape[i] & Shape.Punctuation) === 0) {
      words++;
      if ((roles[i] & (Role.Common | Role.FirstName | Role.Surname)) === Role.Common) common++;
      weighWord(context, candidate, i);
    } else if ((told[tokens.term[i]] & Word.Ampersand) !== 0) cluster.add(AMPERSAND);
  }
  if ((told[tokens.term[last - 1]] & Word.PersonSuffix) !== 0) cluster.add(PERSON_SUFFIX);
  if ((told[tokens.term[first]] & Word.LeadingHead) !== 0) cluster.add(ORGANIZATION_HEAD_FIRST);
  if (last - first < MANY_WORDS && (roles[last - 1] & (Role.Country | Role.Region)) !== 0)
    cluster.add(PLACE_LAST);
  // "Hong Kong", "San Marino": what is listed as a place is no first name with a surname.
  if ((candidate.roles & (PLACE & ~Role.Town)) === 0) weighPerson(context, candidate, words);
  if (common * 2 > words) cluster.add(ORDINARY_WORDS);
  if (words > MANY_WORDS) cluster.add(LONG);
}

function weighWord(
  { tokens, roles, words }: NameContext,
  { first, last, headline, cluster }: Candidate,
  at: number,
): void {
  const shape = tokens.shape[at];
  if ((shape & SPECIAL) === 0) return;
  const word = words[tokens.term[at]];
  const length = tokens.end[at] - tokens.start[at];
  const abbreviation = (shape & Shape.Abbreviation) !== 0;
  if ((shape & Shape.Lower) !== 0 && at > first && (word & Word.Particle) !== 0) cluster.add(PARTICLE);
  if (abbreviation && length === 2) cluster.add(INITIAL);
  if ((shape & Shape.Digit) !== 0) cluster.add(DIGIT);
  const acronym = (shape & Shape.AllCaps) !== 0 && !abbreviation && !headline;
  // "Woo Young CHOI".
  const surname = at === last - 1 && (roles[at] & (Role.Surname | Role.Organization)) === Role.Surname;
  if (acronym && !surname && length <= MAX_ACRONYM && (word & Word.PersonSuffix) === 0)
    cluster.add(ACRONYM_INSIDE);
}

const SPECIAL = Shape.Lower | Shape.Abbreviation | Shape.Digit | Shape.AllCaps;
const MAX_ACRONYM = 5;

function weighPerson({ tokens, roles, words }: NameContext, candidate: Candidate, length: number): void {
  const { first, last, cluster } = candidate;
  const opening = roles[first];
  if ((opening & Role.FirstName) !== 0) cluster.add(FIRST_NAME_FIRST);
  else if ((opening & (PLACE | Role.Nationality)) !== 0) cluster.add(PLACE_FIRST);
  else if ((opening & (Role.Organization | Role.Surname | Role.Common)) === Role.Organization)
    cluster.add(ORGANIZATION_FIRST);
  if (length < MANY_WORDS && (words[tokens.term[first]] & Word.LeadingSurname) !== 0)
    cluster.add(LEADING_SURNAME);
  if ((roles[last - 1] & Role.Surname) !== 0) cluster.add(SURNAME_LAST);
  if (length === 2) cluster.add(TWO_NAMES);
  if (length === 3) cluster.add(THREE_NAMES);
}
