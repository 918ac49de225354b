/** A form in which articles come: what the help, the README, the schema and the messages say of it. */
interface FormatRow {
  /** What `--input-format` and `article.format` call it. */
  readonly name: string;
  /** The endings of its files' names; the first is the one that is told. */
  readonly endings: readonly string[];
  readonly what: string;
  /** Not where folders hold such files for other ends, as those that cae writes and reads beside articles. */
  readonly isSearched?: false;
  /** Its text stands in the file as it is printed, so that offsets point into the file's own text. */
  readonly isOwnText: boolean;
  /** One file may hold many articles, each with a number. */
  readonly holdsMany: boolean;
}

/** Every form that is read. How each is told and read stands under its name in `src/read/formats`. */
export const FORMATS = [
  {
    name: "text",
    endings: ["txt"],
    what: "plain text, in UTF-8, or in UTF-16 with a byte order mark",
    isOwnText: true,
    holdsMany: false,
  },
  {
    name: "markdown",
    endings: ["md", "markdown"],
    what: "Markdown, with or without front matter",
    isOwnText: true,
    holdsMany: false,
  },
  {
    name: "ndjson",
    endings: ["ndjson", "jsonl"],
    what: "one object of JSON a line",
    isOwnText: true,
    holdsMany: true,
  },
  {
    name: "json",
    endings: ["json"],
    isSearched: false,
    what: "a list of objects, objects one after the other, or an object with the list inside, as JSON Feed has it",
    isOwnText: false,
    holdsMany: true,
  },
  {
    name: "html",
    endings: ["html", "htm", "xhtml"],
    what: "a page of the web, of which the article alone is read",
    isOwnText: false,
    holdsMany: false,
  },
  {
    name: "csv",
    endings: ["csv"],
    what: "a table whose first line names its columns",
    isOwnText: false,
    holdsMany: true,
  },
  {
    name: "tsv",
    endings: ["tsv", "tab"],
    what: "the same with tabs",
    isOwnText: false,
    holdsMany: true,
  },
  {
    name: "eml",
    endings: ["eml"],
    what: "an e-mail message: subject, sender, day, its text without what it quotes",
    isOwnText: false,
    holdsMany: false,
  },
  {
    name: "mbox",
    endings: ["mbox"],
    what: "a mailbox of messages",
    isOwnText: false,
    holdsMany: true,
  },
  {
    name: "feed",
    endings: ["rss", "atom", "xml"],
    what: "RSS 2.0 or Atom, best with whole texts",
    isOwnText: false,
    holdsMany: true,
  },
  {
    name: "newsml",
    endings: ["newsml"],
    what: "NewsML-G2, its items with a text",
    isOwnText: false,
    holdsMany: true,
  },
  {
    name: "nitf",
    endings: ["nitf"],
    what: "NITF",
    isOwnText: false,
    holdsMany: true,
  },
  {
    name: "warc",
    endings: ["warc", "wet"],
    what: "a web archive, WARC 1.0 or 1.1: its pages, and texts made of pages",
    isOwnText: false,
    holdsMany: true,
  },
  {
    name: "docx",
    endings: ["docx"],
    what: "a Word document; one that Nexis exports is split into its articles",
    isOwnText: false,
    holdsMany: true,
  },
  {
    name: "nexis",
    endings: [],
    what: "articles that Nexis exports as text, told by content",
    isOwnText: false,
    holdsMany: true,
  },
  {
    name: "proquest",
    endings: [],
    what: "articles that ProQuest exports as text with their full text, told by content",
    isOwnText: false,
    holdsMany: true,
  },
  {
    name: "pdf",
    endings: ["pdf"],
    what: "a PDF document with text in it; needs `npm i unpdf`",
    isOwnText: false,
    holdsMany: false,
  },
  {
    name: "parquet",
    endings: ["parquet"],
    what: "a table of records; needs `npm i hyparquet`",
    isOwnText: false,
    holdsMany: true,
  },
] as const satisfies readonly FormatRow[];

export type FormatName = (typeof FORMATS)[number]["name"];

export const FORMAT_NAMES = FORMATS.map(({ name }) => name) as [FormatName, ...FormatName[]];

const OWN_TEXT: ReadonlySet<FormatName> = namesWhere("isOwnText");
const MANY: ReadonlySet<FormatName> = namesWhere("holdsMany");

function namesWhere(key: "isOwnText" | "holdsMany"): ReadonlySet<FormatName> {
  return new Set(FORMATS.filter((row) => row[key]).map(({ name }) => name));
}

/** Does a file of this form hold the very text that offsets point into? */
export const isOwnText = (format: FormatName): boolean => OWN_TEXT.has(format);

/** May a file of this form hold many articles? */
export const holdsMany = (format: FormatName): boolean => MANY.has(format);
