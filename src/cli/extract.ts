import { type Command, Option } from "commander";
import { runExtract } from "../commands/extract.ts";
import { jsonWriter, ndjsonWriter, type RecordWriter } from "../commands/record-writer.ts";
import { KINDS, type Kind } from "../facts/kinds.ts";
import type { Sink } from "../write/sink.ts";
import { articlesFor } from "./articles.ts";
import { paintFor } from "./colour.ts";
import { CaeCommand } from "./command.ts";
import type { Io } from "./io.ts";
import {
  choice,
  colourOption,
  confidenceOption,
  type InputValues,
  inputOptions,
  parseKinds,
  valued,
} from "./options.ts";
import { guardOutput } from "./output-guard.ts";
import { EXIT, StderrReporter } from "./run.ts";
import { outputOf, sinkFor } from "./sink.ts";

interface Values extends InputValues {
  readonly format?: Format;
  readonly only?: ReadonlySet<Kind>;
  readonly output?: string;
}

const EXAMPLES = `
Examples:
  cae extract article.txt                          a summary on the terminal
  cae extract news/ | jq '.[].claims[]?.speaker'   every article below a folder
  cae extract 'news/**/*.md' --format ndjson       patterns that the shell did not expand
  cat article.txt | cae extract - --date 2022-08-19
  cae extract feed.ndjson --only officials,amounts --format ndjson -o facts.ndjson

Exit status: 0 all read, 1 some article could not be read, 2 could not run.`;

export function extractCommand(io: Io, exit: (status: number) => void): Command {
  const command = new CaeCommand("extract")
    .description("print the entities, officials, amounts, dates and claims of news articles")
    .argument("[paths...]", "files, folders, patterns, or - for standard input")
    .addOption(
      choice("-f, --format <format>", "form of the output (default: summary on a terminal, else json)", [
        "json",
        "ndjson",
        "summary",
      ]),
    )
    .addOption(valued("--only <kinds>", `kinds to print: ${KINDS.join(",")}`, parseKinds))
    .addOption(
      new Option(
        "-o, --output <file>",
        "write to a file, which is replaced when the new one is whole, or into a pipe or a device",
      ),
    )
    .addHelpText("after", EXAMPLES);
  for (const option of [...inputOptions(), confidenceOption(), colourOption()]) command.addOption(option);
  return command.action(async (paths: string[], values: Values) => exit(await run(paths, values, io)));
}

async function run(paths: readonly string[], values: Values, io: Io): Promise<number> {
  const destination = await outputOf(values.output);
  const guard = guardOutput(values.output, destination, io);
  const articles = articlesFor(paths, values, io, "extract", guard);
  const named = values.filesFrom === undefined ? paths : [...paths, values.filesFrom];
  for (const path of named.length > 0 ? named : ["-"]) await guard(path);
  const reporter = new StderrReporter(io, values.color);
  const kinds = values.only ?? new Set(KINDS);
  const sink = await sinkFor(values.output, destination, io);
  const toStdout = destination === undefined;
  const format = values.format ?? (toStdout && io.stdout.isTTY ? "summary" : "json");
  // The summary says how much it leaves out.
  const wanted = { kinds, minConfidence: format === "summary" ? 0 : values.minConfidence };
  try {
    const writer = await writerFor(format, values, kinds, sink, toStdout, io);
    const { read, failed, abandoned } = await runExtract(articles, wanted, writer, reporter);
    reporter.clear();
    await (abandoned ? sink.abandon() : sink.finish());
    if (abandoned || failed === 0) return EXIT.ok;
    return read === 0 ? EXIT.unusable : EXIT.failed;
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

type Format = "json" | "ndjson" | "summary";

async function writerFor(
  format: Format,
  values: Values,
  kinds: ReadonlySet<Kind>,
  sink: Sink,
  toStdout: boolean,
  io: Io,
): Promise<RecordWriter> {
  if (format === "ndjson") return ndjsonWriter(sink.write);
  if (format === "json") return jsonWriter(sink.write);
  const { summaryWriter } = await import("../commands/summary-writer.ts");
  const paint = await paintFor(
    toStdout ? io.stdout : io.stderr,
    io.env,
    toStdout ? values.color : plainUnlessAlways(values.color),
  );
  const { minConfidence } = values;
  return summaryWriter(sink.write, { width: widthOf(io), paint, kinds, minConfidence });
}

/** A file is no terminal. */
const plainUnlessAlways = (choice: Values["color"]): Values["color"] =>
  choice === "always" ? "always" : "never";

const MIN_WIDTH = 40;

/** The terminal's width, else COLUMNS, else 80 cells. */
function widthOf({ stdout, env }: Io): number {
  const columns = stdout.columns ?? (/^\d{1,4}$/.test(env.COLUMNS ?? "") ? Number(env.COLUMNS) : 80);
  return Math.max(MIN_WIDTH, columns);
}
