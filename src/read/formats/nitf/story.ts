import { namesOfLine } from "../../records/values.ts";
import type { XmlStory } from "../../xml/article.ts";
import { at, childOf, textIn, type XmlElement } from "../../xml/element.ts";
import { textOfElement } from "../../xml/text-of-element.ts";

/** The story of a NITF document: its body with the dateline before it; the headline stands apart. */
export function nitfStory(nitf: XmlElement): XmlStory {
  const head = at(nitf, "body", "body.head");
  const data = at(nitf, "head", "docdata");
  return {
    ...textOfElement(storyElement(nitf, head)),
    id: childOf(data, "doc-id")?.attributes["id-string"],
    title:
      textIn(at(head, "hedline", "hl1")) ??
      textIn(childOf(head, "hedline")) ??
      textIn(at(nitf, "head", "title")),
    authors: namesOfLine(textIn(childOf(head, "byline")) ?? ""),
    publisher: textIn(childOf(head, "distributor")) ?? textIn(at(data, "doc.copyright")),
    url: at(nitf, "head", "pubdata")?.attributes["ex-ref"],
    published:
      childOf(data, "date.issue")?.attributes.norm ??
      childOf(data, "date.release")?.attributes.norm ??
      at(nitf, "head", "pubdata")?.attributes["date.publication"],
  };
}

function storyElement(nitf: XmlElement, head: XmlElement | undefined): XmlElement {
  const parts = [childOf(head, "dateline"), at(nitf, "body", "body.content"), at(nitf, "body", "body.end")];
  return { name: "body", attributes: {}, children: parts.filter((part) => part !== undefined) };
}
