import type { Candidate } from "../candidate.ts";
import type { NameContext } from "../context.ts";
import { evidence } from "../evidence.ts";
import { Role } from "../roles.ts";
import { weighOneWord } from "./one-word.ts";
import { weighWords } from "./words.ts";

const PARTY_MEMBERS = evidence("entity/list-party-members");
const GROUP = evidence("entity/word-group");
const COUNTRY = evidence("entity/list-country");
const CITY = evidence("entity/list-city");
const REGION = evidence("entity/list-region");
const TOWN = evidence("entity/list-town");
const ORGANIZATION = evidence("entity/list-organization");
const NATIONALITY = evidence("entity/list-nationality");
const PRODUCT = evidence("entity/list-product");
const EVENT = evidence("entity/list-event");

/** Weighs what the words of a name say by themselves: once a cluster. */
export function weighInside(context: NameContext, candidate: Candidate): void {
  if ((candidate.roles & Role.Group) !== 0) weighGroup(candidate);
  else weighLists(candidate);
  if (candidate.last - candidate.first === 1) weighOneWord(context, candidate);
  else weighWords(context, candidate);
}

const weighGroup = ({ cluster }: Candidate): void =>
  cluster.add(cluster.key.endsWith(" democrats") ? PARTY_MEMBERS : GROUP);

function weighLists({ roles, cluster }: Candidate): void {
  if ((roles & Role.Country) !== 0) cluster.add(COUNTRY);
  else if ((roles & Role.City) !== 0) cluster.add(CITY);
  else if ((roles & Role.Region) !== 0) cluster.add(REGION);
  else if ((roles & Role.Town) !== 0) cluster.add(TOWN);
  if ((roles & Role.Organization) !== 0) cluster.add(ORGANIZATION);
  if ((roles & Role.Nationality) !== 0) cluster.add(NATIONALITY);
  if ((roles & Role.Product) !== 0) cluster.add(PRODUCT);
  if ((roles & Role.Event) !== 0) cluster.add(EVENT);
}
