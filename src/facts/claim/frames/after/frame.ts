import type { TokenSpan } from "../../../../engine/rule.ts";
import { Tag } from "../../../../language/tag.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { type Attribution, attribution } from "../../attribution.ts";
import { contentEnd } from "../../content/end.ts";
import { placeOf } from "../../content/placement.ts";
import { asClause, type ContentStart, contentStart } from "../../content/start.ts";
import type { ClaimContext } from "../../context.ts";
import type { ClaimRule } from "../../rules.ts";
import type { VerbSite } from "../../sites.ts";
import { nounPhraseFrom } from "../../syntax/noun-phrase.ts";
import { speakerOf } from "../../syntax/speaker.ts";
import type { VerbGroup } from "../../syntax/verb-group.ts";
import { type Cue, Form, Frame } from "../../words/cue.ts";
import { announces } from "./announcing.ts";
import { canSpeak, isAsked } from "./can-speak.ts";
import { isTopic } from "./object.ts";
import { isCarriedOut, isNegating, opensContent } from "./opens-content.ts";
import { passiveFrame } from "./passive.ts";
import { quotedAs } from "./quoted-as.ts";

/** Content after its cue: X said that T · X called T · , adding that T. */
export function contentAfter(context: ClaimContext, site: VerbSite): Attribution | undefined {
  const { cue, group } = site;
  if (isImperative(context, group)) return undefined;
  if (group.mood === "infinitive" && !isCarriedOut(context, site)) return undefined;
  const start = asClause(context, cue, contentStart(context, group.last, cue));
  if (group.passive || group.mood === "participle") return passiveFrame(context, site, start);
  if (announces(context, site)) {
    const speaker = speakerOf(context, group, group.first);
    const words = { first: group.first, last: group.last };
    return attribution("claim/speaker-cue-paragraph", cue, speaker, words, [], group.negated);
  }
  return opensContent(context, site, start) ? build(context, site, start) : undefined;
}

/** "Consider the tower": the reader is asked, and nobody speaks. */
const isImperative = ({ tokens, passage }: ClaimContext, { head, mood }: VerbGroup): boolean =>
  head === passage.first && mood === "finite" && tokens.tag[head] === Tag.Infinitive;

function build(context: ClaimContext, site: VerbSite, start: ContentStart): Attribution | undefined {
  const { cue, group } = site;
  const place = placeOf(context, group.first, group.mood === "finite");
  const last = contentEnd(context, start.at, place, formOf(context.tokens, site));
  if (last <= start.at) return undefined;
  const content = { first: start.at, last };
  const quoting = quotedAs(context, site, content);
  if (quoting) return quoting;
  const after = place === "fronted" && group.mood === "gerund" ? subjectAfter(context, last + 1) : undefined;
  const subject = after ?? speakerOf(context, group, group.first);
  const speaker = isAsked(context.tokens, cue, start, subject) ? undefined : subject;
  if (!canSpeak(context, site, start, speaker, content)) return undefined;
  const topic = isTopic(context.tokens, start, cue, speaker, content);
  return attribution(
    topic ? "claim/speaker-cue-topic" : ruleOf(start, cue),
    cue,
    speaker,
    { first: group.first, last: start.cueEnd },
    [content],
    group.negated || (group.mood === "gerund" && isNegating(context.tokens, group.first - 1)),
  );
}

const RULES: ReadonlyMap<number, ClaimRule> = new Map([
  [Frame.Quotation, "claim/speaker-cue-quotation"],
  [Frame.That, "claim/speaker-cue-that"],
  [Frame.Clause, "claim/speaker-cue-clause"],
  [Frame.Infinitive, "claim/speaker-cue-infinitive"],
  [Frame.Question, "claim/speaker-cue-question"],
  [Frame.Object, "claim/speaker-cue-object"],
  [Frame.Gerund, "claim/speaker-cue-gerund"],
  [Frame.Preposition, "claim/speaker-cue-preposition"],
]);

function ruleOf({ kind }: ContentStart, { object }: Cue): ClaimRule {
  if (kind === Frame.Object && object === "clause") return "claim/speaker-cue-clause";
  return RULES.get(kind) ?? "claim/speaker-cue-object";
}

/** third person ("says"), gerund ("saying"), or past for all else. */
function formOf({ tag }: Tokens, { form, group }: VerbSite): number {
  if (tag[group.head] === Tag.Gerund) return Form.Gerund;
  return (form & Form.Third) !== 0 ? Form.Third : Form.Past;
}

/** "While saying so, [he] left": the subject of the main clause that follows. */
function subjectAfter(context: ClaimContext, at: number): TokenSpan | undefined {
  const last = nounPhraseFrom(context, at);
  return last > at ? { first: at, last } : undefined;
}
