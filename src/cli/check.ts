import { type Command, Option } from "commander";
import { failed } from "../check/result.ts";
import type { Checker, CheckOutcome } from "../commands/check.ts";
import { EXPECTED_SUFFIX, expectedFilesBelow, whatIs } from "../read/companion.ts";
import { articlesFor } from "./articles.ts";
import { mustBeFolder, REPLACE, type UpdateValues, updateOf } from "./check-update.ts";
import { paintFor } from "./colour.ts";
import { CaeCommand } from "./command.ts";
import { inputFormatsHelp } from "./input-formats.ts";
import type { Io } from "./io.ts";
import { choice, colourOption, confidenceOption, type InputValues, inputOptions } from "./options.ts";
import { EXIT, StderrReporter } from "./run.ts";
import { print } from "./sink.ts";

interface Values extends InputValues, UpdateValues {
  readonly expected?: string;
  readonly reporter: "text" | "json" | "junit" | "github";
}

const EXAMPLES = `
Examples:
  cae check articles/                       each NAME.txt against NAME.expected.json beside it
  cae check articles/ --expected facts/     expected facts in a folder of their own
  cae check articles/ --update --dry-run    tell what an update would write
  cae check articles/ --update              write what is missing; look at it, then commit it
  cae check articles/ --reporter github     annotations in a GitHub Actions job

Exit status: 0 all expectations met, 1 some not or an expected file is wrong, 2 could not run.`;

export function checkCommand(io: Io, exit: (status: number) => void): Command {
  const command = new CaeCommand("check")
    .description("compare the facts of articles with the expected ones, for CI")
    .argument("[paths...]", "files, folders, patterns, or - for standard input")
    .addOption(
      new Option(
        "--expected <folder>",
        `folder of the NAME${EXPECTED_SUFFIX} files (default: beside each article)`,
      ),
    )
    .addOption(
      new Option("-u, --update", "add what is missing to the expected files; what stands there stays"),
    )
    .addOption(new Option(`--${REPLACE}`, "also bring up to date, or remove, what no longer matches"))
    .addOption(new Option("--dry-run", "with --update: tell what would be written, write nothing"))
    .addOption(
      choice("--reporter <name>", "form of the report", ["text", "json", "junit", "github"]).default("text"),
    )
    .addHelpText("after", inputFormatsHelp)
    .addHelpText("after", EXAMPLES);
  for (const option of [...inputOptions(), confidenceOption(), colourOption()]) command.addOption(option);
  return command.action(async (paths: string[], values: Values) => exit(await run(paths, values, io)));
}

async function run(given: readonly string[], values: Values, io: Io): Promise<number> {
  const update = await updateOf(values, io.env);
  const expectedFolder = values.expected ?? null;
  if (expectedFolder !== null) await mustBeFolder(expectedFolder, update);
  const reporter = new StderrReporter(io, values.color);
  // Loaded here, so that the other commands start without it.
  const { Checker } = await import("../commands/check.ts");
  const checker = new Checker({ expectedFolder, update, minConfidence: values.minConfidence }, reporter);
  const paths = given.filter((path) => !path.endsWith(EXPECTED_SUFFIX));
  if (paths.length > 0 || given.length === 0)
    await checker.run(
      articlesFor(paths, values, io, "check", { passOver: (item) => checker.passOver(item) }),
    );
  // What belongs to no article belongs to no part; one of them tells of it.
  if ((values.shard?.part ?? 1) === 1)
    await checker.orphans(await expectedFiles(given, expectedFolder, checker));
  reporter.clear();
  const outcome = checker.outcome();
  noteUnchecked(outcome, reporter);
  if (outcome.checks.length > 0) await print(io, await render(outcome, values, io));
  return statusOf(outcome, values, reporter);
}

/** The expected files that are named or stand in the folders: each must have its article. */
async function expectedFiles(
  given: readonly string[],
  expectedFolder: string | null,
  checker: Checker,
): Promise<string[]> {
  const named = given.filter((path) => path.endsWith(EXPECTED_SUFFIX));
  const all = checker.sawRecords || (await Promise.all(given.map(whatIs))).includes("folder");
  const folders = expectedFolder === null ? given : all ? [expectedFolder] : [];
  const below = await Promise.all(folders.map(expectedFilesBelow));
  return [...new Set([...named, ...below.flat()])];
}

function noteUnchecked({ unchecked, checks }: CheckOutcome, reporter: StderrReporter): void {
  if (unchecked.length === 0 || checks.length === 0) return;
  const some = `${unchecked.slice(0, 5).join(", ")}${unchecked.length > 5 ? ", …" : ""}`;
  reporter.note(`${unchecked.length} without expected facts: ${some}`);
}

async function render({ checks }: CheckOutcome, values: Values, io: Io): Promise<string> {
  const { reporters } = await import("../render/check/reporters.ts");
  return reporters[values.reporter](checks, await paintFor(io.stdout, io.env, values.color));
}

function statusOf(
  { checks, broken, unchecked }: CheckOutcome,
  { shard }: Values,
  reporter: StderrReporter,
): number {
  if (broken) return EXIT.unusable;
  if (checks.length > 0) return checks.some(failed) ? EXIT.failed : EXIT.ok;
  if (shard !== undefined) {
    reporter.note(`nothing to check in part ${shard.part}/${shard.of}`);
    return EXIT.ok;
  }
  const none = unchecked.length === 1 ? "1 article without" : `${unchecked.length} articles, none with`;
  reporter.failure(`nothing to check: ${none} expected facts; write them with --update`);
  return EXIT.unusable;
}
