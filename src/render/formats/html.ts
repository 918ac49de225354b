import type { Item, Render } from "../format.ts";
import { articleSection, errorSection, titleOf } from "../page/article.ts";
import { pageFoot, pageHead } from "../page/frame.ts";
import { Rules } from "../page/rules.ts";

/** One page of all articles. A single one is open, many are a list to open. */
export const page: Render = async function* (items, { kinds }) {
  const rules = new Rules();
  let number = 0;
  let held: Item | undefined;
  for await (const item of items) {
    if (held !== undefined) {
      if (number === 0) yield pageHead("Facts of news articles", kinds, true).text;
      yield* portions(sectionOf(held, ++number, false, rules));
    }
    held = item;
  }
  if (number === 0) yield pageHead(held === undefined ? "No articles" : titleFor(held), kinds, false).text;
  if (held !== undefined) yield* portions(sectionOf(held, number + 1, number === 0, rules));
  yield pageFoot(rules).text;
};

const titleFor = ({ entry }: Item): string => ("error" in entry ? "No article" : `Facts: ${titleOf(entry)}`);

function* sectionOf(
  { entry, article }: Item,
  number: number,
  isOpen: boolean,
  rules: Rules,
): Generator<string> {
  if ("error" in entry) yield errorSection(entry).text;
  else if (article !== null) yield* articleSection(entry, article, number, isOpen, rules);
}

const PORTION = 1 << 17;

/** Pieces put together, so that few are written. */
function* portions(pieces: Iterable<string>): Generator<string> {
  let held = "";
  for (const piece of pieces) {
    held += piece;
    if (held.length < PORTION) continue;
    yield held;
    held = "";
  }
  if (held !== "") yield held;
}
