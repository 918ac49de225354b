import type { ArticleFacts } from "../facts/record.ts";

/** What is likelier wrong than right is not printed unless asked for. */
export const DEFAULT_MIN_CONFIDENCE = 0.5;

/** Facts under it are marked where people read them. */
export const DOUBTFUL = 0.8;

/**
 * The record without the facts under a confidence. Ids stay as they are, so that a fact has one id whatever is left out;
 * what pointed to a fact that is left out points to nothing.
 */
export function keepConfident(record: ArticleFacts, least: number): ArticleFacts {
  const sure = <Fact extends { readonly confidence: number }>(facts: Fact[]): Fact[] =>
    facts.filter(({ confidence }) => confidence >= least);
  const kept = {
    entities: sure(record.entities),
    officials: sure(record.officials),
    amounts: sure(record.amounts),
    dates: sure(record.dates),
    claims: sure(record.claims),
  };
  if (
    Object.entries(kept).every(([kind, facts]) => facts.length === record[kind as keyof typeof kept].length)
  )
    return record;
  const ids = new Set(Object.values(kept).flatMap((facts) => facts.map(({ id }) => id)));
  return { ...record, ...kept, ...withoutReferences(kept, ids) };
}

type Kept = Pick<ArticleFacts, "officials" | "claims">;

function withoutReferences({ officials, claims }: Kept, ids: ReadonlySet<string>): Kept {
  const known = (id: string | null): string | null => (id !== null && ids.has(id) ? id : null);
  const those = (all: readonly string[]): string[] => all.filter((id) => ids.has(id));
  return {
    officials: officials.map((official) => ({
      ...official,
      personId: known(official.personId),
      organizationId: known(official.organizationId),
    })),
    claims: claims.map((claim) => ({
      ...claim,
      speakerId: known(claim.speakerId),
      via: claim.via.map((source) => ({ ...source, speakerId: known(source.speakerId) })),
      within: known(claim.within),
      entities: those(claim.entities),
      amounts: those(claim.amounts),
      dates: those(claim.dates),
    })),
  };
}
