import { bit, isNoun, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { type Attribution, attribution } from "../attribution.ts";
import { contentEnd } from "../content/end.ts";
import { placeOf } from "../content/placement.ts";
import { contentStart } from "../content/start.ts";
import type { ClaimContext } from "../context.ts";
import { speakerOf } from "../syntax/speaker.ts";
import { readVerbGroup, type VerbGroup } from "../syntax/verb-group.ts";
import { Frame } from "../words/cue.ts";
import { PHRASE_CUES, type PhraseCue } from "../words/phrases.ts";

/** X took aim at T · X made clear that T · X cast doubt on T. */
export function phraseFrame(context: ClaimContext, at: number): Attribution | undefined {
  const phrases = PHRASE_CUES.get(context.tokens.term[at]);
  if (phrases === undefined) return undefined;
  for (const phrase of phrases) {
    const claim = read(context, at, phrase);
    if (claim) return claim;
  }
  return undefined;
}

function read(context: ClaimContext, at: number, { verbs, cue }: PhraseCue): Attribution | undefined {
  const group = verbBefore(context.tokens, context.passage.first, at, verbs);
  if (group === undefined || group.passive || group.mood === "infinitive" || group.mood === "participle")
    return undefined;
  const start = contentStart(context, at + 1, cue);
  if ((start.kind & cue.frames) === 0 || (start.cueEnd === at + 1 && start.at > at + 1)) return undefined;
  const speaker = speakerOf(context, group, at);
  const place = placeOf(context, group.first, group.mood === "finite");
  const last = contentEnd(context, start.at, place);
  if (speaker === undefined || last <= start.at) return undefined;
  return attribution(
    start.kind === Frame.Preposition ? "claim/phrase-preposition" : "claim/phrase-clause",
    cue,
    speaker,
    { first: group.first, last: start.cueEnd },
    [{ first: start.at, last }],
    group.negated,
  );
}

/** How many words may stand between the verb and its noun ("made [it very] clear"). */
const BETWEEN = 4;

/** The verb of a phrase, with its group, a few words before the noun. */
function verbBefore(
  tokens: Tokens,
  first: number,
  at: number,
  verbs: PhraseCue["verbs"],
): VerbGroup | undefined {
  const { lower, tag, term } = tokens;
  for (let i = at - 1; i >= Math.max(first, at - BETWEEN); i--) {
    const form = verbs.get(term[i]);
    if (form !== undefined) return readVerbGroup(tokens, i, form, first);
    if ((bit(tag[i]) & FILLS) === 0 && lower[i] !== "it" && lower[i] !== "to" && !isNoun(tag[i]))
      return undefined;
  }
  return undefined;
}

const FILLS =
  bit(Tag.Determiner) |
  bit(Tag.Possessive) |
  bit(Tag.Adjective) |
  bit(Tag.Adverb) |
  bit(Tag.Participle) |
  bit(Tag.Value);
