import type { NumeralRun } from "./numeral-run.ts";
import { Role } from "./numerals.ts";
import { type Part, type Reading, reading, readScales } from "./reading.ts";

/** "two hundred and fifty", "one and a half million", "a dozen". */
export function readCardinal(run: NumeralRun, at: number, limit = Infinity): Reading | undefined {
  const group = readGroup(run, at);
  if (group === undefined) return undefined;
  const half = readAndHalf(run, group.next);
  const base = group.value + half.value;
  const { value, next } = readScales(run, half.next, base);
  if (value >= limit) return undefined;
  const scale = value / base || 1;
  if (next === half.next || half.value > 0) return reading("words", value, next, scale);
  const rest = readRest(run, next, scale);
  return reading("words", value + rest.value, rest.next, scale);
}

/** "… thousand two hundred", "… million and five": what is added below a magnitude. */
function readRest(run: NumeralRun, at: number, scale: number): Part {
  const from = run.role(at) === Role.And ? at + 1 : at;
  const starts = run.role(from);
  if (starts !== Role.Unit && starts !== Role.Ten) return { value: 0, next: at };
  return readCardinal(run, from, scale) ?? { value: 0, next: at };
}

/** A number below a thousand. */
function readGroup(run: NumeralRun, at: number): Part | undefined {
  const first = run.role(at);
  if (first === Role.Article) {
    const scale = run.role(at + 1);
    if (scale === Role.Scale) return { value: 1, next: at + 1 };
    return scale === Role.Hundred ? readHundred(run, at + 1, 1) : undefined;
  }
  if (first === Role.Hundred) return readHundred(run, at, 1);
  if (first === Role.Scale) return { value: 1, next: at };
  const small = readSmall(run, at);
  if (small === undefined) return undefined;
  return run.role(small.next) === Role.Hundred ? readHundred(run, small.next, small.value) : small;
}

function readHundred(run: NumeralRun, at: number, count: number): Part {
  const from = run.role(at + 1) === Role.And ? at + 2 : at + 1;
  const small = readSmall(run, from);
  const follows = small && run.role(small.next);
  // "between one hundred and two hundred": the second is a number of its own.
  if (small && (from === at + 1 || (follows !== Role.Hundred && follows !== Role.Scale)))
    return { value: 100 * count + small.value, next: small.next };
  return { value: 100 * count, next: at + 1 };
}

/** A number below a hundred. */
function readSmall(run: NumeralRun, at: number): Part | undefined {
  const first = run.role(at);
  if (first === Role.Unit) return { value: run.value(at), next: at + 1 };
  if (first !== Role.Ten) return undefined;
  const unit = run.role(at + 1) === Role.Unit ? run.value(at + 1) : 0;
  return unit > 0 && unit < 10
    ? { value: run.value(at) + unit, next: at + 2 }
    : { value: run.value(at), next: at + 1 };
}

/** "and a half", "and three-quarters" behind a number. */
export function readAndHalf(run: NumeralRun, at: number): Part {
  const none = { value: 0, next: at };
  if (run.role(at) !== Role.And) return none;
  const count = run.role(at + 1);
  if (count !== Role.Article && count !== Role.Unit) return none;
  const next = at + 3;
  switch (run.role(at + 2)) {
    case Role.Half:
      return { value: 0.5, next };
    case Role.Quarter:
      return { value: 0.25, next };
    case Role.Parts:
      return { value: run.value(at + 1) / run.value(at + 2), next };
    default:
      return none;
  }
}
