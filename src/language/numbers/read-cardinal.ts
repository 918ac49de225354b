import type { NumberScan } from "./number-scan.ts";
import { Role } from "./numerals.ts";
import { type Part, type Reading, reading, readScales } from "./reading.ts";

/** "two hundred and fifty", "one and a half million", "a dozen". */
export function readCardinal(scan: NumberScan, at: number, limit = Infinity): Reading | undefined {
  const group = readGroup(scan, at);
  if (group === undefined) return undefined;
  const half = readAndHalf(scan, group.next);
  const base = group.value + half.value;
  const { value, next } = readScales(scan, half.next, base);
  if (value >= limit) return undefined;
  const scale = value / base || 1;
  if (next === half.next || half.value > 0) return reading("words", value, next, scale);
  const rest = readRest(scan, next, scale);
  return reading("words", value + rest.value, rest.next, scale);
}

/** "… thousand two hundred", "… million and five": what is added below a magnitude. */
function readRest(scan: NumberScan, at: number, scale: number): Part {
  const from = scan.role(at) === Role.And ? at + 1 : at;
  const starts = scan.role(from);
  if (starts !== Role.Unit && starts !== Role.Ten) return { value: 0, next: at };
  return readCardinal(scan, from, scale) ?? { value: 0, next: at };
}

/** A number below a thousand. */
function readGroup(scan: NumberScan, at: number): Part | undefined {
  const first = scan.role(at);
  if (first === Role.Article) {
    const scale = scan.role(at + 1);
    if (scale === Role.Scale) return { value: 1, next: at + 1 };
    return scale === Role.Hundred ? readHundred(scan, at + 1, 1) : undefined;
  }
  if (first === Role.Hundred) return readHundred(scan, at, 1);
  if (first === Role.Scale) return { value: 1, next: at };
  const small = readSmall(scan, at);
  if (small === undefined) return undefined;
  return scan.role(small.next) === Role.Hundred ? readHundred(scan, small.next, small.value) : small;
}

function readHundred(scan: NumberScan, at: number, count: number): Part {
  const from = scan.role(at + 1) === Role.And ? at + 2 : at + 1;
  const small = readSmall(scan, from);
  const follows = small && scan.role(small.next);
  // "between one hundred and two hundred": the second is a number of its own.
  if (small && (from === at + 1 || (follows !== Role.Hundred && follows !== Role.Scale)))
    return { value: 100 * count + small.value, next: small.next };
  return { value: 100 * count, next: at + 1 };
}

/** A number below a hundred. */
function readSmall(scan: NumberScan, at: number): Part | undefined {
  const first = scan.role(at);
  if (first === Role.Unit) return { value: scan.value(at), next: at + 1 };
  if (first !== Role.Ten) return undefined;
  const unit = scan.role(at + 1) === Role.Unit ? scan.value(at + 1) : 0;
  return unit > 0 && unit < 10
    ? { value: scan.value(at) + unit, next: at + 2 }
    : { value: scan.value(at), next: at + 1 };
}

/** "and a half", "and three-quarters" behind a number. */
export function readAndHalf(scan: NumberScan, at: number): Part {
  const none = { value: 0, next: at };
  if (scan.role(at) !== Role.And) return none;
  const count = scan.role(at + 1);
  if (count !== Role.Article && count !== Role.Unit) return none;
  const next = at + 3;
  switch (scan.role(at + 2)) {
    case Role.Half:
      return { value: 0.5, next };
    case Role.Quarter:
      return { value: 0.25, next };
    case Role.Parts:
      return { value: scan.value(at + 1) / scan.value(at + 2), next };
    default:
      return none;
  }
}
