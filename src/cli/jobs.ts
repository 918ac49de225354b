import type { Output, Reporter, Wanted } from "../commands/extract.ts";
import { runExtract } from "../commands/extract.ts";
import type { OutputFormat, View } from "../render/format.ts";
import type { Articles } from "./articles.ts";
import { ArgumentError } from "./errors.ts";
import { valued } from "./options.ts";

export interface JobsValues {
  readonly jobs?: number;
  /** Milliseconds. */
  readonly timeout?: number;
}

const MOST_JOBS = 256;
const USUAL_TIMEOUT = 60_000;
const LONGEST_TIMEOUT = 86_400;

export const jobsOptions = () => [
  valued(
    "-j, --jobs <number>",
    "articles that are worked on at once, each in a thread (default: 1)",
    parseJobs,
  ),
  valued(
    "--timeout <seconds>",
    "most that one article may take, in a thread; else an error stands for it (default: 60 with --jobs)",
    parseTimeout,
  ),
];

/** "4": a number of threads. */
function parseJobs(text: string): number {
  const jobs = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new ArgumentError(`give a number from 1 to ${MOST_JOBS}, as in 4`);
  return jobs;
}

/** "2.5": seconds, as milliseconds. */
function parseTimeout(text: string): number {
  const seconds = /^\d{1,5}(?:\.\d{1,3})?$/.test(text.trim()) ? Number(text) : 0;
  if (!(seconds > 0 && seconds <= LONGEST_TIMEOUT))
    throw new ArgumentError(`give seconds, up to ${LONGEST_TIMEOUT}, as in 30 or 2.5`);
  return Math.round(seconds * 1000);
}

/** Beside the built code, seen from src/cli and from the bundle in dist/cli. */
const WORKER = new URL("../../dist/cli/worker.cjs", import.meta.url);

/** Runs in this thread, or in others where several jobs or a limit of time are asked for; those are loaded then. */
export async function runWith(
  { jobs = 1, timeout }: JobsValues,
  articles: Articles,
  wanted: Wanted,
  { format, view, write }: { format: OutputFormat; view: View; write: Output["write"] },
  reporter: Reporter,
) {
  const render = await format.load();
  const output: Output = { render: (items) => render(items, view), write };
  if (jobs === 1 && timeout === undefined) return runExtract(articles, wanted, output, reporter);
  const [{ runJobs }, { threadsOf }] = await Promise.all([
    import("../commands/jobs/run.ts"),
    import("../commands/jobs/thread.ts"),
  ]);
  const { linkTo: _, paint: __, ...plain } = view;
  const setup = { wanted, format: format.name, view: plain };
  const form = await format.pieces?.();
  const start = threadsOf(WORKER, setup);
  return runJobs(articles, { jobs, timeout: timeout ?? USUAL_TIMEOUT, start, setup, form }, output, reporter);
}
