import { actOfContent, NEUTRAL } from "./content-act.ts";
import type { Cue } from "./cues/cue.ts";
import { HEARSAY } from "./cues/hearsay.ts";
import type { FoundClaim } from "./found.ts";
import type { Scene } from "./scene.ts";
import type { Certainty, ClaimAct } from "./schema.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const REFUSERS = words("respond reply return answer decline refuse comment");
const REQUESTS = words(
  "comment request requests email emails messages message call calls inquiry inquiries interview interviewed",
);
const DECLINERS = words("decline refuse");
/** "would not say whether", "has not disclosed how": an answer that is kept back. */
const ANSWERS = words("say tell disclose reveal confirm specify explain");
/** With an infinitive they tell somebody what to do ("told him to leave"). */
const TELLERS = words("tell ask beg");
const POSSIBLE = words(
  "may might could possibly perhaps reportedly allegedly supposedly purportedly apparently suggest hint imply speculate wonder",
);
const PROBABLE = words(
  "probably likely expect think believe suspect assume estimate hope hopeful optimistic fear fearful afraid predict forecast seem appear anticipate",
);

/** How far into the content of a refusal its words are read. */
const READ = 12;

/** What the speaker does with the words: the cue's act, unless the cue and its content make it a refusal or a denial. */
export function actOf(scene: Scene, claim: FoundClaim): ClaimAct {
  const { cueWord, rule, negated } = claim;
  if (rule === "claim/turn") return asks(scene, claim) ? "question" : "statement";
  if (cueWord === undefined) return rule.startsWith("claim/according") ? "report" : "statement";
  const refuses = DECLINERS.has(cueWord.lemma) || (negated && REFUSERS.has(cueWord.lemma));
  if (refuses && mentionsRequest(scene, claim)) return "refusal-to-comment";
  if (cueWord.lemma === "refuse") return "decision";
  if (rule === "claim/speaker-cue-question" && cueWord.lemma === "ask") return "question";
  if (negated && rule === "claim/speaker-cue-question" && ANSWERS.has(cueWord.lemma))
    return "refusal-to-comment";
  if (rule === "claim/speaker-cue-infinitive" && TELLERS.has(cueWord.lemma)) return "demand";
  if (rule === "claim/speaker-cue-infinitive" && cueWord.lemma === "agree") return "decision";
  if (cueWord.lemma === "call") return rule === "claim/speaker-cue-preposition" ? "demand" : "opinion";
  return hearsayOf(scene, claim)?.act ?? contentAct(scene, claim) ?? cueWord.act;
}

/** "said the fee was unfair": a verb that tells nothing more leaves it to the words. */
function contentAct(scene: Scene, claim: FoundClaim): ClaimAct | undefined {
  const { cueWord, negated, rule } = claim;
  if (cueWord === undefined || negated || !NEUTRAL.has(cueWord.lemma)) return undefined;
  return rule === "claim/speaker-cue-infinitive" ? undefined : actOfContent(scene, claim);
}

/** A turn that is a question: its sentence mark stands right behind it. */
function asks({ tokens }: Scene, { content }: FoundClaim): boolean {
  const end = content.at(-1)?.last ?? 0;
  return tokens.lower[end] === "?" || tokens.lower[end - 1] === "?";
}

/** "was [reportedly] seen": the adverb tells more than the verb where nobody is named. */
function hearsayOf({ tokens }: Scene, { cue, speaker }: FoundClaim): Cue | undefined {
  if (speaker !== undefined) return undefined;
  for (let i = cue.first; i < cue.last; i++)
    if (HEARSAY.has(tokens.lower[i])) return HEARSAY.get(tokens.lower[i]);
  return undefined;
}

const TELLING = words(
  "comment say give provide discuss elaborate answer respond speak name identify disclose confirm",
);

/** "declined to comment", "refused to name the buyer", "did not respond to a request". */
function mentionsRequest({ tokens }: Scene, { content, cue }: FoundClaim): boolean {
  if (tokens.lower[cue.last - 1] === "comment") return true;
  const opening = content[0]?.first ?? cue.last;
  if (tokens.lower[opening] === "to" && TELLING.has(tokens.lower[opening + 1])) return true;
  return content.some(({ first, last }) => {
    for (let i = first; i < Math.min(last, first + READ); i++) if (REQUESTS.has(tokens.lower[i])) return true;
    return false;
  });
}

/** "would say": nobody has said it yet; "would not say" is a refusal. */
const WOULD = words("would 'd should");

/** How certain the cue lets the content be: "might say", "probably said". */
export function certaintyOf({ tokens }: Scene, { cue, cueWord, open, negated }: FoundClaim): Certainty {
  if (open) return "possible";
  for (let i = cue.first; i < cue.last - 1; i++)
    if (!negated && WOULD.has(tokens.lower[i])) return "possible";
  for (let i = cue.first; i < cue.last; i++) if (POSSIBLE.has(tokens.lower[i])) return "possible";
  for (let i = cue.first; i < cue.last; i++) if (PROBABLE.has(tokens.lower[i])) return "probable";
  if (cueWord && POSSIBLE.has(cueWord.lemma)) return "possible";
  return cueWord && PROBABLE.has(cueWord.lemma) ? "probable" : "certain";
}
