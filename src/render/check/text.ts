import type { ChalkInstance } from "chalk";
import { type ArticleCheck, totalsOf } from "../../check/result.ts";
import { safeText } from "../safe-text.ts";
import { details, headline } from "./failure.ts";

/** The report for people: each failure with its place, the nearest fact and what differs; then the totals. */
export function renderCheckText(checks: readonly ArticleCheck[], paint: ChalkInstance): string {
  const { articles, failed, expectations, failures } = totalsOf(checks);
  const lines = checks.flatMap((check) => articleLines(check, paint));
  const summary =
    failures === 0
      ? paint.green(`✓ ${count(expectations, "expectation")} met in ${count(articles, "article")}`)
      : paint.red(
          `✗ ${count(failures, "failure")} in ${failed} of ${count(articles, "article")} (${count(expectations, "expectation")})`,
        );
  return `${[...lines, summary].join("\n")}\n`;
}

function articleLines(check: ArticleCheck, paint: ChalkInstance): string[] {
  const name = safeText(check.source);
  if (check.problem === null && check.failures.length === 0)
    return [`${paint.green("✓")} ${name} ${paint.dim(count(check.checked, "expectation"))}`];
  const failures = check.failures.flatMap((failure) => {
    const place = failure.place ? `:${failure.place.line}:${failure.place.column}` : "";
    return [
      `  ${paint.bold(`${name}${place}`)} ${safeText(headline(failure))}`,
      ...details(failure).map((line) => `    ${paint.dim(safeText(line))}`),
    ];
  });
  const problem = check.problem === null ? [] : [`  ${safeText(check.problem)}`];
  return [`${paint.red("✗")} ${name}`, ...problem, ...failures];
}

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
