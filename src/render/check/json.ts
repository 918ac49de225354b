import { type ArticleCheck, expectationsOf, totalsOf } from "../../check/result.ts";
import { safeJson } from "../safe-text.ts";

/** The report for machines: totals, and for each article every failure with the fact in its place and what differs. */
export const renderCheckJson = (checks: readonly ArticleCheck[]): string =>
  `${safeJson({ totals: totalsOf(checks), articles: checks.map(article) }, 2)}\n`;

const article = (check: ArticleCheck) => ({
  source: check.source,
  expectedPath: check.expectedPath,
  expectations: expectationsOf(check),
  met: check.met.length,
  failures: check.failures,
  /** The first of the problems, as one line. */
  problem: check.problems[0]?.message ?? null,
  problems: check.problems,
  update: check.update,
});
