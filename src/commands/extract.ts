import type { Article } from "../document/document.ts";
import { type Kind, SCHEMA_VERSION } from "../facts/kinds.ts";
import type { ArticleError, ArticleFacts } from "../facts/record.ts";
import { isReadError, type ReadError } from "../read/read-error.ts";
import type { Entry, Item, Portion } from "../render/format.ts";
import { TooLong } from "../text/too-long.ts";
import { confidentFacts } from "./confident-facts.ts";

/** Hears what a run has to say besides its data. */
export interface Reporter {
  /** An article was done, well or badly. */
  step(): void;
  /** An article could not be read; one line. */
  failure(message: string): void;
  /** Something about an article that was read; one line. */
  warning(message: string): void;
  /** A mistake of the program's own; its stack. */
  bug(error: unknown, source: string): void;
}

/** Which facts are asked for. */
export interface Wanted {
  readonly kinds: ReadonlySet<Kind>;
  /** The least share of facts of a sort that are right, 0 to 1. */
  readonly minConfidence: number;
}

export interface ExtractOutcome {
  readonly read: number;
  readonly failed: number;
  /** Nobody reads the output any more. */
  readonly abandoned: boolean;
}

/** How records become text or bytes, and where they go; `write` resolves to false when nobody reads any more. */
export interface Output {
  readonly render: (items: AsyncIterable<Item>) => AsyncIterable<Portion>;
  readonly write: (portion: Portion) => Promise<boolean>;
}

/** Extracts each article as it comes and writes its record; a bad article never stops the others. */
export async function runExtract(
  articles: AsyncIterable<Article | ReadError>,
  wanted: Wanted,
  { render, write }: Output,
  reporter: Reporter,
): Promise<ExtractOutcome> {
  const counts = { read: 0, failed: 0 };
  const abandoned = await writeAll(render(itemsOf(articles, wanted, reporter, counts)), write);
  return { ...counts, abandoned };
}

/** Writes portions as they come; true when nobody reads them any more. */
export async function writeAll(portions: AsyncIterable<Portion>, write: Output["write"]): Promise<boolean> {
  for await (const portion of portions) if (!(await write(portion))) return true;
  return false;
}

async function* itemsOf(
  articles: AsyncIterable<Article | ReadError>,
  wanted: Wanted,
  reporter: Reporter,
  counts: { read: number; failed: number },
): AsyncGenerator<Item> {
  for await (const item of articles) {
    const entry = entryOf(item, wanted, reporter);
    counts["error" in entry ? "failed" : "read"]++;
    reporter.step();
    yield { entry, article: isReadError(item) ? null : item };
  }
}

/** What is printed of an article, or of what could not be read. */
export const entryOf = (item: Article | ReadError, wanted: Wanted, reporter: Reporter): Entry =>
  isReadError(item) ? errorOf(item, reporter) : factsOf(item, wanted, reporter);

function errorOf({ code, path, line, message }: ReadError, reporter: Reporter): ArticleError {
  reporter.failure(message);
  return articleError(code, line === null ? path : `${path}:${line}`, message);
}

function factsOf(
  article: Article,
  { kinds, minConfidence }: Wanted,
  reporter: Reporter,
): ArticleFacts | ArticleError {
  const source = article.source ?? article.id;
  try {
    const record = confidentFacts(article, minConfidence, kinds);
    warnOfLanguage(record, reporter);
    return record;
  } catch (error) {
    if (error instanceof TooLong) {
      const message = `${source}: ${error.message}`;
      reporter.failure(message);
      return articleError("too-long", source, message);
    }
    reporter.bug(error, source);
    return articleError("internal", source, `${source}: cae failed on this article; please report it`);
  }
}

/** Facts of another language are not to be trusted; that must not stand in the record alone. */
export function warnOfLanguage(
  { article, warnings }: ArticleFacts,
  reporter: Pick<Reporter, "warning">,
): void {
  const found = warnings.find(({ code }) => code === "not-english");
  const place = article.source === "-" ? "standard input" : (article.source ?? article.id);
  if (found !== undefined) reporter.warning(`${place}: ${found.message}`);
}

export const articleError = (code: string, source: string, message: string): ArticleError => ({
  schemaVersion: SCHEMA_VERSION,
  error: { code, source, message },
});
