import type { OutputFormat } from "./format.ts";
import { json } from "./formats/json.ts";
import { ndjson } from "./formats/ndjson.ts";
import { type Pieces, rendererOf } from "./pieces.ts";

/** How a form that is made piece by piece is loaded. */
function inPieces(pieces: () => Promise<Pieces>) {
  return { pieces, load: async () => rendererOf(await pieces()) };
}

/** The forms of the output. What every run may need is here already; the others are loaded when they are asked for. */
export const FORMATS: readonly OutputFormat[] = [
  {
    name: "json",
    endings: [".json"],
    media: "application/json",
    description: "an array of records, a fact a line",
    ...inPieces(async () => json),
  },
  {
    name: "ndjson",
    endings: [".ndjson", ".jsonl"],
    media: "application/x-ndjson",
    description: "a record a line",
    ...inPieces(async () => ndjson),
  },
  {
    name: "csv",
    endings: [".csv"],
    media: "text/csv",
    description: "a table, a row a fact with its sentence",
    ...inPieces(async () => (await import("./formats/csv.ts")).csv),
  },
  {
    name: "tsv",
    endings: [".tsv"],
    media: "text/tab-separated-values",
    description: "the same table, parted by tabs",
    ...inPieces(async () => (await import("./formats/csv.ts")).tsv),
  },
  {
    name: "md",
    endings: [".md", ".markdown"],
    media: "text/markdown",
    description: "a report in Markdown, a table a kind of fact",
    ...inPieces(async () => (await import("./formats/markdown.ts")).markdown),
  },
  {
    name: "brat",
    endings: [".ann"],
    media: "text/plain",
    description: "brat standoff of one article, for a file beside its text",
    load: async () => (await import("./formats/brat.ts")).brat,
  },
  {
    name: "label-studio",
    endings: [],
    media: "application/json",
    description: "tasks with predictions for Label Studio",
    load: async () => (await import("./formats/label-studio.ts")).labelStudio,
  },
  {
    name: "doccano",
    endings: [],
    media: "application/x-ndjson",
    description: "an article a line for doccano, labels and relations",
    load: async () => (await import("./formats/doccano.ts")).doccano,
  },
  {
    name: "spacy",
    endings: [],
    media: "application/x-ndjson",
    description: "a Doc of spaCy a line, as Doc.to_json writes it",
    load: async () => (await import("./formats/spacy.ts")).spacy,
  },
  {
    name: "jsonld",
    endings: [".jsonld"],
    media: "application/ld+json",
    description: "JSON-LD in the words of schema.org",
    load: async () => (await import("./formats/jsonld.ts")).jsonld,
  },
  {
    name: "annotations",
    endings: [],
    media: "application/ld+json",
    description: "W3C Web Annotations, one a fact",
    load: async () => (await import("./formats/annotations.ts")).annotations,
  },
  {
    name: "ftm",
    endings: [],
    media: "application/x-ndjson",
    description: "FollowTheMoney: an article a line, and its mentions",
    load: async () => (await import("./formats/ftm.ts")).ftm,
  },
  {
    name: "parquet",
    endings: [".parquet"],
    media: "application/vnd.apache.parquet",
    description: "the table as Parquet, by the package hyparquet-writer",
    isBinary: true,
    load: async () => (await import("./formats/parquet.ts")).parquet,
  },
  {
    name: "sqlite",
    endings: [".sqlite", ".sqlite3", ".db"],
    media: "application/vnd.sqlite3",
    description: "a database of SQLite, a table a kind; from Node 22.13 on",
    isBinary: true,
    load: async () => (await import("./formats/sqlite.ts")).sqlite,
  },
  {
    name: "summary",
    endings: [],
    media: "text/plain",
    description: "for people to read",
    sifts: true,
    isForPeople: true,
    load: async () => (await import("./formats/summary.ts")).summary,
  },
  {
    name: "html",
    endings: [".html", ".htm"],
    media: "text/html",
    description: "one page that shows the articles with their facts marked",
    load: async () => (await import("./formats/html.ts")).page,
  },
];

export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name);

/** The format of a name that is one of `FORMAT_NAMES`. */
export const formatNamed = (name: string): OutputFormat =>
  FORMATS.find((format) => format.name === name) ?? FORMATS[0];

/** The format that a file's name asks for by its ending. */
export const formatByEnding = (path: string): OutputFormat | undefined =>
  FORMATS.find(({ endings }) => endings.some((ending) => path.toLowerCase().endsWith(ending)));
