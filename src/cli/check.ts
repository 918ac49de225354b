import { type Command, Option } from "commander";
import type { CheckOutcome } from "../commands/check.ts";
import { EXPECTED_SUFFIX, expectedFilesBelow } from "../read/companion.ts";
import { renderCheckGithub } from "../render/check/github.ts";
import { renderCheckJson } from "../render/check/json.ts";
import { renderCheckJunit } from "../render/check/junit.ts";
import { renderCheckText } from "../render/check/text.ts";
import { articlesFor } from "./articles.ts";
import { paintFor } from "./colour.ts";
import { CaeCommand } from "./command.ts";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";
import { choice, colourOption, type InputValues, inputOptions } from "./options.ts";
import { EXIT, StderrReporter } from "./run.ts";
import { print } from "./sink.ts";

interface Values extends InputValues {
  readonly expected?: string;
  readonly update?: boolean;
  readonly reporter: "text" | "json" | "junit" | "github";
}

const EXAMPLES = `
Examples:
  cae check articles/                       each NAME.txt against NAME.expected.json beside it
  cae check articles/ --expected facts/     expected facts in a folder of their own
  cae check articles/ --update              write what is missing, after looking at it
  cae check articles/ --reporter github     annotations in a GitHub Actions job

Exit status: 0 all expectations met, 1 some not, 2 could not run.`;

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
      new Option("-u, --update", "write what is missing; patterns that still match stay as they are"),
    )
    .addOption(
      choice("--reporter <name>", "form of the report", ["text", "json", "junit", "github"]).default("text"),
    )
    .addHelpText("after", EXAMPLES);
  for (const option of [...inputOptions(), colourOption()]) command.addOption(option);
  return command.action(async (paths: string[], values: Values) => exit(await run(paths, values, io)));
}

async function run(given: readonly string[], values: Values, io: Io): Promise<number> {
  const { update = false, expected: expectedFolder = null } = values;
  if (update && isCi(io.env))
    throw new UsageError(
      "--update is refused where CI is set: update the expected facts on your machine and commit them",
    );
  const expectedFiles = given.filter((path) => path.endsWith(EXPECTED_SUFFIX));
  const paths = given.filter((path) => !path.endsWith(EXPECTED_SUFFIX));
  const reporter = new StderrReporter(io, values.color);
  // Loaded here, so that the other commands start without it.
  const { Checker } = await import("../commands/check.ts");
  const checker = new Checker({ expectedFolder, update }, reporter);
  if (paths.length > 0 || given.length === 0) await checker.run(articlesFor(paths, values, io, "check"));
  const below = await Promise.all(
    (expectedFolder === null ? paths : [expectedFolder]).map(expectedFilesBelow),
  );
  checker.orphans([...new Set([...expectedFiles, ...below.flat()])]);
  reporter.clear();
  const outcome = checker.outcome();
  notes(outcome, reporter);
  if (outcome.checks.length > 0) await print(io, render(outcome, values, io));
  return statusOf(outcome, reporter);
}

const isCi = (env: Io["env"]): boolean => env.CI !== undefined && !["", "0", "false"].includes(env.CI);

function notes({ updated, unchecked, checks }: CheckOutcome, reporter: StderrReporter): void {
  for (const line of updated) reporter.note(line);
  if (unchecked.length > 0 && checks.length > 0)
    reporter.note(
      `${unchecked.length} without expected facts: ${unchecked.slice(0, 5).join(", ")}${unchecked.length > 5 ? ", …" : ""}`,
    );
}

function render({ checks }: CheckOutcome, values: Values, io: Io): string {
  if (values.reporter === "json") return renderCheckJson(checks);
  if (values.reporter === "junit") return renderCheckJunit(checks);
  if (values.reporter === "github") return renderCheckGithub(checks);
  return renderCheckText(checks, paintFor(io.stdout, io.env, values.color));
}

function statusOf({ checks, broken, unchecked }: CheckOutcome, reporter: StderrReporter): number {
  if (broken) return EXIT.unusable;
  if (checks.length === 0) {
    reporter.failure(
      `nothing to check: ${unchecked.length} articles, none with expected facts; write them with --update`,
    );
    return EXIT.unusable;
  }
  return checks.some(({ failures, problem }) => failures.length > 0 || problem !== null)
    ? EXIT.failed
    : EXIT.ok;
}
