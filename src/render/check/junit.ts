import type { Expectation } from "../../check/failure.ts";
import { type ArticleCheck, type PlacedFailure, totalsOf } from "../../check/result.ts";
import { safeJson } from "../safe-text.ts";
import { single } from "./entry.ts";
import { clipped } from "./fact-name.ts";
import { placeName } from "./place.ts";
import { xmlText } from "./xml-text.ts";

/** JUnit XML, which CI systems show: a test suite an article, a test case a failure and an expectation that is met. */
export function renderCheckJunit(checks: readonly ArticleCheck[]): string {
  const { met, failures } = totalsOf(checks);
  const suites = checks.map(suite).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cae check" tests="${met + failures}" failures="${failures}" errors="0">\n${suites}\n</testsuites>\n`;
}

function suite({ source, expectedPath, met, failures, problems }: ArticleCheck): string {
  const cases = [
    ...problems.map(({ file, place, message }) =>
      failedCase(source, placeName(file, place), message, [`${placeName(file, place)}: ${message}`]),
    ),
    ...failures.map((failure) => failureCase(source, expectedPath ?? "", failure)),
    ...met.map((one) => `    <testcase classname="${xmlText(source)}" name="${xmlText(nameOf(one))}"/>`),
  ];
  const failed = problems.length + failures.length;
  return `  <testsuite name="${xmlText(source)}" tests="${cases.length}" failures="${failed}" errors="0">\n${cases.join("\n")}\n  </testsuite>`;
}

function failureCase(source: string, expectedPath: string, failure: PlacedFailure): string {
  const { headline, details } = single(failure);
  const at = placeName(source, failure.place);
  const expected = `expected at ${placeName(expectedPath, failure.expectedPlace)}`;
  return failedCase(source, failedName(failure, headline), headline, [at, ...details, expected]);
}

/** An expected fact has one test case, which keeps its name whether it is met or not; several facts may be too many. */
const failedName = (failure: PlacedFailure, headline: string): string =>
  failure.reason === "changed" || failure.reason === "missing"
    ? nameOf(failure)
    : `${nameOf(failure)}: ${headline}`;

const failedCase = (source: string, name: string, message: string, lines: readonly string[]): string =>
  `    <testcase classname="${xmlText(source)}" name="${xmlText(name)}">\n      <failure message="${xmlText(message)}">${lines.map(xmlText).join("\n")}</failure>\n    </testcase>`;

/** `expect.amounts.3 {"kind":"money"}`: where it stands keeps two of the same apart. */
const nameOf = ({ path, kind, expected }: Expectation): string =>
  expected === null ? `complete.${kind}.${path[2]}` : `${path.join(".")} ${clipped(safeJson(expected))}`;
