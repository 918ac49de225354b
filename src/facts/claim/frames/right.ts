import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import { adjunctEnd } from "../adjunct.ts";
import type { CueSite } from "../cue-sites.ts";
import { type Cue, Form, Opening } from "../cues/cue.ts";
import { beforeClosing, contentEnd, placeOf } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { nounPhraseFrom } from "../noun-phrase.ts";
import { type ContentStart, opensQuotation, readOpening } from "../opening.ts";
import { isPredicateAt } from "../predicate.ts";
import type { ClaimRule } from "../rules.ts";
import type { Scene, Stretch } from "../scene.ts";
import { speakerOf } from "../speaker.ts";
import { isTensed } from "../tensed.ts";
import type { VerbGroup } from "../verb-group.ts";
import { isTopic, saysOfObject, showsNothing } from "./object.ts";
import { passiveFrame } from "./passive.ts";
import { quotedAs } from "./quoted-as.ts";

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
  { cue, group }: CueSite,
  inherited: () => TokenSpan | undefined,
): FoundClaim | undefined {
  if (isImperative(scene, stretch, group)) return undefined;
  if (group.mood === "infinitive" && !isCarriedOut(scene, stretch, { cue, group })) return undefined;
  const opening = asClause(scene, stretch, cue, readOpening(scene, group.last, stretch.last, cue));
  if (group.passive || group.mood === "participle")
    return passiveFrame(scene, stretch, { cue, group }, opening);
  if ((cue.openings & Opening.Quote) !== 0 && announces(scene, stretch, { cue, group }))
    return {
      rule: "claim/speaker-cue-paragraph",
      cueWord: cue,
      speaker: speakerOf(scene, stretch, group, inherited),
      cue: { first: group.first, last: group.last },
      content: [],
      negated: group.negated,
    };
  if (
    (cue.openings & kindsOf(scene, { cue, group }, opening)) === 0 &&
    !leavesUnanswered(scene, cue, group, opening)
  )
    return undefined;
  if (opening.kind === Opening.Preposition && ANSWERS.has(cue.lemma) && !group.negated) return undefined;
  if (opening.kind === Opening.Clause && isSearch(scene, cue, group)) return undefined;
  if (opening.kind === Opening.Object && isNaming(scene, stretch, cue, group, opening.at)) return undefined;
  const place = placeOf(scene, stretch.first, group.first, group.mood === "finite");
  const last = contentEnd(scene, opening.at, stretch.last, place, formOf(scene, group.head));
  if (last <= opening.at) return undefined;
  const speaker =
    (place === "fronted" && group.mood === "gerund"
      ? subjectAfter(scene, last + 1, stretch.last)
      : undefined) ?? speakerOf(scene, stretch, group, inherited);
  const quoting = quotedAs(scene, stretch, { cue, group }, { first: opening.at, last });
  if (quoting) return quoting;
  if (isTime(scene, cue, speaker)) return undefined;
  if (group.mood === "gerund" && (isLeftUnsaid(scene, group) || isByTheWay(scene, group, cue, opening)))
    return undefined;
  if (opening.kind === Opening.Wh && showsNothing(scene, cue.lemma, speaker)) return undefined;
  if (isAskedFirst(scene, cue, speaker, opening)) return undefined;
  const content = { first: opening.at, last };
  const topic = isSpokenOf(scene, opening, cue, speaker, content);
  const object =
    opening.kind === Opening.Object || (opening.kind === Opening.Preposition && cue.lemma === "refer");
  if (object && !saysOfObject(scene, cue.lemma, speaker, content)) return undefined;
  return {
    rule: topic ? "claim/speaker-cue-topic" : ruleOf(opening, cue),
    cueWord: cue,
    speaker,
    cue: { first: group.first, last: opening.cueEnd },
    content: [content],
    negated: group.negated || (group.mood === "gerund" && isNegating(scene, group.first - 1)),
  };
}

/** "stopped short of [saying]", "left without [saying]". */
const isNegating = ({ tokens }: Scene, before: number): boolean =>
  tokens.lower[before] === "without" ||
  (tokens.lower[before] === "of" && tokens.lower[before - 1] === "short");

/** "instead of [saying]", "denied [saying]", "kept him from [saying]": somebody does not say it. */
function isLeftUnsaid({ tokens }: Scene, { first }: VerbGroup): boolean {
  const { lower } = tokens;
  const before = first - 1;
  if (before < 0) return false;
  return UNSAID.has(lower[before]) || (lower[before] === "of" && lower[before - 1] === "instead");
}

const UNSAID: ReadonlySet<string> = new Set(
  "from than denied denies deny denying avoided avoids avoid avoiding stopped resisted risked".split(" "),
);

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

/** "speculated the reason it sells so well is its price", "said being open helped": a noun phrase whose verb follows late is a clause to a verb of saying. */
function asClause(scene: Scene, { last }: Stretch, cue: Cue, opening: ContentStart): ContentStart {
  const { kind, at } = opening;
  const clause = (cue.openings & (Opening.Clause | Opening.Object | Opening.Gerund)) === Opening.Clause;
  const nominal = kind === Opening.Object && clause;
  const gerund =
    scene.tokens.lower[at] === "being" || (kind === Opening.Gerund && (cue.openings & Opening.Left) !== 0);
  if ((!nominal && !gerund) || (cue.openings & Opening.Clause) === 0) return opening;
  return hasVerbAhead(scene, at + 1, last) ? { ...opening, kind: Opening.Clause } : opening;
}

/** How far the verb is sought whose subject begins what was said. */
const SUBJECT_REACH = 24;

function hasVerbAhead({ tokens, quoted }: Scene, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + SUBJECT_REACH); i++) {
    if (tokens.lower[i] === "," || tokens.tag[i] === Tag.Pronoun) return false;
    if (quoted[i] < 0 && isTensed(tokens, i)) return true;
  }
  return false;
}

/** What somebody answers is no proposition; only that they do not is told ("did not respond to a request"). */
const ANSWERS: ReadonlySet<string> = new Set(["respond", "reply"]);

/** "such as demanding pay", "left, hoping to win": a participle that says nothing by itself. */
function isByTheWay(
  { tokens }: Scene,
  { first }: VerbGroup,
  { lemma }: Cue,
  { kind }: ContentStart,
): boolean {
  if (kind === Opening.To) return lemma === "hope";
  if (kind !== Opening.Object) return false;
  const before = first - 1;
  return before >= 0 && tokens.tag[before] === Tag.Preposition && tokens.lower[before] !== "by";
}

/** "Asked about the fee, she said: “T”": the words are hers, not the asker's. */
const isAskedFirst = (
  { tokens }: Scene,
  { lemma }: Cue,
  speaker: TokenSpan | undefined,
  { kind }: ContentStart,
): boolean =>
  lemma === "ask" &&
  (kind & (Opening.Quote | Opening.That | Opening.Clause)) !== 0 &&
  (speaker === undefined || tokens.lower[speaker.last - 1] === "when");

/** Verbs that an infinitive behind them makes no less real ("went on to say", "was quick to deny"). */
const CARRIES_OUT: ReadonlySet<string> = new Set(
  "continue continues continued continuing on began begins begin quick rushed rushes hastened proceeded proceeds happy dared chose".split(
    " ",
  ),
);

/** "to say T" was said only where the verb before it says so ("went on to say", "called on Friday to say"): not "wants to say", "the right to say". */
function isCarriedOut({ tokens }: Scene, { first }: Stretch, { cue, group }: CueSite): boolean {
  const before = group.first - 1;
  if (before < first) return false;
  if (CARRIES_OUT.has(tokens.lower[before])) return true;
  if ((cue.openings & Opening.Left) === 0 || CHANCES.has(tokens.lower[before])) return false;
  return PURPOSES.has(tokens.tag[before]);
}

/** Behind them an infinitive tells what for, and behind a verb or an adjective it is only wanted. */
const PURPOSES: ReadonlySet<number> = new Set([Tag.Noun, Tag.Plural, Tag.ProperNoun]);

/** Nouns of what may still be done or is left undone ("the right to say", "his refusal to say"). */
const CHANCES: ReadonlySet<string> = new Set(
  "chance right rights ability opportunity attempt attempts effort efforts need plan plans way ways time reason reasons power refusal failure pressure order duty courage freedom permission desire wish decision intention reluctance willingness people person someone anyone nothing something guts".split(
    " ",
  ),
);

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

/**
 * "a tool called the adze", "She called the hospital": who calls something names it or rings it up, unless a predicate
 * says what it is called ("called the plan a waste") or a relative pronoun stands for it ("what he called a waste").
 */
function isNaming(
  scene: Scene,
  { first, last }: Stretch,
  { lemma }: Cue,
  group: VerbGroup,
  at: number,
): boolean {
  const { tokens, quoted } = scene;
  if (lemma !== "call" || tokens.tag[at] === Tag.Pronoun || quoted[at] >= 0) return false;
  for (let i = Math.max(first, group.first - MAX_SUBJECT); i < group.first; i++)
    if (tokens.tag[i] === Tag.QuestionWord) return false;
  return !isPredicateAt(scene, at, last);
}

/** How far before its verb a relative pronoun is sought. */
const MAX_SUBJECT = 8;

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

/** The content follows in the next sentence or paragraph. */
const announces = (scene: Scene, stretch: Stretch, site: CueSite): boolean =>
  endsInColon(scene, site.group.last, stretch.last) || leavesToQuotation(scene, stretch, site);

/** `Ms. Ortiz agreed on Monday. "T"`: nothing follows the cue but when and where, and the next sentence is the quotation. */
function leavesToQuotation(scene: Scene, { last, paragraph }: Stretch, { cue, group }: CueSite): boolean {
  if (!opensQuotation(scene, last) || group.mood !== "finite" || group.negated) return false;
  if ((cue.openings & (Opening.Left | Opening.QuotedLeft)) === 0) return false;
  const { document, tokens } = scene;
  if (document.sentences[tokens.sentence[last]].paragraph !== paragraph) return false;
  const end = beforeClosing(scene, group.last - 1, last);
  let at = group.last;
  for (let n = 0; at < end && n < MAX_ADJUNCTS; n++) {
    const next = adjunctEnd(scene, at, end);
    if (next === at) return false;
    at = next;
  }
  return at === end;
}

/** How many adjuncts may stand between a cue and the end of its sentence. */
const MAX_ADJUNCTS = 3;

/** "The company said on Monday:" at the end of a paragraph: the content follows in the next one, in quotation marks behind a comma. */
function endsInColon(scene: Scene, from: number, ceiling: number): boolean {
  const { tokens, quoted } = scene;
  const mark = tokens.lower[ceiling - 1];
  const quotes = mark === "," && tokens.sentence[ceiling] !== tokens.sentence[ceiling - 1];
  if (ceiling - from > 16 || (mark !== ":" && !(quotes && opensQuotation(scene, ceiling)))) return false;
  for (let i = from; i < ceiling; i++) if (quoted[i] >= 0) return false;
  return true;
}
