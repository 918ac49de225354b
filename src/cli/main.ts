import { Command, CommanderError } from "commander";
import { safeText } from "../render/safe-text.ts";
import { checkCommand } from "./check.ts";
import { UsageError } from "./errors.ts";
import { explainCommand } from "./explain.ts";
import { extractCommand } from "./extract.ts";
import type { Io } from "./io.ts";
import { EXIT } from "./run.ts";
import { schemaCommand } from "./schema.ts";
import { VERSION } from "./version.ts";

const EXAMPLES = `
Examples:
  cae extract article.txt          facts of one article
  cae extract news/ | jq           facts of a folder, as JSON
  cae check news/                  fails when facts are not as expected
  cae explain article.txt:12       tells which rules made the facts of a line

Run cae COMMAND --help for the options of a command.`;

/** Runs the program; resolves to its exit status and never rejects. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let status: number = EXIT.ok;
  try {
    await programFor(io, (code) => {
      status = code;
    }).parseAsync(argv, { from: "user" });
    return status;
  } catch (error) {
    return report(error, io);
  }
}

function programFor(io: Io, exit: (status: number) => void): Command {
  const program = new Command("cae")
    .description("Turns news articles into checkable facts: entities, officials, amounts, dates and claims.")
    .version(VERSION, "-v, --version")
    .addHelpText("after", EXAMPLES);
  for (const command of [extractCommand, checkCommand, explainCommand, schemaCommand])
    program.addCommand(command(io, exit));
  for (const command of [program, ...program.commands])
    command
      .exitOverride()
      .showHelpAfterError(`(run ${command === program ? "cae" : `cae ${command.name()}`} --help for usage)`)
      .configureOutput({
        writeOut: (text) => void io.stdout.write(text),
        writeErr: (text) => void io.stderr.write(text.split("\n").map(safeText).join("\n")),
      });
  return program;
}

/** Expected failures are one line; anything else is a mistake of the program and shows its stack. */
function report(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.unusable;
  if (error instanceof UsageError) io.stderr.write(`cae: ${safeText(error.message)}\n`);
  else {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`cae: this is a mistake in cae; please report it with these lines\n`);
    io.stderr.write(`${stack.split("\n").map(safeText).join("\n")}\n`);
  }
  return EXIT.unusable;
}
