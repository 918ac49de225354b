import type { Sort } from "../kind.ts";
import type { Unrated } from "../record.ts";
import type { Official } from "./schema.ts";

/** What tells good officials from bad: how they were found, and whether the organization is known as a name. */
export function sortOfOfficial(official: Unrated<Official>): Sort {
  return { rule: official.rule, organization: organizationOf(official) };
}

function organizationOf({ organization, organizationId, country }: Unrated<Official>): string {
  if (organizationId !== null) return "entity";
  if (organization !== null) return "words";
  return country === null ? "none" : "country";
}
