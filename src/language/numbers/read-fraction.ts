import type { NumeralRun } from "./numeral-run.ts";
import { Role } from "./numerals.ts";
import { type Part, type Reading, reading, readScales } from "./reading.ts";

/** "half a million", "two-thirds", "a quarter million", "one-tenth". */
export function readFraction(run: NumeralRun): Reading | undefined {
  const part = readPart(run);
  if (part === undefined) return undefined;
  let at = part.next;
  if (run.role(at) === Role.Of) at++;
  if (run.role(at) === Role.Article) at++;
  const scaled = readScales(run, at, part.value);
  return scaled.next > at
    ? reading("words", scaled.value, scaled.next)
    : reading("fraction", part.value, part.next);
}

function readPart(run: NumeralRun): Part | undefined {
  if (run.role(0) === Role.Half) return { value: 0.5, next: 1 };
  if (run.role(0) === Role.Quarter) {
    const scale = run.role(1);
    return scale === Role.Scale || scale === Role.Article ? { value: 0.25, next: 1 } : undefined;
  }
  if (run.role(0) !== Role.Article && run.role(0) !== Role.Unit) return undefined;
  const count = run.value(0);
  switch (run.role(1)) {
    case Role.Half:
      return count === 1 ? { value: 0.5, next: 2 } : undefined;
    case Role.Parts:
      return partsOf(run, count);
    case Role.Quarter:
      return count === 1 && (divides(run, 2) || run.role(2) === Role.Scale)
        ? { value: 0.25, next: 2 }
        : undefined;
    case Role.Ordinal:
      return ordinalPart(run, count);
    default:
      return undefined;
  }
}

/** "two thirds"; "three quarters" apart is three times three months unless something is divided; "two quarters" always is. */
function partsOf(run: NumeralRun, count: number): Part | undefined {
  const of = run.value(1);
  const quarters = of === 4 && run.isApart(1);
  if (count === 0 || (quarters && (count !== 3 || run.role(2) !== Role.Of))) return undefined;
  return { value: count / of, next: 2 };
}

/** "one-third", "a third of"; "a third man" is an ordinal. */
function ordinalPart(run: NumeralRun, count: number): Part | undefined {
  const of = run.value(1);
  return count === 1 && of >= 3 && divides(run, 2) ? { value: 1 / of, next: 2 } : undefined;
}

/** Is what was read before a word said of something, or tied together by a hyphen? */
const divides = (run: NumeralRun, at: number): boolean => run.role(at) === Role.Of || !run.isApart(at - 1);
