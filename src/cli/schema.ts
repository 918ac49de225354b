import type { Command } from "commander";
import { nearestWord } from "../text/nearest-word.ts";
import { CaeCommand } from "./command.ts";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";
import { EXIT } from "./run.ts";
import { print } from "./sink.ts";

export function schemaCommand(io: Io, exit: (status: number) => void): Command {
  return new CaeCommand("schema")
    .description("print a JSON Schema; without a name, the names")
    .argument("[name]", "article-facts, article-error, output, input-record or expected-facts")
    .addHelpText("after", "\nExample:\n  cae schema expected-facts > expected.schema.json")
    .action(async (name?: string) => {
      const { SCHEMAS, schemaText } = await import("../commands/schema.ts");
      const names = [...SCHEMAS.keys()];
      const text = name === undefined ? `${names.join("\n")}\n` : schemaText(name);
      if (text === undefined) {
        const near = nearestWord(name ?? "", names);
        const meant = near === undefined ? "" : `did you mean ${near}? `;
        throw new UsageError(`no schema is named "${name}"; ${meant}there are ${names.join(", ")}`);
      }
      await print(io, text);
      exit(EXIT.ok);
    });
}
