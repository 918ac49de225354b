import type { Target } from "../commands/explain.ts";
import type { Article } from "../document/document.ts";
import { isReadError, type ReadError } from "../read/read-error.ts";
import { isWebAddress, WEB_ADDRESS } from "../read/web-address.ts";
import { ArgumentError, UsageError } from "./errors.ts";

/** What was asked for on the command line: a path, the numbers behind it, and a fact's id. */
export interface Place {
  readonly path: string;
  /** Line and column of an article; before them the record, where the path holds several. All count from 1. */
  readonly numbers: readonly number[];
  readonly fact: string | undefined;
}

const PLACE = /^(.*?)((?::\d{1,9}){1,3})$/s;

/** "news/a.txt:12:40", "feed.ndjson:2:12": the path, and what is asked about. ":12" is standard input's line 12. */
export function readPlace(place: string, fact: string | undefined): Place {
  if (isWebAddress(place)) throw new ArgumentError(`${place}: ${WEB_ADDRESS}`);
  const [, path, digits] = PLACE.exec(place) ?? [];
  if (path === undefined && fact === undefined)
    throw new UsageError(`${place}: names no line; give PATH:LINE[:COLUMN], or PATH --fact entity-1`);
  const numbers = path === undefined ? [] : digits.slice(1).split(":").map(Number);
  if (numbers.includes(0)) throw new UsageError(`${place}: lines and columns count from 1`);
  return { path: path === undefined ? place : path === "" ? "-" : path, numbers, fact };
}

/** The article that is meant, and what of it; an error where it could not be read. */
export interface Asked {
  readonly article: Article | ReadError;
  readonly target: Target;
}

/**
 * Finds the article among those of the path: the only one, or the record that the first number names.
 *
 * @throws UsageError where the place names none of them, or more than one.
 */
export async function find(place: Place, articles: AsyncIterable<Article | ReadError>): Promise<Asked> {
  const { path, numbers } = place;
  let only: Article | ReadError | undefined;
  let count = 0;
  for await (const article of articles) {
    if (isRecord(article, `${path}:${numbers[0]}`, numbers[0]) && isOfRecord(place))
      return { article, target: targetOf(place, numbers.slice(1)) };
    if (only !== undefined && !isOfRecord(place))
      throw new UsageError(`${path}: holds several articles; ${howToName(only, path)}`);
    only ??= article;
    count++;
  }
  if (only === undefined) throw new UsageError(`${path}: holds no article`);
  if (count > 1 || numbers.length === 3) throw new UsageError(`${path}: has no record ${numbers[0]}`);
  return { article: only, target: targetOf(place, numbers) };
}

/** Files in an archive or a folder have a path of their own, records a number. */
function howToName(article: Article | ReadError, path: string): string {
  const source = (isReadError(article) ? article.path : article.source) ?? path;
  return source.length > path.length && !source.startsWith(`${path}:`)
    ? `give the path of one, as in ${source}:LINE`
    : `give ${path}:RECORD:LINE, or --fact with ${path}:RECORD`;
}

/** Whether it is the record of that number, be it one that cannot be read. */
const isRecord = (article: Article | ReadError, source: string, number: number): boolean =>
  isReadError(article) ? article.line === number : article.source === source;

/** Whether the first number can name a record: a line stands behind it, or a fact is asked for. */
const isOfRecord = ({ numbers, fact }: Place): boolean => numbers.length > (fact === undefined ? 1 : 0);

function targetOf({ path, fact }: Place, [line, column, ...more]: readonly number[]): Target {
  if (fact === undefined && more.length === 0) return { line, column: column ?? null };
  if (fact !== undefined && line === undefined) return { id: fact };
  throw new UsageError(`${path}: give a place or a fact, not both`);
}
