import type { Failure } from "../../check/compare.ts";
import { type ArticleCheck, totalsOf } from "../../check/result.ts";
import { safeText } from "../safe-text.ts";
import { details, headline } from "./failure.ts";

/** JUnit XML, which CI systems show: a test suite an article, a test case a failure. */
export function renderCheckJunit(checks: readonly ArticleCheck[]): string {
  const { expectations, failures } = totalsOf(checks);
  const suites = checks.map(suite).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cae check" tests="${Math.max(expectations, failures)}" failures="${failures}">\n${suites}\n</testsuites>\n`;
}

function suite(check: ArticleCheck): string {
  const cases = [
    ...(check.problem === null ? [] : [testCase(check.source, "expected facts", check.problem, [])]),
    ...check.failures.map((failure) =>
      testCase(check.source, headline(failure), title(failure), details(failure)),
    ),
  ];
  const passed = Math.max(0, check.checked - check.failures.length);
  if (passed > 0) cases.push(`    <testcase classname="${attribute(check.source)}" name="${passed} met"/>`);
  return `  <testsuite name="${attribute(check.source)}" tests="${cases.length}" failures="${cases.length - (passed > 0 ? 1 : 0)}">\n${cases.join("\n")}\n  </testsuite>`;
}

const title = ({ reason, place }: Failure): string =>
  place ? `${reason} at ${place.line}:${place.column}` : reason;

const testCase = (source: string, name: string, message: string, lines: readonly string[]): string =>
  `    <testcase classname="${attribute(source)}" name="${attribute(name)}">\n      <failure message="${attribute(message)}">${lines.map(attribute).join("\n")}</failure>\n    </testcase>`;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
]);

/** Text that is safe in an attribute and in content; XML knows no control characters, which are escapes by now. */
const attribute = (text: string): string =>
  safeText(text)
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (mark) => ENTITIES.get(mark) ?? mark);
