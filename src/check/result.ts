import type { Place } from "../text/lines.ts";
import type { Expectation, Failure } from "./failure.ts";
import type { Change } from "./update.ts";

/** Where an article was read from: a file, or one line of it. */
export interface ArticleFile {
  readonly path: string;
  /** The line of a record in NDJSON, else null. */
  readonly line: number | null;
}

/** Something that keeps an article from being checked: a file that cannot be read, or a typo in it. */
export interface FileProblem {
  readonly file: string;
  readonly place: Place | null;
  readonly message: string;
}

/** An expectation that is not met, and where the expected file asks for it. */
export type PlacedFailure = Failure & { readonly expectedPlace: Place };

/** What an update did to one file, or would do. */
export interface FileUpdate {
  readonly path: string;
  readonly created: boolean;
  readonly changes: readonly Change[];
  /** False when it was only said what would be done. */
  readonly written: boolean;
}

/** What checking one article, or one expected file, came to. */
export interface ArticleCheck {
  /** The article as people name it, or the expected file that has none. */
  readonly source: string;
  /** Null for standard input. */
  readonly file: ArticleFile | null;
  readonly expectedPath: string | null;
  readonly met: readonly Expectation[];
  readonly failures: readonly PlacedFailure[];
  readonly problems: readonly FileProblem[];
  readonly update: FileUpdate | null;
}

export interface CheckTotals {
  readonly articles: number;
  readonly failed: number;
  readonly expectations: number;
  readonly met: number;
  readonly failures: number;
}

export const failed = ({ failures, problems }: ArticleCheck): boolean =>
  failures.length + problems.length > 0;

/** How many expectations an article has; several facts may fail one. */
export const expectationsOf = ({ met, failures }: ArticleCheck): number =>
  met.length + new Set(failures.map(({ path }) => path.join("/"))).size;

export function totalsOf(checks: readonly ArticleCheck[]): CheckTotals {
  const sum = (of: (check: ArticleCheck) => number): number =>
    checks.reduce((total, check) => total + of(check), 0);
  return {
    articles: checks.length,
    failed: checks.filter(failed).length,
    expectations: sum(expectationsOf),
    met: sum(({ met }) => met.length),
    failures: sum(({ failures, problems }) => failures.length + problems.length),
  };
}
