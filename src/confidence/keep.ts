import { KINDS } from "../facts/kinds.ts";
import type { ArticleFacts } from "../facts/record.ts";

/** What is likelier wrong than right is not printed unless asked for. */
export const DEFAULT_MIN_CONFIDENCE = 0.5;

/** Facts under it are marked where people read them. */
export const DOUBTFUL = 0.8;

/**
 * The record without the facts under a confidence. Ids stay as they are, so that a fact has one id whatever is left out;
 * what pointed to a fact that is left out points to nothing. Facts that point to none of those stay the same objects.
 */
export function keepConfident(record: ArticleFacts, least: number): ArticleFacts {
  const gone = new Set<string>();
  for (const kind of KINDS)
    for (const { id, confidence } of record[kind]) if (confidence < least) gone.add(id);
  if (gone.size === 0) return record;
  return {
    ...record,
    entities: sure(record.entities, least),
    officials: sure(record.officials, least).map((official) => withoutReferences(official, gone)),
    amounts: sure(record.amounts, least),
    dates: sure(record.dates, least),
    claims: sure(record.claims, least).map((claim) => withoutClaimReferences(claim, gone)),
  };
}

type Official = ArticleFacts["officials"][number];
type Claim = ArticleFacts["claims"][number];
type Gone = ReadonlySet<string>;

const sure = <Fact extends { readonly confidence: number }>(facts: Fact[], least: number): Fact[] =>
  facts.filter(({ confidence }) => confidence >= least);

const isGone = (id: string | null, gone: Gone): boolean => id !== null && gone.has(id);

const known = (id: string | null, gone: Gone): string | null => (isGone(id, gone) ? null : id);

function withoutReferences(official: Official, gone: Gone): Official {
  const { personId, organizationId } = official;
  if (!isGone(personId, gone) && !isGone(organizationId, gone)) return official;
  return { ...official, personId: known(personId, gone), organizationId: known(organizationId, gone) };
}

function withoutClaimReferences(claim: Claim, gone: Gone): Claim {
  if (!pointsTo(gone, claim)) return claim;
  const those = (ids: readonly string[]): string[] => ids.filter((id) => !gone.has(id));
  return {
    ...claim,
    speakerId: known(claim.speakerId, gone),
    via: claim.via.map((source) => ({ ...source, speakerId: known(source.speakerId, gone) })),
    within: known(claim.within, gone),
    entities: those(claim.entities),
    amounts: those(claim.amounts),
    dates: those(claim.dates),
  };
}

function pointsTo(gone: Gone, { speakerId, via, within, entities, amounts, dates }: Claim): boolean {
  if (isGone(speakerId, gone) || isGone(within, gone)) return true;
  for (const source of via) if (isGone(source.speakerId, gone)) return true;
  return hasGone(entities, gone) || hasGone(amounts, gone) || hasGone(dates, gone);
}

function hasGone(ids: readonly string[], gone: Gone): boolean {
  for (let i = 0; i < ids.length; i++) if (gone.has(ids[i])) return true;
  return false;
}
