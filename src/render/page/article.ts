import type { Article } from "../../document/document.ts";
import { KINDS } from "../../facts/kinds.ts";
import type { ArticleError, ArticleFacts } from "../../facts/record.ts";
import { placesIn } from "../../text/lines.ts";
import { dayOf } from "../summary/day-words.ts";
import { layersOf } from "./layers.ts";
import { html, type Markup } from "./markup.ts";
import { namesFor } from "./names.ts";
import type { Rules } from "./rules.ts";
import { sections } from "./sections.ts";
import { weave } from "./weave.ts";

/** An article and its facts side by side, a paragraph and a kind at a time; `number` counts those of the page from 1. */
export function* articleSection(
  record: ArticleFacts,
  { text }: Article,
  number: number,
  isOpen: boolean,
  rules: Rules,
): Generator<string> {
  const names = namesFor(number, record);
  const placeOf = placesIn(text);
  const title = titleOf(record);
  yield html`<details class="a" id="${names.section}"${isOpen ? html` open` : null}><summary><h2>${title}</h2><span class="about">${about(record)}</span></summary>
<div class="both"><article class="text" dir="auto" lang="${record.article.language ?? ""}" aria-label="${`Text: ${title}`}">`
    .text;
  yield* weave(text, layersOf(record, names));
  yield html`</article>
<div class="list" role="region" aria-label="${`Facts: ${title}`}">`.text;
  yield* sections(record, { names, rules, lineOf: (offset) => placeOf(offset).line });
  yield html`${record.warnings.map(({ message }) => html`<p class="no">${message}</p>`)}</div></div></details>
`.text;
}

/** What stands for an article that could not be read. */
export const errorSection = ({ error }: ArticleError): Markup => html`<p class="no">${error.message}</p>
`;

export const titleOf = ({ article }: ArticleFacts): string => article.title ?? article.id;

function about({ article, ...facts }: ArticleFacts): string {
  const { source, id, publisher, published } = article;
  const count = KINDS.reduce((sum, kind) => sum + facts[kind].length, 0);
  const told = [source ?? id, publisher, published === null ? null : dayOf(published)];
  return [...told.filter((part) => part !== null), `${count} ${count === 1 ? "fact" : "facts"}`].join(" · ");
}
