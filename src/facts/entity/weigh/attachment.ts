import { Shape } from "../../../language/shape.ts";
import type { NameContext } from "../context.ts";
import { evidence } from "../evidence.ts";
import { HEAD, Role } from "../roles.ts";
import { Before } from "./before-words.ts";

const ROLE_AT = evidence("entity/context-role-at");
const ROLE_FOR = evidence("entity/context-role-for");
const OF_PERSON = evidence("entity/context-of-person");
const TOLD = evidence("entity/context-told");
const BASED_BEFORE = evidence("entity/context-based-before");

const ATTACHING = Before.Told | Before.RoleAt | Before.RoleFor | Before.Of;

/** Can a word with what it says by itself, and of this shape, say more with the words before it? */
export const mayAttach = (said: number, shape: number): boolean =>
  (said & ATTACHING) !== 0 || (shape & Shape.Hyphen) !== 0;

/** Evidence of the word before a name that takes more than that word to tell, or 0; `said` is what it says by itself. */
export function attachment(context: NameContext, at: number, said: number): number {
  if ((said & Before.Told) !== 0) return TOLD;
  if ((said & (Before.RoleAt | Before.RoleFor)) !== 0)
    return isRole(context, at - 1) ? ((said & Before.RoleAt) !== 0 ? ROLE_AT : ROLE_FOR) : 0;
  if ((said & Before.Of) !== 0) return isPersonEnd(context, at - 1) ? OF_PERSON : 0;
  const { tokens } = context;
  return (tokens.shape[at] & Shape.Hyphen) !== 0 && tokens.lower[at].endsWith("-based") ? BASED_BEFORE : 0;
}

const isRole = ({ tokens, roles }: NameContext, at: number): boolean =>
  at >= 0 && (tokens.shape[at] & Shape.Lower) !== 0 && (roles[at] & Role.Title) !== 0;

const FIRST_NAME = Role.Nameable | Role.FirstName;

/** The last word of what looks like a person's name: "Ana Falk | of the FTU". */
const isPersonEnd = ({ roles }: NameContext, last: number): boolean =>
  last > 0 &&
  (roles[last] & (Role.Nameable | HEAD)) === Role.Nameable &&
  (roles[last - 1] & FIRST_NAME) === FIRST_NAME;
