import type { Command } from "commander";
import type { Target } from "../commands/explain.ts";
import type { Article } from "../document/document.ts";
import { isReadError } from "../read/read-error.ts";
import { isWebAddress, WEB_ADDRESS } from "../read/web-address.ts";
import type { Explanation } from "../render/explain/explanation.ts";
import { renderExplanationJson } from "../render/explain/json.ts";
import { articlesFor } from "./articles.ts";
import { paintFor } from "./colour.ts";
import { CaeCommand } from "./command.ts";
import { ArgumentError, UsageError } from "./errors.ts";
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
  cae explain article.txt --fact claim-3    one fact, wherever it stands
  cat article.txt | cae explain :1 --format json | jq '.facts[].rule'

Exit status: 0 explained, 1 nothing is there, 2 could not run.`;

export function explainCommand(io: Io, exit: (status: number) => void): Command {
  const command = new CaeCommand("explain")
    .description("tell which rules and evidence made the facts at a place, and why names were rejected")
    .argument("<place>", "PATH:LINE[:COLUMN], or PATH with --fact; standard input is :LINE, or - with --fact")
    .addOption(valued("--fact <id>", "explain this fact, as in entity-3", parseId))
    .addOption(choice("-f, --format <format>", "form of the output", ["text", "json"]).default("text"))
    .addHelpText("after", inputFormatsHelp)
    .addHelpText("after", EXAMPLES);
  const inputs = inputOptions().filter(({ long }) => long !== "--files-from");
  for (const option of [...inputs, confidenceOption(), colourOption()]) command.addOption(option);
  return command.action(async (place: string, values: Values) => exit(await run(place, values, io)));
}

function parseId(id: string): string {
  if (!/^(?:entity|official|amount|date|claim)-[1-9]\d{0,8}$/.test(id))
    throw new ArgumentError("give a fact's id, as in entity-3 or claim-1");
  return id;
}

async function run(place: string, values: Values, io: Io): Promise<number> {
  const { path, target } = readPlace(place, values.fact);
  const reporter = new StderrReporter(io, values.color);
  const article = await onlyArticle(path, values, io, reporter);
  if (article === undefined) return EXIT.unusable;
  // Loaded here, so that the other commands start without it.
  const { explain } = await import("../commands/explain.ts");
  const explanation = explain(article, target, values.minConfidence, reporter);
  if ("nothing" in explanation) {
    if (explanation.usage) throw new UsageError(`${path}: ${explanation.nothing}`);
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

const PLACE = /^(.*?):(\d{1,9})(?::(\d{1,9}))?$/s;

/** "news/a.txt:12:40": the path, and what is asked about. ":12" is standard input's line 12. */
function readPlace(place: string, fact: string | undefined): { path: string; target: Target } {
  if (isWebAddress(place)) throw new ArgumentError(`${place}: ${WEB_ADDRESS}`);
  const [, path, line, column] = PLACE.exec(place) ?? [];
  if (fact !== undefined) {
    if (path !== undefined) throw new UsageError(`${place} --fact ${fact}: give a place or a fact, not both`);
    return { path: place, target: { id: fact } };
  }
  if (path === undefined)
    throw new UsageError(`${place}: names no line; give PATH:LINE[:COLUMN], or PATH --fact entity-1`);
  const target = { line: Number(line), column: column === undefined ? null : Number(column) };
  if (target.line === 0 || target.column === 0)
    throw new UsageError(`${place}: lines and columns count from 1`);
  return { path: path === "" ? "-" : path, target };
}

/** The article of a path; undefined when it could not be read, which the reporter has said. */
async function onlyArticle(
  path: string,
  values: Values,
  io: Io,
  reporter: StderrReporter,
): Promise<Article | undefined> {
  let only: Article | undefined;
  for await (const item of articlesFor([path], values, io, "explain")) {
    if (only !== undefined)
      throw new UsageError(`${path}: holds several articles; name one that has a file of its own`);
    if (isReadError(item)) {
      reporter.failure(item.message);
      return undefined;
    }
    only = item;
  }
  if (only === undefined) throw new UsageError(`${path}: holds no article`);
  return only;
}
