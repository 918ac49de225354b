import type { Entity } from "../../facts/entity/schema.ts";
import type { Kind } from "../../facts/kinds.ts";
import type { Official } from "../../facts/official/schema.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { dayWords } from "../summary/day-words.ts";
import { asWritten, whatItIs } from "../summary/figures.ts";
import { claimGroups } from "./claims.ts";
import { type Entries, entry, linkOr } from "./entries.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { KIND_CLASSES } from "./names.ts";

/** The facts of an article under a heading a kind; kinds without any are left out. */
export function* sections(record: ArticleFacts, entries: Entries): Generator<string> {
  for (const { kind, heading, content } of SECTIONS)
    if (record[kind].length > 0)
      yield html`<section class="${KIND_CLASSES[kind]}"><h3>${heading}</h3>${content(record, entries)}</section>`
        .text;
}

interface SectionOfKind {
  readonly kind: Kind;
  readonly heading: string;
  content(record: ArticleFacts, entries: Entries): Content;
}

/** What readers ask for first stands first. */
export const SECTIONS: readonly SectionOfKind[] = [
  { kind: "claims", heading: "Who says what", content: claimGroups },
  {
    kind: "officials",
    heading: "People and offices",
    content: ({ officials }, entries) =>
      list(officials.map((official) => entry("officials", official, officeOf(official, entries), entries))),
  },
  {
    kind: "amounts",
    heading: "Money and figures",
    content: ({ amounts }, entries) =>
      list(
        amounts.map((fact) =>
          entry("amounts", fact, html`<b>${asWritten(fact)}</b> ${whatItIs(fact, amounts)}`, entries),
        ),
      ),
  },
  {
    kind: "dates",
    heading: "When",
    content: ({ dates }, entries) =>
      list(
        dates.map((fact) =>
          entry("dates", fact, html`<b>${fact.text}</b> ${dayWords(fact) ?? fact.timex}`, entries),
        ),
      ),
  },
  {
    kind: "entities",
    heading: "Names",
    content: ({ entities }, entries) =>
      list(
        entities
          .toSorted((a, b) => b.mentions.length - a.mentions.length)
          .map((fact) => entry("entities", fact, nameOf(fact), entries)),
      ),
  },
];

const list = (items: readonly Markup[]): Markup => html`<ul>${items}</ul>`;

function nameOf({ name, type, aliases, age }: Entity): Content {
  const more = [type, ...(age === undefined ? [] : [`aged ${age}`]), ...aliases.map((alias) => `“${alias}”`)];
  return html`<b>${name}</b> ${more.join(", ")}`;
}

function officeOf(official: Official, { names }: Entries): Content {
  const { name, title, unit, organization, organizationId, country, party, personId, former } = official;
  const office = [former ? "former" : null, title].filter(Boolean).join(" ");
  const rest = [
    office === "" ? null : html`, ${office}`,
    unit === null ? null : html`, ${unit}`,
    organization === null ? null : html`, ${linkOr(organization, organizationId, names)}`,
    organization === null && country !== null ? html`, ${country}` : null,
    party === null ? null : html` (${party})`,
  ];
  return html`<b>${linkOr(name, personId, names)}</b>${rest}`;
}
