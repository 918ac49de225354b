import { Argument, type Command } from "commander";
import { isReadError } from "../read/read-error.ts";
import { archiveOf, articlesWithin } from "../read/within-archive.ts";
import type { Explanation } from "../render/explain/explanation.ts";
import { renderExplanationJson } from "../render/explain/json.ts";
import { articlesFor } from "./articles.ts";
import { paintFor } from "./colour.ts";
import { CaeCommand } from "./command.ts";
import { ArgumentError, UsageError } from "./errors.ts";
import { find, readPlace } from "./explained-place.ts";
import { inputFormatsHelp } from "./input-formats.ts";
import type { Io } from "./io.ts";
import { choice, colourOption, confidenceOption, type InputValues, inputOptions, valued } from "./options.ts";
import { EXIT, StderrReporter } from "./run.ts";
import { print } from "./sink.ts";

interface Values extends InputValues {
  readonly fact?: string;
  readonly format: "text" | "json";
}

const EXAMPLES = `
Examples:
  cae explain article.txt:12                every fact on line 12, and the names rejected there
  cae explain article.txt:12:40             what stands at column 40 of it
  cae explain article.txt claim-3           one fact, wherever it stands
  cae explain feed.ndjson:2:12              line 12 of the second record of a feed
  cat article.txt | cae explain :1 --format json | jq '.facts[].rule'

Exit status: 0 explained, 1 nothing is there, 2 could not run.`;

export function explainCommand(io: Io, exit: (status: number) => void): Command {
  const command = new CaeCommand("explain")
    .description("tell which rules and evidence made the facts at a place, and why names were rejected")
    .argument(
      "<place>",
      "PATH:LINE[:COLUMN], PATH:RECORD:LINE of a file of records, or PATH with a fact; standard input is :LINE, or -",
    )
    .addArgument(new Argument("[fact]", "the id of a fact, as the summary prints it").argParser(readId))
    .addOption(valued("--fact <id>", "explain this fact, as in entity-3", parseId))
    .addOption(choice("-f, --format <format>", "form of the output", ["text", "json"]).default("text"))
    .addHelpText("after", inputFormatsHelp)
    .addHelpText("after", EXAMPLES);
  const inputs = inputOptions().filter(({ long }) => long !== "--files-from");
  for (const option of [...inputs, confidenceOption(), colourOption()]) command.addOption(option);
  return command.action(async (place: string, fact: string | undefined, values: Values) =>
    exit(await run(place, fact, values, io)),
  );
}

function readId(id: string): string {
  try {
    return parseId(id);
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    throw new ArgumentError(`${id}: ${error.message}`);
  }
}

function parseId(id: string): string {
  if (!/^(?:entity|official|amount|date|claim)-[1-9]\d{0,8}$/.test(id))
    throw new ArgumentError("give a fact's id, as in entity-3 or claim-1");
  return id;
}

async function run(place: string, fact: string | undefined, values: Values, io: Io): Promise<number> {
  const asked = readPlace(place, fact ?? values.fact);
  const reporter = new StderrReporter(io, values.color);
  const archive = archiveOf(asked.path);
  const articles = articlesFor([archive ?? asked.path], values, io, "explain");
  const { article, target } = await find(
    asked,
    archive === undefined ? articles : articlesWithin(articles, asked.path),
  );
  if (isReadError(article)) {
    reporter.failure(article.message);
    return EXIT.unusable;
  }
  // Loaded here, so that the other commands start without it.
  const { explain } = await import("../commands/explain.ts");
  const explanation = explain(article, target, values.minConfidence, reporter);
  if ("nothing" in explanation) {
    if (explanation.usage) throw new UsageError(`${asked.path}: ${explanation.nothing}`);
    reporter.failure(`${place}: ${explanation.nothing}`);
    return EXIT.failed;
  }
  await print(io, await rendered(explanation, values, io));
  return EXIT.ok;
}

async function rendered(explanation: Explanation, { format, color }: Values, io: Io): Promise<string> {
  if (format === "json") return renderExplanationJson(explanation);
  const { renderExplanationText } = await import("../render/explain/text.ts");
  return renderExplanationText(explanation, await paintFor(io.stdout, io.env, color));
}
