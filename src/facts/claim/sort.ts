import { firstFrom } from "../../text/first-from.ts";
import { factAt } from "../fact-at.ts";
import type { Sort } from "../kind.ts";
import type { Unrated, UnratedFacts } from "../record.ts";
import type { Claim } from "./schema.ts";

/** What tells good claims from bad: how it was found, who speaks and how that is told, and how much is said. */
export function sortOfClaim(claim: Unrated<Claim>, entities: UnratedFacts["entities"]): Sort {
  const { rule, within, act, quotation, speakerKind, content, negated, certainty } = claim;
  return {
    // "did not respond to a request for comment" is one construction, whatever frame reads it.
    rule: act === "refusal-to-comment" ? act : rule,
    nested: within === null ? "no" : "yes",
    act,
    quotation,
    speakerKind,
    speaker: speakerForm(claim, entities),
    words: wordsIn(content),
    polarity: negated ? "negated" : certainty,
  };
}

const OPEN = /^(?:he|she|it|they|who|which|that|this|these|those|another|others|some|one)$/i;
const OF_PERSON = /^s?he$/i;

/**
 * How the speaker is told: nobody, a pronoun whose antecedent stays open or is not in the article, the words as written,
 * or the form of the mention that stands for an entity.
 */
function speakerForm(
  { speaker, speakerId, spans }: Unrated<Claim>,
  entities: UnratedFacts["entities"],
): string {
  if (speaker === null) return "none";
  const entity = speakerId === null ? undefined : factAt(entities, speakerId);
  if (entity === undefined) {
    if (!OPEN.test(speaker)) return "words";
    const nobody = OF_PERSON.test(speaker) && !entities.some(({ type }) => type === "person");
    return nobody ? "words" : "open-pronoun";
  }
  const [[start], [, end]] = [spans.speaker[0], spans.speaker[spans.speaker.length - 1]];
  const mention = entity.mentions[firstFrom(entity.mentions, start)];
  return mention !== undefined && mention.end <= end ? mention.form : "elsewhere";
}

/** One or two words seldom say something that stands alone. */
function wordsIn(content: string): string {
  let words = 1;
  for (let at = content.indexOf(" "); at >= 0 && words < 13; at = content.indexOf(" ", at + 1)) words++;
  if (words <= 2) return "1-2";
  if (words <= 4) return "3-4";
  return words <= 12 ? "5-12" : "13+";
}
