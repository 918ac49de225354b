import { DOUBTFUL } from "../../confidence/keep.ts";
import type { AnyFact } from "../../facts/kind.ts";
import type { Kind } from "../../facts/kinds.ts";
import { groupsBy } from "../summary/groups.ts";
import { placesOf } from "./layers.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { doubtOf, type Names } from "./names.ts";
import type { Rules } from "./rules.ts";

/** What entries of one article are made with. */
export interface Entries {
  readonly names: Names;
  readonly rules: Rules;
  /** The line of an offset, from 1. */
  lineOf(offset: number): number;
}

/** A fact in the list: what it is, where its parts stand, how sure it is and by which rule. */
export function entry(kind: Kind, fact: AnyFact, what: Content, entries: Entries): Markup {
  const { names, rules } = entries;
  const doubt = doubtOf(fact);
  const start = html`<li${doubt === "" ? null : html` class="${doubt}"`} id="${names.entry(fact.id)}">`;
  const isDoubtful = fact.confidence < DOUBTFUL;
  const where = HAS_PARTS.has(kind) ? partLinks(kind, fact, entries) : lineLinks(kind, fact, entries);
  const percent = `${Math.round(fact.confidence * 100)}%`;
  return html`${start}${isDoubtful ? "? " : null}${what}<small>${where}· ${percent} ${rules.link(fact.rule)}</small>`;
}

/** Kinds whose facts are made of several parts; the places of others are all of a sort. */
const HAS_PARTS: ReadonlySet<Kind> = new Set(["claims", "officials"]);

/** "line 10 speaker cue content". */
function partLinks(kind: Kind, fact: AnyFact, { names, lineOf }: Entries): Content {
  let last = 0;
  return placesOf(kind, fact).map(({ name, span, number }) => {
    const line = lineOf(span[0]);
    const before = line === last ? null : `line ${line} `;
    last = line;
    return html`${before}<a href="#${names.entry(fact.id)}.${number}">${name}</a> `;
  });
}

/** "name 1 5 description 7". */
const lineLinks = (kind: Kind, fact: AnyFact, { names, lineOf }: Entries): Content =>
  groupsBy(placesOf(kind, fact), ({ name }) => name).map(([name, found]) => [
    html`${name === "text" ? "line" : name} `,
    found.map(
      ({ number, span }) => html`<a href="#${names.entry(fact.id)}.${number}">${lineOf(span[0])}</a> `,
    ),
  ]);

/** A link to the entry of another fact; the words alone where there is none. */
export const linkOr = (words: string, id: string | null, names: Names): Markup =>
  id === null ? html`${words}` : html`<a href="#${names.entry(id)}">${words}</a>`;
