import { type Day, formatDay } from "../calendar.ts";
import type { Clock } from "../expression.ts";
import type { Scene } from "./scene.ts";
import { stretchOf, type Value } from "./value.ts";

const pad = (value: number): string => String(value).padStart(2, "0");

/** "10 p.m. Wednesday", "this morning"; an hour alone is on the day that its sentence names, else on the anchor's. */
export function resolveClock(clock: Clock, scene: Scene, on: Value | undefined): Value {
  const time = timeOf(clock);
  const stated = stretchOf(on);
  const near = scene.near?.unit === "day" ? scene.near.first : undefined;
  const day =
    stated?.first ??
    (on === undefined ? (near ?? (clock.hour === undefined ? undefined : dayNow(clock, scene))) : undefined);
  if (day === undefined) {
    const date = on === undefined ? "" : on.timex;
    return { type: "TIME", timex: `${date}${time}`, first: null, last: null, unit: null, anchored: false };
  }
  return {
    type: "TIME",
    timex: `${formatDay(day)}${time}`,
    first: day,
    last: day,
    unit: "day",
    anchored: on === undefined ? near === undefined || scene.anchor !== undefined : on.anchored,
  };
}

/** The anchor's day; the midnight that is past ends the day before. */
function dayNow({ hour }: Clock, scene: Scene): Day | undefined {
  if (scene.anchor === undefined || hour !== MIDNIGHT) return scene.anchor;
  return scene.direction() === "past" ? scene.anchor - 1 : scene.anchor;
}

const MIDNIGHT = 24;

function timeOf({ hour, minute, second, zone, part }: Clock): string {
  if (hour === undefined) return `T${part ?? "XX"}`;
  const seconds = second === undefined ? "" : `:${pad(second)}`;
  return `T${pad(hour)}:${pad(minute ?? 0)}${seconds}${zone === 0 ? "Z" : ""}`;
}
