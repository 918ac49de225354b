import type { Article } from "../../../document/document.ts";
import { collect } from "../../chunks.ts";
import { digestOf } from "../../digest.ts";
import { optionalPackage } from "../../optional-package.ts";
import { type ReadError, readError, tooLarge } from "../../read-error.ts";
import { namesOfLine } from "../../records/values.ts";
import type { Input } from "../format.ts";
import { type Line, linesOf, type Run } from "./lines.ts";
import { paragraphsOf, withoutRunningLines } from "./paragraphs.ts";

/** What is used of the package. */
interface Unpdf {
  getDocumentProxy(data: Uint8Array, options: object): Promise<PdfDocument>;
}

interface PdfDocument {
  readonly numPages: number;
  getPage(
    number: number,
  ): Promise<{ getTextContent(): Promise<{ items: readonly Item[] }>; cleanup(): unknown }>;
  getMetadata(): Promise<{ info: Readonly<Record<string, unknown>> }>;
  readonly loadingTask: { destroy(): Promise<unknown> };
}

interface Item {
  readonly str?: string;
  readonly transform: readonly number[];
  readonly width: number;
}

const MISSING =
  "is a PDF document, which takes a package more: npm i unpdf, or pdftotext -layout FILE - | cae extract -";
const SCANNED =
  "is a scanned PDF: it holds pictures of pages and no text; recognise the text first, as ocrmypdf does";
const BROKEN = "is a damaged PDF document, or a locked one; save it again without a password";

/** A PDF document, its lines joined to paragraphs, without what runs over its pages. */
export async function* readPdf({
  file: { path, id },
  chunks,
  settings,
}: Input): AsyncGenerator<Article | ReadError> {
  const bytes = await collect(chunks, settings.maxSize);
  if (bytes === undefined) return yield tooLarge(path, settings.maxSize);
  const unpdf = optionalPackage("unpdf") as Unpdf | undefined;
  if (unpdf === undefined) return yield readError("unknown-format", path, MISSING);
  const digest = digestOf(bytes);
  const pdf = await contentOf(unpdf, bytes);
  if (pdf === undefined) return yield readError("unreadable", path, BROKEN);
  const text = paragraphsOf(withoutRunningLines(pdf.pages)).join("\n\n");
  if (text === "") return yield readError("empty", path, SCANNED);
  const { Title, Author } = pdf.info;
  yield {
    id,
    source: path,
    format: "pdf",
    digest,
    text,
    title: written(Title) ?? null,
    authors: namesOfLine(written(Author) ?? ""),
    publisher: null,
    url: null,
    published: null,
    date: settings.date,
    warnings: [],
  };
}

/** A title that is the name of a file says nothing. */
const written = (value: unknown): string | undefined =>
  typeof value === "string" &&
  value.trim() !== "" &&
  !/\.(?:docx?|indd|pdf|qxd|rtf)$|^untitled/i.test(value.trim())
    ? value.trim()
    : undefined;

const OPTIONS = { isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 };

/** Undefined where the package refuses the document, for whatever reason of its own. */
async function contentOf(unpdf: Unpdf, bytes: Uint8Array) {
  try {
    // Copied: the package takes the memory for its own.
    const pdf = await unpdf.getDocumentProxy(Uint8Array.from(bytes), OPTIONS);
    const pages: (readonly Line[])[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      pages.push(linesOf((await page.getTextContent()).items.flatMap(runOf)));
      page.cleanup();
    }
    const { info } = await pdf.getMetadata();
    await pdf.loadingTask.destroy();
    return { pages, info };
  } catch {
    return undefined;
  }
}

/** Text that is turned is that of a margin. */
function runOf({ str = "", transform, width }: Item): readonly Run[] {
  const [a, b, , d, x, y] = transform;
  const size = Math.abs(d) || Math.abs(a);
  return str === "" || Math.abs(b) > Math.abs(a) || size === 0 ? [] : [{ text: str, x, y, width, size }];
}
