import type { Writable } from "node:stream";
import type { Sink } from "../write/sink.ts";
import { streamSink } from "../write/stream-sink.ts";
import type { Io } from "./io.ts";
import { standardSink } from "./sink.ts";

/** A pager that runs: what is written to it, and when its user has left it; rejects where it cannot be run. */
export interface Pager {
  readonly input: Writable;
  readonly left: Promise<void>;
}

/** It scrolls sideways for nobody, keeps colours, and leaves the text on the screen. */
const USUAL = "less";
const LESS = "FRX";

/** The command that pages on a terminal: CAE_PAGER, else PAGER, else less; null where none is wanted. */
export function pagerCommand({ stdout, env }: Io, wanted: boolean): string | null {
  if (!wanted || !stdout.isTTY || env.TERM === "dumb") return null;
  const command = (env.CAE_PAGER ?? env.PAGER ?? USUAL).trim();
  return command === "" || command === "cat" ? null : command;
}

/** Holds a text back until it is longer than the screen, which then shows it through a pager; a shorter one is printed. */
export function pagingSink(io: Io, command: string, rows: number): Sink {
  let held = "";
  let paged: Sink | undefined;
  return {
    write: async (text: string) => {
      if (paged !== undefined) return paged.write(text);
      held += text;
      if (linesIn(held) < rows) return true;
      paged = await open(io, command);
      return paged.write(held);
    },
    finish: async () =>
      void (paged === undefined ? await standardSink(io).write(held) : await paged.finish()),
    abandon: async () => paged?.finish(),
  };
}

const linesIn = (text: string): number => text.split("\n").length - 1;

/** Where the pager cannot be run, the text goes to the screen as it is. */
async function open(io: Io, command: string): Promise<Sink> {
  const pager = await io.page?.(command, { LESS, ...io.env });
  if (pager === undefined) return standardSink(io);
  const sink = streamSink(pager.input, "the pager");
  return {
    ...sink,
    finish: async () => {
      await sink.finish();
      await pager.left;
    },
  };
}
