import type { Kind } from "../facts/kinds.ts";
import type { OutputFormat, View } from "../render/format.ts";
import { formatByEnding, formatNamed } from "../render/formats.ts";
import type { Destination } from "../write/destination.ts";
import { type ColourChoice, paintFor } from "./colour.ts";
import type { Io, Output } from "./io.ts";
import type { InputValues } from "./options.ts";

interface OutputValues {
  readonly format?: string;
  readonly output?: string;
}

/** `--format` decides, else the ending of the file that is written, else whether people read it. */
export function formatOf(
  { format, output }: OutputValues,
  destination: Destination | undefined,
  stdout: Output,
): OutputFormat {
  if (format !== undefined) return formatNamed(format);
  if (output !== undefined && destination !== undefined) return formatByEnding(output) ?? formatNamed("json");
  return formatNamed(stdout.isTTY ? "summary" : "json");
}

/** How it is shown: as wide as the terminal, and in colours where people see them. */
export function viewOf(
  { color, minConfidence }: InputValues,
  kinds: ReadonlySet<Kind>,
  destination: Destination | undefined,
  io: Io,
): View {
  const paint = () =>
    destination === undefined
      ? paintFor(io.stdout, io.env, color)
      : paintFor(io.stderr, io.env, plainUnlessAlways(color));
  return { kinds, minConfidence, width: widthOf(io), paint };
}

/** A file is no terminal. */
const plainUnlessAlways = (choice: ColourChoice): ColourChoice => (choice === "always" ? "always" : "never");

const MIN_WIDTH = 40;

/** The terminal's width, else COLUMNS, else 80 cells. */
function widthOf({ stdout, env }: Io): number {
  const columns = stdout.columns ?? (/^\d{1,4}$/.test(env.COLUMNS ?? "") ? Number(env.COLUMNS) : 80);
  return Math.max(MIN_WIDTH, columns);
}
