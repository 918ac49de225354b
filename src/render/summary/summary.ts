import type { ChalkInstance } from "chalk";
import type { Claim } from "../../facts/claim/schema.ts";
import type { Entity } from "../../facts/entity/schema.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { safeText } from "../safe-text.ts";
import { amountLine } from "./amounts.ts";
import { columnFor, hanging, indented } from "./layout.ts";

/** How a summary is drawn: the terminal's width in cells, colours, and the kinds the user asked for. */
export interface SummaryStyle {
  readonly width: number;
  readonly paint: ChalkInstance;
  readonly kinds: ReadonlySet<string>;
}

/** The facts of one article for people: heading, then a section a kind. */
export function renderSummary(record: ArticleFacts, style: SummaryStyle): string {
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
  const sections = [
    ["officials", "Officials", officials(record, style)],
    ["amounts", "Amounts", amounts(record, style)],
    ["dates", "Dates", dates(record, style)],
    ["claims", "Claims", record.claims.map((claim) => claimLines(claim, style))],
    ["entities", "Entities", entities(record, style)],
  ] as const;
  const drawn = sections
    .filter(([kind, , lines]) => kinds.has(kind) && lines.length > 0)
    .map(([, name, lines]) => [paint.bold.cyan(name), ...lines].join("\n"));
  const warnings = record.warnings.map(({ message }) =>
    indented(paint.yellow(`! ${safeText(message)}`), 2, width),
  );
  return `${[heading.join("\n"), ...drawn, ...(warnings.length > 0 ? [warnings.join("\n")] : [])].join("\n\n")}\n\n`;
}

function twoColumns(rows: readonly (readonly [string, string])[], { width }: SummaryStyle): string[] {
  const column = columnFor(
    rows.map(([first]) => first),
    width,
  );
  return rows.map(([first, second]) => hanging(`  ${first}`, second, column, width));
}

const officials = (record: ArticleFacts, style: SummaryStyle): string[] =>
  twoColumns(
    record.officials.map(({ name, title, unit, organization, country, former }) => {
      const office = [former ? "former" : null, title, unit, organization ?? country].filter(
        (part) => part !== null,
      );
      return [
        style.paint.green(safeText(name)),
        safeText(office.join(", ").replace("former, ", "former ")),
      ] as const;
    }),
    style,
  );

const amounts = (record: ArticleFacts, style: SummaryStyle): string[] =>
  twoColumns(
    record.amounts.map(
      (amount) => [style.paint.yellow(safeText(amount.text)), safeText(amountLine(amount))] as const,
    ),
    style,
  );

const dates = (record: ArticleFacts, style: SummaryStyle): string[] =>
  twoColumns(
    record.dates.map(({ text, timex, from, to }) => {
      const days =
        from === null || to === null || (from === to && from === timex)
          ? ""
          : ` (${from === to ? from : `${from} to ${to}`})`;
      return [style.paint.magenta(safeText(text)), safeText(timex + days)] as const;
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
  const text = `${who}${cue === null ? "" : ` ${paint.dim(safeText(cue))}`} ${paint.cyan(arrow)} ${said}${passed}`;
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

const entityName = ({ name, aliases }: Entity): string =>
  safeText(aliases.length === 0 ? name : `${name} (${aliases.join(", ")})`);
