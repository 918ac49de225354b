import { Command, type Option } from "commander";
import { nearestWord } from "../text/nearest-word.ts";
import { ArgumentError } from "./errors.ts";
import { unknownCommandMessage } from "./unknown-command.ts";

/**
 * A command whose faults are told in cae's own words. The parser's methods for faults are replaced, so that none of its
 * phrases reaches the user; whatever else it refuses, `main` tells in general words.
 */
export class CaeCommand extends Command {
  unknownOption(flag: string): never {
    const name = flag.replace(/=.*$/s, "");
    const owner = this.commands.find(({ options }) =>
      options.some(({ long, short }) => name === long || name === short),
    );
    if (owner !== undefined)
      throw new ArgumentError(
        `${name} stands before the command; put it behind, as in cae ${owner.name()} ${name}`,
      );
    if (flag !== name && this.#longNames().includes(name))
      throw new ArgumentError(this.#needlessValue(flag, name));
    const near = name.startsWith("--") ? nearestWord(name, this.#longNames()) : undefined;
    throw new ArgumentError(`unknown option ${name}${near === undefined ? "" : `; did you mean ${near}?`}`);
  }

  unknownCommand(): never {
    const names = this.commands.map((command) => command.name());
    throw new ArgumentError(unknownCommandMessage(this.args, names));
  }

  missingArgument(name: string): never {
    const argument = this.registeredArguments.find((each) => each.name() === name);
    throw new ArgumentError(`nothing is named: give ${argument?.description ?? name}`);
  }

  optionMissingArgument({ long, flags }: Option): never {
    const [, value = "a value"] = /(<.+>)$/.exec(flags) ?? [];
    throw new ArgumentError(`${long} needs a value: ${long} ${value}`);
  }

  _excessArguments(received: readonly string[]): never {
    const taken = this.registeredArguments;
    const names = taken.map((argument) => argument.name()).join(" and a ");
    throw new ArgumentError(
      `cae ${this.name()} takes one ${names}; leave out ${received.slice(taken.length).join(" ")}`,
    );
  }

  /** "--update=replace" is an option of its own. */
  #needlessValue(flag: string, name: string): string {
    const written = this.#longNames().filter((other) => other.startsWith(`${name}=`));
    if (written.length === 0) return `${name} takes no value; leave out ${flag.slice(name.length)}`;
    const near = nearestWord(flag, written);
    const meant = near === undefined ? `there are ${[name, ...written].join(", ")}` : `did you mean ${near}?`;
    return `unknown option ${flag}; ${meant}`;
  }

  #longNames(): string[] {
    return [...this.options.map(({ long }) => long ?? ""), "--help"];
  }
}
