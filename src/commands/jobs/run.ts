import type { Article } from "../../document/document.ts";
import { isReadError, type ReadError } from "../../read/read-error.ts";
import type { Item } from "../../render/format.ts";
import { joined, type Pieces } from "../../render/pieces.ts";
import { articleError, type ExtractOutcome, type Output, type Reporter, writeAll } from "../extract.ts";
import type { Ending } from "./crew.ts";
import { inOrder } from "./in-order.ts";
import { madeOf, type Outcome, outcomeOf, type Setup, say } from "./outcome.ts";
import { Pool, type PoolOptions } from "./pool.ts";

/** Characters that are read ahead of what is written, a thread. */
const WINDOW = 1 << 19;

interface Done {
  readonly outcome: Outcome;
  readonly article: Article | null;
}

/** How articles are shared, and the form of the output where it is made by pieces. */
export interface Jobs extends PoolOptions {
  readonly setup: Setup;
  readonly form: Pieces | undefined;
}

/** As `runExtract`, with the articles shared among threads: the same output, in the same order. */
export async function runJobs(
  articles: AsyncIterable<Article | ReadError>,
  jobs: Jobs,
  { render, write }: Output,
  reporter: Reporter,
): Promise<ExtractOutcome> {
  const { form, setup } = jobs;
  const counts = { read: 0, failed: 0 };
  const pool = new Pool(jobs);
  try {
    const done = told(
      inOrder(articles, (item) => inWork(item, pool, jobs), WINDOW * jobs.jobs),
      reporter,
      counts,
    );
    const text = form === undefined ? render(itemsOf(done)) : joined(piecesOf(done), form, setup.view);
    const abandoned = await writeAll(text, write);
    return { ...counts, abandoned };
  } finally {
    await pool.close();
  }
}

function inWork(item: Article | ReadError, pool: Pool, { setup, form, timeout }: Jobs) {
  if (isReadError(item)) {
    const done: Done = { outcome: outcomeOf(item, setup, form), article: null };
    return { size: item.message.length, result: Promise.resolve(done) };
  }
  const ended = (ending: Ending): Outcome => {
    const source = item.source ?? item.id;
    const message = `${source}: ${reasonOf(ending, timeout)}`;
    const entry = articleError(ending.ended, source, message);
    return madeOf(entry, item, [["failure", message]], setup.view, form);
  };
  const result = pool
    .work(item)
    .then((made): Done => ({ outcome: "ended" in made ? ended(made) : made, article: item }));
  // Heard when its turn comes; until then it is no fault that nobody hears of.
  result.catch(() => {});
  return { size: item.text.length + 1, result };
}

const reasonOf = ({ ended, why }: Ending, timeout: number): string =>
  ended === "timeout"
    ? `took more than ${timeout / 1000} seconds; raise --timeout, or leave it out`
    : `ended the thread that had it in work (${why}); please report it`;

/** Says what there is to say of each in its turn, and counts. */
async function* told(
  done: AsyncIterable<Done>,
  reporter: Reporter,
  counts: { read: number; failed: number },
): AsyncGenerator<Done> {
  for await (const one of done) {
    say(one.outcome.said, reporter);
    counts[one.outcome.failed ? "failed" : "read"]++;
    reporter.step();
    yield one;
  }
}

async function* itemsOf(done: AsyncIterable<Done>): AsyncGenerator<Item> {
  for await (const { outcome, article } of done) if (outcome.entry) yield { entry: outcome.entry, article };
}

async function* piecesOf(done: AsyncIterable<Done>): AsyncGenerator<Iterable<string>> {
  for await (const { outcome } of done) yield outcome.pieces ?? [];
}
