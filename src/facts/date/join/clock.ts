import type { Clock, Expression, Found } from "../expression.ts";
import { type Join, joined } from "./neighbours.ts";

const BEFORE_DAY: ReadonlySet<string> = new Set(["", "on", ",", "of", ", on", "on the"]);
const BEFORE_TIME: ReadonlySet<string> = new Set([
  "",
  "at",
  ",",
  ", at",
  "at about",
  "at around",
  "around",
  "about",
  "by",
  "from",
  "before",
  "after",
  "until",
  "in",
  "in the",
  "just after",
  "just before",
  "shortly after",
  "shortly before",
]);
const BEFORE_PART: ReadonlySet<string> = new Set(["", "in", "in the", "at", ","]);

/** A single day, on which a time of day can lie. */
export const isDay = (expression: Expression): boolean => {
  switch (expression.is) {
    case "date":
      return expression.day !== undefined || expression.weekday !== undefined;
    case "shift":
      return expression.unit === "day";
    case "nth":
      return expression.unit === "day" && expression.count === 1;
    case "holiday":
      return true;
    default:
      return false;
  }
};

const bareClock = ({ expression }: Found): Clock | undefined =>
  expression.is === "clock" && expression.on === undefined ? expression : undefined;

/** The hour and the part of the day in one: "4 in the morning", "8 p.m. at night". */
function merge(time: Clock, part: Clock): Clock | undefined {
  if (time.hour === undefined || part.hour !== undefined || part.part === undefined) return undefined;
  const late = part.part !== "MO" && time.hour < 12 && !(part.part === "NI" && time.hour < 5);
  return {
    ...part,
    ...time,
    part: undefined,
    on: time.on ?? part.on,
    hour: late ? time.hour + 12 : time.hour,
  };
}

/** "10 p.m. Wednesday", "Tuesday at noon", "Thursday night", "8 a.m. this morning". */
export const joinClock: Join = (pair) => {
  const { left, right, gap } = pair;
  const time = left.expression;
  if (time.is === "clock" && right.expression.is === "clock" && BEFORE_PART.has(gap)) {
    const whole = merge(time, right.expression);
    if (whole) return joined(pair, whole, left.rule);
  }
  const early = bareClock(left);
  if (early && isDay(right.expression) && BEFORE_DAY.has(gap) && !right.partOnly)
    return joined(pair, { ...early, on: right.expression }, left.rule);
  const late = bareClock(right);
  if (!late || !isDay(left.expression)) return undefined;
  const fits = late.hour === undefined ? BEFORE_PART.has(gap) && gap !== "," : BEFORE_TIME.has(gap);
  return fits ? joined(pair, { ...late, on: left.expression }, right.rule) : undefined;
};
