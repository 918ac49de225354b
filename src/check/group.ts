import type { Failure } from "./failure.ts";
import type { Difference } from "./match.ts";

/** Failures that are told as one. `cause` is the change that explains every one of them, where there is one. */
export interface Group<Told extends Failure> {
  readonly failures: readonly [Told, ...Told[]];
  readonly cause: Difference | null;
}

/** Puts together what has one cause: the same change in several facts, one forbidden fact found often, one kind's extras. */
export function grouped<Told extends Failure>(failures: readonly Told[]): Group<Told>[] {
  const counts = countsOf(failures);
  const groups = new Map<string, { failures: [Told, ...Told[]]; cause: Difference | null }>();
  for (const failure of failures) {
    const cause = causeOf(failure, counts);
    const key = cause === null ? keyAlone(failure) : keyOf(cause);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { failures: [failure], cause });
    else group.failures.push(failure);
  }
  return [...groups.values()];
}

/** A forbidden fact may be found often, and a kind have many that are not expected. */
const keyAlone = ({ reason, kind, path }: Failure): string =>
  JSON.stringify(reason === "unexpected" ? [reason, kind] : [reason, path]);

/** What was expected and what is there, wherever: a name is spelt otherwise in an entity and in its claims alike. */
const keyOf = ({ expected, actual }: Difference): string => JSON.stringify([expected, actual ?? null]);

function countsOf(failures: readonly Failure[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { differences } of failures)
    for (const key of new Set(differences.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The one change of a failure that others have too; null for a failure that has more to tell. */
function causeOf({ differences }: Failure, counts: ReadonlyMap<string, number>): Difference | null {
  const keys = new Set(differences.map(keyOf));
  return keys.size === 1 && (counts.get([...keys][0]) ?? 0) > 1 ? differences[0] : null;
}
