import type { Warning } from "../../../document/document.ts";
import { looksLikeMarkup, type MadeText } from "../../markup/made-text.ts";
import { textOfMarkup } from "../../markup/text-of-markup.ts";
import { namesOfLine } from "../../records/values.ts";
import { isWebAddress } from "../../web-address.ts";
import type { XmlStory } from "../../xml/article.ts";
import { at, childOf, elementsOf, rawText, textIn, type XmlElement } from "../../xml/element.ts";
import type { XmlItem } from "../../xml/items.ts";
import { readXml } from "../../xml/read.ts";
import { textOfElement } from "../../xml/text-of-element.ts";
import type { Input } from "../format.ts";

/** RSS 2.0 and its kin, and Atom. */
export const readFeed = (input: Input) =>
  readXml(input, { format: "feed", items: ["item", "entry"], storyOf, what: "RSS or Atom" });

const storyOf = (item: XmlItem): XmlStory => (item.item.name === "entry" ? atomStory(item) : rssStory(item));

/** WordPress writes the whole text in content:encoded, others in description, which else is a summary. */
function rssStory({ item, around }: XmlItem): XmlStory {
  const whole = rawIn(item, "content:encoded") ?? rawIn(item, "encoded");
  const link = textIn(childOf(item, "link")) ?? linkOf(item);
  const guid = textIn(childOf(item, "guid"));
  return {
    ...textOf(whole ?? rawIn(item, "description") ?? ""),
    id: guid ?? link,
    title: titleIn(childOf(item, "title")),
    authors: all(item, "dc:creator", "creator", "author").flatMap(writersOf),
    publisher:
      textIn(childOf(item, "source")) ??
      textIn(at(around, "title")) ??
      textIn(at(around, "channel", "title")),
    url: link ?? (guid !== undefined && isWebAddress(guid) ? guid : undefined),
    published: textIn(childOf(item, "pubDate")) ?? textIn(childOf(item, "dc:date")),
    warnings: whole === undefined ? [SUMMARY] : [],
  };
}

function atomStory({ item, around }: XmlItem): XmlStory {
  const content = childOf(item, "content");
  const hasText = content !== undefined && content.attributes.src === undefined;
  const own = all(item, "author");
  return {
    ...atomText(hasText ? content : childOf(item, "summary")),
    id: textIn(childOf(item, "id")),
    title: titleIn(childOf(item, "title")),
    authors: (own.length > 0 ? own : all(around, "author")).flatMap(
      (author) => textIn(childOf(author, "name")) ?? [],
    ),
    publisher: textIn(at(item, "source", "title")) ?? titleIn(childOf(around, "title")),
    url: linkOf(item),
    published: textIn(childOf(item, "published")) ?? textIn(childOf(item, "updated")),
    warnings: hasText ? [] : [SUMMARY],
  };
}

const SUMMARY: Warning = {
  code: "summary-only",
  message: "the feed gives no whole text, so that the summary was read; save the page for all of it",
};

/** Atom says what its text is: XHTML as elements, HTML as text that stands for markup, or plain text. */
function atomText(element: XmlElement | undefined): MadeText {
  if (element === undefined) return { text: "", zones: [] };
  if (element.attributes.type === "xhtml") return textOfElement(element);
  return element.attributes.type === "html" ? textOfMarkup(rawText(element)) : textOf(rawText(element));
}

const textOf = (written: string): MadeText =>
  looksLikeMarkup(written) || /&(?:[a-z]{2,8}|#\d{2,6});/i.test(written)
    ? textOfMarkup(written)
    : plain(written);

const plain = (written: string): MadeText => ({ text: written.trim(), zones: [] });

const rawIn = (item: XmlElement, name: string): string | undefined => {
  const raw = rawText(childOf(item, name) ?? NOTHING);
  return raw.trim() === "" ? undefined : raw;
};

const NOTHING: XmlElement = { name: "", attributes: {}, children: [] };

/** Titles may be HTML, too, or have its entities once more. */
function titleIn(element: XmlElement | undefined): string | undefined {
  const title = textIn(element);
  return title === undefined || !/[<&]/.test(title)
    ? title
    : textOfMarkup(title).text.replace(/\s+/g, " ") || undefined;
}

const all = (element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] =>
  element === undefined ? [] : elementsOf(element).filter(({ name }) => names.includes(name));

/** RSS has the address of a writer before the name: "ana@paper.example (Ana Ruiz)". */
function writersOf(element: XmlElement): readonly string[] {
  const written = textIn(element) ?? "";
  return namesOfLine(/^\S+@\S+ \((.+)\)$/.exec(written)?.[1] ?? written);
}

/** The link that leads to the article itself. */
const linkOf = (item: XmlElement): string | undefined =>
  elementsOf(item).find(
    ({ name, attributes: { rel = "alternate", href } }) =>
      name === "link" && rel === "alternate" && href !== undefined,
  )?.attributes.href;
