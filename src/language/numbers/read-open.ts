import type { NumberScan } from "./number-scan.ts";
import { Role } from "./numerals.ts";
import { openReading, type Reading, reading, readScales } from "./reading.ts";

/** "hundreds", "tens of thousands": from the number itself to ten times as many. */
export function readMany(scan: NumberScan): Reading | undefined {
  if (scan.role(0) !== Role.Many) return undefined;
  let value = scan.value(0);
  let next = 1;
  while (scan.role(next) === Role.Of && scan.role(next + 1) === Role.Many) {
    value *= scan.value(next + 1);
    next += 2;
  }
  // "tens" and "scores" are nouns of their own unless they count ("scores of people").
  if (next === 1 && (value === 10 || (value === 20 && scan.role(1) !== Role.Of))) return undefined;
  return openReading(value, 10 * value, next);
}

/** "several hundred", "a few million", "a couple". */
export function readFew(scan: NumberScan): Reading | undefined {
  const at = scan.role(0) === Role.Article ? 1 : 0;
  if (scan.role(at) !== Role.Few) return undefined;
  const couple = scan.value(at) === 2;
  const { value, next } = readScales(scan, couple && scan.role(at + 1) === Role.Of ? at + 2 : at + 1, 1);
  if (value > 1) return couple ? reading("vague", 2 * value, next) : openReading(2 * value, 10 * value, next);
  return couple && at === 1 ? reading("vague", 2, at + 1) : undefined;
}
