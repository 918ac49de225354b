import type { TokenSpan } from "../../../../engine/rule.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { having } from "../../../../lexicon/terms.ts";
import { type Attribution, attribution } from "../../attribution.ts";
import type { ClaimContext } from "../../context.ts";
import type { VerbSite } from "../../sites.ts";
import { subjectBefore } from "../../syntax/subject.ts";
import { readVerbGroup } from "../../syntax/verb-group.ts";
import { VERB_CUES } from "../../words/cues.ts";

const QUOTING = having("quoting-verb");

/** Longest speaker between "quoted" and "as saying", in tokens. */
const REACH = 24;

/** Y quoted X as saying T · X was quoted (by Y) as saying T: X speaks, and Y passed it on. */
export function quotedAs(
  context: ClaimContext,
  { cue, group }: VerbSite,
  content: TokenSpan,
): Attribution | undefined {
  const { tokens } = context;
  const { lower, term } = tokens;
  const { first } = context.passage;
  const as = group.first - 1;
  if (group.mood !== "gerund" || lower[as] !== "as") return undefined;
  const at = verbBefore(tokens, as, Math.max(first, as - REACH));
  if (at < 0) return undefined;
  const quoting = readVerbGroup(tokens, at, VERB_CUES.get(term[at])?.form ?? 0, first);
  const subject = subjectBefore(context, quoting.first);
  const object = at + 1 < as ? { first: at + 1, last: as } : undefined;
  const rule = "claim/quoted-as-saying";
  const saying = { first: group.first, last: group.last };
  const quoted = { first: quoting.first, last: quoting.last };
  if (!quoting.passive)
    return attribution(rule, cue, object, saying, [content], false, [{ speaker: subject, cue: quoted }]);
  const by = object && lower[object.first] === "by" ? { first: object.first + 1, last: as } : undefined;
  const via = by ? [{ speaker: by, cue: quoted }] : [];
  return attribution(rule, cue, subject, { first: quoting.first, last: group.last }, [content], false, via);
}

function verbBefore({ lower, term }: Tokens, as: number, limit: number): number {
  for (let i = as - 1; i >= limit; i--) {
    if (QUOTING.has(term[i])) return i;
    if (lower[i] === ";" || lower[i] === "said") return -1;
  }
  return -1;
}

/** "The mayor, quoted by the paper, said T": the speaker without who passed it on, and the paper as via. */
export function withQuoter({ tokens }: ClaimContext, claim: Attribution): Attribution {
  const { lower, term } = tokens;
  const { speaker } = claim;
  if (speaker === undefined) return claim;
  for (let i = speaker.first + 1; i < speaker.last - 3; i++) {
    if (lower[i] !== "," || !QUOTING.has(term[i + 1]) || lower[i + 2] !== "by") continue;
    const last = lower[speaker.last - 1] === "," ? speaker.last - 1 : speaker.last;
    const via = { speaker: { first: i + 3, last }, cue: { first: i + 1, last: i + 2 } };
    return { ...claim, speaker: { first: speaker.first, last: i }, via: [...claim.via, via] };
  }
  return claim;
}
