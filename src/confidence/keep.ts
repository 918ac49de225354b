import { KINDS } from "../facts/kinds.ts";
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
  const doubtful = KINDS.flatMap((kind) => record[kind].filter(({ confidence }) => confidence < least));
  if (doubtful.length === 0) return record;
  const gone = new Set(doubtful.map(({ id }) => id));
  const sure = <Fact extends { readonly confidence: number }>(facts: Fact[]): Fact[] =>
    facts.filter(({ confidence }) => confidence >= least);
  return {
    ...record,
    entities: sure(record.entities),
    officials: sure(record.officials).map((official) => withoutReferences(official, gone)),
    amounts: sure(record.amounts),
    dates: sure(record.dates),
    claims: sure(record.claims).map((claim) => withoutClaimReferences(claim, gone)),
  };
}

type Official = ArticleFacts["officials"][number];
type Claim = ArticleFacts["claims"][number];
type Gone = ReadonlySet<string>;

// Facts that point to nothing that is left out stay the same objects.

const stays = (id: string | null, gone: Gone): boolean => id === null || !gone.has(id);

const known = (id: string | null, gone: Gone): string | null => (stays(id, gone) ? id : null);

function withoutReferences(official: Official, gone: Gone): Official {
  const { personId, organizationId } = official;
  if (stays(personId, gone) && stays(organizationId, gone)) return official;
  return { ...official, personId: known(personId, gone), organizationId: known(organizationId, gone) };
}

function withoutClaimReferences(claim: Claim, gone: Gone): Claim {
  if (referencesOf(claim).every((id) => stays(id, gone))) return claim;
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

const referencesOf = ({ speakerId, via, within, entities, amounts, dates }: Claim): (string | null)[] => [
  speakerId,
  within,
  ...via.map((source) => source.speakerId),
  ...entities,
  ...amounts,
  ...dates,
];
