import { type Attributes, MarkupScanner } from "../../markup/scan.ts";

/** A paragraph of a Word document. */
export interface Paragraph {
  readonly text: string;
  /** "Title", "Heading1", …; empty for plain ones. */
  readonly style: string;
}

/** What stands between words, by the element that stands for it. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ["w:tab", "\t"],
  ["w:br", "\n"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "-"],
]);

/** What was deleted, moved away, or is said once more for programs of another time. */
const UNREAD: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "mc:Fallback"]);

/** The paragraphs of a part of a Word document that hold anything, text boxes before what they hang on. */
export function paragraphsOf(xml: string): readonly Paragraph[] {
  const reader = new ParagraphReader();
  const scanner = new MarkupScanner(reader, "xml");
  scanner.write(xml);
  scanner.end();
  return reader.found;
}

class ParagraphReader {
  readonly found: Paragraph[] = [];
  readonly #open: { text: string; style: string }[] = [];
  #unread = 0;
  #isText = false;

  open(name: string, attributes: Attributes, isClosed: boolean): void {
    if (UNREAD.has(name) && !isClosed) this.#unread++;
    if (this.#unread > 0) return;
    const inmost = this.#open.at(-1);
    if (name === "w:p" && !isClosed) this.#open.push({ text: "", style: "" });
    else if (inmost !== undefined) this.#read(name, attributes, isClosed, inmost);
  }

  #read(
    name: string,
    attributes: Attributes,
    isClosed: boolean,
    inmost: { text: string; style: string },
  ): void {
    if (name === "w:t") this.#isText = !isClosed;
    else if (name === "w:pStyle") inmost.style = attributes["w:val"] ?? "";
    else inmost.text += MARKS.get(name) ?? "";
  }

  text(text: string): void {
    const inmost = this.#open.at(-1);
    if (this.#isText && this.#unread === 0 && inmost !== undefined) inmost.text += text;
  }

  close(name: string): void {
    if (UNREAD.has(name)) this.#unread = Math.max(0, this.#unread - 1);
    if (name === "w:t") this.#isText = false;
    if (name !== "w:p" || this.#unread > 0) return;
    const paragraph = this.#open.pop();
    const text = paragraph?.text.trim();
    if (paragraph !== undefined && text) this.found.push({ text, style: paragraph.style });
  }
}
