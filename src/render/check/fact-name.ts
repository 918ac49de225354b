import type { Fact } from "../../check/failure.ts";
import { type Kind, kindOf } from "../../facts/kinds.ts";
import { safeJson } from "../safe-text.ts";

const LONGEST = 100;

/** Cut in the middle of no character. */
export const clipped = (text: string, longest = LONGEST): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}…`;

/** A fact in a few words: `"$1.2 billion", 1200000000, "fine"`. */
export const nameOf = (kind: Kind, fact: Fact): string =>
  clipped(
    kindOf(kind)
      .knownBy.map((key) => (fact as unknown as Readonly<Record<string, unknown>>)[key])
      .filter((value) => value !== null && value !== undefined)
      .map((value) => safeJson(value))
      .join(", "),
  );
