import type { Attributes } from "./attributes.ts";
import { Mark } from "./marks.ts";

/** A part of a page that names its writer, its day or its headline, as the markup has it. */
export interface Signature {
  readonly of: "author" | "published" | "modified" | "headline" | "publisher";
  readonly text: string;
  /** How many passages stand before it. */
  readonly place: number;
  /** The markup says so itself, and not only its style. */
  readonly sure: boolean;
}

/** What a page says about itself. */
export interface PageHead {
  readonly title: string;
  /** Values of `meta` elements by their names, in small letters. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string;
  readonly base: string;
  /** Scripts of linked data, as they are written. */
  readonly data: readonly string[];
  readonly signatures: readonly Signature[];
}

const MAX_TITLE = 2000;
const MAX_METAS = 500;
const MAX_DATA = 4 * 2 ** 20;
const MAX_SIGNATURES = 400;
const MAX_SIGNATURE = 400;
/** Signatures within one another: a byline, its writer, the writer's name. */
const MAX_OPEN = 8;

interface OpenSignature {
  readonly name: string;
  readonly of: Signature["of"];
  readonly place: number;
  readonly sure: boolean;
  text: string;
  /** Elements of the same name within it. */
  nested: number;
}

const LINKED_DATA = /^application\/ld\+json/i;

export class HeadReader {
  #title = "";
  #hasTitle = false;
  readonly #metas = new Map<string, string[]>();
  #metaCount = 0;
  #canonical = "";
  #base = "";
  readonly #data: string[] = [];
  #dataSize = 0;
  readonly #signatures: Signature[] = [];
  #open: OpenSignature[] = [];
  #reads: "title" | "data" | null = null;

  open(name: string, attributes: Attributes, marks: number, place: number): void {
    if (name === "title" && !this.#hasTitle) this.#reads = "title";
    else if (name === "script" && LINKED_DATA.test(attributes.type ?? "")) this.#openData();
    else if (name === "meta") this.#readMeta(attributes, place);
    else if (name === "link") this.#readLink(attributes);
    else if (name === "base") this.#base ||= attributes.href ?? "";
    for (const open of this.#open) if (open.name === name) open.nested++;
    this.#sign(name, attributes, marks, place);
  }

  #openData(): void {
    this.#reads = "data";
    this.#data.push("");
  }

  #readMeta(attributes: Attributes, place: number): void {
    const { name, property, itemprop, content } = attributes;
    const key = (property ?? name ?? itemprop ?? "").trim().toLowerCase();
    if (key === "" || content === undefined || content.trim() === "" || this.#metaCount++ >= MAX_METAS)
      return;
    const of = itemprop === undefined ? undefined : OF_PROPERTY.get(itemprop.toLowerCase());
    if (of !== undefined) this.#add(of, content, place, true);
    const values = this.#metas.get(key);
    if (values === undefined) this.#metas.set(key, [content.trim()]);
    else values.push(content.trim());
  }

  #readLink({ rel, href }: Attributes): void {
    if (href !== undefined && rel?.toLowerCase().split(/\s+/).includes("canonical"))
      this.#canonical ||= href.trim();
  }

  #sign(name: string, attributes: Attributes, marks: number, place: number): void {
    const { datetime } = attributes;
    const found = signatureOf(attributes, marks);
    if (name === "time" && datetime !== undefined) {
      const { of, sure } = found ?? { of: "published" as const, sure: false };
      this.#add(of, datetime, place, sure);
      return;
    }
    if (found === undefined || this.#open.length >= MAX_OPEN) return;
    const value =
      attributes.content ?? (found.of === "published" || found.of === "modified" ? datetime : undefined);
    if (value !== undefined) this.#add(found.of, value, place, found.sure);
    else this.#open.push({ name, ...found, place, text: "", nested: 0 });
  }

  #add(of: Signature["of"], written: string, place: number, sure: boolean): void {
    const text = written.replace(/\s+/g, " ").trim();
    if (text !== "" && text.length <= MAX_SIGNATURE && this.#signatures.length < MAX_SIGNATURES)
      this.#signatures.push({ of, text, place, sure });
  }

  /** Takes text that is the head's alone. */
  text(written: string, isUnread: boolean): boolean {
    if (this.#reads === "title") {
      if (this.#title.length < MAX_TITLE) this.#title += written.slice(0, MAX_TITLE);
      return true;
    }
    if (this.#reads === "data") {
      this.#dataSize += written.length;
      if (this.#dataSize <= MAX_DATA) this.#data[this.#data.length - 1] += written;
      return true;
    }
    if (!isUnread) for (const open of this.#open) if (open.text.length <= MAX_SIGNATURE) open.text += written;
    return false;
  }

  close(name: string): void {
    if (name === "title" && this.#reads === "title") this.#hasTitle = true;
    if (name === "title" || name === "script") this.#reads = null;
    if (this.#open.length === 0) return;
    const left: OpenSignature[] = [];
    for (const open of this.#open) {
      if (open.name !== name || open.nested-- > 0) left.push(open);
      else this.#add(open.of, open.text, open.place, open.sure);
    }
    this.#open = left;
  }

  finish(): PageHead {
    return {
      title: this.#title.replace(/\s+/g, " ").trim(),
      metas: this.#metas,
      canonical: this.#canonical,
      base: this.#base,
      data: this.#data,
      signatures: this.#signatures,
    };
  }
}

const OF_PROPERTY: ReadonlyMap<string, Signature["of"]> = new Map([
  ["author", "author"],
  ["creator", "author"],
  ["datepublished", "published"],
  ["datecreated", "published"],
  ["datemodified", "modified"],
  ["headline", "headline"],
  ["publisher", "publisher"],
]);

function signatureOf(attributes: Attributes, marks: number): Pick<Signature, "of" | "sure"> | undefined {
  for (const property of attributes.itemprop?.split(/\s+/) ?? []) {
    const of = OF_PROPERTY.get(property.toLowerCase());
    if (of !== undefined) return { of, sure: true };
  }
  if (attributes.rel?.split(/\s+/).includes("author")) return { of: "author", sure: true };
  if ((marks & Mark.Byline) !== 0) return { of: "author", sure: false };
  return (marks & Mark.When) !== 0 ? { of: "published", sure: false } : undefined;
}
