import type { Kind } from "../facts/kinds.ts";
import type { OutputFormat, View } from "../render/format.ts";
import { formatByEnding, formatNamed } from "../render/formats.ts";
import type { Destination } from "../write/destination.ts";
import type { Sink } from "../write/sink.ts";
import { type ColourChoice, paintFor } from "./colour.ts";
import { UsageError } from "./errors.ts";
import { type HyperlinkChoice, linksFor } from "./hyperlink.ts";
import type { Io, Output } from "./io.ts";
import type { InputValues } from "./options.ts";
import { pagerCommand, pagingSink } from "./pager.ts";
import { sinkFor } from "./sink.ts";

/** What `extract` is told of its output. */
export interface OutputValues {
  readonly format?: string;
  readonly output?: string;
  readonly all?: boolean;
  readonly context?: boolean;
  readonly excel?: boolean;
  readonly hyperlink: HyperlinkChoice;
  readonly pager: boolean;
}

/** `--format` decides, else the ending of the file that is written, else whether people read it. */
export function formatOf(
  { format, output }: Pick<OutputValues, "format" | "output">,
  destination: Destination | undefined,
  stdout: Output,
): OutputFormat {
  if (format !== undefined) return formatNamed(format);
  if (output !== undefined && destination !== undefined) return formatByEnding(output) ?? formatNamed("json");
  return formatNamed(stdout.isTTY ? "summary" : "json");
}

/** What is no text would garble a terminal. */
export function refuseOnTerminal(
  { name, isBinary, endings }: OutputFormat,
  destination: Destination | undefined,
  stdout: Output,
): void {
  if (isBinary && destination === undefined && stdout.isTTY)
    throw new UsageError(`${name} is no text for a terminal; write to a file, as in -o facts${endings[0]}`);
}

/** Where it goes: what people read on a terminal through their pager, when it is longer than the screen. */
export async function sinkOf(
  { output, pager }: OutputValues,
  format: OutputFormat,
  destination: Destination | undefined,
  io: Io,
): Promise<Sink> {
  const isPaged = destination === undefined && format.isForPeople === true;
  const command = isPaged ? pagerCommand(io, pager) : null;
  return command === null ? sinkFor(output, destination, io) : pagingSink(io, command, rowsOf(io));
}

/** How it is shown: as wide as the terminal, and in colours where people see them. */
export function viewOf(
  { color, minConfidence, all, context, excel, hyperlink }: InputValues & OutputValues,
  kinds: ReadonlySet<Kind>,
  destination: Destination | undefined,
  io: Io,
): View {
  const paint = () =>
    destination === undefined
      ? paintFor(io.stdout, io.env, color)
      : paintFor(io.stderr, io.env, plainUnlessAlways(color));
  // A file is opened by anybody, from anywhere.
  const linkTo = destination === undefined ? linksFor(io.stdout, io.env, hyperlink) : null;
  return {
    ...{ kinds, minConfidence, width: widthOf(io), rows: rowsOf(io), linkTo, paint },
    ...{ all: all === true, context: context === true, excel: excel === true },
  };
}

/** A file is no terminal. */
const plainUnlessAlways = (choice: ColourChoice): ColourChoice => (choice === "always" ? "always" : "never");

const MIN_WIDTH = 40;
const USUAL_WIDTH = 80;
const USUAL_ROWS = 50;

/** The terminal's width, else COLUMNS, else 80 cells. */
function widthOf({ stdout, env }: Io): number {
  return Math.max(MIN_WIDTH, stdout.columns ?? cells(env.COLUMNS) ?? USUAL_WIDTH);
}

/** The terminal's lines, else LINES, else more than most have. */
const rowsOf = ({ stdout, env }: Io): number => stdout.rows ?? cells(env.LINES) ?? USUAL_ROWS;

const cells = (text: string | undefined): number | undefined =>
  /^\d{1,4}$/.test(text ?? "") ? Number(text) : undefined;
