import type { MadeText } from "../../markup/made-text.ts";
import { looksLikeMarkup } from "../../markup/made-text.ts";
import { textOfMarkup } from "../../markup/text-of-markup.ts";
import type { XmlStory } from "../../xml/article.ts";
import { at, childOf, elementsOf, rawText, textIn, type XmlElement } from "../../xml/element.ts";
import type { XmlItem } from "../../xml/items.ts";
import { readXml } from "../../xml/read.ts";
import { textOfElement } from "../../xml/text-of-element.ts";
import type { Input } from "../format.ts";
import { nitfStory } from "../nitf/story.ts";

/** NewsML-G2 of the IPTC: news items one after the other, with a text or without. */
export const readNewsml = (input: Input) =>
  readXml(input, { format: "newsml", items: ["newsItem"], storyOf, what: "NewsML-G2 with a text" });

/** Items of pictures and films have no text, and are passed over. */
function storyOf({ item }: XmlItem): XmlStory | undefined {
  const made = textOf(childOf(item, "contentSet"));
  if (made === undefined) return undefined;
  const meta = childOf(item, "contentMeta");
  const own = childOf(item, "itemMeta");
  return {
    ...made,
    id: item.attributes.guid,
    title: textIn(childOf(meta, "headline")) ?? textIn(childOf(own, "title")),
    authors: named(meta, "creator"),
    publisher: named(own, "provider")[0] ?? textIn(childOf(meta, "creditline")),
    url: childOf(own, "link")?.attributes.href,
    published:
      textIn(childOf(meta, "contentCreated")) ??
      textIn(childOf(own, "firstCreated")) ??
      textIn(childOf(own, "versionCreated")),
  };
}

/** The first content that is text: XHTML or NITF as elements, or plain. */
function textOf(contents: XmlElement | undefined): MadeText | undefined {
  for (const content of contents === undefined ? [] : elementsOf(contents)) {
    const made = textOfContent(content);
    if (made !== undefined && made.text.trim() !== "") return made;
  }
  return undefined;
}

function textOfContent(content: XmlElement): MadeText | undefined {
  if (content.name === "inlineXML") {
    const nitf = childOf(content, "nitf");
    return nitf === undefined ? textOfElement(content) : nitfStory(nitf);
  }
  if (content.name !== "inlineData" || content.attributes.encoding !== undefined) return undefined;
  const written = rawText(content);
  return looksLikeMarkup(written) ? textOfMarkup(written) : { text: written.trim(), zones: [] };
}

/** Names stand in elements of their own, or as words in an attribute. */
const named = (element: XmlElement | undefined, name: string): readonly string[] =>
  element === undefined
    ? []
    : elementsOf(element)
        .filter((child) => child.name === name)
        .flatMap((child) => textIn(at(child, "name")) ?? child.attributes.literal ?? []);
