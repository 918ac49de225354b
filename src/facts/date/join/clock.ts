import { twoDigits } from "../calendar.ts";
import { type Clock, clockAt } from "../expression/clock.ts";
import type { Expression, Repetition, Span } from "../expression/index.ts";
import type { DatePhrase } from "../phrase.ts";
import { repeated } from "../repetition.ts";
import { DAY } from "../words/units.ts";
import { Gap } from "./gap.ts";
import { type Join, joined, type Neighbours } from "./neighbours.ts";

/** A single day, on which a time of day can lie. */
export const isDay = (expression: Expression): boolean => {
  switch (expression.is) {
    case "date":
      return expression.day !== undefined || expression.weekday !== undefined;
    case "shift":
      return expression.unit === DAY;
    case "nth":
      return expression.unit === DAY && expression.count === 1;
    case "holiday":
      return true;
    default:
      return false;
  }
};

/** A time of day that has no day yet, or a span of two. */
function timeOf(expression: Expression): Clock | Span | undefined {
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
  const { hour, minute, second, zone } = time;
  const late = time.loose && part.part !== "MO" && hour < 12 && !(part.part === "NI" && hour < 5);
  const on = time.on ?? part.on;
  return clockAt({ hour: late ? hour + 12 : hour, minute, second, zone, plural: part.plural, on });
}

/** "between 10 and 11:30 this morning" */
function mergeBoth({ first, last }: Span, part: Clock): Span | undefined {
  if (first.is !== "clock" || last.is !== "clock") return undefined;
  const [begin, end] = [merge(first, part), merge(last, part)];
  return begin && end && { is: "span", first: begin, last: end };
}

/** "10 p.m. Wednesday", "Tuesday at noon", "Thursday night", "8 a.m. this morning", "9 to 11 a.m. on Friday". */
export const joinClock: Join = (pair) =>
  sameHour(pair) ?? withPart(pair) ?? timeFirst(pair) ?? dayFirst(pair);

/** "10:35 a.m. (0735 GMT)": the same hour in another zone. */
function sameHour({ tokens, left, right, fits }: Neighbours): DatePhrase | undefined {
  if ((fits & Gap.Zone) === 0 || left.expression.is !== "clock" || right.expression.is !== "clock")
    return undefined;
  const { zone, on } = right.expression;
  return left.expression.hour !== undefined &&
    zone !== undefined &&
    on === undefined &&
    tokens.lower[right.last] === ")"
    ? { ...left, last: right.last + 1 }
    : undefined;
}

/** An hour or a span of two, and the part of the day. */
function withPart(pair: Neighbours): DatePhrase | undefined {
  const [left, right] = [pair.left.expression, pair.right.expression];
  if ((pair.fits & Gap.Part) === 0 || right.is !== "clock") return undefined;
  const whole =
    left.is === "clock"
      ? (merge(left, right) ?? merge(right, left))
      : left.is === "span"
        ? mergeBoth(left, right)
        : undefined;
  return whole && joined(pair, whole, pair.left.rule);
}

/** "10 p.m. Wednesday", "4 a.m. every day" */
function timeFirst(pair: Neighbours): DatePhrase | undefined {
  const { left, right, fits } = pair;
  const early = timeOf(left.expression);
  if (early === undefined) return undefined;
  if ((fits & Gap.Day) !== 0 && isDay(right.expression) && !right.partOnly && !isPlural(early))
    return joined(pair, onDay(early, right.expression), left.rule);
  return undefined;
}

const isPlural = (time: Clock | Span): boolean => time.is === "clock" && time.plural;

function dayFirst(pair: Neighbours): DatePhrase | undefined {
  const { left, right, gap, fits } = pair;
  const early = timeOf(left.expression);
  if (early && gap === "" && right.expression.is === "set") return everyDay(pair, early, right.expression);
  const late = timeOf(right.expression);
  if (!late) return undefined;
  if (left.expression.is === "set")
    return (fits & Gap.Repeated) === 0 ? undefined : everyDay(pair, late, left.expression);
  if (!isDay(left.expression)) return undefined;
  if (late.is === "clock" && late.plural) return weekdayParts(pair, late);
  const isPart = late.is === "clock" && late.hour === undefined;
  const stands = isPart ? (fits & Gap.Part) !== 0 && gap !== "," : (fits & Gap.Time) !== 0;
  return stands ? joined(pair, onDay(late, left.expression), right.rule) : undefined;
}

/** "Tuesday nights" */
function weekdayParts(pair: Neighbours, { part }: Clock): DatePhrase | undefined {
  const { expression } = pair.left;
  if (pair.gap !== "" || expression.is !== "date" || expression.weekday === undefined) return undefined;
  return joined(pair, repeated(`XXXX-WXX-${expression.weekday}T${part}`), "date/weekdays");
}

/** "every day at 7:13 p.m.", "each Monday at 4pm" */
function everyDay(pair: Neighbours, time: Clock | Span, { timex }: Repetition): DatePhrase | undefined {
  if (time.is !== "clock" || time.hour === undefined) return undefined;
  const day = timex === "P1D" || timex.startsWith("XXXX-XX-XXT") ? "" : timex;
  if (day !== "" && !(day.startsWith("XXXX-WXX-") && day.length === 10)) return undefined;
  const minute = time.minute === undefined ? "" : `:${twoDigits(time.minute)}`;
  return joined(pair, repeated(`${day}T${twoDigits(time.hour)}${minute}`), "date/every");
}
