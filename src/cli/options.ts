import { InvalidArgumentError, Option } from "commander";
import { KINDS, type Kind } from "../facts/kinds.ts";

const SIZE = /^(\d{1,12})(?:\s?(k|m|g)(?:i?b)?)?$/i;
const FACTORS: ReadonlyMap<string, number> = new Map([
  ["k", 2 ** 10],
  ["m", 2 ** 20],
  ["g", 2 ** 30],
]);

/** "10MiB", "512k", "2000": bytes. */
export function parseSize(text: string): number {
  const [, digits, factor] = SIZE.exec(text.trim()) ?? [];
  const size = Number(digits) * (factor ? (FACTORS.get(factor.toLowerCase()) ?? 1) : 1);
  if (!(size > 0)) throw new InvalidArgumentError("Give a number of bytes, as in 500000, 512k or 10MiB.");
  return size;
}

/** "officials,amounts": a set of kinds. */
export function parseKinds(text: string): ReadonlySet<Kind> {
  const names = text
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
  const unknown = names.find((name) => !KINDS.includes(name as Kind));
  if (unknown !== undefined || names.length === 0)
    throw new InvalidArgumentError(
      `${unknown ? `No kind is named "${unknown}"; the` : "The"} kinds are ${KINDS.join(", ")}.`,
    );
  return new Set(names as Kind[]);
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "2022-08-19": a day that the calendar has. */
export function parseDay(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const longest = month === "02" && !leap ? 28 : LENGTHS[Number(month) - 1];
  if (!(Number(day) >= 1 && Number(day) <= longest))
    throw new InvalidArgumentError("Give a calendar day, as in 2022-08-19.");
  return text;
}

/** What `extract` and `check` have in common, as option objects of their own for each. */
export const inputOptions = () => [
  new Option(
    "--files-from <file>",
    "read paths from a file, one a line or separated by NUL; - is standard input",
  ),
  new Option("--input-format <format>", "how to read every input")
    .choices(["auto", "text", "markdown", "ndjson"])
    .default("auto"),
  new Option(
    "--date <day>",
    "anchor day of relative dates, YYYY-MM-DD; beats what the article says",
  ).argParser(parseDay),
  new Option("--max-size <bytes>", "largest article that is read")
    .argParser(parseSize)
    .default(10 * 2 ** 20, "10MiB"),
];

export const colourOption = () =>
  new Option("--color <when>", "colour on stdout and stderr, each when it is a terminal")
    .choices(["auto", "always", "never"])
    .default("auto");

/** The values of `inputOptions` and `colourOption`. */
export interface InputValues {
  readonly filesFrom?: string;
  readonly inputFormat: "auto" | "text" | "markdown" | "ndjson";
  readonly date?: string;
  readonly maxSize: number;
  readonly color: "auto" | "always" | "never";
}
