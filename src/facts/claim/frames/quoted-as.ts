import type { TokenSpan } from "../../../engine/rule.ts";
import type { CueSite } from "../cue-sites.ts";
import { Form } from "../cues/cue.ts";
import type { FoundClaim } from "../found.ts";
import type { Scene, Stretch } from "../scene.ts";
import { subjectBefore } from "../subject.ts";
import { readVerbGroup } from "../verb-group.ts";

/** Verbs that give somebody's words on, by their form. */
const QUOTES: ReadonlyMap<string, number> = new Map([
  ["quoted", Form.Past | Form.Participle],
  ["quotes", Form.Third],
  ["quote", Form.Base],
  ["quoting", Form.Gerund],
  ["cited", Form.Past | Form.Participle],
  ["cites", Form.Third],
  ["citing", Form.Gerund],
]);

/** Longest speaker between "quoted" and "as saying", in tokens. */
const REACH = 24;

/** Y quoted X as saying T · X was quoted (by Y) as saying T: X speaks, and Y passed it on. */
export function quotedAs(
  scene: Scene,
  { first }: Stretch,
  { cue, group }: CueSite,
  content: TokenSpan,
): FoundClaim | undefined {
  const { lower } = scene.tokens;
  const as = group.first - 1;
  if (group.mood !== "gerund" || lower[as] !== "as") return undefined;
  const at = verbBefore(lower, as, Math.max(first, as - REACH));
  if (at < 0) return undefined;
  const quoting = readVerbGroup(scene, at, QUOTES.get(lower[at]) ?? Form.Past, first);
  const subject = subjectBefore(scene, quoting.first, first);
  const object = at + 1 < as ? { first: at + 1, last: as } : undefined;
  const passedOn = { speaker: subject, cue: { first: quoting.first, last: quoting.last } };
  const base: Omit<FoundClaim, "speaker" | "cue"> = {
    rule: "claim/quoted-as-saying",
    cueWord: cue,
    content: [content],
    negated: false,
  };
  if (!quoting.passive)
    return { ...base, speaker: object, cue: { first: group.first, last: group.last }, via: [passedOn] };
  const by = object && lower[object.first] === "by" ? { first: object.first + 1, last: as } : undefined;
  const via = by ? [{ ...passedOn, speaker: by }] : [];
  return { ...base, speaker: subject, cue: { first: quoting.first, last: group.last }, via };
}

function verbBefore(lower: readonly string[], as: number, limit: number): number {
  for (let i = as - 1; i >= limit; i--) {
    if (QUOTES.has(lower[i])) return i;
    if (lower[i] === ";" || lower[i] === "said") return -1;
  }
  return -1;
}

/** "The mayor, quoted by the paper, said T": the speaker without who passed it on, and the paper as via. */
export function withQuoter(scene: Scene, claim: FoundClaim): FoundClaim {
  const { lower } = scene.tokens;
  const { speaker } = claim;
  if (speaker === undefined) return claim;
  for (let i = speaker.first + 1; i < speaker.last - 3; i++) {
    if (lower[i] !== "," || !QUOTES.has(lower[i + 1]) || lower[i + 2] !== "by") continue;
    const last = lower[speaker.last - 1] === "," ? speaker.last - 1 : speaker.last;
    const via = { speaker: { first: i + 3, last }, cue: { first: i + 1, last: i + 2 } };
    return { ...claim, speaker: { first: speaker.first, last: i }, via: [...(claim.via ?? []), via] };
  }
  return claim;
}
