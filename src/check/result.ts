import type { Failure } from "./compare.ts";

/** What checking one article, or one expected file, came to. */
export interface ArticleCheck {
  /** Path of the article, or of the expected file that has none. */
  readonly source: string;
  readonly expectedPath: string | null;
  readonly checked: number;
  readonly failures: readonly Failure[];
  /** Why the expectations themselves fail ("no article stands beside it"), or null. */
  readonly problem: string | null;
}

export interface CheckTotals {
  readonly articles: number;
  readonly failed: number;
  readonly expectations: number;
  readonly failures: number;
}

export function totalsOf(checks: readonly ArticleCheck[]): CheckTotals {
  const count = (of: (check: ArticleCheck) => number): number =>
    checks.reduce((sum, check) => sum + of(check), 0);
  const failuresOf = (check: ArticleCheck): number =>
    check.failures.length + (check.problem === null ? 0 : 1);
  return {
    articles: checks.length,
    failed: count((check) => (failuresOf(check) > 0 ? 1 : 0)),
    expectations: count(({ checked }) => checked),
    failures: count(failuresOf),
  };
}
