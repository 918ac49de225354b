import type { Command } from "commander";
import { KINDS } from "../facts/kinds.ts";
import { removeTemporary, temporaryPath } from "../write/temporary.ts";
import { CaeCommand } from "./command.ts";
import { type ExtractValues, extractTo } from "./extract.ts";
import { inputFormatsHelp } from "./input-formats.ts";
import type { Io } from "./io.ts";
import { colourOption, confidenceOption, inputOptions, parseKinds, valued } from "./options.ts";
import { EXIT } from "./run.ts";
import { print } from "./sink.ts";

const EXAMPLES = `
Examples:
  cae view article.txt                     prints the path of a page to open in a browser
  xdg-open "$(cae view news/)"             opens it; macOS has open, Windows start
  cae extract news/ -o facts.html          a page to keep

Exit status: as that of extract.`;

export function viewCommand(io: Io, exit: (status: number) => void): Command {
  const command = new CaeCommand("view")
    .description("write articles and their facts to a temporary page for a browser, and print its path")
    .argument("[paths...]", "files, folders, patterns, or - for standard input")
    .addOption(valued("--only <kinds>", `kinds to show: ${KINDS.join(",")}`, parseKinds))
    .addHelpText("after", inputFormatsHelp)
    .addHelpText("after", EXAMPLES);
  for (const option of [...inputOptions(), confidenceOption(), colourOption()]) command.addOption(option);
  return command.action(async (paths: string[], values: ExtractValues) => exit(await run(paths, values, io)));
}

/** A page of no article is removed. */
async function run(paths: readonly string[], values: ExtractValues, io: Io): Promise<number> {
  const output = await temporaryPath("facts.html");
  let status: number = EXIT.unusable;
  try {
    status = await extractTo(paths, { ...values, format: "html", output }, io, "view");
  } finally {
    if (status === EXIT.unusable) await removeTemporary(output);
  }
  if (status !== EXIT.unusable) await print(io, `${output}\n`);
  return status;
}
