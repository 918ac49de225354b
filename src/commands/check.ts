import { compare } from "../check/compare.ts";
import type { ExpectedFacts } from "../check/expected-schema.ts";
import { isVacuous, parseExpected } from "../check/parse-expected.ts";
import type { ArticleCheck } from "../check/result.ts";
import { freshExpectations, updateExpectations } from "../check/update.ts";
import type { Article } from "../document/document.ts";
import { extract } from "../extract.ts";
import { verify } from "../facts/verify.ts";
import { EXPECTED_SUFFIX, readCompanion } from "../read/companion.ts";
import { isReadError, type ReadError } from "../read/read-error.ts";
import { writeAtomic } from "../write/atomic.ts";
import { WriteError } from "../write/write-error.ts";
import { type Reporter, warnOfLanguage } from "./extract.ts";

export interface CheckOptions {
  /** Folder that holds the expected files; null: beside each article. */
  readonly expectedFolder: string | null;
  readonly update: boolean;
}

export interface CheckOutcome {
  readonly checks: readonly ArticleCheck[];
  /** Articles without expected facts. */
  readonly unchecked: readonly string[];
  /** Something could not be read, so that the result is not whole. */
  readonly broken: boolean;
  /** What an update wrote: "seeds/a.expected.json: 3 added, 1 removed". */
  readonly updated: readonly string[];
}

/** Checks articles one by one against the expected facts of each. */
export class Checker {
  readonly #options: CheckOptions;
  readonly #reporter: Reporter;
  readonly #checks: ArticleCheck[] = [];
  readonly #unchecked: string[] = [];
  readonly #updated: string[] = [];
  readonly #used = new Set<string>();
  #broken = false;

  constructor(options: CheckOptions, reporter: Reporter) {
    this.#options = options;
    this.#reporter = reporter;
  }

  async run(articles: AsyncIterable<Article | ReadError>): Promise<void> {
    for await (const item of articles) {
      if (isReadError(item)) this.#fail(item.message);
      else await this.#article(item);
      this.#reporter.step();
    }
  }

  /** Expected files that no article used fail: a renamed article must not pass in silence. */
  orphans(paths: readonly string[]): void {
    for (const path of paths) {
      if (this.#used.has(path)) continue;
      const problem = "has no article; give the article its name, or remove it";
      this.#checks.push({ source: path, expectedPath: path, checked: 0, failures: [], problem });
    }
  }

  outcome(): CheckOutcome {
    return { checks: this.#checks, unchecked: this.#unchecked, broken: this.#broken, updated: this.#updated };
  }

  async #article(article: Article): Promise<void> {
    const source = article.source ?? article.id;
    const path = expectedPathOf(article, this.#options.expectedFolder);
    if (path === null) return this.#fail(`${source}: its id cannot name a file of expected facts; rename it`);
    this.#used.add(path);
    try {
      const text = await readCompanion(path);
      if (text === null) return await this.#withoutExpectations(article, source, path);
      const parsed = parseExpected(text);
      if ("problem" in parsed) return this.#fail(`${path}: ${parsed.problem}`);
      await this.#compare(article, source, path, parsed.expected);
    } catch (error) {
      if (error instanceof WriteError) return this.#fail(error.message);
      this.#broken = true;
      this.#reporter.bug(error, source);
    }
  }

  async #withoutExpectations(article: Article, source: string, path: string): Promise<void> {
    if (!this.#options.update) {
      this.#unchecked.push(source);
      return;
    }
    const expected = freshExpectations(verify(article.text, extract(article)));
    await this.#write(path, expected, "written");
    this.#checks.push({ source, expectedPath: path, checked: 0, failures: [], problem: null });
  }

  async #compare(article: Article, source: string, path: string, old: ExpectedFacts): Promise<void> {
    const record = verify(article.text, extract({ ...article, date: old.anchor ?? article.date }));
    warnOfLanguage(record, this.#reporter);
    const expected = this.#options.update ? await this.#bringUpToDate(path, record, old) : old;
    const problem = isVacuous(expected) ? `${path} expects nothing; add facts or run with --update` : null;
    this.#checks.push({ source, expectedPath: path, problem, ...compare(article.text, record, expected) });
  }

  async #bringUpToDate(
    path: string,
    record: ReturnType<typeof extract>,
    old: ExpectedFacts,
  ): Promise<ExpectedFacts> {
    if (isVacuous(old)) {
      const fresh = { ...freshExpectations(record), ...(old.anchor ? { anchor: old.anchor } : {}) };
      await this.#write(path, fresh, "written");
      return fresh;
    }
    const { expected, added, removed } = updateExpectations(record, old);
    if (added + removed > 0) await this.#write(path, expected, `${added} added, ${removed} removed`);
    return expected;
  }

  async #write(path: string, expected: ExpectedFacts, what: string): Promise<void> {
    await writeAtomic(path, `${JSON.stringify(expected, undefined, 2)}\n`);
    this.#updated.push(`${path}: ${what}`);
  }

  #fail(message: string): void {
    this.#broken = true;
    this.#reporter.failure(message);
  }
}

/** `DIR/ID.expected.json`, in folders where the id has some; null for an id that would lead out of the folder. */
export function expectedPathOf({ id, source, format }: Article, folder: string | null): string | null {
  const own = source !== null && format !== "ndjson";
  if (folder === null && own) return source.replace(/\.[^./\\]*$/, "") + EXPECTED_SUFFIX;
  if (!id.split("/").every(canNameAFile)) return null;
  return `${folder ?? folderOf(source)}/${id}${EXPECTED_SUFFIX}`.replace("//", "/");
}

/** Neither the folder itself nor the one above, nor a hidden file, nor a path of another system. */
const canNameAFile = (part: string): boolean => part !== "" && !part.startsWith(".") && !/[\\\0]/.test(part);

const folderOf = (source: string | null): string =>
  source?.includes("/") ? source.slice(0, source.lastIndexOf("/")) : ".";
