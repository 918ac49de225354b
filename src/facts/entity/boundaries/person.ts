import { Shape } from "../../../language/shape.ts";
import type { NameContext } from "../context.ts";
import { HEAD, Role } from "../roles.ts";

const MAX_WORDS = 4;
/** Heads of what is no person; words for places are surnames too. */
const NOBODY = (HEAD | Role.CompanySuffix) & ~Role.LocationHead;

/** A first name that is no ordinary word, and a second word that is no head. */
export function isPerson(context: NameContext, first: number, last: number): boolean {
  const { roles } = context;
  if (last - first < 2 || last - first > MAX_WORDS || (roles[last - 1] & NOBODY) !== 0) return false;
  if (isInitial(context, first)) return true;
  if ((roles[first] & Role.FirstName) === 0) return false;
  return (roles[first] & roles[last - 1] & Role.Common) === 0;
}

/** "J." */
export const isInitial = ({ tokens }: NameContext, at: number): boolean =>
  (tokens.shape[at] & Shape.Abbreviation) !== 0 && tokens.end[at] - tokens.start[at] === 2;
