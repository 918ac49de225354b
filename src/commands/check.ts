import { normalize } from "node:path";
import type { ArticleCheck } from "../check/result.ts";
import type { Article } from "../document/document.ts";
import { holdsMany } from "../document/formats.ts";
import { articleBeside } from "../read/companion.ts";
import { isReadError, type ReadError } from "../read/read-error.ts";
import { TooLong } from "../text/too-long.ts";
import { problemOf, sourceOf } from "./check/article-check.ts";
import { checkArticle } from "./check/check-article.ts";
import { besides, expectedPathOf, fileOf } from "./check/expected-path.ts";
import type { UpdateOptions } from "./check/expected-update.ts";
import type { Reporter } from "./extract.ts";

export interface CheckOptions {
  /** Folder that holds the expected files; null: beside each article. */
  readonly expectedFolder: string | null;
  readonly update: UpdateOptions | null;
  /** The least share of facts of a sort that are right, 0 to 1; the others are not compared. */
  readonly minConfidence: number;
}

export interface CheckOutcome {
  readonly checks: readonly ArticleCheck[];
  /** Articles without expected facts. */
  readonly unchecked: readonly string[];
  /** Something could not be read or written, so that the result is not whole. */
  readonly broken: boolean;
}

/** Checks articles one by one against the expected facts of each. */
export class Checker {
  readonly #options: CheckOptions;
  readonly #reporter: Reporter;
  readonly #checks: ArticleCheck[] = [];
  readonly #unchecked: string[] = [];
  readonly #used = new Set<string>();
  #broken = false;
  #sawRecords = false;

  constructor(options: CheckOptions, reporter: Reporter) {
    this.#options = options;
    this.#reporter = reporter;
  }

  async run(articles: AsyncIterable<Article | ReadError>): Promise<void> {
    for await (const item of articles) {
      if (isReadError(item)) this.#unreadable(item);
      else await this.#article(item);
      this.#reporter.step();
    }
  }

  /** An article that is checked elsewhere: its expected facts are not without one. */
  passOver(item: Article | ReadError): void {
    const path = isReadError(item) ? besides(item.path) : expectedPathOf(item, this.#options.expectedFolder);
    if (path !== null) this.#used.add(normalize(path));
    this.#sawRecords ||= !isReadError(item) && holdsMany(item.format);
  }

  /** Expected files that no article used fail: a renamed article must not pass in silence. */
  async orphans(paths: readonly string[]): Promise<void> {
    for (const path of paths.filter((one) => !this.#used.has(normalize(one)))) {
      const article = await articleBeside(path);
      const message = article
        ? `is not checked by itself; name its article, ${article}`
        : "has no article; give the article its name, or remove it";
      this.#checks.push(problemOf(path, message, { path, line: null }));
    }
  }

  /** Was there a file that holds many articles? */
  get sawRecords(): boolean {
    return this.#sawRecords;
  }

  outcome(): CheckOutcome {
    return { checks: this.#checks, unchecked: this.#unchecked, broken: this.#broken };
  }

  async #article(article: Article): Promise<void> {
    const source = sourceOf(article);
    const expectedPath = expectedPathOf(article, this.#options.expectedFolder);
    this.#sawRecords ||= holdsMany(article.format);
    if (expectedPath === null)
      return this.#broke(
        problemOf(source, "its id cannot name a file of expected facts; rename it", fileOf(article)),
      );
    this.#used.add(normalize(expectedPath));
    try {
      const verdict = await checkArticle(
        { article, source, expectedPath, minConfidence: this.#options.minConfidence },
        this.#options.update,
        this.#reporter,
      );
      if (verdict === null) this.#unchecked.push(source);
      else if (verdict.broken) this.#broke(verdict.check);
      else this.#checks.push(verdict.check);
    } catch (error) {
      if (error instanceof TooLong) return this.#broke(problemOf(source, error.message, fileOf(article)));
      this.#broke(problemOf(source, "cae failed on this article; please report it", fileOf(article)));
      this.#reporter.bug(error, source);
    }
  }

  #unreadable({ code, path, line, message }: ReadError): void {
    this.#used.add(normalize(besides(path)));
    const source = sourceOf({ source: (path || '""') + (line === null ? "" : `:${line}`), id: "" });
    const exists = path !== "-" && code !== "missing" && code !== "no-match";
    this.#broke(problemOf(source, withoutPlace(message, source), exists ? { path, line } : null));
  }

  #broke(check: ArticleCheck): void {
    this.#broken = true;
    this.#checks.push(check);
  }
}

/** What is told of a source that is named already; of its place only the column is left, where there is one. */
const withoutPlace = (message: string, source: string): string =>
  message.startsWith(source)
    ? message
        .slice(source.length)
        .replace(/^(?::(\d+))?: /, (_, column) => (column ? `column ${column}: ` : ""))
    : message;
