import { type Command, Option } from "commander";
import { runExtract } from "../commands/extract.ts";
import { KINDS, type Kind } from "../facts/kinds.ts";
import type { Entry } from "../render/format.ts";
import { FORMAT_NAMES, FORMATS } from "../render/formats.ts";
import { articlesFor } from "./articles.ts";
import { CaeCommand } from "./command.ts";
import { inputFormatsHelp } from "./input-formats.ts";
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
import { formatOf, viewOf } from "./view.ts";

interface Values extends InputValues {
  readonly format?: string;
  readonly only?: ReadonlySet<Kind>;
  readonly output?: string;
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
    .addHelpText("after", inputFormatsHelp)
    .addHelpText("after", MORE_HELP);
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
  const format = formatOf(values, destination, io.stdout);
  // What tells how much it leaves out is given all.
  const wanted = { kinds, minConfidence: format.sifts ? 0 : values.minConfidence };
  try {
    const render = await format.load();
    const view = viewOf(values, kinds, destination, io);
    const output = { render: (entries: AsyncIterable<Entry>) => render(entries, view), write: sink.write };
    const { read, failed, abandoned } = await runExtract(articles, wanted, output, reporter);
    reporter.clear();
    await (abandoned ? sink.abandon() : sink.finish());
    if (abandoned || failed === 0) return EXIT.ok;
    return read === 0 ? EXIT.unusable : EXIT.failed;
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}
