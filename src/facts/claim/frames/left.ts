import type { TokenSpan } from "../../../engine/rule.ts";
import { Shape } from "../../../language/shape.ts";
import { isFiniteVerb, isNoun, isVerb, Tag } from "../../../language/tag.ts";
import { isClauseAt, isFiniteAt } from "../clause.ts";
import type { CueSite } from "../cue-sites.ts";
import { type Cue, Opening } from "../cues/cue.ts";
import { VERB_FORMS } from "../cues/verbs.ts";
import { beforeClosing, contentEnd, isFronted } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { nounPhraseFrom } from "../noun-phrase.ts";
import { opensQuotation, readOpening } from "../opening.ts";
import type { ClaimRule } from "../rules.ts";
import type { Scene, Stretch } from "../scene.ts";
import { subjectBefore } from "../subject.ts";
import { isTensed } from "../tensed.ts";
import { isTimeWord } from "../time-words.ts";

const LEADS: ReadonlySet<string> = new Set(["but", "and", ",", ";", "-", "--", "—", "–"]);
const AFTER_LEFT: ReadonlySet<string> = new Set([
  "but",
  "and",
  "who",
  "according",
  "although",
  "though",
  "while",
]);
/** Before a quotation they part it from the words before it (`She was firm - "I stay," she said`). */
const SETS_OFF: ReadonlySet<string> = new Set([":", ",", ".", "(", "-", "--", "—", "–"]);
/** Whatever the cue, words in quotation marks that a comma hands over to it are its content; other words need a verb of saying. */
const SAYS_QUOTED = Opening.Left | Opening.QuotedLeft;
const CLAUSES = Opening.That | Opening.Clause | Opening.To | Opening.Wh;

const tagOfLast = ({ tokens }: Scene, { last }: TokenSpan): number => tokens.tag[last - 1];

/** Content before its cue: "T," X said · "T," said X · T1, X said, T2. */
export function leftFrame(
  scene: Scene,
  stretch: Stretch,
  site: CueSite,
  floor: number,
): FoundClaim | undefined {
  const { cue, group } = site;
  if (cue.lemma === "put") return undefined;
  if (group.passive || group.mood === "infinitive") return undefined;
  if (followsProgramme(scene, stretch, site, floor)) return undefined;
  const shape = inverted(scene, stretch, site, floor) ?? straight(scene, site, floor);
  return shape && build(scene, stretch, site, shape, floor);
}

/** `On the “Morning Hour,” X said T`: the name of a programme in a fronted phrase is not what was said. */
function followsProgramme(scene: Scene, { last }: Stretch, { group }: CueSite, floor: number): boolean {
  const { tag } = scene.tokens;
  if (tag[floor] !== Tag.Preposition || !isClauseAt(scene, group.last, last)) return false;
  let quoted = 0;
  for (let i = floor; i < group.first; i++) {
    if (scene.quoted[i] >= 0) quoted++;
    else if (isFiniteVerb(tag[i])) return false;
  }
  return quoted > 0 && quoted <= MAX_PROGRAMME;
}

/** Longest name of a programme with its marks, in tokens. */
const MAX_PROGRAMME = 8;

/** "T," said X. */
function inverted(
  scene: Scene,
  stretch: Stretch,
  { cue, group }: CueSite,
  floor: number,
): LeftShape | undefined {
  if (
    group.mood === "gerund" ||
    (cue.hearer && cue.lemma !== "ask") ||
    !closesContent(scene, group.first, floor)
  )
    return undefined;
  const speaker = speakerAfter(scene, stretch, group.last);
  // "Ms. Ortiz, who runs it, announced her leave": all that comes before is the subject.
  if (scene.quoted[group.first - 1] < 0 && subjectBefore(scene, group.first, floor)?.first === floor)
    return undefined;
  return (
    speaker && { speaker, contentEnd: group.first, after: speaker.last, rule: "claim/content-cue-speaker" }
  );
}

/** "T," X said. */
function straight(scene: Scene, { cue, group }: CueSite, floor: number): LeftShape | undefined {
  if (group.mood !== "finite") return undefined;
  const speaker =
    speakerBehindQuotation(scene, group.first, floor) ?? subjectBefore(scene, group.first, floor);
  if (!speaker || tagOfLast(scene, speaker) === Tag.QuestionWord) return undefined;
  if (scene.tokens.lower[speaker.last - 1] === "that" || !closesContent(scene, speaker.first, floor))
    return undefined;
  const particle =
    cue.prepositions.has(scene.tokens.lower[group.last]) || scene.tokens.lower[group.last] === "out" ? 1 : 0;
  const hearer = cue.hearer ? hearerEnd(scene, group.last) : group.last;
  const handsOn = scene.tokens.lower[hearer] === "," || opensQuotation(scene, group.last);
  const after = cue.hearer && handsOn ? hearer : group.last + particle;
  return { speaker, contentEnd: speaker.first, after, rule: "claim/content-speaker-cue" };
}

/** How far behind a quotation its cue may stand, the speaker with all that describes it in between. */
const SPEAKER_REACH = 30;

/** All that stands between a quotation with its handing mark and the verb (`"T," Sam Bell, in a "Go" cap, said`). */
function speakerBehindQuotation(scene: Scene, verb: number, floor: number): TokenSpan | undefined {
  const { tag, lower } = scene.tokens;
  const limit = Math.max(floor + 1, verb - SPEAKER_REACH);
  for (let at = verb - 1; at >= limit; at--) {
    if (lower[at] === ";" || lower[at] === ":") return undefined;
    const around = scene.quoted[at - 1];
    const quotation = scene.document.quotations[around];
    if (quotation?.last !== at || !handsOver(scene, around)) continue;
    if (quotation.first > floor && !SETS_OFF.has(lower[quotation.first - 1])) return undefined;
    return NO_SPEAKER.has(tag[at]) || lower[at] === "," ? undefined : { first: at, last: verb };
  }
  return undefined;
}

const NO_SPEAKER: ReadonlySet<number> = new Set<number>([
  Tag.Preposition,
  Tag.Subordinator,
  Tag.Conjunction,
  Tag.QuestionWord,
  Tag.To,
  Tag.PastTense,
  Tag.Gerund,
  Tag.Copula,
  Tag.Adverb,
]);

/** Does the quotation end in a comma or the like before its closing marks? */
function handsOver({ document, tokens }: Scene, place: number): boolean {
  let at = document.quotations[place].last - 1;
  while (at > 0 && (tokens.shape[at] & Shape.QuoteMark) !== 0) at--;
  return HANDS_OVER.has(tokens.lower[at]);
}

/** Behind whoever is told: a noun phrase, or a programme in quotation marks (`told "Good Evening"`). */
function hearerEnd(scene: Scene, at: number): number {
  if (opensQuotation(scene, at)) return scene.document.quotations[scene.quoted[at]].last;
  return nounPhraseFrom(scene, at, at + 8);
}

/** Does something that can be content end right before token `at`? */
function closesContent(scene: Scene, at: number, floor: number): boolean {
  const { tokens, quoted, document } = scene;
  if (at === floor) return quotedSentenceBefore(scene, at);
  if (at <= floor + 1) return false;
  const around = quoted[at - 1];
  if (around >= 0) return document.quotations[around].last === at;
  return (
    tokens.lower[at - 1] === "," ||
    ((tokens.lower[at - 1] === "?" || tokens.lower[at - 1] === "!") && at - floor > 2)
  );
}

/** `"It is over." Ms. Ortiz said.`: a full stop inside the quotation marks has ended the sentence too early. */
function quotedSentenceBefore({ document, quoted, tokens }: Scene, at: number): boolean {
  const around = at > 0 ? quoted[at - 1] : -1;
  if (around < 0 || document.quotations[around].last !== at) return false;
  const { paragraph } = document.sentences[tokens.sentence[at]];
  return document.sentences[tokens.sentence[at - 1]].paragraph === paragraph;
}

/** The noun phrase after an inverted cue, with its apposition; not one that begins a clause ("X, the mayor, said Y would go"). */
function speakerAfter(scene: Scene, stretch: Stretch, at: number): TokenSpan | undefined {
  const { tag } = scene.tokens;
  if (at >= stretch.last || tag[at] === Tag.Pronoun || isTimeWord(scene.tokens.lower[at])) return undefined;
  const end = withTitle(scene, nounPhraseFrom(scene, tag[at] === Tag.Participle ? at + 1 : at, stretch.last));
  if (end === at + 1 && tag[at] === Tag.Participle) return undefined;
  if (opensQuotation(scene, end) && scene.quoted[at - 2] < 0) return undefined;
  if (end === at || (end < stretch.last && isVerb(tag[end]) && tag[end] !== Tag.Gerund)) return undefined;
  return { first: at, last: withApposition(scene, end, stretch.last) };
}

/** Longest title of a work inside the speaker, in tokens. */
const MAX_TITLE = 8;

/** Takes in a title in quotation marks that a determiner governs (`the authors of the "Open Seas" report`). */
function withTitle(scene: Scene, end: number): number {
  const { document, quoted, tokens } = scene;
  if (!opensQuotation(scene, end) || tokens.tag[end - 1] !== Tag.Determiner) return end;
  const { first, last } = document.quotations[quoted[end]];
  return last - first > MAX_TITLE ? end : nounPhraseFrom(scene, last, last + MAX_TITLE);
}

/** Takes in ", a senior aide to the mayor," and ", who was there," after a name. */
function withApposition(scene: Scene, end: number, ceiling: number): number {
  const { lower, tag } = scene.tokens;
  if (lower[end] !== "," || end + 2 >= ceiling || scene.quoted[end + 1] >= 0) return end;
  const opener = tag[end + 1];
  if (opener !== Tag.Determiner && opener !== Tag.Value && lower[end + 1] !== "who" && !isNoun(opener))
    return end;
  for (let i = end + 1; i < Math.min(ceiling, end + 40); i++) {
    if (scene.quoted[i] >= 0) return end;
    if (lower[i] === "," || lower[i] === "." || lower[i] === ";") return i;
  }
  return end;
}

function build(
  scene: Scene,
  stretch: Stretch,
  site: CueSite,
  frame: LeftShape,
  floor: number,
): FoundClaim | undefined {
  const { cue, group } = site;
  const { speaker, contentEnd, after, rule } = frame;
  const piece = leftContent(scene, contentEnd, floor);
  if (piece === undefined) return undefined;
  if (piece.sealed && !canSay(scene, site)) return undefined;
  if (!piece.sealed && (cue.openings & (piece.quoted ? SAYS_QUOTED : Opening.Left)) === 0) return undefined;
  if (scene.quoted[piece.first] < 0 && beginsQuotation(scene, after)) return undefined;
  if (!piece.quoted && !isSaying(scene, piece, after)) return undefined;
  if (isFiniteAt(scene, group.last)) return undefined;
  const rest = restAfter(scene, stretch, after, piece, cue);
  if (!rest.ends || (piece.first < floor && !endsSoon(scene, stretch, after))) return undefined;
  const content: TokenSpan[] = [{ first: piece.first, last: piece.last }];
  if (rest.piece && rest.piece.first < rest.piece.last) content.push(rest.piece);
  return {
    rule,
    cueWord: cue,
    speaker,
    cue: { first: group.first, last: group.last },
    content,
    negated: group.negated,
  };
}

/** Other cues than verbs of saying do when they are verbs beyond doubt: not "a campaign manager", "she seems", "I'd like". */
function canSay({ tokens }: Scene, { cue, group }: CueSite): boolean {
  if ((cue.openings & SAYS_QUOTED) !== 0) return true;
  if (tokens.tag[group.head] === Tag.Infinitive) return false;
  const next = tokens.tag[group.last];
  return cue.hearer || (next !== Tag.Noun && next !== Tag.Plural);
}

/** `After the storm, she said: "T"`: the cue has a quotation of its own right behind it. */
const beginsQuotation = (scene: Scene, after: number): boolean =>
  opensQuotation(scene, after) || (scene.tokens.lower[after] === ":" && opensQuotation(scene, after + 1));

/** Nothing but the cue follows, so that the words before must be what was said. */
const endsSoon = (scene: Scene, stretch: Stretch, after: number): boolean =>
  beforeClosing(scene, after, stretch.last) <= after + 4;

/** Words without quotation marks are content when they make a clause, or when the content goes on behind the attribution. */
function isSaying(scene: Scene, piece: TokenSpan, after: number): boolean {
  const { lower } = scene.tokens;
  // "However, she says T": a word that only links.
  if (piece.last - piece.first === 1 && scene.tokens.tag[piece.first] === Tag.Adverb) return false;
  if (lower[after] !== ",") return hasFiniteVerb(scene, piece);
  // `His client, she said, "denies it all"`: the quotation goes on with the clause.
  if (opensQuotation(scene, after + 1) && (scene.tokens.shape[after + 2] & Shape.Lower) !== 0) return true;
  return (
    !opensQuotation(scene, after + 1) ||
    (hasFiniteVerb(scene, piece) && !isFronted(scene, piece.first, piece.first))
  );
}

/** How far back a verb is sought in content that ends before its cue. */
const LOOK_BACK = 200;

const hasFiniteVerb = ({ tokens }: Scene, { first, last }: TokenSpan): boolean => {
  for (let i = Math.max(first, last - LOOK_BACK); i < last; i++) if (isTensed(tokens, i)) return true;
  return false;
};

interface LeftShape {
  readonly speaker: TokenSpan;
  readonly contentEnd: number;
  /** Where cue and speaker are over. */
  readonly after: number;
  readonly rule: ClaimRule;
}

interface LeftPiece extends TokenSpan {
  readonly quoted: boolean;
  /** A quotation and nothing else, with the mark inside that hands over to the attribution (`"T," she said`). */
  readonly sealed: boolean;
}

const HANDS_OVER: ReadonlySet<string> = new Set([",", "?", "!"]);

/** The content that ends before `end`: its quotation, or the sentence so far. */
function leftContent(scene: Scene, end: number, floor: number): LeftPiece | undefined {
  const { lower } = scene.tokens;
  const last = lower[end - 1] === "," && scene.quoted[end - 1] < 0 ? end - 1 : end;
  const around = scene.quoted[last - 1];
  if (around >= 0) {
    const quotation = scene.document.quotations[around];
    const before = quotation.first > floor ? lower[quotation.first - 1] : "";
    if (before === "" || (SETS_OFF.has(before) && !goesOnFrom(scene, quotation.first)))
      return { first: quotation.first, last, quoted: true, sealed: handsOver(scene, around) };
  }
  let first = floor;
  while (first < last && LEADS.has(lower[first])) first++;
  return first < last ? { first, last, quoted: around >= 0, sealed: false } : undefined;
}

/** `The fee, which is new, "helps nobody," she said`: a verb in lower case goes on with the clause before the marks. */
function goesOnFrom({ tokens }: Scene, first: number): boolean {
  const at = first + 1;
  return (tokens.shape[at] & Shape.Capital) === 0 && isFiniteVerb(tokens.tag[at]);
}

/** `While some do, and “we like that,” she said, most do not`: the main clause is still to come. */
const isOpenFront = (scene: Scene, { first }: LeftPiece): boolean =>
  scene.quoted[first] < 0 && CONCEDES.has(scene.tokens.lower[first]);

const CONCEDES: ReadonlySet<string> = new Set(
  "while although though if when because unless since whereas".split(" "),
);

/** What follows the attribution: the end, an adjunct, or a second piece of content. `ends` is false where other content follows. */
function restAfter(
  scene: Scene,
  stretch: Stretch,
  after: number,
  piece: LeftPiece,
  cue: Cue,
): { ends: boolean; piece?: TokenSpan } {
  const { lower, tag } = scene.tokens;
  const { quoted, sealed } = piece;
  const end = beforeClosing(scene, after, stretch.last);
  if (after >= end) return { ends: true };
  if (lower[after] === ",") {
    if (after + 1 >= end) return { ends: true };
    if (opensQuotation(scene, after + 1))
      return { ends: true, piece: { first: after + 1, last: beforeClosing(scene, after + 1, stretch.last) } };
    const second = quoted ? quotationAhead(scene, after + 1, end) : -1;
    if (second > 0)
      return { ends: true, piece: { first: second, last: beforeClosing(scene, second, stretch.last) } };
    if (
      (quoted && !isOpenFront(scene, piece)) ||
      tag[after + 1] === Tag.Gerund ||
      AFTER_LEFT.has(lower[after + 1])
    )
      return { ends: true };
    return { ends: true, piece: { first: after + 1, last: contentEnd(scene, after + 1, stretch.last) } };
  }
  if (lower[after] === "who" || (quoted && lower[after] === "when")) return { ends: true };
  if (opensQuotation(scene, after))
    return { ends: true, piece: { first: after, last: beforeClosing(scene, after, stretch.last) } };
  const second = quoted ? quotationAhead(scene, after, end) : -1;
  if (second > 0)
    return { ends: true, piece: { first: second, last: beforeClosing(scene, second, stretch.last) } };
  if (sealed) return { ends: true };
  const opening = readOpening(scene, after, stretch.last, cue);
  return {
    ends: quoted
      ? (opening.kind & CLAUSES) === 0 || opening.at > after + 6
      : opening.kind === 0 || lower[after] === "to",
  };
}

/** A mark, or an abbreviation whose full stop also ends the sentence (`of Ocala, Fla. "T"`). */
const isSetOff = (word: string): boolean =>
  SETS_OFF_SECOND.has(word) || (word.length > 1 && word.endsWith("."));
const SETS_OFF_SECOND: ReadonlySet<string> = new Set([",", ":", ";", "-", "--", "—", "–"]);

/** A quotation set off by a comma or colon after an adjunct: `, she said on Monday, "T"`. */
function quotationAhead(scene: Scene, after: number, end: number): number {
  for (let i = after; i < Math.min(end, after + 30); i++)
    if (opensQuotation(scene, i)) return isSetOff(scene.tokens.lower[i - 1]) ? i : -1;
    else if (VERB_FORMS.has(scene.tokens.lower[i]) && isVerb(scene.tokens.tag[i])) return -1;
  return -1;
}
