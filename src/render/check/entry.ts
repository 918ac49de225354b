import type { Group } from "../../check/group.ts";
import type { Difference } from "../../check/match.ts";
import type { PlacedFailure } from "../../check/result.ts";
import { KINDS, kindOf } from "../../facts/kinds.ts";
import { safeJson } from "../safe-text.ts";
import { clipped, nameOf } from "./fact-name.ts";

/** What a report says of failures with one cause. */
export interface Entry {
  readonly headline: string;
  readonly details: readonly string[];
}

/** One failure by itself, or several that one change explains. */
export function entryOf({ failures, cause }: Group<PlacedFailure>): Entry {
  if (failures.length === 1) return single(failures[0]);
  if (cause !== null)
    return {
      headline: `changed in ${tally(failures)}: ${values(cause)}`,
      details: listed(failures, nameAndField),
    };
  const [{ reason, kind, expected }] = failures;
  if (reason === "forbidden")
    return {
      headline: `forbidden ${kindOf(kind).singular} ${json(expected)}`,
      details: listed(failures, found),
    };
  return { headline: `${failures.length} unexpected ${kind}`, details: listed(failures, found, MANY) };
}

export function single(failure: PlacedFailure): Entry {
  const { reason, kind, expected, fact, differences } = failure;
  const noun = kindOf(kind).singular;
  if (reason === "missing") return { headline: `missing ${noun} ${json(expected)}`, details: [] };
  if (reason === "forbidden")
    return { headline: `forbidden ${noun} ${json(expected)}`, details: [found(failure)] };
  if (reason === "unexpected") return { headline: `unexpected ${noun} ${found(failure)}`, details: [] };
  return { headline: `changed ${noun} ${fact ? nameOf(kind, fact) : ""}`, details: fields(differences) };
}

const FIELDS = 3;

/** The fields that differ: three, then how many more. */
function fields(differences: readonly Difference[]): string[] {
  const more = differences.length - FIELDS;
  const shown = differences.slice(0, FIELDS).map((one) => `${one.path}: ${values(one)}`);
  return more > 0 ? [...shown, `and ${more} more ${more === 1 ? "field" : "fields"}`] : shown;
}

const values = ({ expected, actual }: Difference): string =>
  `${json(expected)} → ${actual === undefined ? "nothing" : json(actual)}`;

const json = (value: unknown): string => clipped(safeJson(value));

const MANY = 10;

/** The first few, each with its line, then how many more. */
function listed(
  failures: readonly PlacedFailure[],
  told: (failure: PlacedFailure) => string,
  most: number = FIELDS,
): string[] {
  const shown = failures
    .slice(0, most)
    .map(
      (failure) => `${failure.place ? `${failure.place.line}:${failure.place.column} ` : ""}${told(failure)}`,
    );
  const more = failures.length - most;
  return more > 0 ? [...shown, `and ${more} more`] : shown;
}

const found = ({ kind, fact }: PlacedFailure): string =>
  fact ? `${nameOf(kind, fact)} by ${fact.rule}` : "";

const nameAndField = ({ kind, fact, differences }: PlacedFailure): string =>
  `${differences[0].path} of ${kindOf(kind).singular} ${fact ? nameOf(kind, fact) : ""}`;

/** "1 entity, 6 claims". */
const tally = (failures: readonly PlacedFailure[]): string =>
  KINDS.map((kind) => [kind, failures.filter((failure) => failure.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${count === 1 ? kindOf(kind).singular : kind}`)
    .join(", ");
