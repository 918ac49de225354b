import { Option } from "commander";
import { DEFAULT_MIN_CONFIDENCE } from "../confidence/keep.ts";
import { FORMAT_NAMES, type FormatName } from "../document/formats.ts";
import { KINDS, type Kind } from "../facts/kinds.ts";
import type { ReadOptions } from "../read/read.ts";
import type { Field } from "../read/records/field-names.ts";
import { isDay } from "../text/calendar.ts";
import { nearestWord } from "../text/nearest-word.ts";
import { ArgumentError } from "./errors.ts";
import { parseShard, type Shard } from "./shard.ts";

/** An option whose value `read` makes of what was typed; a refusal names the option and what was typed. */
export function valued(flags: string, description: string, read: (text: string) => unknown): Option {
  const option = new Option(flags, description);
  return option.argParser((text) => {
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      throw new ArgumentError(`${option.long} ${text}: ${error.message}`);
    }
  });
}

/** An option with a choice of words. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  const option = valued(flags, description, (text) => {
    if (words.includes(text)) return text;
    throw new ArgumentError(`${meant(text, words)}give one of ${words.join(", ")}`);
  });
  option.argChoices = [...words];
  return option;
}

const meant = (text: string, words: readonly string[]): string => {
  const near = nearestWord(text, words);
  return near === undefined ? "" : `did you mean ${near}? `;
};

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
  if (!(size > 0)) throw new ArgumentError("give a number of bytes, as in 500000, 512k or 10MiB");
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
    throw new ArgumentError(
      `${unknown ? `no kind is named "${unknown}"; ${meant(unknown, KINDS)}` : ""}the kinds are ${KINDS.join(", ")}`,
    );
  return new Set(names as Kind[]);
}

/** "2022-08-19": a day that the calendar has. */
export function parseDay(text: string): string {
  if (!isDay(text)) throw new ArgumentError("give a calendar day, as in 2022-08-19");
  return text;
}

/** Options that say where records hold what is known of an article, and which of its fields each is. */
const FIELD_OPTIONS: readonly (readonly [option: string, field: Field, what: string])[] = [
  ["text", "text", "text"],
  ["title", "title", "headline"],
  ["date", "published", "day of publication"],
  ["id", "id", "id"],
  ["url", "url", "address"],
  ["author", "authors", "writers"],
];

const fieldOptions = (): Option[] => [
  ...FIELD_OPTIONS.map(([option, , what]) =>
    valued(`--${option}-field <path>`, `where records hold the ${what}, as in _source.content`, parsePath),
  ),
  new Option("--day-first", "10/03/2023 is 10 March"),
  new Option("--month-first", "10/03/2023 is 3 October"),
];

function parsePath(path: string): string {
  if (path.trim() === "")
    throw new ArgumentError("give the name of a field, or a path as in _source.content");
  return path;
}

/** What the options of records say. */
export function recordOptions(values: InputValues): Pick<ReadOptions, "fields" | "dayOrder" | "sourceMap"> {
  if (values.dayFirst && values.monthFirst)
    throw new ArgumentError("give --day-first or --month-first, not both");
  const given = values as unknown as Readonly<Record<string, string | undefined>>;
  const paths = FIELD_OPTIONS.map(([option, field]) => [field, given[`${option}Field`]] as const);
  return {
    fields: Object.fromEntries(paths.filter(([, path]) => path !== undefined)),
    dayOrder: values.dayFirst ? "day-first" : values.monthFirst ? "month-first" : null,
    sourceMap: values.sourceMap ?? false,
  };
}

/** What `extract` and `check` have in common, as option objects of their own for each. */
export const inputOptions = () => [
  new Option(
    "--files-from <file>",
    "read paths from a file, one a line or separated by NUL; - is standard input",
  ),
  choice("--input-format <format>", "how to read every input", ["auto", ...FORMAT_NAMES]).default("auto"),
  ...fieldOptions(),
  new Option(
    "--source-map",
    "tell for each line of a text that was made which bytes of the source it was made of",
  ),
  valued("--date <day>", "anchor day of relative dates, YYYY-MM-DD; beats what the article says", parseDay),
  valued("--max-size <bytes>", "largest article that is read", parseSize).default(10 * 2 ** 20, "10MiB"),
  valued(
    "--shard <part/parts>",
    "only every article whose place falls into this part, as in 2/8",
    parseShard,
  ),
];

/** How sure a fact must be: `extract`, `explain` and `check` speak of the same facts. */
export const confidenceOption = () =>
  valued(
    "--min-confidence <share>",
    "leave out facts that are less likely right, 0 to 1; 0 keeps all",
    parseConfidence,
  ).default(DEFAULT_MIN_CONFIDENCE);

/** "0.8": a share from 0 to 1. */
function parseConfidence(text: string): number {
  const share = /^(?:\d{1,3}(?:\.\d{1,9})?|\.\d{1,9})$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(share >= 0 && share <= 1)) throw new ArgumentError("give a share from 0 to 1, as in 0.8");
  return share;
}

export const colourOption = () =>
  choice("--color <when>", "colour on stdout and stderr, each when it is a terminal", [
    "auto",
    "always",
    "never",
  ]).default("auto");

/** The values of `inputOptions`, `confidenceOption` and `colourOption`. */
export interface InputValues {
  readonly minConfidence: number;
  readonly filesFrom?: string;
  readonly inputFormat: "auto" | FormatName;
  readonly dayFirst?: boolean;
  readonly monthFirst?: boolean;
  readonly sourceMap?: boolean;
  readonly date?: string;
  readonly maxSize: number;
  readonly shard?: Shard;
  readonly color: "auto" | "always" | "never";
}
