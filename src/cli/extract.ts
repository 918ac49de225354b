import { type Command, Option } from "commander";
import { KINDS, type Kind } from "../facts/kinds.ts";
import { isReadError } from "../read/read-error.ts";
import { FORMAT_NAMES, FORMATS } from "../render/formats.ts";
import { articlesFor } from "./articles.ts";
import { CaeCommand } from "./command.ts";
import { inputFormatsHelp } from "./input-formats.ts";
import type { Io } from "./io.ts";
import { type JobsValues, jobsOptions, runWith } from "./jobs.ts";
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
import { outputOf } from "./sink.ts";
import { formatOf, type OutputValues, refuseOnTerminal, sinkOf, viewOf } from "./view.ts";

export interface ExtractValues extends InputValues, OutputValues, JobsValues {
  readonly only?: ReadonlySet<Kind>;
  readonly resume?: boolean;
}

const NAMES_WIDTH = Math.max(...FORMAT_NAMES.map((name) => name.length));

const FORMAT_LINES = FORMATS.map(
  ({ name, description, endings }) =>
    `  ${name.padEnd(NAMES_WIDTH)}  ${description}${endings.map((ending) => `, ${ending}`).join("")}`,
).join("\n");

const MORE_HELP = `
Forms of output, and endings that ask for them:
${FORMAT_LINES}

Examples:
  cae extract article.txt                          a summary on the terminal
  cae extract news/ | jq '.[].claims[]?.speaker'   every article below a folder
  cae extract 'news/**/*.md' --format ndjson       patterns that the shell did not expand
  cat article.txt | cae extract - --date 2022-08-19
  cae extract feed.ndjson --jobs 4 -o facts.json   four threads, the same output
  cae extract news/ --shard 2/8 -o part-2.json     the second of eight parts, on any machine
  cae extract feed.ndjson --only officials,amounts --format ndjson -o facts.ndjson

Exit status: 0 all read, 1 some article could not be read, 2 could not run.`;

export function extractCommand(io: Io, exit: (status: number) => void): Command {
  const command = new CaeCommand("extract")
    .description("print the entities, officials, amounts, dates and claims of news articles")
    .argument("[paths...]", "files, folders, patterns, or - for standard input")
    .addOption(
      choice(
        "-f, --format <format>",
        "form of the output (default: by the ending of --output, else summary on a terminal, else json)",
        FORMAT_NAMES,
      ),
    )
    .addOption(valued("--only <kinds>", `kinds to print: ${KINDS.join(",")}`, parseKinds))
    .addOption(
      new Option(
        "-o, --output <file>",
        "write to a file, which is replaced when the new one is whole, or into a pipe or a device",
      ),
    )
    .addOption(
      new Option("--resume", "go on where an ended run with --resume left off; with -o to a file of NDJSON"),
    )
    .addOption(new Option("--context", "give every fact of JSON its sentence, line and column"))
    .addOption(new Option("--excel", "begin a table with a byte order mark, by which Excel knows UTF-8"))
    .addOption(new Option("--all", "all of a summary: what says little, too, and more than fits a screen"))
    .addOption(
      choice("--hyperlink <when>", "places in a summary are links, where the terminal knows links", [
        "auto",
        "always",
        "never",
      ]).default("auto"),
    )
    .addOption(new Option("--no-pager", "never show a summary that is longer than the screen in a pager"))
    .addHelpText("after", inputFormatsHelp)
    .addHelpText("after", MORE_HELP);
  for (const option of [...inputOptions(), ...jobsOptions(), confidenceOption(), colourOption()])
    command.addOption(option);
  return command.action(async (paths: string[], values: ExtractValues) =>
    exit(await extractTo(paths, values, io, "extract")),
  );
}

/** Extracts the facts of articles and writes them where the options say; `command` is the one that was typed. */
export async function extractTo(
  paths: readonly string[],
  values: ExtractValues,
  io: Io,
  command: string,
): Promise<number> {
  const destination = await outputOf(values.output);
  const guard = guardOutput(values.output, destination, io);
  const articles = articlesFor(paths, values, io, command, { onListed: guard });
  const named = values.filesFrom === undefined ? paths : [...paths, values.filesFrom];
  for (const path of named.length > 0 ? named : ["-"]) await guard(path);
  const reporter = new StderrReporter(io, values.color);
  const kinds = values.only ?? new Set(KINDS);
  const format = formatOf(values, destination, io.stdout);
  refuseOnTerminal(format, destination, io.stdout);
  const begun = values.resume
    ? (await import("./resume.ts")).resume(articles, values, format, destination, (item) => {
        if (isReadError(item)) reporter.failure(item.message);
      })
    : { articles, sink: await sinkOf(values, format, destination, io), counts: { read: 0, failed: 0 } };
  const { sink, counts } = begun;
  // What tells how much it leaves out is given all.
  const wanted = { kinds, minConfidence: format.sifts ? 0 : values.minConfidence };
  try {
    const output = { format, view: viewOf(values, kinds, destination, io), write: sink.write };
    const { read, failed, abandoned } = await runWith(values, begun.articles, wanted, output, reporter);
    reporter.clear();
    await (abandoned ? sink.abandon() : sink.finish());
    if (abandoned || failed + counts.failed === 0) return EXIT.ok;
    return read + counts.read === 0 ? EXIT.unusable : EXIT.failed;
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}
