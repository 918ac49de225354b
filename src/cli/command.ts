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
    const takesNone = this.#longNames().filter((long) => long === name || long.startsWith(`${name}=`));
    if (takesNone.includes(name)) throw new ArgumentError(valueFault(flag, name, takesNone));
    throw new ArgumentError(`unknown option ${name}${this.#meant(name)}`);
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

  #meant(name: string): string {
    if (!name.startsWith("--")) return /[./]/.test(name) ? `; a file of that name is ./${name}` : "";
    const near = nearestWord(name, this.#longNames());
    return near === undefined ? "" : `; did you mean ${near}?`;
  }

  #longNames(): string[] {
    return [...this.options.map(({ long }) => long ?? ""), "--help"];
  }
}

/** Why an option that takes no value was given one; a few have a name of their own with a value in it. */
function valueFault(flag: string, name: string, names: readonly string[]): string {
  if (names.length === 1) return `${name} takes no value; leave out ${flag.slice(name.length)}`;
  const near = flag.endsWith("=") ? undefined : nearestWord(flag, names.slice(1));
  return `unknown option ${flag}; ${near === undefined ? `there are ${names.join(" and ")}` : `did you mean ${near}?`}`;
}
