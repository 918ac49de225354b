import type { FormatName } from "../../document/formats.ts";
import type { Head } from "../head.ts";
import { opensWithWord } from "../opening.ts";
import { hasRoot } from "../xml/detect.ts";
import { isMessage } from "./eml/detect.ts";
import type { Format } from "./format.ts";
import { detectHtml } from "./html/detect.ts";
import { isJson } from "./json/detect.ts";
import { isMailbox } from "./mbox/detect.ts";

/** Each form; the first whose first bytes say so is the one. */
const FORMATS: Readonly<Record<FormatName, Format>> = {
  text: { load: async () => (await import("./text/read.ts")).readText },
  markdown: { load: async () => (await import("./text/read.ts")).readMarkdown },
  ndjson: { load: async () => (await import("./ndjson/read.ts")).readNdjson },
  json: { detect: isJson, load: async () => (await import("./json/read.ts")).readJson },
  html: { detect: detectHtml, load: async () => (await import("./html/read.ts")).readHtml },
  csv: { load: async () => (await import("./csv/read.ts")).readCsv },
  tsv: { load: async () => (await import("./csv/read.ts")).readTsv },
  eml: { detect: isMessage, load: async () => (await import("./eml/read.ts")).readEml },
  mbox: { detect: isMailbox, load: async () => (await import("./mbox/read.ts")).readMbox },
  feed: {
    detect: hasRoot("rss", "feed", "RDF"),
    load: async () => (await import("./feed/read.ts")).readFeed,
  },
  newsml: {
    detect: hasRoot("newsItem", "newsMessage", "itemSet"),
    load: async () => (await import("./newsml/read.ts")).readNewsml,
  },
  nitf: { detect: hasRoot("nitf"), load: async () => (await import("./nitf/read.ts")).readNitf },
};

const TOLD = Object.entries(FORMATS).filter(([, { detect }]) => detect !== undefined) as readonly [
  FormatName,
  Required<Format>,
][];

/** The form that the first bytes of an input tell; undefined for a text, whose name may tell more. */
export function formatToldBy(head: Head): FormatName | undefined {
  if (opensWithWord(head.bytes)) return undefined;
  return TOLD.find(([, { detect }]) => detect(head))?.[0];
}

export const readerOf = (name: FormatName) => FORMATS[name].load();
