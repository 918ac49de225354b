import { Shape } from "../../language/shape.ts";
import { E } from "./evidence.ts";
import { Role } from "./roles.ts";
import type { View } from "./view.ts";

/** What a preposition between a person's role and a name says of the name: "an analyst at", "a spokesman for". */
const BEHIND_ROLES: ReadonlyMap<string, number> = new Map([
  ["at", E["context:role-at"]],
  ["with", E["context:role-at"]],
  ["for", E["context:role-for"]],
]);

/** Evidence of the word before a name that takes more than that word to tell, or undefined; `at` is that word. */
export function attachment(view: View, at: number): number | undefined {
  const { tokens, roles } = view;
  const lower = tokens.lower[at];
  const behind = BEHIND_ROLES.get(lower);
  if (behind !== undefined && at > 0 && isRole(view, at - 1)) return behind;
  if (lower === "of" && at > 0 && (roles[at - 1] & Role.Nameable) !== 0 && isPersonEnd(view, at - 1))
    return E["context:of-person"];
  if (lower === "told") return E["context:told"];
  if ((tokens.shape[at] & Shape.Hyphen) !== 0 && lower.endsWith("-based")) return E["context:based-before"];
  return undefined;
}

const isRole = ({ tokens, roles }: View, at: number): boolean =>
  (tokens.shape[at] & Shape.Lower) !== 0 && (roles[at] & Role.Title) !== 0;

/** The last word of what looks like a person's name: "Ana Falk | of the FTU". */
const isPersonEnd = ({ roles }: View, last: number): boolean =>
  last > 0 &&
  (roles[last - 1] & (Role.Nameable | Role.FirstName)) === (Role.Nameable | Role.FirstName) &&
  (roles[last] & (Role.OrganizationHead | Role.LocationHead | Role.EventHead | Role.LawHead)) === 0;
