import { Shape } from "../../../language/shape.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { NameContext } from "../context.ts";
import { Role } from "../roles.ts";

const UNIT_HEADS = terms("bureau department division unit office directorate section branch desk");

const MAX_WORDS = 4;

/**
 * Where a unit written in lower case right behind its organization ends ("CAC | cybersecurity coordination bureau | head
 * Sun Weimin"), or -1; `last` is where the organization ends. Only one whose head is named is taken: "Ford engineering
 * department staff" names nobody.
 */
export function unitEnd(context: NameContext, last: number): number {
  const { tokens } = context;
  for (let at = last; at < tokens.count && at <= last + MAX_WORDS; at++) {
    if ((tokens.shape[at] & Shape.Lower) === 0 || tokens.sentence[at] !== tokens.sentence[last - 1])
      return -1;
    if (UNIT_HEADS.has(tokens.term[at])) return at > last && isHeaded(context, at + 1) ? at + 1 : -1;
    const tag = tokens.tag[at];
    if (!isNoun(tag) && tag !== Tag.Adjective && tag !== Tag.Gerund && tag !== Tag.Conjunction) return -1;
  }
  return -1;
}

/** A title and then a name. */
function isHeaded({ tokens, roles }: NameContext, at: number): boolean {
  for (let i = at; i < tokens.count && i < at + 3; i++) {
    if ((roles[i] & Role.Nameable) !== 0) return i > at;
    if ((roles[i] & (Role.Title | Role.TitleModifier)) === 0) return false;
  }
  return false;
}
