import type { NumberScan } from "./number-scan.ts";
import { Role } from "./numerals.ts";
import { type Part, type Reading, reading, readScales } from "./reading.ts";

/** "half a million", "two-thirds", "a quarter million", "one-tenth". */
export function readFraction(scan: NumberScan): Reading | undefined {
  const part = readPart(scan);
  if (part === undefined) return undefined;
  let at = part.next;
  if (scan.role(at) === Role.Of) at++;
  if (scan.role(at) === Role.Article) at++;
  const scaled = readScales(scan, at, part.value);
  return scaled.next > at
    ? reading("words", scaled.value, scaled.next)
    : reading("fraction", part.value, part.next);
}

function readPart(scan: NumberScan): Part | undefined {
  if (scan.role(0) === Role.Half) return { value: 0.5, next: 1 };
  if (scan.role(0) === Role.Quarter) {
    const scale = scan.role(1);
    return scale === Role.Scale || scale === Role.Article ? { value: 0.25, next: 1 } : undefined;
  }
  if (scan.role(0) !== Role.Article && scan.role(0) !== Role.Unit) return undefined;
  const count = scan.value(0);
  switch (scan.role(1)) {
    case Role.Half:
      return count === 1 ? { value: 0.5, next: 2 } : undefined;
    case Role.Parts:
      return partsOf(scan, count);
    case Role.Quarter:
      return count === 1 && (divides(scan, 2) || scan.role(2) === Role.Scale)
        ? { value: 0.25, next: 2 }
        : undefined;
    case Role.Ordinal:
      return ordinalPart(scan, count);
    default:
      return undefined;
  }
}

/** "two thirds"; "three quarters" apart is three times three months unless something is divided; "two quarters" always is. */
function partsOf(scan: NumberScan, count: number): Part | undefined {
  const of = scan.value(1);
  const quarters = of === 4 && scan.isApart(1);
  if (count === 0 || (quarters && (count !== 3 || scan.role(2) !== Role.Of))) return undefined;
  return { value: count / of, next: 2 };
}

/** "one-third", "a third of"; "a third man" is an ordinal. */
function ordinalPart(scan: NumberScan, count: number): Part | undefined {
  const of = scan.value(1);
  return count === 1 && of >= 3 && divides(scan, 2) ? { value: 1 / of, next: 2 } : undefined;
}

/** Is what was read before a word said of something, or tied together by a hyphen? */
const divides = (scan: NumberScan, at: number): boolean => scan.role(at) === Role.Of || !scan.isApart(at - 1);
