import type { Clock, Expression, Found, Repetition, Span } from "../expression.ts";
import { type Join, joined } from "./neighbours.ts";

const gaps = (text: string): ReadonlySet<string> => new Set(text.split("|"));

const BEFORE_DAY = gaps("|on|,|of|, on|on the");
const BEFORE_TIME = gaps(
  "|at|,|, at|at about|at around|around|about|by|from|before|after|until|for|in|in the|just after|just before|shortly after|shortly before",
);
const BEFORE_PART = gaps("|in|in the|at|,|at around");
const BEFORE_REPEATED = gaps("|at|in the|at around|around");

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

/** A time of day that has no day yet, or a span of two. */
function timeOf({ expression }: Found): Clock | Span | undefined {
  if (expression.is === "clock") return expression.on === undefined ? expression : undefined;
  if (expression.is !== "span" || expression.first.is !== "clock" || expression.last.is !== "clock")
    return undefined;
  return expression.first.on === undefined && expression.last.on === undefined ? expression : undefined;
}

const onDay = (time: Clock | Span, on: Expression): Expression =>
  time.is === "clock"
    ? { ...time, on }
    : { ...time, first: { ...time.first, on } as Expression, last: { ...time.last, on } as Expression };

/** The hour and the part of the day in one: "4 in the morning", "this morning at 10", "eight tonight". */
function merge(time: Clock, part: Clock): Clock | undefined {
  if (time.hour === undefined || part.hour !== undefined || part.part === undefined) return undefined;
  if (time.on !== undefined && part.on !== undefined) return undefined;
  const late = time.loose && part.part !== "MO" && time.hour < 12 && !(part.part === "NI" && time.hour < 5);
  return {
    ...part,
    ...time,
    part: undefined,
    on: time.on ?? part.on,
    loose: false,
    hour: late ? time.hour + 12 : time.hour,
  };
}

/** "between 10 and 11:30 this morning" */
function mergeBoth({ first, last }: Span, part: Clock): Span | undefined {
  if (first.is !== "clock" || last.is !== "clock") return undefined;
  const [begin, end] = [merge(first, part), merge(last, part)];
  return begin && end && { is: "span", first: begin, last: end };
}

/** "10 p.m. Wednesday", "Tuesday at noon", "Thursday night", "8 a.m. this morning", "9 to 11 a.m. on Friday". */
export const joinClock: Join = (pair) => {
  const { left, right, gap } = pair;
  if (isSameHour(pair)) return { ...left, last: right.last + 1 };
  if (left.expression.is === "clock" && right.expression.is === "clock" && BEFORE_PART.has(gap)) {
    const whole = merge(left.expression, right.expression) ?? merge(right.expression, left.expression);
    if (whole) return joined(pair, whole, left.rule);
  }
  const halved =
    left.expression.is === "span" && right.expression.is === "clock" && BEFORE_PART.has(gap)
      ? mergeBoth(left.expression, right.expression)
      : undefined;
  if (halved) return joined(pair, halved, left.rule);
  const early = timeOf(left);
  if (early && isDay(right.expression) && BEFORE_DAY.has(gap) && !right.partOnly && !isPlural(early))
    return joined(pair, onDay(early, right.expression), left.rule);
  if (early && right.expression.is === "set" && gap === "") return repeated(pair, early, right.expression);
  const late = timeOf(right);
  if (!late) return undefined;
  if (left.expression.is === "set")
    return BEFORE_REPEATED.has(gap) ? repeated(pair, late, left.expression) : undefined;
  if (!isDay(left.expression)) return undefined;
  if (late.is === "clock" && late.plural) return weekdayParts(pair, late);
  const isPart = late.is === "clock" && late.hour === undefined;
  const fits = isPart ? BEFORE_PART.has(gap) && gap !== "," : BEFORE_TIME.has(gap);
  return fits ? joined(pair, onDay(late, left.expression), right.rule) : undefined;
};

/** "10:35 a.m. (0735 GMT)": the same hour in another zone. */
const isSameHour = ({ document, left, right, gap }: Parameters<Join>[0]): boolean =>
  gap === "(" &&
  left.expression.is === "clock" &&
  left.expression.hour !== undefined &&
  right.expression.is === "clock" &&
  right.expression.zone !== undefined &&
  right.expression.on === undefined &&
  document.tokens.lower[right.last] === ")";

const isPlural = (time: Clock | Span): boolean => time.is === "clock" && time.plural === true;

/** "Tuesday nights" */
function weekdayParts(pair: Parameters<Join>[0], { part }: Clock): Found | undefined {
  const { expression } = pair.left;
  if (pair.gap !== "" || expression.is !== "date" || expression.weekday === undefined) return undefined;
  return joined(pair, { is: "set", timex: `XXXX-WXX-${expression.weekday}T${part}` }, "date/weekdays");
}

const pad = (value: number): string => String(value).padStart(2, "0");

/** "every day at 7:13 p.m.", "each Monday at 4pm" */
function repeated(pair: Parameters<Join>[0], time: Clock | Span, expression: Repetition): Found | undefined {
  if (time.is !== "clock") return undefined;
  const { hour, minute } = time;
  const day =
    expression.timex === "P1D" || expression.timex.startsWith("XXXX-XX-XXT") ? "" : expression.timex;
  if (hour === undefined || (day !== "" && !/^XXXX-WXX-\d$/.test(day))) return undefined;
  return joined(
    pair,
    { is: "set", timex: `${day}T${pad(hour)}${minute === undefined ? "" : `:${pad(minute)}`}` },
    "date/every",
  );
}
