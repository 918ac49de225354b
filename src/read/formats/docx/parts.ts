import { unzipSync } from "fflate";
import { InputFault } from "../../unpack/input-fault.ts";

/** The parts of a Word document that are read, as XML. */
export interface DocxParts {
  readonly document: string;
  readonly notes: string;
  readonly properties: string;
}

const DOCUMENT = "word/document.xml";
const NOTES = ["word/footnotes.xml", "word/endnotes.xml"];
const PROPERTIES = "docProps/core.xml";
const READ = new Set([DOCUMENT, ...NOTES, PROPERTIES]);

/** Markup of Word takes many times the space of its text, and packs well. */
const MOST_TIMES = 250;
const FREE = 1 << 20;

/** Unpacks a document, no part larger than `limit`; throws an `InputFault` for what is none. */
export function partsOf(bytes: Uint8Array, limit: number): DocxParts {
  const files = unzipped(bytes, limit);
  const xml = (name: string): string =>
    files[name] === undefined ? "" : new TextDecoder().decode(files[name]);
  if (files[DOCUMENT] === undefined)
    throw new InputFault(
      "unreadable",
      "is no whole Word document, as its text is missing; save it as .docx again",
    );
  return { document: xml(DOCUMENT), notes: NOTES.map(xml).join(""), properties: xml(PROPERTIES) };
}

function unzipped(bytes: Uint8Array, limit: number): Record<string, Uint8Array> {
  const filter = ({
    name,
    size,
    originalSize,
  }: {
    name: string;
    size: number;
    originalSize: number;
  }): boolean => {
    if (!READ.has(name)) return false;
    if (originalSize > limit || (originalSize > FREE && originalSize > size * MOST_TIMES))
      throw new InputFault("too-large", `unpacks to more than ${limit} bytes; split it or raise --max-size`);
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof InputFault) throw error;
    throw new InputFault("unreadable", "is a damaged Word document, or a locked one; save it as .docx again");
  }
}
