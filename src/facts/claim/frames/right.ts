import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import type { CueSite } from "../cue-sites.ts";
import { type Cue, Form, Opening } from "../cues/cue.ts";
import { contentEnd, placeOf } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { asClause } from "../late-clause.ts";
import { nounPhraseFrom } from "../noun-phrase.ts";
import { type ContentStart, opensQuotation, readOpening } from "../opening.ts";
import type { ClaimRule } from "../rules.ts";
import type { Scene, Stretch } from "../scene.ts";
import { speakerOf } from "../speaker.ts";
import type { VerbGroup } from "../verb-group.ts";
import { announces } from "./announcing.ts";
import { isNaming } from "./naming.ts";
import { isTopic, saysOfObject, showsNothing } from "./object.ts";
import { passiveFrame } from "./passive.ts";
import { quotedAs } from "./quoted-as.ts";
import { isAnswered, isAskedFirst, isByTheWay, isCarriedOut, isLeftUnsaid, isNegating } from "./unsaid.ts";

const RULES: ReadonlyMap<number, ClaimRule> = new Map([
  [Opening.Quote, "claim/speaker-cue-quotation"],
  [Opening.That, "claim/speaker-cue-that"],
  [Opening.Clause, "claim/speaker-cue-clause"],
  [Opening.To, "claim/speaker-cue-infinitive"],
  [Opening.Wh, "claim/speaker-cue-question"],
  [Opening.Object, "claim/speaker-cue-object"],
  [Opening.Gerund, "claim/speaker-cue-gerund"],
  [Opening.Preposition, "claim/speaker-cue-preposition"],
]);

/** Content after its cue: X said that T · X called T · , adding that T. */
export function rightFrame(
  scene: Scene,
  stretch: Stretch,
  site: CueSite,
  inherited: () => TokenSpan | undefined,
): FoundClaim | undefined {
  const { cue, group } = site;
  if (isImperative(scene, stretch, group)) return undefined;
  if (group.mood === "infinitive" && !isCarriedOut(scene, stretch, site)) return undefined;
  const opening = asClause(scene, stretch.last, cue, readOpening(scene, group.last, stretch.last, cue));
  if (group.passive || group.mood === "participle") return passiveFrame(scene, stretch, site, opening);
  if (announces(scene, stretch, site))
    return {
      rule: "claim/speaker-cue-paragraph",
      cueWord: cue,
      speaker: speakerOf(scene, stretch, group, inherited),
      cue: { first: group.first, last: group.last },
      content: [],
      negated: group.negated,
    };
  return opensContent(scene, stretch, site, opening)
    ? build(scene, stretch, site, opening, inherited)
    : undefined;
}

/** Is what follows the cue something that it says? */
function opensContent(
  scene: Scene,
  stretch: Stretch,
  { cue, group }: CueSite,
  opening: ContentStart,
): boolean {
  const kinds = kindsOf(scene, { cue, group }, opening);
  if ((cue.openings & kinds) === 0 && !leavesUnanswered(scene, cue, group, opening)) return false;
  if (isAnswered(cue, group, opening)) return false;
  if (group.mood === "gerund" && (isLeftUnsaid(scene, group) || isByTheWay(scene, group, cue, opening)))
    return false;
  if (opening.kind === Opening.Clause && isSearch(scene, cue, group)) return false;
  return opening.kind !== Opening.Object || !isNaming(scene, stretch, cue, group, opening.at);
}

function build(
  scene: Scene,
  stretch: Stretch,
  site: CueSite,
  opening: ContentStart,
  inherited: () => TokenSpan | undefined,
): FoundClaim | undefined {
  const { cue, group } = site;
  const place = placeOf(scene, stretch.first, group.first, group.mood === "finite");
  const last = contentEnd(scene, opening.at, stretch.last, place, formOf(scene, group.head));
  if (last <= opening.at) return undefined;
  const content = { first: opening.at, last };
  const quoting = quotedAs(scene, stretch, site, content);
  if (quoting) return quoting;
  const after =
    place === "fronted" && group.mood === "gerund" ? subjectAfter(scene, last + 1, stretch.last) : undefined;
  const subject = after ?? speakerOf(scene, stretch, group, inherited);
  const speaker = isAsked(scene, cue, opening, subject) ? undefined : subject;
  if (!canSpeak(scene, cue, speaker, opening, content)) return undefined;
  const topic = isSpokenOf(scene, opening, cue, speaker, content);
  return {
    rule: topic ? "claim/speaker-cue-topic" : ruleOf(opening, cue),
    cueWord: cue,
    speaker,
    cue: { first: group.first, last: opening.cueEnd },
    content: [content],
    negated: group.negated || (group.mood === "gerund" && isNegating(scene, group.first - 1)),
  };
}

/** "When asked whether T": somebody asks, and nobody tells who. */
const isAsked = (
  { tokens }: Scene,
  { lemma }: Cue,
  { kind }: ContentStart,
  speaker: TokenSpan | undefined,
): boolean =>
  speaker !== undefined &&
  tokens.lower[speaker.last - 1] === "when" &&
  kind === Opening.Wh &&
  (lemma === "ask" || lemma === "question");

/** "there", "when", and the "you" that is whoever reads. */
const isNobody = ({ tokens }: Scene, speaker: TokenSpan | undefined): boolean =>
  speaker !== undefined && NOBODY.has(tokens.lower[speaker.last - 1]);

const NOBODY: ReadonlySet<string> = new Set(["there", "when", "where", "how", "you"]);

/** Does the cue say something when it has this subject and this content? */
function canSpeak(
  scene: Scene,
  cue: Cue,
  speaker: TokenSpan | undefined,
  opening: ContentStart,
  content: TokenSpan,
): boolean {
  if (isNobody(scene, speaker) || isTime(scene, cue, speaker) || isAskedFirst(scene, cue, speaker, opening))
    return false;
  if (opening.kind === Opening.Wh && showsNothing(scene, cue.lemma, speaker)) return false;
  return opening.kind !== Opening.Object || saysOfObject(scene, cue.lemma, speaker, content);
}

/** An object that is only a topic, or a preposition that opens one ("pointed to the gap"). */
const isSpokenOf = (
  scene: Scene,
  { kind }: ContentStart,
  { lemma }: Cue,
  speaker: TokenSpan | undefined,
  content: TokenSpan,
): boolean =>
  (kind === Opening.Object || (kind === Opening.Preposition && POINTS.has(lemma))) &&
  isTopic(scene, lemma, speaker, content);

const POINTS: ReadonlySet<string> = new Set(["point", "refer"]);

function ruleOf({ kind }: ContentStart, { lemma }: Cue): ClaimRule {
  if (kind === Opening.Object && lemma === "say") return "claim/speaker-cue-clause";
  return RULES.get(kind) ?? "claim/speaker-cue-object";
}

/** A quotation can stand for a noun phrase too (`denounced "self-dealing"`). */
const kindsOf = (scene: Scene, { cue, group }: CueSite, { kind }: ContentStart): number =>
  kind === Opening.Quote &&
  opensQuotation(scene, group.last) &&
  group.mood === "finite" &&
  cue.lemma !== "call"
    ? Opening.Quote | Opening.Object
    : kind;

/** "did not answer [two letters]": only a refusal makes what is answered the content. */
const leavesUnanswered = (
  { tokens }: Scene,
  { lemma }: Cue,
  { negated }: VerbGroup,
  { kind, at }: ContentStart,
): boolean => negated && lemma === "answer" && kind === Opening.Object && tokens.tag[at] !== Tag.Pronoun;

/** "hopes of finding survivors": behind a preposition one finds things, and says nothing. */
const isSearch = ({ tokens }: Scene, { lemma }: Cue, { mood, first }: VerbGroup): boolean =>
  lemma === "find" && mood === "gerund" && first > 0 && tokens.tag[first - 1] === Tag.Preposition;

/** "Consider the tower": the reader is asked, and nobody speaks. */
const isImperative = ({ tokens }: Scene, { first }: Stretch, { head, mood }: VerbGroup): boolean =>
  head === first && mood === "finite" && tokens.tag[head] === Tag.Infinitive;

/** "The nineties saw a decline": times see things and say nothing. */
const isTime = ({ tokens }: Scene, { lemma }: Cue, speaker: TokenSpan | undefined): boolean =>
  lemma === "see" && speaker !== undefined && TIMES.has(tokens.lower[speaker.last - 1].replace(/^\d+/, ""));

const TIMES: ReadonlySet<string> = new Set(
  "s year years decade decades month months week weeks day days century centuries season quarter period era".split(
    " ",
  ),
);

/** third person ("says"), gerund ("saying"), or past for all else. */
function formOf({ tokens }: Scene, head: number): number {
  if (tokens.tag[head] === Tag.Gerund) return Form.Gerund;
  return tokens.lower[head].endsWith("s") ? Form.Third : Form.Past;
}

/** "While saying so, [he] left": the subject of the main clause that follows. */
function subjectAfter(scene: Scene, at: number, ceiling: number): TokenSpan | undefined {
  const last = nounPhraseFrom(scene, at, ceiling);
  return last > at ? { first: at, last } : undefined;
}
