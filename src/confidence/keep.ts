import type { AnyFact } from "../facts/kind.ts";
import { KINDS, type Kind, kindOf } from "../facts/kinds.ts";
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
    ...Object.fromEntries(KINDS.map((kind) => [kind, kept(kind, record[kind], least, gone)])),
  };
}

function kept(kind: Kind, facts: readonly AnyFact[], least: number, gone: ReadonlySet<string>): AnyFact[] {
  const { forget } = kindOf(kind);
  const found: AnyFact[] = [];
  for (const fact of facts) if (fact.confidence >= least) found.push(forget(fact, gone));
  return found;
}
