import { anyOf, having, terms } from "../../lexicon/terms.ts";
import { isCapital, nameOf, type OfficialContext } from "./context.ts";
import type { Post } from "./post.ts";

/** Heads of offices that only a state or a government has, whoever the text says they belong to. */
const OF_STATE = anyOf(having("elected-office", "government-office"), terms("minister ambassador"));
/** Heads of offices that others have too: of a state only where nothing else employs them. */
const MAY_BE_OF_STATE = terms("president secretary commissioner king queen emperor attorney speaker");
const BODIES = terms(
  "ministry department government parliament senate congress assembly court police army cabinet council embassy bundestag house",
);

/** Is it an office of a state or a government, by its title or by the body that it belongs to? */
export function isOfState(context: OfficialContext, { head, organization, land, title }: Post): boolean {
  const { term } = context.tokens;
  if (land !== null) return true;
  const name = organization === null ? undefined : nameOf(context, organization.first);
  if (name?.type === "location" || name?.type === "nationality") return true;
  if (organization !== null)
    for (let i = organization.first; i < organization.last; i++) if (BODIES.has(term[i])) return true;
  if (organization === null || OF_STATE.has(term[head])) {
    if (OF_STATE.has(term[head])) return true;
    return MAY_BE_OF_STATE.has(term[head]) && isCapital(context, title.first);
  }
  return false;
}
