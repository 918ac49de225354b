import type { Unit } from "../words/units.ts";
import type { Expression } from "./index.ts";

/** "last week" (-1 from the anchor), "two years ago", "a day earlier" (-1 from the date mentioned last). */
export interface UnitShift {
  readonly is: "shift";
  readonly unit: Unit;
  readonly by: number;
  readonly from: "anchor" | "mention";
  /** Counted from now ("two weeks ago"), not from the start of the unit ("last week"). */
  readonly rolling: boolean;
  readonly fiscal: boolean;
  /** "the latest quarter": the one spoken of, else the one that ended last. */
  readonly latest: boolean;
  /** "the latest period": only where the text has named the quarter it reports on. */
  readonly reported: boolean;
  readonly within: Expression | undefined;
}

export const shift = (
  unit: Unit,
  by: number,
  from: "anchor" | "mention",
  more: Partial<UnitShift> = {},
): UnitShift => ({
  is: "shift",
  unit,
  by,
  from,
  rolling: more.rolling ?? false,
  fiscal: more.fiscal ?? false,
  latest: more.latest ?? false,
  reported: more.reported ?? false,
  within: more.within,
});

/** "the third week of", "the last days of", "the first nine months of": part of a stretch; -1 is the last. */
export interface Nth {
  readonly is: "nth";
  readonly unit: Unit;
  readonly nth: number;
  readonly count: number;
  /** "the first Monday of": days of this weekday are counted. */
  readonly weekday: number | undefined;
  readonly within: Expression | undefined;
}

export const nthOf = (unit: Unit, nth: number, count = 1, weekday?: number, within?: Expression): Nth => ({
  is: "nth",
  unit,
  nth,
  count,
  weekday,
  within,
});

/** So many of a unit; a null count is vague ("weeks"). */
export interface Length {
  readonly unit: Unit;
  readonly count: number | null;
}

export interface Duration {
  readonly is: "duration";
  /** Largest unit first. */
  readonly parts: readonly Length[];
  /** Which side of the anchor it lies on: "the past three months", "the next two weeks". */
  readonly side: "past" | "future" | undefined;
  /** "in five years": a point in the future where the tense says so, or, as its sentence begins, does not speak against it. */
  readonly ahead: "possible" | "likely" | undefined;
}

/** So many of a unit, or of a word that stands for several of it ("fortnight": `size` 2). */
export const lasting = (
  { unit, count: size }: { readonly unit: Unit; readonly count: number },
  count: number | null,
  side?: Duration["side"],
  ahead?: Duration["ahead"],
): Duration => ({
  is: "duration",
  parts: [{ unit, count: count === null ? null : count * size }],
  side,
  ahead,
});
