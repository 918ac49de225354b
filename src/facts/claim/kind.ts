import { type KindOfFact, keyColumns, present, type Reference, unlessGone } from "../kind.ts";
import { CALIBRATION } from "./calibration.ts";
import type { Claim } from "./schema.ts";
import { sortOfClaim } from "./sort.ts";

export const CLAIM: KindOfFact<Claim> = {
  singular: "claim",
  knownBy: ["speaker", "cue", "content"],
  telling: ["content"],
  says: ["speaker", "cue", "content", "act", "quotation", "negated", "certainty"],
  wording: ({ content }) => content,
  columns: {
    ...keyColumns<Claim>("speaker", "speakerKind", "cue", "content", "act", "quotation"),
    ...keyColumns<Claim>("negated", "certainty", "within", "speakerId"),
    via: ({ via }) => via.map((source) => source.speaker ?? source.cue).join("; ") || null,
  },
  parts: ({ speakerId, spans, via }) => [
    { name: "speaker", spans: spans.speaker, entity: speakerId },
    { name: "cue", spans: spans.cue },
    { name: "content", spans: spans.content },
    ...via.flatMap((source) => [
      { name: "via speaker", spans: source.spans.speaker, entity: source.speakerId },
      { name: "via cue", spans: source.spans.cue },
    ]),
  ],
  references: ({ speakerId, via, within, entities, amounts, dates }) => [
    ...present([["speaker", speakerId]]),
    ...present(via.map((source) => ["who passed it on", source.speakerId])),
    ...present([["the claim that holds it", within]]),
    ...[...entities, ...amounts, ...dates].map((id): Reference => ({ as: "part of its content", id })),
  ],
  forget: (claim, gone) => (namesAny(claim, gone) ? without(claim, gone) : claim),
  sortOf: (claim, { entities }) => sortOfClaim(claim, entities),
  calibration: CALIBRATION,
};

type Gone = ReadonlySet<string>;

/** Asked of every claim: no list of its references is made. */
function namesAny({ speakerId, via, within, entities, amounts, dates }: Claim, gone: Gone): boolean {
  if (isGone(speakerId, gone) || isGone(within, gone)) return true;
  for (const source of via) if (isGone(source.speakerId, gone)) return true;
  return hasGone(entities, gone) || hasGone(amounts, gone) || hasGone(dates, gone);
}

const isGone = (id: string | null, gone: Gone): boolean => id !== null && gone.has(id);

function hasGone(ids: readonly string[], gone: Gone): boolean {
  for (let i = 0; i < ids.length; i++) if (gone.has(ids[i])) return true;
  return false;
}

function without(claim: Claim, gone: Gone): Claim {
  const those = (ids: readonly string[]): string[] => ids.filter((id) => !gone.has(id));
  return {
    ...claim,
    speakerId: unlessGone(claim.speakerId, gone),
    via: claim.via.map((source) => ({ ...source, speakerId: unlessGone(source.speakerId, gone) })),
    within: unlessGone(claim.within, gone),
    entities: those(claim.entities),
    amounts: those(claim.amounts),
    dates: those(claim.dates),
  };
}
