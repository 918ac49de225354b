import { isForeignXml } from "./foreign-text.ts";
import type { Head } from "./head.ts";

/** A kind of file that holds an article, if at all, inside something else: what it is, and what to do. */
export interface Foreign {
  readonly what: string;
  readonly todo: string;
}

const foreign = (what: string, todo: string): Foreign => ({ what, todo });

const AS_TEXT = "save its text in a .txt file and name that";
const AS_IT_IS = "or say --input-format text to read it as it is";

const WORD = foreign(
  "a text document of an older or other office program",
  "save it as .docx, or as plain text, and name that file",
);
const OFFICE = foreign("an office document", AS_TEXT);
const RTF = foreign(
  "an RTF document",
  "save it as .docx or plain text, or let Nexis export .docx, and name that file",
);
const EPUB = foreign("an e-book", "save its text first, as with pandoc -t plain, and name that file");
const ARCHIVE = foreign("an archive", "unpack it and name the folder");
const BZIP2 = foreign("a bzip2 file", "unpack it first: bzip2 -dc FILE | cae extract -");
const XZ = foreign("an xz file", "unpack it first: xz -dc FILE | cae extract -");
const IMAGE = foreign("an image", "cae reads text only; leave it out");
const WEB_ARCHIVE = foreign("a web archive", "save the page as HTML, and name that file");
const XML = foreign("an XML file", `save the article's text, without tags, in a .txt file, ${AS_IT_IS}`);
const DATA = foreign("a file of data", `save the article's text in a .txt file, ${AS_IT_IS}`);

/** What the bytes at the start of a file tell, in Latin-1: how they begin, what they hold further on. The first that fits. */
const SIGNATURES: readonly (readonly [begins: string, holds: RegExp | null, Foreign])[] = [
  ["{\\rtf", null, RTF],
  ["PK\x03\x04", /mimetypeapplication\/epub/, EPUB],
  ["PK\x03\x04", /application\/vnd\.oasis\.opendocument\.text/, WORD],
  ["PK\x03\x04", /\[Content_Types\]\.xml|application\/vnd\.oasis/, OFFICE],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", null, OFFICE],
  ["BZh", /^BZh[1-9]1AY/, BZIP2],
  ["\xfd7zXZ\0", null, XZ],
  ["7z\xbc\xaf\x27\x1c", null, ARCHIVE],
  ["Rar!\x1a\x07", null, ARCHIVE],
  ["\x89PNG", null, IMAGE],
  ["\xff\xd8\xff", null, IMAGE],
  ["GIF8", /^GIF8[79]a/, IMAGE],
  ["RIFF", /^RIFF.{4}WEBP/s, IMAGE],
];

const NAMES: readonly (readonly [Foreign, string])[] = [
  [WORD, "doc odt"],
  [OFFICE, "xlsx xls pptx ppt ods odp pages msg"],
  [RTF, "rtf"],
  [EPUB, "epub"],
  [ARCHIVE, "7z rar tar tgz"],
  [BZIP2, "bz2"],
  [XZ, "xz"],
  [IMAGE, "png jpg jpeg gif webp"],
  [WEB_ARCHIVE, "mht mhtml"],
  [XML, "svg opml"],
  [DATA, "yaml yml"],
];

const BY_EXTENSION: ReadonlyMap<string, Foreign> = new Map(
  NAMES.flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind] as const)),
);

/** What a file is by its name alone. */
export const foreignByName = (extension: string): Foreign | undefined => BY_EXTENSION.get(extension);

/** What a file is whose first bytes no text begins with, whatever its name. */
export function foreignByBytes(head: Head): Foreign | undefined {
  if (!FIRST_BYTES.has(head.bytes[0])) return undefined;
  const bytes = head.latin1;
  const found = SIGNATURES.find(
    ([begins, holds]) => bytes.startsWith(begins) && (holds === null || holds.test(bytes)),
  );
  return found?.[2];
}

const FIRST_BYTES: ReadonlySet<number> = new Set(SIGNATURES.map(([begins]) => begins.charCodeAt(0)));

/** What a text is that is no article's. */
export const foreignByText = (head: Head): Foreign | undefined => (isForeignXml(head) ? XML : undefined);
