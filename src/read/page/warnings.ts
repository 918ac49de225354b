import type { Warning } from "../../document/document.ts";
import type { PageHead } from "./head.ts";
import type { Part } from "./layout.ts";
import type { Passage } from "./passage.ts";
import { isHeading, wordsIn } from "./prose.ts";

/** A story has more. */
const FEW_WORDS = 40;
/** More than this and it is no opening of one. */
const OPENING = 250;
/** So many headings that are links are a list of stories. */
const MANY_LINKS = 8;

const warning = (message: string): readonly Warning[] => [{ code: "no-article", message }];

/** What a page that holds no whole article says: the opening of one, a list of stories, nothing to read. */
export function warningsOf(
  passages: readonly Passage[],
  parts: readonly Part[],
  head: PageHead,
): readonly Warning[] {
  const told = parts.filter(({ zone }) => zone === null);
  const words = told.reduce((sum, { passage }) => sum + wordsIn(passage.text), 0);
  if (words < OPENING && isClosed(passages, head))
    return warning("the page shows only the opening of its article to readers who do not pay");
  const linked = passages.filter(
    (passage) => isHeading(passage.element) && passage.linked * 1.25 >= passage.text.length,
  );
  if (linked.length >= MANY_LINKS && words < linked.length * 30 && !isArticle(head))
    return warning("the page is a list of stories, and no story");
  return words < FEW_WORDS ? warning("the page has hardly any text of a story") : [];
}

const isArticle = (head: PageHead): boolean =>
  head.metas.get("og:type")?.[0]?.toLowerCase() === "article" || head.metas.has("article:published_time");

const CLOSED = /"isAccessibleForFree"\s*:\s*"?false/i;
const WALL =
  /^(?:subscribe|log in|sign in|register|become a (?:member|subscriber)|to (?:continue|read)|continue reading|this (?:article|content|story) is (?:for|only|exclusive)).{0,80}(?:read|continue|subscri|article|story|access)/i;

function isClosed(passages: readonly Passage[], head: PageHead): boolean {
  if (head.data.some((script) => CLOSED.test(script))) return true;
  return passages.some(({ text }) => text.length < 160 && WALL.test(text));
}
