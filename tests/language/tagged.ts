import type { Document } from "../../src/document/document.ts";
import { segment } from "../../src/document/segment.ts";
import { TAG_NAMES } from "../../src/language/tag.ts";
import { articleOf } from "../article.ts";

/** A text as a document. */
export const documentOf = (text: string): Document => segment(articleOf(text));

/** Every token with its tag: "He/Pronoun said/PastTense". */
export function tagged(text: string): string[] {
  const { tokens } = documentOf(text);
  return Array.from(
    { length: tokens.count },
    (_, i) => `${text.slice(tokens.start[i], tokens.end[i])}/${TAG_NAMES[tokens.tag[i]]}`,
  );
}
