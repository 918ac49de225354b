import type { TokenSpan } from "../../engine/rule.ts";
import { headAt, type OfficialContext, sentenceLast } from "./context.ts";
import { readLeft } from "./phrase/left.ts";
import { readRight } from "./phrase/right.ts";
import type { Post } from "./post.ts";
import { Weight } from "./titles/heads.ts";

/** Reads the title that a token heads with all that stands around it; undefined where it heads none. */
export function readPost(
  context: OfficialContext,
  head: number,
  ceiling = sentenceLast(context, head),
  floor = 0,
): Post | undefined {
  const word = headAt(context, head);
  if (word === undefined) return undefined;
  const left = readLeft(context, head, floor);
  if (left === undefined) return undefined;
  const right = readRight(context, head, ceiling);
  const lands =
    isLand(context, left.organization) && right.organization !== null && !isLand(context, right.organization);
  const organization = lands ? right.organization : (left.organization ?? right.organization);
  return {
    head,
    word,
    title: { first: left.title, last: right.title },
    unit: left.unit ?? right.unit,
    organization,
    land: left.land ?? (lands ? left.organization : right.land),
    former: left.former,
    opener: left.opener,
    first: left.first,
    last: right.last,
  };
}

const isLand = ({ names, nameAt }: OfficialContext, span: TokenSpan | null): boolean =>
  span !== null &&
  names[nameAt[span.first]] !== undefined &&
  names[nameAt[span.first]].type !== "organization";

/** A calling or job is a post only with an organization, and no land is one. */
export function isPost(context: OfficialContext, post: Post, beforeName: boolean): boolean {
  const { word, organization, unit, opener, title, head } = post;
  if (word.weight === Weight.Office) return true;
  if (organization !== null && isOrganization(context, post)) return true;
  if (word.weight === Weight.Role)
    return beforeName || unit !== null || opener !== "indefinite" || title.last > head + 1;
  return word.weight === Weight.Calling && beforeName && opener !== "pronoun";
}

const isOrganization = ({ names, nameAt }: OfficialContext, { organization, word }: Post): boolean => {
  if (organization === null) return false;
  const name = names[nameAt[organization.first]];
  return word.weight <= Weight.Role || name === undefined || name.type === "organization";
};
