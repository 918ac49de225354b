import type { TokenSpan } from "../../../engine/rule.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import type { CueSite } from "../cue-sites.ts";
import { Opening } from "../cues/cue.ts";
import { beforeClosing } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { nounPhraseFrom } from "../noun-phrase.ts";
import { opensQuotation, readOpening } from "../opening.ts";
import type { Scene, Stretch } from "../scene.ts";
import { subjectBefore } from "../subject.ts";

const DASHES: ReadonlySet<string> = new Set(["-", "--", "—", "–"]);

/** Content before its cue: "T," X said · "T," said X · T1, X said, T2. */
export function leftFrame(
  scene: Scene,
  stretch: Stretch,
  site: CueSite,
  floor: number,
): FoundClaim | undefined {
  const { cue, group } = site;
  if ((cue.openings & Opening.Left) === 0 || group.passive || group.mood === "infinitive") return undefined;
  const inverted =
    group.mood === "finite" || group.mood === "participle"
      ? speakerAfter(scene, stretch, group.last)
      : undefined;
  if (inverted && closesContent(scene, group.first, floor))
    return build(
      scene,
      stretch,
      site,
      inverted,
      group.first,
      inverted.last,
      "claim/content-cue-speaker",
      floor,
    );
  if (group.mood !== "finite") return undefined;
  const subject = subjectBefore(scene, group.first, floor);
  if (!subject || !closesContent(scene, subject.first, floor)) return undefined;
  return build(scene, stretch, site, subject, subject.first, group.last, "claim/content-speaker-cue", floor);
}

/** Does something that can be content end right before token `at`? */
function closesContent({ tokens, quoted, document }: Scene, at: number, floor: number): boolean {
  if (at <= floor + 1) return false;
  const around = quoted[at - 1];
  if (around >= 0) return document.quotations[around].last === at;
  return (
    tokens.lower[at - 1] === "," ||
    ((tokens.lower[at - 1] === "?" || tokens.lower[at - 1] === "!") && at - floor > 2)
  );
}

/** The noun phrase after an inverted cue, with its apposition. */
function speakerAfter(scene: Scene, stretch: Stretch, at: number): TokenSpan | undefined {
  const end = nounPhraseFrom(scene, at, stretch.last);
  if (end === at) return undefined;
  return { first: at, last: withApposition(scene, end, stretch.last) };
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
  { cue, group }: CueSite,
  speaker: TokenSpan,
  contentEnd: number,
  after: number,
  rule: string,
  floor: number,
): FoundClaim | undefined {
  const quotedLeft =
    scene.quoted[contentEnd - 1] >= 0 ||
    (contentEnd >= 2 && scene.quoted[contentEnd - 2] >= 0 && scene.tokens.lower[contentEnd - 1] === ",");
  const opening = readOpening(scene, group.last, stretch.last, cue);
  const follows =
    rule === "claim/content-speaker-cue" &&
    (opening.kind & (Opening.That | Opening.Clause | Opening.To | Opening.Wh)) !== 0 &&
    opening.at <= group.last + 6;
  if (follows && scene.tokens.lower[group.last] !== ",") return undefined;
  const rest = restAfter(scene, stretch, after, quotedLeft);
  if (!rest.ends && !quotedLeft) return undefined;
  const content: TokenSpan[] = [leftContent(scene, contentEnd, floor, quotedLeft)];
  if (content[0].first >= content[0].last) return undefined;
  if (rest.piece) content.push(rest.piece);
  return {
    rule,
    cueWord: cue,
    speaker,
    cue: { first: group.first, last: group.last },
    content,
    negated: group.negated,
  };
}

function leftContent(scene: Scene, end: number, floor: number, quotedLeft: boolean): TokenSpan {
  const { lower } = scene.tokens;
  const comma = lower[end - 1] === "," && scene.quoted[end - 1] < 0;
  const last = comma ? end - 1 : end;
  if (quotedLeft) {
    const quotation = scene.document.quotations[scene.quoted[last - 1]];
    const before = quotation.first > floor ? lower[quotation.first - 1] : "";
    if (before === "" || before === ":" || before === "," || before === ".")
      return { first: quotation.first, last };
  }
  let first = floor;
  while (
    first < last &&
    (lower[first] === "but" || lower[first] === "and" || lower[first] === "," || lower[first] === ";")
  )
    first++;
  return { first, last };
}

/** What follows the attribution: the end, an adjunct, or a second piece of content. */
function restAfter(
  scene: Scene,
  stretch: Stretch,
  after: number,
  quotedLeft: boolean,
): { ends: boolean; piece?: TokenSpan } {
  const { lower, tag } = scene.tokens;
  const end = beforeClosing(scene, after, stretch.last);
  if (after >= end) return { ends: true };
  const limit = Math.min(end, after + 30);
  for (let i = after; i < limit; i++) {
    if (opensQuotation(scene, i)) {
      const mark = i > after ? lower[i - 1] : "";
      if (mark === "," || mark === ":" || mark === ";" || i === after || DASHES.has(mark))
        return { ends: true, piece: { first: i, last: beforeClosing(scene, i, stretch.last) } };
      return { ends: quotedLeft };
    }
    if (lower[i] === "," && i === after && !quotedLeft) {
      if (
        tag[i + 1] === Tag.Gerund ||
        lower[i + 1] === "but" ||
        lower[i + 1] === "and" ||
        lower[i + 1] === "who" ||
        lower[i + 1] === "according"
      )
        return { ends: true };
      return { ends: true, piece: { first: i + 1, last: end } };
    }
  }
  return { ends: true };
}
