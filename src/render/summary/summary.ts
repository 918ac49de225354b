import type { ChalkInstance } from "chalk";
import { DOUBTFUL } from "../../confidence/keep.ts";
import type { Claim } from "../../facts/claim/schema.ts";
import type { Entity } from "../../facts/entity/schema.ts";
import { KINDS, type Kind, kindOf } from "../../facts/kinds.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { safeText } from "../safe-text.ts";
import { columnFor, hanging, indented } from "./layout.ts";

/** How a summary is drawn: the terminal's width in cells, colours, and the kinds the user asked for. */
export interface SummaryStyle {
  readonly width: number;
  readonly paint: ChalkInstance;
  readonly kinds: ReadonlySet<string>;
  /** What is less likely right was left out. */
  readonly minConfidence: number;
}

/** The facts of one article for people: heading, then a section a kind, then how many facts were left out. */
export function renderSummary(record: ArticleFacts, leftOut: number, style: SummaryStyle): string {
  const { paint, width, kinds } = style;
  const { title, id, source, anchor } = record.article;
  const origin = [
    source ?? id,
    anchor.date === null ? "no anchor date" : `anchor ${anchor.date} (${anchor.from})`,
  ];
  const heading = [
    indented(paint.bold(safeText(title ?? id)), 0, width),
    indented(paint.dim(origin.map(safeText).join(" · ")), 0, width),
  ];
  const drawn = ORDER.filter((kind) => kinds.has(kind) && record[kind].length > 0).map((kind) =>
    [paint.bold.cyan(capitalised(kind)), ...(DRAWERS[kind] ?? drawerOf(kind))(record, style)].join("\n"),
  );
  const warnings = record.warnings.map(({ message }) =>
    indented(paint.yellow(`! ${safeText(message)}`), 2, width),
  );
  const notes = [...warnings, ...leftOutNote(leftOut, style)];
  return `${[heading.join("\n"), ...drawn, ...(notes.length > 0 ? [notes.join("\n")] : [])].join("\n\n")}\n\n`;
}

function leftOutNote(count: number, { paint, width, minConfidence }: SummaryStyle): string[] {
  if (count === 0) return [];
  const facts = count === 1 ? "1 fact" : `${count} facts`;
  const note = `${facts} under confidence ${minConfidence} left out; --min-confidence 0 shows all`;
  return [indented(paint.dim(note), 2, width)];
}

/** A sign before what is doubtful, so that colour is not the only one. */
const doubt = ({ confidence }: { readonly confidence: number }): string =>
  confidence < DOUBTFUL ? "? " : "";

function twoColumns(rows: readonly (readonly [string, string])[], { width }: SummaryStyle): string[] {
  const column = columnFor(
    rows.map(([first]) => first),
    width,
  );
  return rows.map(([first, second]) => hanging(`  ${first}`, second, column, width));
}

type Drawer = (record: ArticleFacts, style: SummaryStyle) => string[];

/** Kinds that do not read well as two columns of text. */
const DRAWERS: { readonly [kind in Kind]?: Drawer } = {
  claims: (record, style) => record.claims.map((claim) => claimLines(claim, style)),
  entities: (record, style) => entities(record, style),
};

/** What an article is about comes before what it names. */
const ORDER: readonly Kind[] = [...KINDS.filter((kind) => kind !== "entities"), "entities"];

const capitalised = (name: string): string => name[0].toUpperCase() + name.slice(1);

const COLOURS: { readonly [kind in Kind]?: "yellow" | "magenta" } = { amounts: "yellow", dates: "magenta" };

/** Each fact in two columns: what is in the text, or a name, and what it says. */
const drawerOf =
  (kind: Kind): Drawer =>
  (record, style) =>
    twoColumns(
      record[kind].map((fact) => {
        const [first, second] = kindOf(kind).summary(fact);
        const paint = style.paint[COLOURS[kind] ?? "green"];
        return [paint(doubt(fact) + safeText(first)), safeText(second)] as const;
      }),
      style,
    );

/** `speaker cue → content`, with “direct” quotations marked by a bar and claims inside claims set in. */
function claimLines(claim: Claim, { paint, width }: SummaryStyle): string {
  const { speaker, cue, content, quotation, via, within } = claim;
  const who = paint.green(safeText(speaker ?? "(nobody named)"));
  const passed = via
    .map((source) => paint.dim(` [${safeText([source.cue, source.speaker].filter(Boolean).join(" "))}]`))
    .join("");
  const arrow = quotation === "direct" ? "❝" : quotation === "mixed" ? "→❝" : "→";
  const said = quotation === "direct" ? paint.italic(safeText(content)) : safeText(content);
  const text = `${doubt(claim)}${who}${cue === null ? "" : ` ${paint.dim(safeText(cue))}`} ${paint.cyan(arrow)} ${said}${passed}`;
  return indented(text, within === null ? 2 : 6, width);
}

const PLURALS = [
  ["person", "people"],
  ["organization", "organizations"],
  ["location", "places"],
  ["nationality", "nationalities"],
  ["law", "laws"],
  ["product", "products"],
  ["event", "events"],
  ["work", "works"],
] as const;

function entities(record: ArticleFacts, style: SummaryStyle): string[] {
  const rows = PLURALS.map(
    ([type, plural]) => [plural, record.entities.filter((entity) => entity.type === type)] as const,
  );
  const filled = rows.filter(([, found]) => found.length > 0);
  return twoColumns(
    filled.map(([plural, found]) => [style.paint.blue(plural), found.map(entityName).join(" · ")] as const),
    style,
  );
}

const entityName = (entity: Entity): string => {
  const { name, aliases } = entity;
  return doubt(entity) + safeText(aliases.length === 0 ? name : `${name} (${aliases.join(", ")})`);
};
