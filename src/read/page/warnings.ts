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
  const told = parts.filter(({ zone }) => zone === null).map(({ passage }) => passage);
  const words = told.reduce((sum, { text }) => sum + wordsIn(text), 0);
  if (words < OPENING && (hasWall(passages) || (isClosed(head) && isCut(told.at(-1)))))
    return warning("the page shows only the opening of its article to readers who do not pay");
  const links = passages.filter(
    ({ element, linked, text }) => isHeading(element) && linked * 1.25 >= text.length,
  );
  if (links.length >= MANY_LINKS && words < links.length * 30 && !isArticle(head))
    return warning("the page is a list of stories, and no story");
  return words < FEW_WORDS ? warning("the page has hardly any text of a story") : [];
}

const isArticle = (head: PageHead): boolean =>
  head.metas.get("og:type")?.[0]?.toLowerCase() === "article" || head.metas.has("article:published_time");

const CLOSED = /"isAccessibleForFree"\s*:\s*"?false/i;

/** Papers say so also of pages that they show whole to whoever asks in the right way. */
const isClosed = (head: PageHead): boolean => head.data.some((script) => CLOSED.test(script));

const isCut = (last: Passage | undefined): boolean => last === undefined || /(?:\.\.\.|…)$/.test(last.text);

const MAX_WALL = 160;
const WALL =
  /^(?:to (?:continue|keep) reading|to read the (?:full|whole|rest)|(?:subscribe|register|log in|sign in)(?: now)? to (?:continue|keep|read)|continue reading (?:this|your|with)|this (?:article|content|story) is (?:only |exclusively |reserved )?(?:for|available to) )/i;

const hasWall = (passages: readonly Passage[]): boolean =>
  passages.some(({ text }) => text.length <= MAX_WALL && WALL.test(text));
