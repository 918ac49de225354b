import type { TokenSpan } from "../../../../engine/rule.ts";
import { isFiniteVerb, Tag } from "../../../../language/tag.ts";
import { type Attribution, attribution } from "../../attribution.ts";
import { beforeClosing, type ClaimContext, opensQuotation } from "../../context.ts";
import type { VerbSite } from "../../sites.ts";
import { isClauseAt, isFiniteAt } from "../../syntax/clause.ts";
import { Frame } from "../../words/cue.ts";
import { inverted, type Order, straight } from "./order.ts";
import { isSaying, type Piece, pieceBefore } from "./piece.ts";
import { restAfter } from "./rest.ts";

/** Whatever the cue, words in quotation marks that a comma hands over to it are its content; other words need a verb of saying. */
const SAYS_QUOTED = Frame.Before | Frame.QuotedBefore;

/** Content before its cue: "T," X said · "T," said X · T1, X said, T2. */
export function contentBefore(context: ClaimContext, site: VerbSite): Attribution | undefined {
  const { cue, group } = site;
  if (group.passive || group.mood === "infinitive" || (cue.frames & Frame.AsIt) !== 0) return undefined;
  if (followsProgramme(context, site)) return undefined;
  const order = inverted(context, site) ?? straight(context, site);
  return order && build(context, site, order);
}

/** `On the “Morning Hour,” X said T`: the name of a programme in a fronted phrase is not what was said. */
function followsProgramme(context: ClaimContext, { group }: VerbSite): boolean {
  const { floor, passage } = context;
  const { tag } = context.tokens;
  if (!passage.quotes || tag[floor] !== Tag.Preposition) return false;
  let quoted = 0;
  for (let i = floor; i < group.first; i++) {
    if (context.quoted[i] >= 0) quoted++;
    else if (isFiniteVerb(tag[i])) return false;
  }
  return quoted > 0 && quoted <= MAX_PROGRAMME && isClauseAt(context, group.last);
}

/** Longest name of a programme with its marks, in tokens. */
const MAX_PROGRAMME = 8;

function build(
  context: ClaimContext,
  site: VerbSite,
  { speaker, contentEnd, after, rule }: Order,
): Attribution | undefined {
  const { cue, group } = site;
  const piece = pieceBefore(context, contentEnd);
  if (piece === undefined || !takes(context, site, piece, after)) return undefined;
  if (isFiniteAt(context, group.last)) return undefined;
  const rest = restAfter(context, after, piece, cue);
  if (rest === undefined || (piece.first < context.floor && !endsSoon(context, after))) return undefined;
  const content: TokenSpan[] = [{ first: piece.first, last: piece.last }];
  if (rest.first < rest.last) content.push(rest);
  return attribution(rule, cue, speaker, { first: group.first, last: group.last }, content, group.negated);
}

/** Is the piece something that the cue says? */
function takes(context: ClaimContext, site: VerbSite, piece: Piece, after: number): boolean {
  if (piece.sealed ? !canSay(context, site) : !says(site, piece)) return false;
  if (context.quoted[piece.first] < 0 && beginsQuotation(context, after)) return false;
  return piece.quoted || isSaying(context, piece, after);
}

const says = ({ cue }: VerbSite, { quoted }: Piece): boolean =>
  (cue.frames & (quoted ? SAYS_QUOTED : Frame.Before)) !== 0;

/** Other cues than verbs of saying do when they are verbs beyond doubt: not "a campaign manager", "she seems", "I'd like". */
function canSay({ tokens }: ClaimContext, { cue, group }: VerbSite): boolean {
  if ((cue.frames & SAYS_QUOTED) !== 0) return true;
  if (tokens.tag[group.head] === Tag.Infinitive) return false;
  const next = tokens.tag[group.last];
  return (cue.frames & Frame.Hearer) !== 0 || (next !== Tag.Noun && next !== Tag.Plural);
}

/** `After the storm, she said: "T"`: the cue has a quotation of its own right behind it. */
const beginsQuotation = (context: ClaimContext, after: number): boolean =>
  opensQuotation(context, after) ||
  (context.tokens.lower[after] === ":" && opensQuotation(context, after + 1));

/** Nothing but the cue follows, so that the words before must be what was said. */
const endsSoon = (context: ClaimContext, after: number): boolean =>
  beforeClosing(context, after) <= after + 4;
