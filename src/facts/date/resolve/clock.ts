import { type Day, formatDay, twoDigits } from "../calendar.ts";
import type { Clock } from "../expression/clock.ts";
import { DAY } from "../words/units.ts";
import type { ResolveContext } from "./context.ts";
import { rangeOf, type Value } from "./value.ts";

/** "10 p.m. Wednesday", "this morning"; an hour alone is on the day that its sentence names, else on the anchor's. */
export function resolveClock(clock: Clock, context: ResolveContext, on: Value | undefined): Value {
  const { near, anchor } = context;
  const sameDay = near?.unit === DAY ? near.from : undefined;
  const day = rangeOf(on)?.from ?? (on === undefined ? (sameDay ?? dayNow(clock, context)) : undefined);
  const anchored = on === undefined ? sameDay === undefined || anchor !== undefined : on.anchored;
  const date = day === undefined ? (on?.timex ?? "") : formatDay(day);
  return {
    type: "TIME",
    timex: date + timeOf(clock),
    from: day ?? null,
    to: day ?? null,
    unit: day === undefined ? null : DAY,
    anchored: day !== undefined && anchored,
  };
}

const MIDNIGHT = 24;

/** The anchor's day, for an hour; the midnight that is past ends the day before. */
function dayNow({ hour }: Clock, context: ResolveContext): Day | undefined {
  const { anchor } = context;
  if (hour === undefined || anchor === undefined) return undefined;
  return hour === MIDNIGHT && context.direction() === "past" ? anchor - 1 : anchor;
}

function timeOf({ hour, minute, second, zone, part }: Clock): string {
  if (hour === undefined) return `T${part ?? "XX"}`;
  const seconds = second === undefined ? "" : `:${twoDigits(second)}`;
  return `T${twoDigits(hour)}:${twoDigits(minute ?? 0)}${seconds}${zone === 0 ? "Z" : ""}`;
}
