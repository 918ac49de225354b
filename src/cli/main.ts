import { type Command, CommanderError } from "commander";
import { safeText } from "../render/safe-text.ts";
import { WriteError } from "../write/write-error.ts";
import { CaeCommand } from "./command.ts";
import { ArgumentError, UsageError } from "./errors.ts";
import { extractCommand } from "./extract.ts";
import type { Io } from "./io.ts";
import { EXIT, mistakeLines } from "./run.ts";
import { print } from "./sink.ts";
import { closeStdout, processIo, watchStderr } from "./standard-streams.ts";
import { unknownCommandMessage } from "./unknown-command.ts";
import { VERSION } from "./version.ts";

const EXAMPLES = `
Examples:
  cae extract article.txt          facts of one article
  cae extract news/ | jq           facts of a folder, as JSON
  cae view article.txt             a page for the browser: the article with its facts marked
  cae check news/                  fails when facts are not as expected
  cae explain article.txt:12       tells which rules made the facts of a line

Run cae COMMAND --help for the options of a command.`;

type Make = (io: Io, exit: (status: number) => void) => Command;

/** The commands; all but the one that is used most are loaded when they are asked for. */
const COMMANDS: readonly (readonly [name: string, load: () => Promise<Make>])[] = [
  ["extract", async () => extractCommand],
  ["view", async () => (await import("./view-page.ts")).viewCommand],
  ["check", async () => (await import("./check.ts")).checkCommand],
  ["explain", async () => (await import("./explain.ts")).explainCommand],
  ["schema", async () => (await import("./schema.ts")).schemaCommand],
];

const NAMES = COMMANDS.map(([name]) => name);

/** Runs the program; resolves to its exit status and never rejects. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const stderr = watchStderr(io);
  const status = await settled(() => run(argv, io), argv, io);
  const closed = await settled(() => closeStdout(io), argv, io);
  return (await stderr.isWhole()) && closed === EXIT.ok ? status : EXIT.unusable;
}

/** Runs the program as a process of its own. */
export const runProcess = (process: NodeJS.Process): Promise<number> =>
  main(process.argv.slice(2), processIo(process));

/** Runs as a thread of a process that shares its articles. */
export const runWorker = async (): Promise<void> => (await import("../commands/jobs/serve.ts")).serve();

async function run(argv: readonly string[], io: Io): Promise<number> {
  let status: number = EXIT.ok;
  const help: string[] = [];
  const exit = (code: number): void => {
    status = code;
  };
  refuseUnknownHelp(argv);
  try {
    const program = await programFor(argv, io, exit, help);
    await program.parseAsync(argv, { from: "user" });
  } finally {
    if (help.length > 0) await print(io, help.join(""));
  }
  return status;
}

/** "cae help extrcat": the parser would show the help of the whole program, and not say why. */
function refuseUnknownHelp([first, ...rest]: readonly string[]): void {
  const isKnown = rest.length === 0 || rest[0].startsWith("-") || ["help", ...NAMES].includes(rest[0]);
  if (first === "help" && !isKnown) throw new ArgumentError(unknownCommandMessage(rest, NAMES));
}

async function settled(work: () => Promise<number>, argv: readonly string[], io: Io): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CommanderError && error.code.startsWith("commander.help"))
      return error.exitCode === 0 ? EXIT.ok : EXIT.unusable;
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    for (const line of linesOn(error, helpFor(argv))) io.stderr.write(`cae: ${safeText(line)}\n`);
    return EXIT.unusable;
  }
}

/** The program with the command that is asked for, else with all, to say what there is. */
async function programFor(
  [first]: readonly string[],
  io: Io,
  exit: (status: number) => void,
  help: string[],
): Promise<CaeCommand> {
  const program = new CaeCommand("cae")
    .description("Turns news articles into checkable facts: entities, officials, amounts, dates and claims.")
    .version(VERSION, "-v, --version")
    .addHelpText("after", EXAMPLES);
  const asked = COMMANDS.filter(([name]) => name === first);
  for (const [, load] of asked.length > 0 ? asked : COMMANDS) program.addCommand((await load())(io, exit));
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeOut: (text) => void help.push(text),
      writeErr: (text) => void io.stderr.write(text.split("\n").map(safeText).join("\n")),
      // What the parser would say; `main` says it.
      outputError: () => {},
    });
  return program;
}

/** Expected failures are one line; anything else is a mistake of the program and shows its stack. */
function linesOn(error: unknown, help: string): readonly string[] {
  if (error instanceof ArgumentError) return [`${error.message} (see ${help})`];
  if (error instanceof UsageError || error instanceof WriteError) return [error.message];
  if (error instanceof CommanderError) return [`the command line cannot be read (see ${help})`];
  return mistakeLines("this is a mistake in cae", error);
}

const helpFor = ([first]: readonly string[]): string =>
  NAMES.includes(first) ? `cae ${first} --help` : "cae --help";
