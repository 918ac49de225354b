import type { Layer } from "./layers.ts";
import { html } from "./markup.ts";

/** The start of a mark that leads to its fact's entry. */
export const linkTo = ({ classes, fact }: Layer): string =>
  fact === undefined ? "" : html`<a class="${classes}" id="${fact.place}" href="#${fact.entry}">`.text;

/** The start of a mark that other marks stand in: links cannot. Its first piece alone has the id of the place. */
export function markOf({ classes, fact, label }: Layer, isFirst: boolean): string {
  if (fact === undefined)
    return html`<mark class="${classes}"${isFirst && label ? html` data-z="${label}"` : null}>`.text;
  return isFirst
    ? html`<mark class="${classes}" id="${fact.place}">`.text
    : html`<mark class="${classes}" data-f="${fact.place}">`.text;
}

/** What leads to the entry of a fact whose mark is no link; it holds no text, so that the article's stays as it is. */
export const doorTo = ({ classes, fact }: Layer): string =>
  fact?.isDoor === true
    ? html`<a class="n ${classes}" href="#${fact.entry}" aria-label="${fact.id}"></a>`.text
    : "";

/** The place of a mark that is not drawn. */
export const placeOnly = ({ fact }: Layer): string =>
  fact === undefined ? "" : html`<mark id="${fact.place}"></mark>`.text;
