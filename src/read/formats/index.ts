import type { FormatName } from "../../document/formats.ts";
import type { Head } from "../head.ts";
import { opensWithWord } from "../opening.ts";
import { hasRoot } from "../xml/detect.ts";
import { isDocx } from "./docx/detect.ts";
import { isMessage } from "./eml/detect.ts";
import type { Format } from "./format.ts";
import { detectHtml } from "./html/detect.ts";
import { isJson } from "./json/detect.ts";
import { isMailbox } from "./mbox/detect.ts";
import { isNexis } from "./nexis/detect.ts";
import { isProquest } from "./proquest/detect.ts";
import { isWarc } from "./warc/detect.ts";

/** Each form; the first whose first bytes say so is the one. */
const FORMATS: Readonly<Record<FormatName, Format>> = {
  text: { load: async () => (await import("./text/read.ts")).readText },
  markdown: { load: async () => (await import("./text/read.ts")).readMarkdown },
  ndjson: { load: async () => (await import("./ndjson/read.ts")).readNdjson },
  json: { detect: isJson, load: async () => (await import("./json/read.ts")).readJson },
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
  // Wires hold pages, and so come before them.
  html: { detect: detectHtml, load: async () => (await import("./html/read.ts")).readHtml },
  warc: { detect: isWarc, load: async () => (await import("./warc/read.ts")).readWarc },
  docx: { detect: isDocx, load: async () => (await import("./docx/read.ts")).readDocx },
  nexis: { detect: isNexis, load: async () => (await import("./nexis/read.ts")).readNexis },
  proquest: { detect: isProquest, load: async () => (await import("./proquest/read.ts")).readProquest },
  pdf: {
    detect: ({ latin1 }) => latin1.startsWith("%PDF-"),
    load: async () => (await import("./pdf/read.ts")).readPdf,
  },
  parquet: {
    detect: ({ latin1 }) => latin1.startsWith("PAR1"),
    load: async () => (await import("./parquet/read.ts")).readParquet,
  },
};

const TOLD = Object.entries(FORMATS).filter(([, { detect }]) => detect !== undefined) as readonly [
  FormatName,
  Required<Format>,
][];

/** The form that the first bytes of an input tell; undefined for a text, whose name may tell more. */
export function formatToldBy(head: Head): FormatName | undefined {
  if (opensWithWord(head.bytes)) return exportToldBy(head);
  return TOLD.find(([, { detect }]) => detect(head))?.[0];
}

/** Exports of articles open with words, as any text does. */
const exportToldBy = (head: Head): FormatName | undefined =>
  isNexis(head) ? "nexis" : isProquest(head) ? "proquest" : undefined;

export const readerOf = (name: FormatName) => FORMATS[name].load();
